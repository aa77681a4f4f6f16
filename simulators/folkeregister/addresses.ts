// A simulated person's address → the address parts of Folkeregisteret's document.
// ANTATT: an authority with hjemmel is given graded addresses too, with their grading; so the product must withhold them itself.
import { createHash } from 'node:crypto'
import type { SimulatedPerson } from '../person-file.ts'
import { element } from './element.ts'

type Register = SimulatedPerson['folkeregister']
type Adresse = NonNullable<Register['bostedsadresse']>

export function addressesOf({ folkeregister }: SimulatedPerson) {
  const { adressebeskyttelse: adressegradering, bostedsadresse: home, deltBosted, doedsdato, navn } = folkeregister
  const bostedsadresse = home ? [element({ adressegradering, ...placeOf(home), flyttedato: '2020-02-01' })] : []
  // `deltBosted: true` without an address says only that there is one.
  const other = deltBosted && typeof deltBosted === 'object' ? { adressegradering, ...placeOf(deltBosted) } : {}
  const estate = { attestutstedelsesdato: doedsdato, skifteform: 'OFFENTLIG', kontaktperson: navn.etternavn }
  return {
    bostedsadresse,
    deltBosted: deltBosted ? [element({ ...other, startdatoForKontrakt: '2022-08-01' })] : [],
    oppholdsadresse: [],
    postadresse: [],
    postadresseIUtlandet: [],
    preferertKontaktadresse: home ? [element({ adressegradering, valg: 'bostedsadresse' })] : [],
    kontaktinformasjonForDoedsbo: typeof doedsdato === 'string' ? [element(estate)] : [],
  }
}

const poststeder: Readonly<Record<string, string>> = {
  '0001': 'OSLO',
  '0184': 'OSLO',
  '1384': 'ASKER',
  '5003': 'BERGEN',
  '9510': 'ALTA',
  '9730': 'KARASJOK',
}

const placeOf = ({ adressenavn, husnummer, postnummer, kommunenummer, bruksenhetsnummer = 'H0101' }: Adresse) => ({
  vegadresse: {
    kommunenummer,
    bruksenhetsnummer,
    bruksenhetstype: 'bolig',
    adressenavn,
    ...houseOf(String(husnummer)),
    adresseIdentifikatorFraMatrikkelen: matrikkelId(kommunenummer, adressenavn, String(husnummer)),
    poststed: { poststedsnavn: poststeder[postnummer] ?? 'POSTSTED', postnummer },
  },
  grunnkrets: 101,
})

function houseOf(husnummer: string) {
  const [, number = husnummer, letter] = /^(\d+)\s*([A-Za-z])?$/.exec(husnummer) ?? []
  return { adressenummer: { husnummer: number, ...(letter === undefined ? {} : { husbokstav: letter }) } }
}

/** The same house has the same identifier in every document. */
const matrikkelId = (...place: readonly string[]): string =>
  String(Number.parseInt(createHash('sha256').update(place.join('|')).digest('hex').slice(0, 8), 16)).padStart(10, '2')
