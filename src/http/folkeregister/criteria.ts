// Fiks' PersonSoekDefinisjon in, the criteria in Folkeregisteret's own names out. What could match nobody by a typing error is
// refused, not answered with an empty list: a date that is none, years the wrong way round, a text of blanks.
import { findDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import type { Soek } from '../../upstream/folkeregister/search.ts'
import type { PersonSoek } from './schema.ts'

/** Throws Problem ugyldig-foresporsel with the field. */
export function criteriaOf(body: PersonSoek): Soek {
  const { navn, kjoenn, foedselsdato, foedt, adressenavn, husnummer, postnummer, kommunenummer, fylkesnummer } = body
  const texts = {
    navn: written(navn, 'navn'),
    kjoenn: kjoenn?.toLowerCase(),
    foedselsdato: eightDigits(foedselsdato),
    ...yearsOf(foedt),
    adressenavn: written(adressenavn, 'adressenavn'),
    husnummer: written(husnummer, 'husnummer'),
    postnummer,
    kommunenummer,
    fylkesnummer,
  }
  const { inkluderOppholdsadresse, soekFonetisk, inkluderDoede, inkluderHistoriskeNavnOgAdresser } = body
  const switches = { inkluderOppholdsadresse, soekFonetisk, inkluderDoede, inkluderHistoriskeNavnOgAdresser }
  return Object.fromEntries([
    ...Object.entries(texts).filter(([, text]) => text !== undefined),
    ...Object.entries(switches).filter(([, on]) => on === true),
  ]) as Soek
}

const wrong = (felt: string, hva: string): Problem =>
  new Problem('ugyldig-foresporsel', { hva: `${felt} ${hva}` }, felt)

/** Left out it would make the search wider than what was asked. */
function written(text: string | undefined, felt: string): string | undefined {
  if (text !== undefined && text.trim() === '') throw wrong(felt, 'kan ikke bare være mellomrom; utelat feltet')
  return text
}

function eightDigits(number: number | undefined): string | undefined {
  if (number === undefined) return undefined
  const [text, felt] = [String(number), 'foedselsdato']
  const iso = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  if (findDate(iso) === null) throw wrong(felt, 'skal være en dato som finnes, skrevet ÅÅÅÅMMDD')
  return text
}

function yearsOf(foedt: PersonSoek['foedt']) {
  const { fraAar, tilAar } = foedt ?? {}
  if (fraAar !== undefined && tilAar !== undefined && fraAar > tilAar)
    throw wrong('foedt', 'skal ha fraAar som er tilAar eller tidligere')
  return {
    foedselsaarFraOgMed: fraAar === undefined ? undefined : String(fraAar),
    foedselsaarTilOgMed: tilAar === undefined ? undefined : String(tilAar),
  }
}
