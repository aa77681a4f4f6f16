// What the search page and the login page say about each person: derived from the person's file, plus the sentence and the
// services that were written beside a built-in person.
import { findDate, type IsoDate, yearOf } from '../../src/base/dates.ts'
import type { SimulatedPerson } from '../person-file.ts'
import type { BuiltPerson, Tjeneste } from './person.ts'

export type Aldersgruppe = 'barn' | 'voksen' | 'eldre'
export type Stadium = 'oppgjoer' | 'utkast' | 'slettet' | 'skjermet' | 'ingen'
export type Relasjon = 'ektefelle' | 'samboer' | 'barn' | 'foreldre' | 'alene'

export interface Relative {
  readonly nummer: string
  readonly relasjon: Exclude<Relasjon, 'alene'>
}

export interface Description {
  /** The person's id in addresses of the simulators: made of the name, never the number. */
  readonly slug: string
  readonly person: SimulatedPerson
  readonly navn: string
  /** Whole years today, or at death; null when the birth date is unknown. */
  readonly alder: number | null
  readonly aldersgruppe: Aldersgruppe | null
  readonly tjenester: readonly Tjeneste[]
  readonly stadier: readonly Stadium[]
  /** Has gains, losses, dividends or oppjusterte tillegg in some year. */
  readonly gevinster: boolean
  readonly slektninger: readonly Relative[]
  readonly fortelling: string
}

const fileStory = 'Lagt til fra mappen SIM_PERSONER.'

/** One description per person, in the order given. `built` holds the sentences; a person replaced by a file loses its own. */
export function describePeople(
  people: readonly SimulatedPerson[],
  built: readonly BuiltPerson[],
  today: IsoDate,
): readonly Description[] {
  const stories = new Map(built.map((one) => [one.fil.personidentifikator, one]))
  const taken = new Map<string, number>()
  const families = familiesOf(people)
  return people.map((person) => {
    const navn = nameOf(person)
    const own = stories.get(person.personidentifikator)
    const story = own !== undefined && nameOf(own.fil) === navn ? own : null
    const alder = ageOf(person, today)
    return {
      slug: slugOf(navn, taken),
      person,
      navn,
      alder,
      aldersgruppe: alder === null ? null : alder < 18 ? 'barn' : alder < 67 ? 'voksen' : 'eldre',
      tjenester: story?.tjenester ?? [],
      stadier: stagesOf(person),
      gevinster: hasGains(person),
      slektninger: relativesOf(person, families, today),
      fortelling: story?.fortelling ?? fileStory,
    }
  })
}

const nameOf = ({ folkeregister: { navn } }: SimulatedPerson): string =>
  [navn.fornavn, navn.mellomnavn, navn.etternavn].filter((part) => typeof part === 'string').join(' ')

function slugOf(navn: string, taken: Map<string, number>): string {
  const ascii = navn.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa')
  const slug =
    ascii
      .normalize('NFD')
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'person'
  const count = (taken.get(slug) ?? 0) + 1
  taken.set(slug, count)
  return count === 1 ? slug : `${slug}-${count}`
}

function ageOf({ folkeregister }: SimulatedPerson, today: IsoDate): number | null {
  const born = findDate(folkeregister.foedselsdato ?? '')
  if (born === null) return null
  const end = findDate(folkeregister.doedsdato ?? '') ?? today
  return yearOf(end) - yearOf(born) - (end.slice(5) < born.slice(5) ? 1 : 0)
}

function stagesOf(person: SimulatedPerson): Stadium[] {
  const found = new Set<Stadium>()
  for (const byStage of Object.values(person.summertskattegrunnlag ?? {})) {
    for (const [stadie, answer] of Object.entries(byStage)) {
      found.add(answer === 'slettet' || answer === 'skjermet' ? answer : (stadie as 'oppgjoer' | 'utkast'))
    }
  }
  return found.size === 0 ? ['ingen'] : [...found]
}

const hasGains = (person: SimulatedPerson): boolean =>
  /"tekniskNavn":"[^"]*(gevinst|tap(?!p)|utbytte|oppjustert)/i.test(JSON.stringify(person.summertskattegrunnlag ?? {}))

interface Families {
  readonly parentsOf: ReadonlyMap<string, readonly string[]>
  readonly atHome: ReadonlyMap<string, readonly SimulatedPerson[]>
}

/** Found once for all, so that a folder of many people stays quick. */
function familiesOf(people: readonly SimulatedPerson[]): Families {
  const children = people.flatMap((parent) =>
    parent.folkeregister.barn.map((child) => [child, parent.personidentifikator] as const),
  )
  const homes = people.filter((person) => homeOf(person) !== '')
  return {
    parentsOf: new Map(
      [...Map.groupBy(children, ([child]) => child)].map(([child, pairs]) => [
        child,
        pairs.map(([, parent]) => parent),
      ]),
    ),
    atHome: Map.groupBy(homes, homeOf),
  }
}

const homeOf = ({ folkeregister: { bostedsadresse } }: SimulatedPerson): string =>
  bostedsadresse ? Object.values(bostedsadresse).join('|') : ''

/** Spouse, children and parents by the register; samboer = another adult at the same address without a tie. */
function relativesOf(person: SimulatedPerson, { parentsOf, atHome }: Families, today: IsoDate): Relative[] {
  const { ektefelle, barn } = person.folkeregister
  const relatives = (numbers: readonly string[], relasjon: Relative['relasjon']): Relative[] =>
    numbers.map((nummer) => ({ nummer, relasjon }))
  const named = [
    ...relatives(typeof ektefelle === 'string' ? [ektefelle] : [], 'ektefelle'),
    ...relatives(barn, 'barn'),
    ...relatives(parentsOf.get(person.personidentifikator) ?? [], 'foreldre'),
  ]
  const known = new Set([person.personidentifikator, ...named.map(({ nummer }) => nummer)])
  const adult = (one: SimulatedPerson): boolean => (ageOf(one, today) ?? 0) >= 18
  const others = (adult(person) ? (atHome.get(homeOf(person)) ?? []) : []).filter(
    (other) => !known.has(other.personidentifikator) && adult(other),
  )
  return [
    ...named,
    ...relatives(
      others.map((other) => other.personidentifikator),
      'samboer',
    ),
  ]
}
