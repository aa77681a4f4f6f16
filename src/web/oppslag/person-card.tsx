// Who a number belongs to, as Folkeregisteret says: the name, and whether the person is dead, replaced or shielded.
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import type { FunnetPerson } from '../../http/contract.ts'
import { fullName, usePerson } from '../api/person.ts'
import { changePage, focusOn } from '../page/page-change.tsx'
import { problemText } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { spacedNumber } from './number-input.ts'

interface PersonCardProps {
  readonly nummer: string
  /** The field or box that the person was chosen with: it has the focus when a button of the card goes. */
  readonly fieldId: string
  readonly onReplace: (nummer: string) => void
}

export function PersonCard({ nummer, fieldId, onReplace }: PersonCardProps) {
  const texts = useTexts()
  const words = texts.oppslag.person
  const found = usePerson(nummer)
  if (found.isPending) return <p className="person-card person-card-waiting">{words.henter}</p>
  if (found.isError) {
    const retry = (): void => {
      focusOn(fieldId)
      void found.refetch()
    }
    return (
      <Alert data-color="warning">
        <Paragraph>
          {words.feilet} {problemText(found.error, texts)}
        </Paragraph>
        <Button type="button" variant="secondary" data-size="sm" onClick={retry}>
          {texts.problemer.proevIgjen}
        </Button>
      </Alert>
    )
  }
  if (found.data.skjermet === true) return <Alert data-color="warning">{words.skjermet}</Alert>
  return (
    <>
      <div className="person-card">
        <strong>{fullName(found.data.navn) ?? words.utenNavn}</strong>
        <span>
          {spacedNumber(found.data.identifikator)} · {words.funnet}
        </span>
      </div>
      <PersonWarnings svar={found.data} fieldId={fieldId} onReplace={onReplace} />
    </>
  )
}

function PersonWarnings({
  svar,
  fieldId,
  onReplace,
}: Omit<PersonCardProps, 'nummer'> & { readonly svar: FunnetPerson }) {
  const words = useTexts().oppslag.person
  const { erstattetAv } = svar
  return (
    <>
      {erstattetAv === null ? null : (
        <Alert data-color="warning">
          <Paragraph>
            {words.erstattet} {spacedNumber(erstattetAv)}
          </Paragraph>
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => changePage(() => onReplace(erstattetAv), { focus: fieldId, tell: words.byttet })}
          >
            {words.brukNytt}
          </Button>
        </Alert>
      )}
      {svar.doed ? <Alert data-color="warning">{words.doed}</Alert> : null}
      {svar.skjermet === null ? <Alert data-color="warning">{words.skjermingUkjent}</Alert> : null}
    </>
  )
}
