// The rows of the error catalogue (see errors.ts). Add a row here and in docs/feil.md (a check compares them).
import type { CatalogueEntry } from './errors.ts'

const row = (status: number, nb: string, nn: string, en: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  status,
  nb,
  nn,
  en,
  retry: false,
  log: 'info',
  ...more,
})

export const catalogue = {
  'ikke-innlogget': row(
    401,
    'Du er ikke logget inn, eller økten er utløpt. Logg inn på nytt.',
    'Du er ikkje logga inn, eller økta er utgått. Logg inn på nytt.',
    'You are not logged in, or the session has expired. Log in again.',
  ),
  'token-ugyldig': row(
    401,
    'Klarte ikke å validere access_token. Hent et nytt token med scope ks:fiks fra Maskinporten.',
    'Klarte ikkje å validere access_token. Hent eit nytt token med scope ks:fiks frå Maskinporten.',
    'The access_token could not be validated. Get a new token with scope ks:fiks from Maskinporten.',
  ),
  'integrasjon-avvist': row(
    401,
    'Autentisering feilet for integrasjonen. Kontroller IntegrasjonId, IntegrasjonPassord og hvilken organisasjon tokenet er utstedt for.',
    'Autentisering feila for integrasjonen. Kontroller IntegrasjonId, IntegrasjonPassord og kva organisasjon tokenet er utferda for.',
    'Authentication failed for the integration. Check IntegrasjonId, IntegrasjonPassord and the organisation the token was issued for.',
  ),
  'ikke-tilgang': row(
    403,
    'Du har ikke tilgang til dette i rollen du bruker. Be kommunens administrator om riktig rolle.',
    'Du har ikkje tilgang til dette i rolla du bruker. Be administratoren i kommunen om rett rolle.',
    'Your role does not give access to this. Ask the municipality’s administrator for the right role.',
    { log: 'warn' },
  ),
  'ugyldig-foresporsel': row(
    400,
    'Forespørselen er ikke gyldig: {hva}. Rett feltet og send på nytt.',
    'Førespurnaden er ikkje gyldig: {hva}. Rett feltet og send på nytt.',
    'The request is not valid: {hva}. Correct the field and send again.',
  ),
  'ugyldig-personidentifikator': row(
    400,
    'Personidentifikatoren har ikke gyldige kontrollsifre. Sjekk de elleve sifrene.',
    'Personidentifikatoren har ikkje gyldige kontrollsiffer. Sjekk dei elleve siffera.',
    'The person number does not have valid control digits. Check the eleven digits.',
  ),
  'ikke-funnet': row(
    404,
    'Fant ikke det du ba om. Det kan være slettet eller utløpt.',
    'Fann ikkje det du bad om. Det kan vere sletta eller utgått.',
    'What you asked for was not found. It may be deleted or expired.',
  ),
  'kilde-nede': row(
    503,
    '{kilde} svarer ikke som ventet nå. Ingenting er regnet med. Prøv igjen om litt.',
    '{kilde} svarer ikkje som venta no. Ingenting er rekna med. Prøv igjen om litt.',
    '{kilde} does not answer as expected right now. Nothing was counted. Try again in a while.',
    { retry: true, log: 'error' },
  ),
  'uventet-feil': row(
    500,
    'Noe gikk galt hos oss. Ingenting er lagret. Prøv igjen, og oppgi feil-id hvis det gjentar seg.',
    'Noko gjekk gale hos oss. Ingenting er lagra. Prøv igjen, og oppgi feil-id om det skjer på nytt.',
    'Something went wrong on our side. Nothing was saved. Try again, and give the error id if it happens again.',
    { retry: true, log: 'error' },
  ),
} as const satisfies Record<string, CatalogueEntry>
