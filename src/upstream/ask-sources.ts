// All people × sources of one question at once. In: Permit and the people in the order of the question. Out: what each source
// said about each, or why it said nothing; a source the purpose does not need for a person is 'not-asked'.
import type { Permit } from '../access/permit.ts'
import { type Fact, unknown } from '../base/fact.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Api, PersonType } from '../base/terms.ts'
import { fetchAvregning } from './avregning/client.ts'
import { fetchBeregnetSkatt } from './beregnetskatt/client.ts'
import { fetchName } from './folkeregister/client.ts'
import type { Folkeregisterperson } from './folkeregister/schema.ts'
import type { Answers } from './schema.ts'
import type { Upstream } from './source.ts'
import { fetchSummertSkattegrunnlag } from './summertskattegrunnlag/client.ts'
import type { SamePerson } from './tax-lookup.ts'

export interface AskedPerson {
  readonly identifikator: Personidentifikator
  readonly type: PersonType
  /** The register's answer, when it has been asked for already: nobody is asked about twice. */
  readonly folkeregister?: Promise<Fact<Folkeregisterperson>>
  /** These sources alone: what the others said is known from before. */
  readonly bare?: readonly Api[]
}

// A relative's own tax counts nowhere in § 5, and Fiks' published example for 2023 fetches Beregnet skatt for SOEKER alone.
const onlyApplicant: readonly Api[] = ['beregnetskatt']

/** Tells who follows the look-up, if anybody does, of every call that will be made. */
export const tellPlan = (upstream: Upstream, permit: Permit): void =>
  tellPlanOf(
    upstream,
    (permit.ask.typer ?? []).map((type) => permit.hjemmel.apier.filter((api) => isNeeded(permit, api, type))),
  )

/** The same where the calls are known: per person, which sources. */
export function tellPlanOf({ watch }: Upstream, calls: readonly (readonly Api[])[]): void {
  for (const [place, apis] of calls.entries()) for (const api of apis) watch?.tell(place, api, 'venter')
}

/** Throws only when the permit does not cover a person or source that is asked for. */
export function askSources(upstream: Upstream, permit: Permit, people: readonly AskedPerson[]): Promise<Answers[]> {
  return Promise.all(people.map((person) => askAbout(upstream, permit, person)))
}

async function askAbout(upstream: Upstream, permit: Permit, person: AskedPerson): Promise<Answers> {
  const { identifikator, type, bare } = person
  const place = permit.ask.personer.indexOf(identifikator)
  const ask = <T>(api: Api, fetch: () => Promise<Fact<T>>): Promise<Fact<T>> =>
    isNeeded(permit, api, type) && (bare?.includes(api) ?? true)
      ? fetch()
      : Promise.resolve(unknown(`${api}:${place}`, 'not-asked'))
  const folkeregister = ask('folkeregister', () => person.folkeregister ?? fetchName(upstream, permit, identifikator))
  const samePerson =
    bare?.includes('folkeregister') === false ? askedThen(upstream, permit, identifikator) : confirmedBy(folkeregister)
  const question = { permit, person: identifikator, samePerson }
  const [summertskattegrunnlag, beregnetskatt, avregning] = await Promise.all([
    ask('summertskattegrunnlag', () => fetchSummertSkattegrunnlag(upstream, question)),
    ask('beregnetskatt', () => fetchBeregnetSkatt(upstream, question)),
    ask('avregning', () => fetchAvregning(upstream, question)),
  ])
  return { identifikator, type, folkeregister: await folkeregister, summertskattegrunnlag, beregnetskatt, avregning }
}

const isNeeded = ({ hjemmel }: Permit, api: Api, type: PersonType): boolean =>
  hjemmel.apier.includes(api) && (type === 'SOEKER' || !onlyApplicant.includes(api))

/** Another number in an answer is the same person only when Folkeregisteret lists both on one person. */
export const confirmedBy =
  (register: Promise<Fact<Folkeregisterperson>>): SamePerson =>
  async (other) => {
    const fact = await register
    if (!fact.known) return false
    return (fact.value.identifikasjonsnummer ?? []).some((number) => number.foedselsEllerDNummer === other)
  }

/** A record keeps no numbers of the register, so whose the other one is, is asked when an answer holds another, and only then. */
const askedThen =
  (upstream: Upstream, permit: Permit, person: Personidentifikator): SamePerson =>
  (other) =>
    permit.hjemmel.apier.includes('folkeregister')
      ? confirmedBy(fetchName(upstream, permit, person))(other)
      : Promise.resolve(false)
