// The words of the field, as people read them (bokmål).
import type { Reason } from '../../../base/fact.ts'
import type { Api, Beregningstype, PersonType, Seksjon, Stadie } from '../../../base/terms.ts'
import type { Bevis, Kilde, Visningskategori } from '../../../rules/types.ts'

const beregningstype: Record<Beregningstype, string> = {
  LANGTIDSOPPHOLD_INSTITUSJON: 'Langtidsopphold i institusjon',
  PRAKTISK_BISTAND: 'Praktisk bistand og opplæring',
  BARNEHAGE_SFO: 'Redusert foreldrebetaling i barnehage og SFO',
}
/** What a role of that service lets one do, as one sentence. */
const formaal: Record<Beregningstype, string> = {
  LANGTIDSOPPHOLD_INSTITUSJON:
    'Du kan hente skatteopplysninger om en beboer og nærmeste familie for å beregne egenandel for langtidsopphold.',
  PRAKTISK_BISTAND:
    'Du kan hente skatteopplysninger om en husstand for å fastsette hva den skal betale for praktisk bistand.',
  BARNEHAGE_SFO: 'Du kan hente skatteopplysninger om en husstand for å vurdere redusert foreldrebetaling.',
}
const persontype: Record<PersonType, string> = {
  SOEKER: 'Søker',
  EKTEFELLE: 'Ektefelle',
  PARTNER: 'Registrert partner',
  SAMBOER: 'Samboer',
  BARN: 'Barn',
  ANNET: 'Annen i husstanden',
}
const soeker: Record<Beregningstype, string> = {
  LANGTIDSOPPHOLD_INSTITUSJON: 'Beboer',
  PRAKTISK_BISTAND: 'Tjenestemottaker',
  BARNEHAGE_SFO: 'Søker',
}
const stadie: Record<Stadie, string> = {
  OPPGJOER: 'Skatteoppgjør',
  UTKAST: 'Utkast til skattemelding',
  UKJENT: 'Ukjent',
}
const api: Record<Api, string> = {
  summertskattegrunnlag: 'Skatteetaten, Summert skattegrunnlag',
  beregnetskatt: 'Skatteetaten, Beregnet skatt',
  avregning: 'Skatteetaten, Avregning',
  folkeregister: 'Folkeregisteret',
}
const seksjon: Record<Seksjon, string> = {
  fastland: 'Fastlandet',
  svalbard: 'Svalbard',
  kildeskattPaaLoenn: 'Kildeskatt på lønn',
}
const kilde: Record<Kilde, string> = {
  SKATTEETATEN: 'Skatteetaten',
  MANUELL_INPUT: 'Skrevet inn av saksbehandler',
  MELLOMREGNING: 'Regnet ut av Grunnlag',
}
/** The short word on a line; «bekreftet» carries none. */
const bevis: Record<Bevis, string> = {
  bekreftet: 'Bekreftet',
  antatt: 'Antatt',
  tolkning: 'Tolkning',
  lokal: 'Lokal retningslinje',
}
const bevisForklart: Record<Bevis, string> = {
  bekreftet: 'Plasseringen er bekreftet i en offentlig kilde.',
  antatt: 'Antatt: Vi har ikke funnet en offentlig kilde som bekrefter at posten regnes slik. Vurder den selv.',
  tolkning: 'Tolkning: Lovteksten sier det ikke uttrykkelig. Slik leser vi den.',
  lokal: 'Lokal retningslinje: Kommunen har selv bestemt at det skal regnes slik.',
}
const kategori: Record<Visningskategori, string> = {
  INNTEKT: 'Inntekt',
  FRADRAG: 'Fradrag',
  FORMUE: 'Formue',
  GJELD: 'Gjeld',
  ANNET: 'Annet',
  GEVINST: 'Gevinst',
  TAP: 'Tap',
}
const grunn: Record<Reason, string> = {
  'no-person': 'Kilden kjenner ikke fødselsnummeret eller D-nummeret.',
  'no-record': 'Det finnes ingen opplysninger for dette året.',
  'not-assessed-yet': 'Skatteoppgjøret er ikke ferdig.',
  withheld: 'Opplysningene er skjermet.',
  deleted: 'Opplysningene er trukket tilbake.',
  'not-delegated': 'Kommunen har ikke fått eller gitt videre tilgangen.',
  'source-down': 'Kilden svarte ikke.',
  'manual-needed': 'Et beløp som saksbehandler må skrive inn, mangler.',
  'not-asked': 'Ikke hentet. Formålet trenger den ikke for denne personen.',
}

export const terms = {
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
