// What is known of a long stay already: the day of the price may be the move-in day, and the number tells who is no child
// (egenandelsforskriften § 3 tredje ledd). Nothing is written before the case worker says so.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { findDate } from '../../base/dates.ts'
import { printDate } from '../../base/print.ts'
import type { PartDraft } from '../egenandel/draft.ts'
import { inputId } from '../egenandel/fields.ts'
import { focusOn, say } from '../page/page-change.tsx'
import { useTexts } from '../texts/use-texts.tsx'

interface StayFactsProps {
  readonly written: PartDraft
  /** The day the price is for, YYYY-MM-DD. */
  readonly day: string
  /** null: the number does not tell. */
  readonly under18: boolean | null
  readonly onWrite: (next: PartDraft) => void
}

export function StayFacts({ written, day, under18, onWrite }: StayFactsProps) {
  const words = useTexts().oppslag.tjeneste
  const on = findDate(day)
  if (on === null) return null
  const dag = printDate(on)
  const fill = (): void => {
    onWrite({ ...written, felt: { ...written.felt, innflytting: on } })
    focusOn(inputId('langtidsopphold', 'innflytting'))
    say(words.sattInn(dag))
  }
  return (
    <>
      {under18 === null ? null : <Paragraph className="quiet">{words[under18 ? 'erBarn' : 'voksen'](dag)}</Paragraph>}
      {(written.felt['innflytting'] ?? '') !== '' ? null : (
        <div>
          <Button type="button" variant="secondary" data-size="sm" onClick={fill}>
            {words.innflyttetDagen(dag)}
          </Button>
        </div>
      )}
    </>
  )
}
