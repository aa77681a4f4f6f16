// Which routes take an Idempotency-Key: told by the declared audit event, never by the address. Who adds an event must say here
// whether it changes something that stands; the compiler asks. A look-up is a question with rows of its own each time.
import type { Hendelse } from '../audit/types.ts'
import type { Route } from './route.ts'

const changes: Readonly<Record<Hendelse, boolean>> = {
  beregning: false,
  'beregning-pdf': false,
  resultat: false,
  'resultat-pdf': false,
  endring: true,
  personoppslag: false,
  folkeregisteroppslag: false,
  personsoek: false,
  navneoppslag: false,
  slett: true,
  videreformidling: false,
  hendelser: false,
  'siste-oppgjoer': false,
  'egne-oppslag': false,
  'feil-person': true,
  utkast: true,
  innlogging: false,
  utlogging: false,
  rollevalg: false,
  maskinkall: false,
  verdier: false,
  lovfiler: false,
  forvaltning: false,
  prisliste: true,
  retningslinje: true,
  integrasjon: true,
  rolle: true,
  tilgang: true,
  godkjenning: true,
  administrator: true,
  loggsoek: false,
  hendelsetilgang: true,
  // The citizen's page alone: what is shown is frozen by its own id.
  innsyn: false,
  innsynsspoersmaal: true,
  innsynsvalg: true,
  tilbakemelding: true,
  ansattgradering: false,
  'operatoer-organisasjon': true,
  'operatoer-rolle': true,
  'operatoer-tilgang': true,
  'operatoer-integrasjon': true,
  'operatoer-delegering': true,
  'operatoer-noekler': true,
  'operatoer-oppbevaring': true,
}

export const takesKey = ({ method, audit }: Pick<Route, 'method' | 'audit'>): boolean =>
  method !== 'GET' && typeof audit === 'string' && changes[audit]

/** What a repeated call may be answered with instead. */
export const codesOfRepeats = ['gjentakelse-annet-innhold', 'gjentakelse-uavklart'] as const

/**
 * On our own addresses the header is refused where nothing is changed, so that no client believes in it. A GET may be repeated by
 * its nature, and Fiks' clients may send headers that we do not know: there it is left unread (docs/fiks-avvik.md).
 */
export const refusesKey = (route: Pick<Route, 'method' | 'audit' | 'path'>): boolean =>
  route.method !== 'GET' && route.path.startsWith('/api/') && !takesKey(route)

/**
 * Throws at the start when an answer could not be kept: bytes never are, and where no administrator's mandate proves the right to
 * hear it again, the route says how that is proven.
 */
export function checkRepeatable(route: Pick<Route, 'id' | 'method' | 'audit' | 'path' | 'reply' | 'again'>): void {
  if (!takesKey(route)) return
  const { id, path, reply, again } = route
  const isText = (reply.type === 'application/json' && reply.schema !== null) || reply.type === 'none'
  if (!isText || reply.orCsv === true || reply.foreign === true)
    throw new Error(`${id}: bytes are never kept for a key`)
  if (again === undefined && !path.includes('{fiksOrgId}')) throw new Error(`${id}: says not who may hear it again`)
}
