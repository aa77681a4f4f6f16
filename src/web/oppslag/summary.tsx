// What has been answered, as a list with a link to change each part.
import { Link } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link as RouteLink } from 'wouter'
import { kroner } from '../../base/money.ts'
import { printDate, printKroner } from '../../base/print.ts'
import { useName } from '../api/person.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { type DraftPerson, type DraftPost, personsOf, withoutSpaces } from './draft.ts'
import { readKroner } from './kroner-input.ts'
import { spacedNumber } from './number-input.ts'
import { PriceSummary } from './summary-price.tsx'
import { SettlementLine } from './settlement-line.tsx'
import type { StepProps } from './step-form.tsx'
import { pathOf, type Step, stepsFor } from './steps.ts'
import { needsReason, priceDateOf } from './year-choice.ts'
import { FromRule } from '../page/from-rule.tsx'

export function Summary(props: StepProps) {
  const { oppslag, terms } = useTexts()
  const { draft, rolle, id } = props
  const words = oppslag.kontroll
  const has = (step: Step): boolean => stepsFor(rolle.beregningstype).includes(step)
  return (
    <dl className="summary">
      <Line id={id} label={words.grunn} step="grunn">
        <Reason {...props} />
      </Line>
      <Line id={id} label={words.aar} step="aar">
        <Year {...props} />
      </Line>
      <Line id={id} label={terms.soeker[rolle.beregningstype]} step="beboer">
        <PersonName person={draft.soeker} />
        <SettlementLine person={draft.soeker} aar={draft.inntektsaar} rolle={rolle} id={id} />
      </Line>
      {has('ektefelle') ? (
        <Line id={id} label={words.partner} step="ektefelle">
          {draft.partner === null ? words.ingenPartner : <PersonName person={draft.partner} withType />}
          {draft.partner === null ? null : (
            <SettlementLine person={draft.partner} aar={draft.inntektsaar} rolle={rolle} />
          )}
        </Line>
      ) : null}
      {has('barn') ? (
        <People id={id} label={words.barn} step="barn" people={draft.flere} {...{ draft, rolle }} />
      ) : null}
      {has('husstand') ? (
        <People id={id} label={words.husstand} step="husstand" people={draft.flere} {...{ draft, rolle }} />
      ) : null}
      <Line id={id} label={words.manuelle} step="manuelt">
        <ManualPosts {...props} />
      </Line>
      <Line id={id} label={words.omTjenesten} step="tjeneste">
        <PriceSummary draft={draft} />
      </Line>
    </dl>
  )
}

function Reason({ draft, rolle }: StepProps) {
  const { grunn } = useTexts().oppslag
  const chosen = rolle.begrunnelser.find(({ kode }) => kode === draft.begrunnelse)?.tekst
  const reference = draft.saksreferanse.trim()
  return (
    <>
      {reference === '' ? null : <bdi className="own-text">{grunn.sak(reference)}</bdi>}
      {chosen === undefined ? null : (
        <span>
          <FromRule tekst={chosen} />
        </span>
      )}
    </>
  )
}

function Year(props: StepProps) {
  const { aar: words } = useTexts().oppslag
  const { inntektsaar, aarsbegrunnelse } = props.draft
  return (
    <>
      {inntektsaar}
      <span>{words.prisFra(printDate(priceDateOf(props.draft, props)))}</span>
      {needsReason(props.draft, props) ? <bdi className="own-text">{aarsbegrunnelse}</bdi> : null}
    </>
  )
}

interface Part {
  readonly id: string
  readonly label: string
  readonly step: Step
}

function Line({ id, label, step, children }: Part & { children: ReactNode }) {
  const words = useTexts().oppslag.kontroll
  return (
    <div className="summary-line">
      <dt>{label}</dt>
      <dd>{children}</dd>
      <dd className="summary-change">
        <Link asChild>
          <RouteLink href={pathOf(id, step)}>
            {words.endre}
            <span className="visually-hidden"> {label.toLowerCase()}</span>
          </RouteLink>
        </Link>
      </dd>
    </div>
  )
}

type PeopleProps = Part & Pick<StepProps, 'draft' | 'rolle'> & { readonly people: readonly DraftPerson[] }

/** Of the grown-ups it is said what there is for the year; a child has seldom anything, and is not asked about. */
function People({ people, draft, rolle, ...part }: PeopleProps) {
  const words = useTexts().oppslag.kontroll
  const { step } = part
  return (
    <Line {...part}>
      {people.length === 0
        ? words[step === 'barn' ? 'ingenBarn' : 'ingenHusstand']
        : people.map((person) => (
            <span className="summary-person" key={person.key}>
              <PersonName person={person} />
              {person.type === 'BARN' ? null : <SettlementLine person={person} aar={draft.inntektsaar} rolle={rolle} />}
            </span>
          ))}
    </Line>
  )
}

function PersonName({ person, withType = false }: { person: DraftPerson; withType?: boolean }) {
  const { oppslag, terms } = useTexts()
  const name = useName(person.nummer)
  return (
    <span className="summary-person">
      {name === null ? null : <strong>{name}</strong>}
      <span>
        {spacedNumber(withoutSpaces(person.nummer))}
        {withType ? ` · ${terms.persontype[person.type]}` : ''}
        {person.utenforHusstanden ? ` · ${oppslag.husstand.utenforKort}` : ''}
        {person.hjelpGjelderBarnet ? ` · ${oppslag.husstand.gjelderBarnetKort}` : ''}
      </span>
    </span>
  )
}

function ManualPosts({ draft, definitions }: StepProps) {
  const { oppslag } = useTexts()
  const posts = personsOf(draft).flatMap((person) => person.poster.map((post) => ({ person, post })))
  if (posts.length === 0) return oppslag.kontroll.ingenManuelle
  const nameOf = (post: DraftPost): string => definitions.find(({ id }) => id === post.id)?.visningstekst ?? post.id
  return posts.map(({ person, post }) => (
    <span className="summary-post" key={post.key}>
      <bdi className="own-text">{post.tittel.trim() === '' ? nameOf(post) : post.tittel}</bdi>
      <span>
        <Amount post={post} /> · <PersonShort person={person} />
      </span>
    </span>
  ))
}

function PersonShort({ person }: { person: DraftPerson }) {
  const { terms } = useTexts()
  return useName(person.nummer) ?? terms.persontype[person.type]
}

function Amount({ post: { beloep, ukjent } }: { post: DraftPost }) {
  const { vetIkkeKort } = useTexts().poster
  if (ukjent === true) return vetIkkeKort
  const amount = readKroner(beloep)
  return amount.ok ? printKroner(kroner(amount.kroner)) : beloep
}
