// The error catalogue's rows for what is passed on from Skatteetaten: its APIs by package and stage, and the list of events.
import { type CatalogueEntry, row } from './error-row.ts'

export const passedOnErrors = {
  'api-ikke-tillatt': row(
    403,
    'Tjenesteområdet til rollen ({tjenesteomraade}) gir ikke hjemmel til dette API-et hos Skatteetaten. Bruk et API som tjenesteområdet har, eller en rolle i riktig tjenesteområde.',
    'Tenesteområdet til rolla ({tjenesteomraade}) gir ikkje heimel til dette API-et hos Skatteetaten. Bruk eit API som tenesteområdet har, eller ei rolle i rett tenesteområde.',
    'The role’s service area ({tjenesteomraade}) gives no legal basis for this API at Skatteetaten. Use an API that the service area has, or a role in the right service area.',
    { log: 'warn' },
  ),
  'rettighetspakke-ikke-tillatt': row(
    403,
    'Rollen kan bare bruke rettighetspakken {pakke}. Skriv den i adressen, eller bruk en rolle i riktig tjenesteområde.',
    'Rolla kan berre bruke rettspakka {pakke}. Skriv henne i adressa, eller bruk ei rolle i rett tenesteområde.',
    'The role can only use the package {pakke}. Write it in the address, or use a role in the right service area.',
    { log: 'warn' },
  ),
  'stadie-ikke-tillatt': row(
    403,
    'Rettighetspakken til rollen gis bare for stadiet {stadier}. Skriv det i adressen.',
    'Rettspakka til rolla blir berre gitt for stadiet {stadier}. Skriv det i adressa.',
    'The role’s package is only given for the stage {stadier}. Write it in the address.',
    { log: 'warn' },
  ),
  'hendelser-avslaatt': row(
    403,
    'Hendelseslisten gjelder personer i hele landet og er slått av for rollen. Kommunens administrator kan slå den på med begrunnelse og saksnummer: POST /api/v1/forvaltning/<fiksOrgId>/hendelser.',
    'Hendingslista gjeld personar i heile landet og er slått av for rolla. Administratoren i kommunen kan slå henne på med grunngiving og saksnummer: POST /api/v1/forvaltning/<fiksOrgId>/hendelser.',
    'The list of events concerns people in the whole country and is switched off for the role. The municipality’s administrator can switch it on with a reason and a case number: POST /api/v1/forvaltning/<fiksOrgId>/hendelser.',
    { log: 'warn' },
  ),
  'hendelser-ikke-funnet': row(
    404,
    'Skatteetaten har ingen hendelser for det du spurte om. Er du kommet til slutten av listen, kan du spørre igjen senere fra samme sekvensnummer.',
    'Skatteetaten har ingen hendingar for det du spurde om. Er du komen til slutten av lista, kan du spørje igjen seinare frå same sekvensnummer.',
    'Skatteetaten has no events for what you asked. If you have come to the end of the list, ask again later from the same number.',
  ),
  'api-lagt-ned': row(
    410,
    'Summert skattegrunnlag v1 er lagt ned; Skatteetaten stengte det 17.10.2024. Bruk v2: /skatteetaten/formueinntekt/summertskatt/api/v2/ med rolle, stadie, rettighetspakke, inntektsår og personidentifikator.',
    'Summert skattegrunnlag v1 er lagt ned; Skatteetaten stengde det 17.10.2024. Bruk v2: /skatteetaten/formueinntekt/summertskatt/api/v2/ med rolle, stadie, rettspakke, inntektsår og personidentifikator.',
    'Summert skattegrunnlag v1 is closed; Skatteetaten closed it on 17.10.2024. Use v2: /skatteetaten/formueinntekt/summertskatt/api/v2/ with role, stage, package, income year and person number.',
  ),
} as const satisfies Record<string, CatalogueEntry>
