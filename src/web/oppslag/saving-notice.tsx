// Under each page of the wizard: is what is typed saved? When it is not, why, and what to do; what is typed stays on the page.
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { type ReactNode, useSyncExternalStore } from 'react'
import { focusOn } from '../page/page-change.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { isUntouched } from './draft.ts'
import { useOpenKeeper } from './use-draft.tsx'

/** The notice goes with its buttons: what is said instead of it has the focus. */
const noticeId = 'lagring'
const then = (done: Promise<void>): void => void done.then(() => focusOn(noticeId))

export function SavingNotice() {
  const { oppslag, problemer } = useTexts()
  const { lagring: words } = oppslag
  const keeper = useOpenKeeper()
  const { saving, draft } = useSyncExternalStore(keeper.subscribe, keeper.now)
  const keepOwn = (
    <Button type="button" variant="secondary" data-size="sm" onClick={() => then(keeper.keepAsOwn())}>
      {words.beholdMitt}
    </Button>
  )
  switch (saving) {
    case 'feilet':
      return (
        <Warning text={words.feilet}>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => then(keeper.flush())}>
            {problemer.proevIgjen}
          </Button>
        </Warning>
      )
    case 'endret':
      return (
        <Warning text={words.endret}>
          <Button type="button" variant="secondary" data-size="sm" onClick={() => then(keeper.takeStored())}>
            {words.hentLagret}
          </Button>
          {keepOwn}
        </Warning>
      )
    case 'borte':
      return <Warning text={words.borte}>{keepOwn}</Warning>
    case 'ferdig':
      return null
    default:
      return (
        <Paragraph
          id={noticeId}
          tabIndex={-1}
          data-size="sm"
          className="quiet"
          data-testid="lagring"
          data-saving={saving}
        >
          {saving === 'lagret' && isUntouched(draft) ? words.ingenting : words[saving]}
        </Paragraph>
      )
  }
}

const Warning = ({ text, children }: { text: string; children: ReactNode }) => (
  <Alert data-color="warning" role="alert">
    <div className="saving-notice">
      <Paragraph>{text}</Paragraph>
      <div className="actions">{children}</div>
    </div>
  </Alert>
)
