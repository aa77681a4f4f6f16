// Who administers the municipality: the list, taking the office back, and giving it to one more.
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { printDate, printInstant } from '../../../base/print.ts'
import type { NyAdministrator, Tilgang, Tilganger } from '../../../http/contract-administrasjon.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { AskFirst } from '../ask-first.tsx'
import { deedOf } from '../deed-of.ts'
import { personName } from '../person-words.ts'
import { useDeed } from '../use-listed.ts'
import { checkGrant, emptyGrant, sentGrant } from './grant-draft.ts'
import { Given } from './grant-form.tsx'
import { DayTag, type ListedGrant } from './grant-row.tsx'
import { type GrantFieldsProps, PersonFields } from './person-fields.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function Administrators({ tilganger: { dato, tilganger } }: { tilganger: Tilganger }) {
  const { tilganger: words } = useOfficeTexts()
  const standing = tilganger.filter(({ type, status }) => type === 'administrator' && status === 'gjelder')
  const inForce = standing.filter(({ fra, til }) => fra <= dato && (til === null || dato <= til)).length
  return (
    <section className="admin-section" aria-labelledby="administratorer">
      <Heading level={2} data-size="sm" id="administratorer">
        {words.administratorer}
      </Heading>
      <Paragraph>{words.administratorHint}</Paragraph>
      <ul className="plain rows">
        {standing.map((grant) => (
          <Row key={grant.id} grant={grant} dato={dato} inForce={inForce} />
        ))}
      </ul>
      <NewAdministrator dato={dato} />
    </section>
  )
}

interface RowProps {
  readonly grant: ListedGrant
  readonly dato: string
  /** How many administrators the municipality has today. */
  readonly inForce: number
}

/** The last one cannot go, and of two neither can send the other away: said before the server has to. */
function Row({ grant, dato, inForce }: RowProps) {
  const texts = useOfficeTexts()
  const { tilganger: words, roller } = texts
  const remove = useDeed()
  const { id, person, gittAv, gitt, grunn, fra } = grant
  const who = personName(person, texts)
  const by = personName(gittAv, texts)
  const isLast = inForce < 2
  return (
    <li className="row row-beside">
      <p className="row-name">
        <strong>{who}</strong>
        <DayTag grant={grant} dato={dato} />
      </p>
      <p className="quiet">
        {gitt === null ? roller.gittNaar(by) : roller.gittAv(by, printInstant(gitt))},{' '}
        {roller.gjelder(printDate(fra), grant.til === null ? null : printDate(grant.til))}.{' '}
        {grunn === 'eneste-administrator' ? words.grunn[grunn] : ''}
      </p>
      <div className="row-actions">
        <AskFirst
          label={words.fjernAdministrator}
          about={who}
          title={isLast ? words.fjernSisteTittel : words.fjernAdministratorTittel}
          text={
            isLast
              ? words.fjernSisteTekst(who)
              : [words.fjernAdministratorTekst(who), inForce === 2 ? words.fjernAvToTekst : ''].join(' ').trim()
          }
          blocked={isLast}
          yes={words.fjernAdministratorJa}
          deed={deedOf(remove, { method: 'DELETE', path: `administratorer/${id}` })}
        />
      </div>
    </li>
  )
}

function NewAdministrator({ dato }: { dato: string }) {
  const texts = useOfficeTexts()
  const { tilganger: words } = texts
  const [draft, setDraft] = useState(emptyGrant)
  const [attempt, setAttempt] = useState(0)
  const give = useDeed<NyAdministrator, Tilgang>()
  const all = checkGrant(draft, dato, texts)
  const errors = attempt === 0 ? [] : all
  const fields: GrantFieldsProps = {
    draft,
    onChange: (part) => setDraft({ ...draft, ...part }),
    errorOf: (felt) => errors.find((error) => error.felt === felt)?.tekst,
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const { identifikator, navn } = sentGrant(draft)
    if (all.length > 0 || identifikator === undefined) return void setAttempt(attempt + 1)
    const body = { identifikator, ...(navn === undefined ? {} : { navn }) }
    const onSuccess = (): void => {
      setDraft(emptyGrant)
      setAttempt(0)
    }
    give.mutate({ path: 'administratorer', body }, { onSuccess })
  }
  return (
    <>
      <Heading level={3} data-size="2xs">
        {words.nyAdministrator}
      </Heading>
      {give.data === undefined ? null : <Given grant={give.data} dato={dato} ok={words.nyAdministratorGitt} />}
      <ErrorList errors={errors} attempt={attempt} />
      <form onSubmit={submit} noValidate autoComplete="off">
        <PersonFields {...fields} />
        {give.isError ? <ProblemBox error={give.error} /> : null}
        <div>
          <Button type="submit" variant="secondary" loading={give.isPending}>
            {words.nyAdministratorKnapp}
          </Button>
        </div>
      </form>
    </>
  )
}
