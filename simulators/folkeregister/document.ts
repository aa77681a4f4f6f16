// A simulated person → Folkeregisteret's document, shaped as src/upstream/folkeregister/schema.ts, the asked parts only.
import { birthDateOf, findPersonidentifikator, isDNumber } from '../../src/base/person-number.ts'
import type { Folkeregisterperson } from '../../src/upstream/folkeregister/schema.ts'
import type { Found, People } from '../people-register.ts'
import type { SimulatedPerson } from '../person-file.ts'

type Part = keyof Folkeregisterperson
export const parts: readonly Part[] = [
  'identifikasjonsnummer',
  'status',
  'navn',
  'foedsel',
  'doedsfall',
  'adressebeskyttelse',
  'sivilstand',
  'familierelasjon',
  'bostedsadresse',
  'deltBosted',
]

const gjeldende = { erGjeldende: true }

/** `asked` is the number the call named; it differs from the person's own when the identity has been replaced. */
export function documentOf(found: Found, asked: string, people: People, wanted: readonly Part[]): Folkeregisterperson {
  const { person } = found
  const whole: Required<Folkeregisterperson> = {
    identifikasjonsnummer: numbersOf(person),
    status: [{ ...gjeldende, status: statusOf(found, asked) }],
    ...plainParts(person),
    familierelasjon: relationsOf(person, people),
    ...addressesOf(person),
  }
  // ANTATT: a part that is asked for and holds nothing is sent as an empty list.
  return Object.fromEntries(wanted.map((part) => [part, whole[part]]))
}

function plainParts(person: SimulatedPerson) {
  const { navn, adressebeskyttelse, sivilstand, ektefelle, doedsdato } = person.folkeregister
  const born = birthDate(person)
  return {
    navn: [{ ...gjeldende, fornavn: navn.fornavn, mellomnavn: navn.mellomnavn ?? null, etternavn: navn.etternavn }],
    foedsel: born === null ? [] : [{ ...gjeldende, foedselsdato: born }],
    doedsfall: typeof doedsdato === 'string' ? [{ ...gjeldende, doedsdato }] : [],
    adressebeskyttelse: [{ ...gjeldende, graderingsnivaa: adressebeskyttelse }],
    sivilstand: [
      { ...gjeldende, sivilstand, ...(typeof ektefelle === 'string' ? { relatertVedSivilstand: ektefelle } : {}) },
    ],
  }
}

function birthDate(person: SimulatedPerson): string | null {
  const id = findPersonidentifikator(person.personidentifikator)
  return person.folkeregister.foedselsdato ?? (id === null ? null : birthDateOf(id))
}

function numbersOf(person: SimulatedPerson) {
  const now = { foedselsEllerDNummer: person.personidentifikator, status: 'iBruk', identifikatortype: typeOf(person) }
  const old = person.folkeregister.tidligereIdentifikator
  return [
    { ...gjeldende, ...now },
    ...(typeof old === 'string' ? [{ erGjeldende: false, foedselsEllerDNummer: old, status: 'opphoert' }] : []),
  ]
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

/** The ninth digit is even for women. */
const isWoman = (number: string): boolean => Number(number[8]) % 2 === 0

function relationsOf(person: SimulatedPerson, people: People) {
  const own = person.personidentifikator
  const parents = people.parentsOf(own)
  const mother = parents.find((parent) => isWoman(parent.personidentifikator))?.personidentifikator
  const roleOf = (parent: string) => (!isWoman(parent) ? 'far' : parent === mother ? 'mor' : 'medmor')
  const { ektefelle, barn } = person.folkeregister
  const relation = (relatertPerson: string, relatertPersonsRolle: string, minRolleForPerson: string) => ({
    ...gjeldende,
    relatertPerson,
    relatertPersonsRolle,
    minRolleForPerson,
  })
  const spouse = 'ektefelleEllerPartner'
  return [
    ...(typeof ektefelle === 'string' ? [relation(ektefelle, spouse, spouse)] : []),
    ...barn.map((child) => relation(child, 'barn', isWoman(own) ? 'mor' : 'far')),
    ...parents.map(({ personidentifikator }) => relation(personidentifikator, roleOf(personidentifikator), 'barn')),
  ]
}

/** ANTATT: a graded address is not given out. `deltBosted: true` without an address says only that there is one. */
function addressesOf({ folkeregister }: SimulatedPerson) {
  const { adressebeskyttelse, bostedsadresse, deltBosted } = folkeregister
  const graded = adressebeskyttelse === 'fortrolig' || adressebeskyttelse === 'strengtFortrolig'
  const home = bostedsadresse && !graded ? [{ ...gjeldende, vegadresse: vegadresse(bostedsadresse) }] : []
  const other = deltBosted && typeof deltBosted === 'object' && !graded ? { vegadresse: vegadresse(deltBosted) } : {}
  return { bostedsadresse: home, deltBosted: deltBosted ? [{ ...gjeldende, ...other }] : [] }
}

type Adresse = NonNullable<SimulatedPerson['folkeregister']['bostedsadresse']>

const vegadresse = ({ adressenavn, husnummer, postnummer, kommunenummer }: Adresse) => ({
  kommunenummer,
  adressenavn,
  adressenummer: { husnummer: String(husnummer) },
  poststed: { postnummer },
})
