// A button whose deed cannot be undone by itself: says what will happen, and does it after a yes.
import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { ProblemBox } from '../page/problem-box.tsx'
import { useOfficeTexts } from './use-office-texts.ts'

interface AskFirstProps {
  readonly label: string
  /** Told to who cannot see which row the button stands in. */
  readonly about?: string
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly danger?: boolean
  /** It would be refused: the text says why and what to do instead, and there is no yes. */
  readonly blocked?: boolean
  readonly deed: {
    readonly isPending: boolean
    readonly error: unknown
    readonly run: (onDone: () => void) => void
    readonly reset: () => void
  }
}

export function AskFirst({ label, about, title, text, yes, danger = true, blocked = false, deed }: AskFirstProps) {
  const { forvaltning } = useOfficeTexts()
  const [open, setOpen] = useState(false)
  const id = useId()
  const close = (): void => {
    setOpen(false)
    deed.reset()
  }
  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        data-size="sm"
        {...(danger ? { 'data-color': 'danger' } : {})}
        onClick={() => setOpen(true)}
      >
        {label}
        {about === undefined ? null : <span className="visually-hidden"> {about}</span>}
      </Button>
      <Dialog className="ask-first" open={open} onClose={close} aria-labelledby={id}>
        <Heading level={2} data-size="sm" id={id}>
          {title}
        </Heading>
        <Paragraph>{text}</Paragraph>
        {deed.error === null ? null : <ProblemBox error={deed.error} />}
        <div className="actions">
          {blocked ? null : (
            <Button
              type="button"
              {...(danger ? { 'data-color': 'danger' } : {})}
              loading={deed.isPending}
              onClick={() => deed.run(() => setOpen(false))}
            >
              {yes}
            </Button>
          )}
          <Button type="button" variant={blocked ? 'secondary' : 'tertiary'} onClick={close}>
            {blocked ? forvaltning.lukk : forvaltning.avbryt}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
