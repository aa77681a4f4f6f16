// Folkeregisteret's «søk med treffliste»: criteria in, the numbers of those who fit all of them out.
// Criteria and their meaning: Skatteetaten, Folkeregisteret_Offentlig_med_hjemmel 1.6.2, personsoek.
import type { People } from '../people-register.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { birthDate } from './document.ts'
import { isWoman } from './relations.ts'

export const criteria = [
  'navn',
  'kjoenn',
  'foedselsdato',
  'foedselsaarFraOgMed',
  'foedselsaarTilOgMed',
  'adressenavn',
  'husnummer',
  'postnummer',
  'kommunenummer',
  'fylkesnummer',
] as const
export const modifiers = [
  'inkluderOppholdsadresse',
  'soekFonetisk',
  'inkluderDoede',
  'inkluderHistoriskeNavnOgAdresser',
] as const
export type SearchQuery = Partial<Record<(typeof criteria)[number] | (typeof modifiers)[number], string>>

/** More hits than this is refused by the register. */
export const mostHits = 10_000

type Test = (person: SimulatedPerson, wanted: string, query: SearchQuery) => boolean
const home = ({ folkeregister }: SimulatedPerson) => folkeregister.bostedsadresse ?? null
const year = (person: SimulatedPerson): string => birthDate(person)?.slice(0, 4) ?? ''

const tests: Record<(typeof criteria)[number], Test> = {
  navn: (person, wanted, { soekFonetisk }) => {
    const sound = soekFonetisk === 'true' ? soundOf : plain
    const own = wordsOf(Object.values(person.folkeregister.navn).join(' ')).map(sound)
    return wordsOf(wanted).every((word) => own.includes(sound(word)))
  },
  kjoenn: (person, wanted) => (isWoman(person.personidentifikator) ? 'kvinne' : 'mann') === wanted,
  foedselsdato: (person, wanted) => birthDate(person)?.replaceAll('-', '') === wanted,
  foedselsaarFraOgMed: (person, wanted) => year(person) >= wanted,
  foedselsaarTilOgMed: (person, wanted) => year(person) !== '' && year(person) <= wanted,
  adressenavn: (person, wanted) => plain(home(person)?.adressenavn ?? '').startsWith(plain(wanted)),
  husnummer: (person, wanted) => plain(String(home(person)?.husnummer ?? '')) === plain(wanted),
  postnummer: (person, wanted) => home(person)?.postnummer === wanted,
  kommunenummer: (person, wanted) => home(person)?.kommunenummer === wanted,
  fylkesnummer: (person, wanted) => home(person)?.kommunenummer.slice(0, 2) === wanted,
}

/** Numbers in use, in the register's order. The people hold no earlier names and no oppholdsadresse, so those add no hit. */
export function search(query: SearchQuery, people: People): readonly string[] {
  const asked = criteria.filter((name) => query[name] !== undefined)
  const fits = (person: SimulatedPerson): boolean =>
    (query.inkluderDoede === 'true' || typeof person.folkeregister.doedsdato !== 'string') &&
    asked.every((name) => tests[name](person, query[name] ?? '', query))
  return people.registered.filter(fits).map(({ personidentifikator }) => personidentifikator)
}

const plain = (text: string): string => text.trim().toLowerCase()
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[\s-]+/)
    .filter((word) => word !== '')

/** ANTATT: how the register hears is not published; here letters that sound alike are one, and doubles are single. */
const soundOf = (word: string): string =>
  plain(word)
    .replaceAll(/c(?=[ei])|z/g, 's')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll('w', 'v')
    .replaceAll('aa', 'å')
    .replaceAll(/th/g, 't')
    .replaceAll(/(.)\1/g, '$1')
