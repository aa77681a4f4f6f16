// What an integration, or the administrator who governs it, may be refused with; rows of the error catalogue.
import { type CatalogueEntry, row } from './error-row.ts'

export const machineErrors = {
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
