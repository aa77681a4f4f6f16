// Is the household what it is said to be? In: the persons of one question as the register has them, and who asks. Out: a mark
// per person, or the Problem that stops the look-up before any tax is asked for. Pure. Skatteforvaltningsloven § 3-3 (only what
// is necessary), forvaltningsloven § 6 (nobody treats the case of his own family).
import { Problem } from '../base/errors.ts'
import type { Fact } from '../base/fact.ts'
import type { Relasjonsmerke } from '../base/relation-words.ts'
import type { PersonType } from '../base/terms.ts'
import type { NearFamily } from '../facts/near-family.ts'
import { shareHome } from '../facts/register-address.ts'
import type { RegisterPerson } from '../facts/register-person.ts'

export interface HouseholdPerson extends NearFamily {
  readonly type: PersonType
  readonly register: Fact<RegisterPerson>
  /** The case worker's reason to go on without the register's word; a code that has been held against the list. */
  readonly overstyring?: string
}
/** web: a person at the pages. paa-vegne: a machine that asks for a person. maskin: a machine alone. */
export type Channel = 'web' | 'paa-vegne' | 'maskin'

/** Throws Problem egen-sak or naer-familie when the human is one of the persons or their close family by the register. */
export function refuseOwnFamily(persons: readonly NearFamily[], human: string | null): void {
  if (human === null) return
  if (persons.some(({ numre }) => numre.includes(human))) throw new Problem('egen-sak')
  if (persons.some(({ naere }) => naere?.includes(human))) throw new Problem('naer-familie')
}

/** Where a human asks, a family that the register did not tell of may be his own. No reason and no override opens it. */
export function refuseUnknownFamily(persons: readonly NearFamily[], human: string | null): void {
  if (human !== null && persons.some(({ naere }) => naere === null))
    throw new Problem('kilde-nede', { kilde: 'Folkeregisteret' })
}

/** One mark per person; null where nothing is checked. On the web it throws Problem relasjon-ikke-bekreftet or relasjon-ikke-sjekket. */
export function relationMarks(
  persons: readonly HouseholdPerson[],
  channel: Channel,
): readonly (Relasjonsmerke | null)[] {
  const soeker = persons.find(({ type }) => type === 'SOEKER')
  return persons.map((person, i) => {
    const said = soeker === undefined ? null : registered(person, soeker)
    return channel === 'web' ? webMark(person, said, i) : machineMark(person.type, said)
  })
}

/** What the register can deny. A machine alone is asked for no address, so of others of the household it is told nothing. */
const registerTypes: readonly PersonType[] = ['EKTEFELLE', 'PARTNER', 'BARN']
const checkedOnWeb: readonly PersonType[] = [...registerTypes, 'ANNET']

function machineMark(type: PersonType, said: boolean | null): Relasjonsmerke | null {
  if (!registerTypes.includes(type)) return null
  return { ord: said === null ? 'ikke-sjekket' : said ? 'bekreftet' : 'ikke-bekreftet' }
}

function webMark({ type, overstyring }: HouseholdPerson, said: boolean | null, i: number): Relasjonsmerke | null {
  const isChecked = checkedOnWeb.includes(type)
  if (isChecked && said === null)
    return { ord: 'ikke-sjekket', overstyring: needed(overstyring, 'relasjon-ikke-sjekket', { type, i }) }
  if (isChecked && !said)
    return { ord: 'overstyrt', overstyring: needed(overstyring, 'relasjon-ikke-bekreftet', { type, i }) }
  if (isChecked) return { ord: 'bekreftet' }
  return type === 'SAMBOER' ? { ord: said ? 'bekreftet' : 'opplyst' } : null
}

const words: Readonly<Record<PersonType, string>> = {
  SOEKER: 'den saken gjelder',
  EKTEFELLE: 'ektefelle',
  PARTNER: 'registrert partner',
  SAMBOER: 'samboer',
  BARN: 'barn',
  ANNET: 'annen person',
}

function needed(
  overstyring: string | undefined,
  kode: 'relasjon-ikke-bekreftet' | 'relasjon-ikke-sjekket',
  { type, i }: { readonly type: PersonType; readonly i: number },
): string {
  if (overstyring !== undefined) return overstyring
  throw relationProblem(kode, { type, i })
}

const relationProblem = (
  kode: 'relasjon-ikke-bekreftet' | 'relasjon-ikke-sjekket',
  { type, i }: { readonly type: PersonType; readonly i: number },
): Problem => new Problem(kode, { hvem: `${words[type]} (person ${i + 1})` }, `personer[${i}].overstyring`)

/**
 * A machine is not stopped by a relation, a person is: also where he goes on with what a machine looked up. Throws Problem for the
 * first relation that nobody has confirmed or stood for.
 */
export function refuseOpenRelations(
  persons: readonly { readonly type: PersonType; readonly relasjon?: Relasjonsmerke | undefined }[],
): void {
  for (const [i, { type, relasjon }] of persons.entries()) {
    if (!checkedOnWeb.includes(type) || relasjon?.ord === 'bekreftet' || relasjon?.overstyring !== undefined) continue
    const isDenied = relasjon?.ord === 'ikke-bekreftet'
    throw relationProblem(isDenied ? 'relasjon-ikke-bekreftet' : 'relasjon-ikke-sjekket', { type, i })
  }
}

/** Does the register have the relation to the applicant? null: it did not say. Of a shielded person nothing is told, this neither. */
function registered(person: HouseholdPerson, soeker: HouseholdPerson): boolean | null {
  const { type } = person
  if (type === 'SOEKER' || isShielded(person) || isShielded(soeker)) return null
  if (type === 'SAMBOER') return homesShared(person, soeker)
  if (type === 'BARN') return isChild(person, soeker)
  if (type === 'ANNET') return belongsTo(person, soeker)
  return isMarried(soeker, person)
}

/** Another of the household: lives with the applicant, or is spouse, child or parent. false only when none of it is so. */
function belongsTo(person: HouseholdPerson, soeker: HouseholdPerson): boolean | null {
  const ties = [
    homesShared(person, soeker),
    isMarried(soeker, person),
    isChild(person, soeker),
    isChild(soeker, person),
  ]
  return ties.includes(true) || (ties.includes(null) ? null : false)
}

const isMarried = (one: HouseholdPerson, other: HouseholdPerson): boolean | null =>
  names(one, other, 'spouse') || names(other, one, 'spouse') || notMarried(one, other)

const isChild = (child: HouseholdPerson, parent: HouseholdPerson): boolean | null =>
  names(parent, child, 'BARN') || isParent(parent, child) || toldOf(parent, 'familierelasjon', 'barn')

const isShielded = ({ register }: HouseholdPerson): boolean => register.known && register.value.skjermet === true

const homesShared = (one: HouseholdPerson, other: HouseholdPerson): boolean | null =>
  one.register.known && other.register.known
    ? shareHome(one.register.value.bosteder, other.register.value.bosteder)
    : null

/** A marriage and a registered partnership have the same legal effects, so either word will do. */
function names({ register }: HouseholdPerson, other: HouseholdPerson, as: 'spouse' | 'BARN'): boolean {
  if (!register.known) return false
  const wanted = register.value.relasjoner.filter(({ type }) => (type === 'BARN') === (as === 'BARN'))
  return wanted.some(({ identifikator }) => other.numre.includes(identifikator))
}

const isParent = (parent: HouseholdPerson, { register }: HouseholdPerson): boolean =>
  register.known && register.value.foreldre.some((number) => parent.numre.includes(number))

/** false: the register told all of the part, and the relation was not there. null: it did not. */
function toldOf(
  { register }: HouseholdPerson,
  part: 'sivilstand' | 'familierelasjon',
  unnamed: 'ektefelle' | 'barn',
): false | null {
  if (!register.known) return register.why === 'no-person' ? false : null
  const { ukjent } = register.value
  return ukjent.includes(part) || ukjent.includes(unnamed) ? null : false
}

/** One of the two is told of in full, and the other is not there. */
const notMarried = (one: HouseholdPerson, other: HouseholdPerson): false | null =>
  toldOf(one, 'sivilstand', 'ektefelle') ?? toldOf(other, 'sivilstand', 'ektefelle')
