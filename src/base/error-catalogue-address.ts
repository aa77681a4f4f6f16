// What an address without an answer is told; rows of the error catalogue.
import { type CatalogueEntry, row } from './error-row.ts'

export const addressErrors = {
  'ukjent-adresse': row(
    404,
    'Adressen finnes ikke i Grunnlag. Se etter skrivefeil, og hent adressene i API-dokumentasjonen.',
    'Adressa finst ikkje i Grunnlag. Sjå etter skrivefeil, og hent adressene i API-dokumentasjonen.',
    'Grunnlag has no such address. Look for typing errors, and see the API documentation for the addresses.',
  ),
  'metode-ikke-tillatt': row(
    405,
    'Adressen finnes, men ikke med denne HTTP-metoden. Bruk {metoder}.',
    'Adressa finst, men ikkje med denne HTTP-metoden. Bruk {metoder}.',
    'The address exists, but not with this HTTP method. Use {metoder}.',
  ),
  'lov-ikke-aapnet': row(
    404,
    'Inntektsåret {aar} er ikke åpnet for denne tjenesten, så reglene for det er ikke gitt ut. Velg et av disse årene: {aapne}.',
    'Inntektsåret {aar} er ikkje opna for denne tenesta, så reglane for det er ikkje gitt ut. Vel eit av desse åra: {aapne}.',
    'The income year {aar} is not opened for this service, so its rules are not given out. Choose one of these years: {aapne}.',
  ),
  'resultater-ikke-funnet': row(
    404,
    'Fant ikke alle resultatene du ba om, så ingen av dem er gitt ut. Det gjelder nummer {hvilke} i listen: de kan være slettet, utløpt eller en annen rolles. Ta dem ut, og prøv igjen.',
    'Fann ikkje alle resultata du bad om, så ingen av dei er gitt ut. Det gjeld nummer {hvilke} i lista: dei kan vere sletta, utgåtte eller ei anna rolle sine. Ta dei ut, og prøv igjen.',
    'Not all the results you asked for were found, so none of them is given. It concerns number {hvilke} in the list: they may be deleted, expired or another role’s. Take them out and try again.',
  ),
} as const satisfies Record<string, CatalogueEntry>
