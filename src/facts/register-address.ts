// Where somebody lives, out of Folkeregisteret's document, and how protected that is. A graded address, and one whose grading
// the register did not tell, leaves no trace here: what is not given cannot be shown by mistake.
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'

export const graderinger = ['ugradert', 'klientadresse', 'fortrolig', 'strengtFortrolig'] as const
export type Gradering = (typeof graderinger)[number]

/** One dwelling. Two people share it when `id` is the same; two with different `hus` do not. */
export interface Bosted {
  /** Of the matrikkel: `hus` and dwelling number; null without a dwelling number, for a block of flats is one address. */
  readonly id: string | null
  /** Of the matrikkel: address identifier, or property number; null when the register gave none. */
  readonly hus: string | null
  readonly kommunenummer: string | null
  readonly adresse: string | null
  readonly postnummer: string | null
  readonly poststed: string | null
}

/** The strictest level in force, from the protection and the addresses themselves; null when the register did not say. */
export function gradingOf(person: Folkeregisterperson): Gradering | null {
  const protection = person.adressebeskyttelse
  if (protection === undefined) return null
  const addresses = [person.bostedsadresse, person.oppholdsadresse, person.deltBosted, person.postadresse]
  const others = [person.postadresseIUtlandet, person.preferertKontaktadresse]
  const words = [
    ...current(protection).map(({ graderingsnivaa }) => graderingsnivaa),
    ...[...addresses, ...others].flatMap((part) => current<{ adressegradering?: string }>(part).map(addressGrading)),
  ]
  const levels = words.flatMap((word) => (word === undefined ? [] : [levelOf(word)]))
  // No protection in force is the register's word that there is none.
  return graderinger[Math.max(0, ...levels)] ?? 'strengtFortrolig'
}

const addressGrading = ({ adressegradering }: { adressegradering?: string }) => adressegradering

/** A word that we do not know is taken for the strictest. */
function levelOf(word: string): number {
  const place = graderinger.findIndex((level) => level.toLowerCase() === word.toLowerCase())
  return place < 0 ? graderinger.length - 1 : place
}

/** fortrolig or strengt fortrolig; null when the register did not say. A klientadresse hides the address, not the person. */
export const isShielded = (gradering: Gradering | null): boolean | null =>
  gradering === null ? null : gradering === 'fortrolig' || gradering === 'strengtFortrolig'

/** Home, then the other home of a child that lives in two. Empty when graded, not told, or without address. */
export function homesOf(person: Folkeregisterperson): readonly Bosted[] {
  if (gradingOf(person) !== 'ugradert') return []
  const shared = current(person.deltBosted).map((element) => element.adresse ?? element)
  return [...current(person.bostedsadresse), ...shared].flatMap((element) => dwelling(element))
}

type Element = Pick<
  NonNullable<Folkeregisterperson['bostedsadresse']>[number],
  'vegadresse' | 'matrikkeladresse' | 'ukjentBosted'
>

function dwelling({ vegadresse, matrikkeladresse, ukjentBosted }: Element): Bosted[] {
  if (vegadresse !== undefined) {
    const { adressenavn, adressenummer, kommunenummer, adresseIdentifikatorFraMatrikkelen: matrikkel } = vegadresse
    const number = `${adressenummer?.husnummer ?? ''}${adressenummer?.husbokstav ?? ''}`
    return [
      {
        ...placed(matrikkel, vegadresse.bruksenhetsnummer),
        kommunenummer: kommunenummer ?? null,
        adresse: adressenavn === undefined ? null : `${adressenavn} ${number}`.trim(),
        ...postal(vegadresse.poststed),
      },
    ]
  }
  if (matrikkeladresse !== undefined) return [plot(matrikkeladresse)]
  const kommunenummer = ukjentBosted?.bostedskommune
  return kommunenummer === undefined
    ? []
    : [{ ...placed(undefined, undefined), kommunenummer, adresse: null, postnummer: null, poststed: null }]
}

function plot({ matrikkelnummer, undernummer, bruksenhetsnummer, poststed }: NonNullable<Element['matrikkeladresse']>) {
  const { kommunenummer, gaardsnummer, bruksnummer, festenummer } = matrikkelnummer ?? {}
  const isWhole = kommunenummer !== undefined && gaardsnummer !== undefined && bruksnummer !== undefined
  const place = `${kommunenummer}-${gaardsnummer}/${bruksnummer}/${festenummer ?? 0}/${undernummer ?? 0}`
  return {
    ...placed(isWhole ? place : undefined, bruksenhetsnummer),
    kommunenummer: kommunenummer ?? null,
    adresse: isWhole ? `gnr. ${gaardsnummer}, bnr. ${bruksnummer}` : null,
    ...postal(poststed),
  }
}

const placed = (hus: string | undefined, unit: string | undefined): Pick<Bosted, 'id' | 'hus'> => ({
  id: hus === undefined || unit === undefined ? null : `${hus}/${unit}`,
  hus: hus ?? null,
})

const postal = (poststed: { postnummer?: string; poststedsnavn?: string } | undefined) => ({
  postnummer: poststed?.postnummer ?? null,
  poststed: poststed?.poststedsnavn ?? null,
})

/**
 * Do two people live together? true when they share a dwelling; false when every dwelling is known and none is shared; null
 * when the register did not tell enough (graded, no address, no identifier, one house without dwelling numbers, or the part was
 * not the role's).
 */
export function shareHome(one: readonly Bosted[], other: readonly Bosted[]): boolean | null {
  if (one.length === 0 || other.length === 0) return null
  const pairs = one.flatMap((mine) => other.map((theirs) => isSame(mine, theirs)))
  if (pairs.includes(true)) return true
  return pairs.includes(null) ? null : false
}

function isSame(mine: Bosted, theirs: Bosted): boolean | null {
  if (mine.hus === null || theirs.hus === null) return null
  if (mine.hus !== theirs.hus) return false
  return mine.id === null || theirs.id === null ? null : mine.id === theirs.id
}

const current = <T>(elements: readonly T[] | undefined): readonly T[] =>
  (elements ?? []).filter((element) => (element as { erGjeldende?: boolean }).erGjeldende !== false)
