// The resident's relations in Folkeregisteret. Not yet known, not obtainable and none are three different things.
import { Alert, Paragraph } from '@digdir/designsystemet-react'
import type { FunnetPerson } from '../../http/contract.ts'
import { usePerson } from '../api/person.ts'
import { problemText } from '../page/problem-box.tsx'
import type { Texts } from '../texts/nb.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { type Draft, type DraftPerson, withoutSpaces } from './draft.ts'
import { readNumber, spacedNumber } from './number-input.ts'

type Relation = FunnetPerson['relasjoner'][number]
export type Relations =
  | { readonly state: 'henter' }
  | { readonly state: 'ukjent'; readonly error: unknown }
  | { readonly state: 'skjermet' }
  | { readonly state: 'kjent'; readonly relasjoner: readonly Relation[]; readonly ukjent: FunnetPerson['ukjent'] }

export function useRelations(draft: Draft): Relations {
  const found = usePerson(draft.soeker.nummer)
  if (found.isError) return { state: 'ukjent', error: found.error }
  if (found.data === undefined) return { state: 'henter' }
  if (found.data.skjermet === true) return { state: 'skjermet' }
  const { relasjoner, ukjent } = found.data
  return { state: 'kjent', relasjoner, ukjent: ukjent.filter((part) => part !== 'adressebeskyttelse') }
}

/** A relation as a choice. Its name is not fetched before it is chosen: a look-up of its own, with its own log line. */
export function relationWords(
  relation: Relation,
  { oppslag, terms }: Texts,
  isChosen: boolean,
): { label: string; description: string } {
  const type = terms.persontype[relation.type]
  const number = spacedNumber(relation.identifikator)
  const from = oppslag.relasjoner.fraRegister
  if (relation.navn === null)
    return {
      label: `${type}, ${number}`,
      description: isChosen ? from : `${from}. ${oppslag.relasjoner.navnNaarValgt}`,
    }
  return { label: relation.navn, description: `${type} · ${number} · ${from}` }
}

/** The relations that the register offers now: none while it has not answered. */
export const offeredBy = (relations: Relations): readonly Relation[] =>
  relations.state === 'kjent' ? relations.relasjoner : []

/** One that was chosen and is not offered now, as a choice like the others. */
export function chosenWords(person: DraftPerson, relations: Relations, { oppslag, terms }: Texts) {
  const { valgt, ikkeNaa } = oppslag.relasjoner
  return {
    label: `${terms.persontype[person.type]}, ${spacedNumber(withoutSpaces(person.nummer))}`,
    description: relations.state === 'henter' ? valgt : ikkeNaa,
  }
}

/** Says that the relations are on their way, could not be had, or which part is missing; nothing when all are known. */
export function RelationsNotice({ relations }: { relations: Relations }) {
  const texts = useTexts()
  if (relations.state === 'kjent') return <UnknownParts ukjent={relations.ukjent} />
  if (relations.state === 'skjermet') return <Alert data-color="warning">{texts.oppslag.relasjoner.skjermet}</Alert>
  if (relations.state === 'henter') {
    return (
      <Paragraph className="quiet" role="status">
        {texts.oppslag.relasjoner.henter}
      </Paragraph>
    )
  }
  return (
    <Alert data-color="warning" role="status">
      {problemText(relations.error, texts)} {texts.oppslag.relasjoner.ukjent}
    </Alert>
  )
}

/** About a person with a typed number: the register has it otherwise, or knows no such relation. Nothing until both are known. */
export function RelationNotice({ draft, person }: { draft: Draft; person: DraftPerson }) {
  const { relasjoner: words } = useTexts().oppslag
  const relations = useRelations(draft)
  const read = readNumber(person.nummer)
  if (person.type === 'SAMBOER') return <Paragraph className="quiet">{words.samboer}</Paragraph>
  if (!read.ok || relations.state !== 'kjent' || relations.ukjent.length > 0 || person.type === 'ANNET') return null
  const isRegistered = relations.relasjoner.some(
    ({ identifikator, type }) => identifikator === read.identifikator && (type === 'BARN') === (person.type === 'BARN'),
  )
  return isRegistered ? null : (
    <Alert data-color="warning" role="status">
      {words.ikkeRegistrert}
    </Alert>
  )
}

function UnknownParts({ ukjent }: { ukjent: FunnetPerson['ukjent'] }) {
  const { delvis } = useTexts().oppslag.relasjoner
  if (ukjent.length === 0) return null
  return (
    <Alert data-color="warning" role="status">
      {ukjent.map((part) => delvis[part]).join(' ')}
    </Alert>
  )
}
