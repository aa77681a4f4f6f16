// What the OpenAPI document tells vendors in words: groups of operations, ways to prove who calls, and per operation who may
// call it, what is logged and how bodies are read. All of it follows from the route's own declaration.
import { takesKey } from './repeatable.ts'
import { isFiksPath, type Route } from './route.ts'

interface Group {
  readonly name: string
  readonly description: string
  readonly paths: RegExp
}

/** The first that fits is the operation's tag. */
const groups: readonly Group[] = [
  {
    name: 'Fiks v1',
    description: 'Beregningene, verdier og lovfilene på adressene fra Fiks, kontrakt v1. Avvik: docs/fiks-avvik.md.',
    paths: /^\/register\/api\/v1\/ks\/.*skatteoginntektsopplysninger/,
  },
  {
    name: 'Fiks v2',
    description: 'De samme beregningene som v1, i kontrakt v2. Summen er den samme.',
    paths: /^\/register\/api\/v2\/ks\//,
  },
  {
    name: 'Skatteetaten',
    description: 'Skatteetatens egne svar uendret, bare rollens egen rettighetspakke og stadier.',
    paths: /^\/skatteetaten\//,
  },
  {
    name: 'Konfigurasjon',
    description: 'Roller og tilganger på adressene fra Fiks. For kommunens administrator, også på vegne av ham.',
    paths: /^\/(register|folkeregister)\/api\/v\d\/konfigurasjon/,
  },
  {
    name: 'Folkeregisteret',
    description: 'Oppslag og søk i en rolles navn. Deler utenfor rollen avvises. Graderte adresser gis aldri.',
    paths: /^\/(folkeregister\/|register\/api\/v1\/ks\/personer\/)/,
  },
  {
    name: 'Oppslag og resultater',
    description: 'Grunnlag og egenandel i Grunnlags eget API. Side, API og PDF leser det samme fryste resultatet.',
    paths: /^\/api\/v1\/(resultater|person|utkast|oppslag)/,
  },
  {
    name: 'Kalkulator',
    description: 'Satser, regler og kalkulator. Åpent for alle, uten personopplysninger, ingenting lagres.',
    paths: /^\/api\/v1\/(kalkulator|satser|hjemler)/,
  },
  {
    name: 'Kontroll av dokument',
    description: 'Er en PDF fra Grunnlag ekte? Åpent for alle. Svaret er dag og kommune, aldri noe om innholdet.',
    paths: /^\/api\/v1\/kontroll$/,
  },
  {
    name: 'Innsyn',
    description: 'Innbyggerens egen oversikt over hvem som har slått ham opp, og spørsmål til kommunen.',
    paths: /^\/api\/v1\/innsyn/,
  },
  {
    name: 'Logg',
    description: 'Hvem som spurte om hva, med hvilken hjemmel. For kommunens administrator.',
    paths: /^(\/audit-sok\/|\/api\/v1\/forvaltning\/\{fiksOrgId\}\/logg$)/,
  },
  {
    name: 'Forvaltning',
    description: 'Roller, tilganger, integrasjoner, prislister og retningslinjer. For kommunens administrator.',
    paths: /^\/api\/v1\/(forvaltning\/|tilbakemeldinger)/,
  },
  {
    name: 'Innlogging',
    description: 'Økten til den som bruker sidene: ID-porten, valg av rolle, utlogging.',
    paths: /^\/(innlogging|utlogging|api\/v1\/(meg|rolle|utlogging))/,
  },
  {
    name: 'Drift',
    description: 'Lever prosessen, er den klar, og hvordan svarer det den bygger på?',
    paths: /^\/(helse(\/|$)|api\/v1\/om$)/,
  },
  {
    name: 'Annet',
    description: 'Det som ikke hører til de andre gruppene.',
    paths: /^\//,
  },
]

export const tagOf = ({ path }: Route): string => groups.find(({ paths }) => paths.test(path))?.name ?? 'Annet'

/** The groups in use, in their own order. */
export function tagsOf(routes: readonly Route[]): readonly object[] {
  const used = new Set(routes.map(tagOf))
  return groups.filter(({ name }) => used.has(name)).map(({ name, description }) => ({ name, description }))
}

const whoMay: Readonly<Record<Route['access'], string>> = {
  open: 'Åpen for alle, uten innlogging.',
  session: 'For den som er logget inn på sidene.',
  machine:
    'For fagsystemer, med Maskinporten-token og integrasjonens id og passord. Med brukerens ID-porten-token i stedet for Maskinporten-tokenet gjelder kallet på vegne av brukeren; da må både integrasjonen og brukeren ha rollen.',
  actor: 'For fagsystemer (også på vegne av en bruker) og for den som er logget inn på sidene.',
}

export function descriptionOf(route: Route): string {
  const { access, audit, body, reply, secret } = route
  return [
    whoMay[access],
    typeof audit === 'string' ? `Loggføres som «${audit}», også når den avslås.` : `Loggføres ikke: ${audit.none}.`,
    ...(body === null || !isFiksPath(route.path) ? [] : ['Ukjente felt i forespørselen hoppes over, som hos Fiks.']),
    ...(body === null || isFiksPath(route.path) ? [] : ['Ukjente felt i forespørselen avvises.']),
    ...(takesKey(route) ? ['Kan sendes på nytt med samme Idempotency-Key.'] : []),
    ...(secret === true ? ['Hemmeligheten står bare i dette svaret.'] : []),
    ...(reply.foreign === true ? ['Svaret er Skatteetatens eget, uendret; nye felt der følger med.'] : []),
    ...(reply.status === 410 ? ['Adressen er stengt og svarer alltid 410.'] : []),
  ].join(' ')
}

const integration = { integrasjonId: [], integrasjonPassord: [] }
const machine = [
  { maskinporten: [], ...integration },
  { idPorten: [], ...integration },
]
const session = ({ method }: Route): object => (method === 'GET' ? { oekt: [] } : { oekt: [], csrf: [] })

export function securityOf(route: Route): readonly object[] {
  if (route.access === 'open') return []
  if (route.access === 'session') return [session(route)]
  return route.access === 'machine' ? machine : [...machine, session(route)]
}

export const securitySchemes = {
  maskinporten: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'Token fra Maskinporten til kommunens organisasjonsnummer, med scope ks:fiks.',
  },
  idPorten: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description:
      'På vegne av en innlogget bruker: access token fra ID-porten med acr idporten-loa-high og Grunnlag som audience.',
  },
  integrasjonId: {
    type: 'apiKey',
    in: 'header',
    name: 'IntegrasjonId',
    description: 'Integrasjonens id. Kommunens administrator oppretter integrasjonen.',
  },
  integrasjonPassord: {
    type: 'apiKey',
    in: 'header',
    name: 'IntegrasjonPassord',
    description: 'Integrasjonens passord. Vises én gang; to er gyldige mens det byttes.',
  },
  oekt: { type: 'apiKey', in: 'cookie', name: '__Host-grunnlag', description: 'Nettleserens økt, etter ID-porten.' },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'X-CSRF',
    description: 'Øktens merke, fra feltet csrf i GET /api/v1/meg. Kreves på alt annet enn GET i en økt.',
  },
} as const
