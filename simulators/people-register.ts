// All simulated people by number: those with a file, and relatives that are only named (register entry, no tax).
// An old number of a replaced identity finds the person who has it now.
import { birthDateOf, findPersonidentifikator } from '../src/base/person-number.ts'
import { faultsOf, PersonFileError } from './person-file-check.ts'
import type { SimulatedPerson } from './person-file.ts'

export interface Found {
  readonly person: SimulatedPerson
  /** The call named a number that has been replaced by `person.personidentifikator`. */
  readonly replaced: boolean
  /** Named by a relative only: an entry in Folkeregisteret and nothing in Skatteetaten. */
  readonly registerOnly: boolean
}

export class People {
  readonly #byNumber: ReadonlyMap<string, Found>
  /** People with a file or built in, in the order given. */
  readonly all: readonly SimulatedPerson[]

  private constructor(all: readonly SimulatedPerson[], byNumber: ReadonlyMap<string, Found>) {
    this.all = all
    this.#byNumber = byNumber
  }

  /** Files replace built-in people whole. Throws PersonFileError when a built-in person does not fit the format. */
  static of(builtIn: readonly SimulatedPerson[], files: readonly SimulatedPerson[] = []): People {
    const wrong = builtIn.flatMap((p) => faultsOf(p).map((line) => `innebygd person ${p.personidentifikator}: ${line}`))
    if (wrong.length > 0) throw new PersonFileError(wrong)
    const whole = new Map([...builtIn, ...files].map((person) => [person.personidentifikator, person]))
    return new People([...whole.values()], register([...whole.values()]))
  }

  find(number: string): Found | null {
    return this.#byNumber.get(number) ?? null
  }

  /** Everybody with an entry in Folkeregisteret under the number in use: those with a file, then those only named. */
  get registered(): readonly SimulatedPerson[] {
    const entries = [...this.#byNumber.values()].filter(({ replaced }) => !replaced).map(({ person }) => person)
    return [...new Set([...this.all, ...entries])]
  }

  /** Those who have this number among their children. */
  parentsOf(number: string): readonly SimulatedPerson[] {
    return this.all.filter((person) => person.folkeregister.barn.includes(number))
  }
}

function register(all: readonly SimulatedPerson[]): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const person of all) {
    for (const [relative, entry] of relativesOf(person)) found.set(relative, entry)
  }
  for (const person of all) {
    const old = person.folkeregister.tidligereIdentifikator
    if (typeof old === 'string') found.set(old, { person, replaced: true, registerOnly: false })
  }
  for (const person of all) found.set(person.personidentifikator, { person, replaced: false, registerOnly: false })
  return found
}

function* relativesOf(person: SimulatedPerson): Generator<[string, Found]> {
  const { ektefelle, barn } = person.folkeregister
  const entry = (relative: SimulatedPerson): Found => ({ person: relative, replaced: false, registerOnly: true })
  for (const child of barn) yield [child, entry(entryOnly(child, person, {}))]
  if (typeof ektefelle === 'string') {
    const { sivilstand } = person.folkeregister
    yield [ektefelle, entry(entryOnly(ektefelle, person, { sivilstand, ektefelle: person.personidentifikator }))]
  }
}

type Registerdel = SimulatedPerson['folkeregister']
const fornavn = ['Aslak', 'Berit', 'Cato', 'Dagny', 'Elias', 'Frøydis', 'Geir', 'Hanna', 'Inge', 'Johanne']

function entryOnly(number: string, named: SimulatedPerson, more: Partial<Registerdel>): SimulatedPerson {
  const { navn, bostedsadresse } = named.folkeregister
  const id = findPersonidentifikator(number)
  return {
    personidentifikator: number,
    folkeregister: {
      navn: { fornavn: fornavn[Number(number[8])] ?? 'Kim', mellomnavn: null, etternavn: navn.etternavn },
      sivilstand: 'ugift',
      barn: [],
      adressebeskyttelse: 'ugradert',
      foedselsdato: id === null ? null : birthDateOf(id),
      ...(bostedsadresse ? { bostedsadresse } : {}),
      ...more,
    },
  }
}
