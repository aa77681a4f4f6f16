// What an integration, or the administrator who governs it, may be refused with; rows of the error catalogue.
import { type CatalogueEntry, row } from './error-row.ts'

export const machineErrors = {
  'token-ugyldig': row(
    401,
    'Klarte ikke å validere access_token. Det mangler, er utløpt, mangler scope ks:fiks eller er utstedt av eller til en annen. Hent et nytt token og prøv igjen.',
    'Klarte ikkje å validere access_token. Det manglar, er utgått, manglar scope ks:fiks eller er utferda av eller til ein annan. Hent eit nytt token og prøv igjen.',
    'The access_token could not be validated. It is missing, expired, lacks the scope ks:fiks or was issued by or for somebody else. Get a new token and try again.',
  ),
  'nivaa-for-lavt': row(
    401,
    'Personen i access_token er ikke logget inn på høyeste sikkerhetsnivå (idporten-loa-high). Be personen logge inn på nytt i fagsystemet med BankID eller Buypass, og send det nye tokenet.',
    'Personen i access_token er ikkje logga inn på høgaste tryggleiksnivå (idporten-loa-high). Be personen logge inn på nytt i fagsystemet med BankID eller Buypass, og send det nye tokenet.',
    'The person in the access_token is not logged in at the highest level of assurance (idporten-loa-high). Ask the person to log in again in the case system with BankID or Buypass, and send the new token.',
  ),
  'integrasjon-avvist': row(
    401,
    'Autentisering feilet for integrasjonen. Et nytt token hjelper ikke: kontroller IntegrasjonId, IntegrasjonPassord, at integrasjonen ikke er tilbakekalt, og at tokenet er utstedt for organisasjonen integrasjonen hører til.',
    'Autentisering feila for integrasjonen. Eit nytt token hjelper ikkje: kontroller IntegrasjonId, IntegrasjonPassord, at integrasjonen ikkje er kalla tilbake, og at tokenet er utferda for organisasjonen integrasjonen høyrer til.',
    'Authentication failed for the integration. A new token does not help: check IntegrasjonId, IntegrasjonPassord, that the integration is not revoked, and that the token was issued for the organisation the integration belongs to.',
  ),
  'for-mange-kall': row(
    429,
    'Integrasjonen har gjort flere kall det siste minuttet enn den kan. Vent {sekunder} sekunder og prøv igjen, eller be den som drifter Grunnlag om en høyere grense.',
    'Integrasjonen har gjort fleire kall det siste minuttet enn han kan. Vent {sekunder} sekund og prøv igjen, eller be den som driftar Grunnlag om ei høgare grense.',
    'The integration has made more calls in the last minute than it may. Wait {sekunder} seconds and try again, or ask whoever runs Grunnlag for a higher limit.',
    { retry: true, log: 'warn' },
  ),
  'integrasjon-tilbakekalt': row(
    409,
    'Integrasjonen er tilbakekalt og kan ikke brukes eller endres mer. Opprett en ny.',
    'Integrasjonen er kalla tilbake og kan ikkje brukast eller endrast meir. Opprett ein ny.',
    'The integration is revoked and can no longer be used or changed. Create a new one.',
  ),
  'to-passord': row(
    409,
    'Integrasjonen har allerede to gyldige passord. Avslutt det gamle før du lager et nytt.',
    'Integrasjonen har alt to gyldige passord. Avslutt det gamle før du lagar eit nytt.',
    'The integration already has two valid passwords. End the old one before you make a new one.',
  ),
  'gjentakelse-annet-innhold': row(
    422,
    'Denne Idempotency-Key er allerede brukt til en annen forespørsel. Bruk en ny nøkkel for hver endring.',
    'Denne Idempotency-Key er alt brukt til ein annan førespurnad. Bruk ein ny nøkkel for kvar endring.',
    'This Idempotency-Key has already been used for another request. Use a new key for each change.',
  ),
  'gjentakelse-uavklart': row(
    409,
    'Den første forespørselen med denne Idempotency-Key er ikke ferdig, eller det er ukjent om den ble utført. Hent listen og se hva som gjelder før du prøver med en ny nøkkel.',
    'Den første førespurnaden med denne Idempotency-Key er ikkje ferdig, eller det er ukjent om han vart utført. Hent lista og sjå kva som gjeld før du prøver med ein ny nøkkel.',
    'The first request with this Idempotency-Key is not finished, or it is unknown whether it was done. Fetch the list and see what holds before you try with a new key.',
  ),
  'vises-en-gang': row(
    409,
    'Forespørselen er utført, men svaret hadde et passord, som bare vises én gang. Lag et nytt passord hvis det er mistet.',
    'Førespurnaden er utført, men svaret hadde eit passord, som berre blir vist éin gong. Lag eit nytt passord om det er mista.',
    'The request was carried out, but its answer held a password, which is shown only once. Make a new password if it is lost.',
  ),
} as const satisfies Record<string, CatalogueEntry>
