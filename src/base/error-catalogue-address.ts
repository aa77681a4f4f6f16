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
} as const satisfies Record<string, CatalogueEntry>
