// Hits of a search → for each, the least that tells it from the others: the name, and then one thing more at a time only while two
// hits still look the same. Personvernforordningen art. 5 nr. 1 c (no more than necessary).
import type { Registerutdrag } from '../facts/permitted-parts.ts'
import type { FoundPerson } from './person-search.ts'

/** What is shown of one hit. What is not needed, not the role's, or not known, is not there. */
export interface Kjennetegn {
  readonly navn?: string
  readonly foedselsaar?: string
  readonly foedselsdato?: string
  readonly poststed?: string
  readonly adresse?: string
}
/** In the order they are taken into use: what tells most of the person comes last. */
const order = ['foedselsaar', 'poststed', 'foedselsdato', 'adresse'] as const
type Mark = keyof Kjennetegn

/** One for each hit, in the order given. */
export function tellApart(hits: readonly FoundPerson[]): readonly Kjennetegn[] {
  const all = hits.map(({ utdrag }) => marksOf(utdrag ?? {}))
  const shown: Mark[] = ['navn']
  for (const mark of order) {
    if (areApart(all, shown)) break
    if (all.some((one) => one[mark] !== undefined)) shown.push(mark)
  }
  return all.map((one) => only(one, shown))
}

function areApart(all: readonly Kjennetegn[], shown: readonly Mark[]): boolean {
  const seen = new Set(all.map((one) => JSON.stringify(only(one, shown))))
  return seen.size === all.length
}

const only = (one: Kjennetegn, shown: readonly Mark[]): Kjennetegn =>
  Object.fromEntries(shown.flatMap((mark) => (one[mark] === undefined ? [] : [[mark, one[mark]]])))

function marksOf(person: Registerutdrag): Kjennetegn {
  const navn = current(person.navn)[0]
  const foedsel = current(person.foedsel)[0]
  const home = current(person.bostedsadresse)[0]?.vegadresse
  const year = foedsel?.foedselsaar ?? foedsel?.foedselsdato?.slice(0, 4)
  const number = `${home?.adressenummer?.husnummer ?? ''}${home?.adressenummer?.husbokstav ?? ''}`
  return told({
    navn: navn && [navn.fornavn, navn.mellomnavn, navn.etternavn].filter(Boolean).join(' '),
    foedselsaar: year === undefined ? undefined : String(year),
    foedselsdato: foedsel?.foedselsdato,
    poststed: home?.poststed?.poststedsnavn,
    adresse: home?.adressenavn && `${home.adressenavn} ${number}`.trim(),
  })
}

const told = (marks: Record<Mark, string | undefined>): Kjennetegn =>
  Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined && value !== ''))

const current = <T extends { readonly erGjeldende?: boolean }>(elements: readonly T[] | undefined): readonly T[] =>
  (elements ?? []).filter(({ erGjeldende }) => erGjeldende !== false)
