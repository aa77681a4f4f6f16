// What the administrator's pages about integrations and the switch of the event list send and get, as types. Sent to and got from
// /api/v1/forvaltning/{fiksOrgId}/integrasjoner and …/hendelser. Instants UTC, days YYYY-MM-DD.
import type { Static } from 'typebox'
import type { Hendelsesbryter as Bryter, Hendelsestilganger as Bryterrader } from './own/event-access.ts'
import type * as schema from './own/integration-schema.ts'

export type NyIntegrasjon = Static<typeof schema.NyIntegrasjon>
export type EndretIntegrasjon = Static<typeof schema.EndretIntegrasjon>
export type NyttPassord = Static<typeof schema.NyttPassord>
export type Integrasjon = Static<typeof schema.Integrasjon>
export type Integrasjoner = Static<typeof schema.Integrasjoner>
/** The only reply with a secret in it. */
export type IntegrasjonMedPassord = Static<typeof schema.IntegrasjonMedPassord>
export type Hendelsesbryter = Static<typeof Bryter>
export type Hendelsestilganger = Static<typeof Bryterrader>
