// A simulated person → Folkeregisteret's document, shaped as src/upstream/folkeregister/schema.ts, the asked parts only.
import { birthDateOf, findPersonidentifikator, isDNumber } from '../../src/base/person-number.ts'
import { type Registerdel, registerdeler } from '../../src/base/register-parts.ts'
import type { Folkeregisterperson } from '../../src/upstream/folkeregister/schema.ts'
import type { Found, People } from '../people-register.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { addressesOf } from './addresses.ts'
import { element, former } from './element.ts'
import { familyOf, isWoman } from './relations.ts'

export interface Asked {
  /** The number that the call named; it differs from the person's own when the identity has been replaced. */
  readonly number: string
  readonly parts: readonly Registerdel[]
}

/** identifikasjonsnummer is always there, asked for or not (dataminimering, Skatteetaten's documentation). */
export function documentOf(found: Found, { number, parts }: Asked, people: People): Folkeregisterperson {
  const { person } = found
  const whole: Partial<Record<Registerdel, readonly object[]>> = {
    identifikasjonsnummer: numbersOf(person),
    status: [element({ status: statusOf(found, number) })],
    ...plainParts(person),
    ...familyOf(person, people),
    ...addressesOf(person),
  }
  // ANTATT: a part that is asked for and holds nothing is sent as an empty list.
  const wanted = registerdeler.filter((part) => part === 'identifikasjonsnummer' || parts.includes(part))
  return Object.fromEntries(wanted.map((part) => [part, whole[part] ?? []])) as Folkeregisterperson
}

function plainParts(person: SimulatedPerson) {
  const { navn, adressebeskyttelse, sivilstand, ektefelle, doedsdato } = person.folkeregister
  const born = birthDate(person)
  const isForeign = typeOf(person) === 'dNummer'
  return {
    navn: [element({ fornavn: navn.fornavn, mellomnavn: navn.mellomnavn ?? null, etternavn: navn.etternavn })],
    kjoenn: [element({ kjoenn: isWoman(person.personidentifikator) ? 'kvinne' : 'mann' })],
    foedsel: born === null ? [] : [element({ foedselsdato: born, foedselsaar: born.slice(0, 4) })],
    doedsfall: typeof doedsdato === 'string' ? [element({ doedsdato })] : [],
    adressebeskyttelse: [element({ graderingsnivaa: adressebeskyttelse })],
    statsborgerskap: isForeign ? [] : [element({ statsborgerskap: 'NOR' })],
    identitetsgrunnlag: [element({ status: isForeign ? 'ikkeKontrollert' : 'kontrollert' })],
    sivilstand: [
      element({ sivilstand, ...(typeof ektefelle === 'string' ? { relatertVedSivilstand: ektefelle } : {}) }),
    ],
  }
}

export function birthDate(person: SimulatedPerson): string | null {
  const id = findPersonidentifikator(person.personidentifikator)
  return person.folkeregister.foedselsdato ?? (id === null ? null : birthDateOf(id))
}

function numbersOf(person: SimulatedPerson) {
  const now = { foedselsEllerDNummer: person.personidentifikator, status: 'iBruk', identifikatortype: typeOf(person) }
  const old = person.folkeregister.tidligereIdentifikator
  return [element(now), ...(typeof old === 'string' ? [former({ foedselsEllerDNummer: old, status: 'opphoert' })] : [])]
}

function typeOf(person: SimulatedPerson): string {
  const id = findPersonidentifikator(person.personidentifikator)
  return id !== null && isDNumber(id) ? 'dNummer' : 'foedselsnummer'
}

function statusOf({ person, replaced }: Found, asked: string): string {
  if (replaced || asked !== person.personidentifikator) return 'opphoert'
  if (typeof person.folkeregister.doedsdato === 'string') return 'doed'
  return typeOf(person) === 'dNummer' ? 'midlertidig' : 'bosatt'
}
