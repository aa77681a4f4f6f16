// The words of the field, as people read them (nynorsk).
import type { Texts } from '../nb.ts'

type Terms = Texts['terms']

const beregningstype: Terms['beregningstype'] = {
  LANGTIDSOPPHOLD_INSTITUSJON: 'Langtidsopphald i institusjon',
  PRAKTISK_BISTAND: 'Praktisk bistand og opplæring',
  BARNEHAGE_SFO: 'Redusert foreldrebetaling i barnehage og SFO',
}
const formaal: Terms['formaal'] = {
  LANGTIDSOPPHOLD_INSTITUSJON:
    'Du kan hente skatteopplysningar om ein bebuar og den næraste familien for å rekne ut eigendel for langtidsopphald.',
  PRAKTISK_BISTAND:
    'Du kan hente skatteopplysningar om ein husstand for å fastsetje kva han skal betale for praktisk bistand.',
  BARNEHAGE_SFO: 'Du kan hente skatteopplysningar om ein husstand for å vurdere redusert foreldrebetaling.',
}
const persontype: Terms['persontype'] = {
  SOEKER: 'Søkjar',
  EKTEFELLE: 'Ektefelle',
  PARTNER: 'Registrert partnar',
  SAMBOER: 'Sambuar',
  BARN: 'Barn',
  ANNET: 'Annan i husstanden',
}
const soeker: Terms['soeker'] = {
  LANGTIDSOPPHOLD_INSTITUSJON: 'Bebuar',
  PRAKTISK_BISTAND: 'Tenestemottakar',
  BARNEHAGE_SFO: 'Søkjar',
}
const stadie: Terms['stadie'] = {
  OPPGJOER: 'Skatteoppgjer',
  UTKAST: 'Utkast til skattemelding',
  UKJENT: 'Ukjend',
}
const api: Terms['api'] = {
  summertskattegrunnlag: 'Skatteetaten, Summert skattegrunnlag',
  beregnetskatt: 'Skatteetaten, Beregnet skatt',
  avregning: 'Skatteetaten, Avregning',
  folkeregister: 'Folkeregisteret',
}
const seksjon: Terms['seksjon'] = {
  fastland: 'Fastlandet',
  svalbard: 'Svalbard',
  kildeskattPaaLoenn: 'Kjeldeskatt på løn',
}
const kilde: Terms['kilde'] = {
  SKATTEETATEN: 'Skatteetaten',
  MANUELL_INPUT: 'Skrive inn av saksbehandlar',
  MELLOMREGNING: 'Rekna ut av Grunnlag',
}
const bevis: Terms['bevis'] = {
  bekreftet: 'Stadfesta',
  antatt: 'Gått ut frå',
  tolkning: 'Tolking',
  lokal: 'Lokal retningslinje',
}
const bevisForklart: Terms['bevisForklart'] = {
  bekreftet: 'Plasseringa er stadfesta i ei offentleg kjelde.',
  antatt:
    'Gått ut frå: Vi har ikkje funne ei offentleg kjelde som stadfestar at posten blir rekna slik. Vurder han sjølv.',
  tolkning: 'Tolking: Lovteksten seier det ikkje uttrykkeleg. Slik les vi han.',
  lokal: 'Lokal retningslinje: Kommunen har sjølv bestemt at det skal reknast slik.',
}
const kategori: Terms['kategori'] = {
  INNTEKT: 'Inntekt',
  FRADRAG: 'Frådrag',
  FORMUE: 'Formue',
  GJELD: 'Gjeld',
  ANNET: 'Anna',
  GEVINST: 'Gevinst',
  TAP: 'Tap',
}
const grunn: Terms['grunn'] = {
  'no-person': 'Kjelda kjenner ikkje fødselsnummeret eller D-nummeret.',
  'no-record': 'Det finst ingen opplysningar for dette året.',
  'not-assessed-yet': 'Skatteoppgjeret er ikkje ferdig.',
  withheld: 'Opplysningane er skjerma.',
  deleted: 'Opplysningane er trekte tilbake.',
  'not-delegated': 'Kommunen har ikkje fått tilgangen eller gitt han vidare.',
  'source-down': 'Kjelda svarte ikkje.',
  'manual-needed': 'Eit beløp som saksbehandlaren må skrive inn, manglar.',
  'not-asked': 'Ikkje henta. Formålet treng ho ikkje for denne personen.',
}

export const terms: Terms = {
  beregningstype,
  formaal,
  persontype,
  soeker,
  stadie,
  api,
  seksjon,
  kilde,
  bevis,
  bevisForklart,
  kategori,
  grunn,
  manuell: 'Manuell',
  personnummer: 'Fødselsnummer eller D-nummer',
}
