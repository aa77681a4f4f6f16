// Why a role, a grant or the municipality's agreement does not open what was asked for; rows of the error catalogue.
import { type CatalogueEntry, row } from './error-row.ts'

export const accessErrors = {
  'rolle-inaktiv': row(
    403,
    'Rollen er ikke aktiv, så den kan ikke brukes til oppslag. Be kommunens administrator om å aktivere den.',
    'Rolla er ikkje aktiv, så ho kan ikkje brukast til oppslag. Be administratoren i kommunen om å aktivere henne.',
    'The role is not active, so it cannot be used for look-ups. Ask the municipality’s administrator to activate it.',
    { log: 'warn' },
  ),
  'rolle-utenfor-dato': row(
    403,
    'Rollen kan bare brukes {naar}. Be kommunens administrator om å endre datoene, eller velg en annen rolle.',
    'Rolla kan berre brukast {naar}. Be administratoren i kommunen om å endre datoane, eller vel ei anna rolle.',
    'The role may only be used {naar}. Ask the municipality’s administrator to change the dates, or choose another role.',
    { log: 'warn' },
  ),
  'tilgang-venter': row(
    403,
    'Tilgangen din til rollen er ikke godkjent ennå. En annen administrator i kommunen må godkjenne den først.',
    'Tilgangen din til rolla er ikkje godkjend enno. Ein annan administrator i kommunen må godkjenne han først.',
    'Your access to the role is not approved yet. Another administrator of the municipality must approve it first.',
    { log: 'warn' },
  ),
  'register-mangler': row(
    403,
    'Rollen har ikke fått registeret som spørsmålet trenger: {mangler}. Be kommunens administrator om å legge det til, eller velg en annen rolle.',
    'Rolla har ikkje fått registeret som spørsmålet treng: {mangler}. Be administratoren i kommunen om å leggje det til, eller vel ei anna rolle.',
    'The role has not been given the register that the question needs: {mangler}. Ask the municipality’s administrator to add it, or choose another role.',
    { log: 'warn' },
  ),
  'mangler-hjemmel': row(
    403,
    'Rollens tjenesteområde gir ikke hjemmel til skatteopplysninger. Velg en rolle i riktig tjenesteområde.',
    'Tenesteområdet til rolla gir ikkje heimel til skatteopplysningar. Vel ei rolle i rett tenesteområde.',
    'The role’s service area gives no legal basis for tax data. Choose a role in the right service area.',
    { log: 'warn' },
  ),
  'feil-tjeneste': row(
    403,
    'Rollen gjelder en annen tjeneste enn den du spør for. Velg en rolle i riktig tjenesteområde.',
    'Rolla gjeld ei anna teneste enn den du spør for. Vel ei rolle i rett tenesteområde.',
    'The role belongs to another service than the one you ask for. Choose a role in the right service area.',
    { log: 'warn' },
  ),
  'ikke-delegert': row(
    403,
    'Kommunen mangler avtale eller delegering for denne tjenesten, så oppslag er stengt: {mangler}. Administrator må fullføre erklæring, tilgang hos Skatteetaten og delegering i Altinn.',
    'Kommunen manglar avtale eller delegering for denne tenesta, så oppslag er stengt: {mangler}. Administrator må fullføre erklæring, tilgang hos Skatteetaten og delegering i Altinn.',
    'The municipality lacks agreement or delegation for this service, so look-ups are closed: {mangler}. The administrator must complete the declaration, the access from Skatteetaten and the delegation in Altinn.',
    { log: 'warn' },
  ),
  'egen-godkjenning': row(
    403,
    'Du kan ikke godkjenne det du selv har gitt, eller det som gir tilgang til deg selv eller en integrasjon du har hatt passord til. En annen administrator i kommunen må gjøre det.',
    'Du kan ikkje godkjenne det du sjølv har gitt, eller det som gir tilgang til deg sjølv eller ein integrasjon du har hatt passord til. Ein annan administrator i kommunen må gjere det.',
    'You cannot approve what you gave yourself, or what gives access to you or to an integration you have had a password of. Another administrator of the municipality must do it.',
    { log: 'warn' },
  ),
  'egen-rolle': row(
    403,
    'Du har denne rollen selv, eller styrer en integrasjon som har den. Da kan du ikke gi den mer alene. En annen administrator i kommunen må gjøre endringen. Ingenting er endret.',
    'Du har denne rolla sjølv, eller styrer ein integrasjon som har henne. Då kan du ikkje gi henne meir åleine. Ein annan administrator i kommunen må gjere endringa. Ingenting er endra.',
    'You hold this role yourself, or control an integration that holds it, so you cannot give it more alone. Another administrator of the municipality must make the change. Nothing was changed.',
    { log: 'warn' },
  ),
  'egen-integrasjonstilgang': row(
    403,
    'Du har selv gitt, godkjent eller utvidet en rolle som denne integrasjonen har, og da kan ikke du lage passord til den. En annen administrator i kommunen må gjøre det. Ingenting er endret.',
    'Du har sjølv gitt, godkjent eller utvida ei rolle som denne integrasjonen har, og då kan ikkje du lage passord til han. Ein annan administrator i kommunen må gjere det. Ingenting er endra.',
    'You gave, approved or widened a role that this integration holds, so you cannot make its password. Another administrator of the municipality must do it. Nothing was changed.',
    { log: 'warn' },
  ),
  'to-administratorer': row(
    409,
    'Kommunen har bare to administratorer, og ingen av dem kan fjerne den andre. Den det gjelder, kan avslutte selv, eller dere kan gjøre en tredje til administrator først. Ellers kan den som drifter Grunnlag, gjøre en tredje til administrator (npm run organisasjon).',
    'Kommunen har berre to administratorar, og ingen av dei kan fjerne den andre. Den det gjeld, kan avslutte sjølv, eller de kan gjere ein tredje til administrator først. Elles kan den som driftar Grunnlag, gjere ein tredje til administrator (npm run organisasjon).',
    'The municipality has only two administrators, and neither can remove the other. The one concerned can end it himself, or you can make a third person administrator first. Otherwise whoever operates Grunnlag can make a third person administrator (npm run organisasjon).',
  ),
  'siste-administrator': row(
    409,
    'Dette er kommunens eneste administrator, og uten noen kan ingen styre rollene. Gjør en annen til administrator først.',
    'Dette er den einaste administratoren i kommunen, og utan nokon kan ingen styre rollene. Gjer ein annan til administrator først.',
    'This is the municipality’s only administrator, and without one nobody can govern the roles. Make another person administrator first.',
  ),
  'tilgang-finnes': row(
    409,
    'Denne tilgangen er allerede gitt eller venter på godkjenning. Ingenting er endret. Last siden på nytt og se listen.',
    'Denne tilgangen er alt gitt eller ventar på godkjenning. Ingenting er endra. Last sida på nytt og sjå lista.',
    'This access is already given or waits for approval. Nothing was changed. Reload the page and see the list.',
  ),
  'tilgang-avgjort': row(
    409,
    'Denne tilgangen er allerede avgjort eller avsluttet. Ingenting er endret. Last siden på nytt og se hva som gjelder nå.',
    'Denne tilgangen er alt avgjord eller avslutta. Ingenting er endra. Last sida på nytt og sjå kva som gjeld no.',
    'This access is already decided or ended. Nothing was changed. Reload the page and see what is in force now.',
  ),
} as const satisfies Record<string, CatalogueEntry>
