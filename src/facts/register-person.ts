// Folkeregisteret's document → a name for headings, and for the wizard: dead, replaced, shielded, and which relatives to offer.
// Only elements in force are read. The register knows no samboer; the case worker names one.
import { type Fact, known, unknown } from '../base/fact.ts'
import { findPersonidentifikator } from '../base/person-number.ts'
import type { PersonType } from '../base/terms.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'
import { type Bosted, type Gradering, gradingOf, homesOf, isShielded } from './register-address.ts'
import type { Identitetsord, Navn } from './types.ts'

export interface Relasjon {
  readonly identifikator: string
  readonly type: Extract<PersonType, 'EKTEFELLE' | 'PARTNER' | 'BARN'>
}

/** A part that was asked for and not answered, or a relative without a usable number (ektefelle, barn). */
export const ukjenteDeler = ['adressebeskyttelse', 'sivilstand', 'familierelasjon', 'ektefelle', 'barn'] as const
export type UkjentDel = (typeof ukjenteDeler)[number]

export interface RegisterPerson {
  readonly navn: Navn | null
  /** bosatt, utflyttet, doed, opphoert … in lower case. */
  readonly status: string
  readonly doed: boolean
  /** The number in use, when the one asked about is no longer it. */
  readonly erstattetAv: string | null
  /** fortrolig or strengt fortrolig address; null when the register did not say. */
  readonly skjermet: boolean | null
  /** null when the register did not say. */
  readonly gradering: Gradering | null
  readonly sivilstand: string | null
  /** Spouse or partner in force, then children. */
  readonly relasjoner: readonly Relasjon[]
  /** Numbers of mor, far and medmor; empty beside `familierelasjon` in `ukjent` means not told. */
  readonly foreldre: readonly string[]
  /** Home, and the other home of a child that lives in two; empty when graded or not told. Compare with shareHome. */
  readonly bosteder: readonly Bosted[]
  /** What the register did not tell: nobody is taken for unmarried or childless because of it. */
  readonly ukjent: readonly UkjentDel[]
}

/** The current name; 'no-record' when the register gave none. */
export function toName(fact: Fact<Folkeregisterperson>): Fact<Navn> {
  if (!fact.known) return fact
  const navn = currentName(fact.value)
  return navn === null ? unknown(fact.id, 'no-record') : known(fact.id, navn, fact.source)
}

/** Is the number still in use, and does the person live? An answer without status has not said. */
export function toIdentity(fact: Fact<Folkeregisterperson>, asked: string): readonly Identitetsord[] {
  if (!fact.known) return ['ikke-kontrollert']
  const status = current(fact.value.status)[0]?.status.toLowerCase()
  return [
    ...(replacement(fact.value, asked) === null ? [] : (['erstattet'] as const)),
    ...(status === 'doed' ? (['doed'] as const) : []),
    ...(status === undefined ? (['ikke-kontrollert'] as const) : []),
  ]
}

/** 'source-down' when the answer lacks the status, so that nobody is taken for alive because a field was missing. */
export function toRegisterPerson(fact: Fact<Folkeregisterperson>, asked: string): Fact<RegisterPerson> {
  if (!fact.known) return fact
  const person = fact.value
  const status = current(person.status)[0]?.status.toLowerCase()
  if (status === undefined) return unknown(fact.id, 'source-down', 'ugyldig-svar')
  const sivilstand = current(person.sivilstand)[0]
  const value = {
    navn: currentName(person),
    status,
    doed: status === 'doed',
    erstattetAv: replacement(person, asked),
    skjermet: isShielded(gradingOf(person)),
    gradering: gradingOf(person),
    sivilstand: sivilstand?.sivilstand ?? null,
    relasjoner: [...spouse(person), ...children(person)],
    foreldre: parents(person),
    bosteder: homesOf(person),
    ukjent: untold(person),
  }
  return known(fact.id, value, fact.source)
}

const current = <T extends { readonly erGjeldende?: boolean }>(elements: readonly T[] | undefined): readonly T[] =>
  (elements ?? []).filter(({ erGjeldende }) => erGjeldende !== false)

function currentName(person: Folkeregisterperson): Navn | null {
  const found = current(person.navn)[0]
  if (found === undefined) return null
  return { fornavn: found.fornavn, mellomnavn: found.mellomnavn ?? null, etternavn: found.etternavn }
}

/** A number that has ceased is not current, so the whole list is read. */
function replacement({ identifikasjonsnummer = [] }: Folkeregisterperson, asked: string): string | null {
  const isInUse = ({ status, erGjeldende }: { status?: string; erGjeldende?: boolean }): boolean =>
    status === undefined ? erGjeldende !== false : status.toLowerCase() === 'ibruk'
  const inUse = identifikasjonsnummer.filter(isInUse).map(({ foedselsEllerDNummer }) => foedselsEllerDNummer)
  return inUse.includes(asked) ? null : (inUse[0] ?? null)
}

/** An empty list is the register's word that there is none; a part that is not there at all says nothing. */
function untold(person: Folkeregisterperson): readonly UkjentDel[] {
  const parts = (['adressebeskyttelse', 'sivilstand', 'familierelasjon'] as const).filter((part) => !person[part])
  const unnamedSpouse = spouseType(person) !== undefined && spouse(person).length === 0
  const unnamedChild = children(person).length < childRelations(person).length
  return [...parts, ...(unnamedSpouse ? (['ektefelle'] as const) : []), ...(unnamedChild ? (['barn'] as const) : [])]
}

/** Married or in a registered partnership now; separated and earlier ones are not offered. */
function spouse(person: Folkeregisterperson): Relasjon[] {
  const type = spouseType(person)
  return type === undefined ? [] : relation(current(person.sivilstand)[0]?.relatertVedSivilstand ?? '', type)
}

const spouseType = (person: Folkeregisterperson): 'EKTEFELLE' | 'PARTNER' | undefined => {
  const sivilstand = current(person.sivilstand)[0]?.sivilstand.toLowerCase() ?? ''
  return ({ gift: 'EKTEFELLE', registrertpartner: 'PARTNER' } as const)[sivilstand]
}

const childRelations = (person: Folkeregisterperson) =>
  current(person.familierelasjon).filter(({ relatertPersonsRolle }) => relatertPersonsRolle.toLowerCase() === 'barn')

const children = (person: Folkeregisterperson): Relasjon[] =>
  childRelations(person).flatMap(({ relatertPerson = '' }) => relation(relatertPerson, 'BARN'))

const parents = (person: Folkeregisterperson): readonly string[] =>
  current(person.familierelasjon)
    .filter(({ relatertPersonsRolle }) => ['mor', 'far', 'medmor'].includes(relatertPersonsRolle.toLowerCase()))
    .flatMap(({ relatertPerson = '' }) => findPersonidentifikator(relatertPerson) ?? [])

function relation(number: string, type: Relasjon['type']): Relasjon[] {
  const identifikator = findPersonidentifikator(number)
  return identifikator === null ? [] : [{ identifikator, type }]
}
