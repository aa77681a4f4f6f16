// A municipality's integrations: /api/v1/forvaltning/{fiksOrgId}/integrasjoner, for its administrator. A secret stands in one
// answer only, to the call that made it; a repeated call with the same Idempotency-Key is told so and gets no secret.
import type { TSchema } from 'typebox'
import type { IntegrationView, WithSecret } from '../../access/integrations.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { adoptErrors, mandateAsk, readErrors } from './administrator.ts'
import { MunicipalityParams } from './adopted-schema.ts'
import {
  EndretIntegrasjon,
  IngenInnhold,
  Integrasjon,
  Integrasjoner,
  IntegrasjonMedPassord,
  IntegrationParams,
  NyIntegrasjon,
  NyttPassord,
} from './integration-schema.ts'

const path = '/api/v1/forvaltning/{fiksOrgId}/integrasjoner'

/** Built field by field: who made it and what the secret was made into stay in the store. */
const view = (row: IntegrationView) => ({
  id: row.id,
  navn: row.navn,
  organisasjonsnummer: row.organisasjonsnummer,
  begrunnelse: row.begrunnelse,
  fiksKontrakt: row.fiksKontrakt,
  aktiv: row.aktiv,
  opprettet: row.opprettet,
  sistBrukt: row.sistBrukt,
  forrigePassord: row.forrigePassord === null ? null : { utloeper: row.forrigePassord.utloeper },
  roller: [...row.roller],
})
const once = ({ integrasjon, passord }: WithSecret) => ({ body: { integrasjon: view(integrasjon), passord } })

const reply = <S extends TSchema>(status: 200 | 201, schema: S, text: string) =>
  ({ status, type: 'application/json', schema, text }) as const
const changing = { method: 'POST', access: 'session', audit: 'integrasjon', query: null } as const
const errors = adoptErrors.filter((kode) => kode !== 'overlapper' && kode !== 'utdatert')
const errorsOfOne = [...errors, 'ikke-funnet', 'integrasjon-tilbakekalt'] as const

export const integrationRoutes = ({ integrations }: Pick<Ports, 'integrations'>): readonly Route[] => [
  route({
    id: 'integrasjoner',
    method: 'GET',
    path,
    summary: 'Kommunens integrasjoner, også de som er tilbakekalt, og begrunnelsene som kan registreres',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: reply(200, Integrasjoner, 'Integrasjonene; aldri noe passord'),
    errors: readErrors,
    handler: async (call) => {
      const { kommune, begrunnelser, integrasjoner } = await integrations.read(mandateAsk(call))
      const purposes = begrunnelser.map(({ kode, tekst }) => ({ kode, tekst }))
      return { body: { kommune: { ...kommune }, begrunnelser: purposes, integrasjoner: integrasjoner.map(view) } }
    },
  }),
  route({
    ...changing,
    id: 'nyIntegrasjon',
    path,
    summary: 'Opprett en integrasjon; passordet vises bare i dette svaret',
    params: MunicipalityParams,
    body: NyIntegrasjon,
    secret: true,
    reply: reply(201, IntegrasjonMedPassord, 'Integrasjonen med passord'),
    errors: [...errors, 'vises-en-gang'],
    handler: async (call) => {
      const { fiksKontrakt = 'v1', ...request } = call.body
      return once(await integrations.create({ ...request, fiksKontrakt }, mandateAsk(call)))
    },
  }),
  route({
    ...changing,
    id: 'nyttPassord',
    path: `${path}/{id}/passord`,
    summary: 'Lag et nytt passord; det gamle gjelder til det avsluttes eller utløper',
    params: IntegrationParams,
    body: NyttPassord,
    secret: true,
    reply: reply(201, IntegrasjonMedPassord, 'Integrasjonen med det nye passordet'),
    errors: [...errorsOfOne, 'to-passord', 'egen-integrasjonstilgang', 'vises-en-gang'],
    handler: async (call) =>
      once(await integrations.rotate(call.params.id, call.body.gammeltUtloeper, mandateAsk(call))),
  }),
  ...stateRoutes(integrations),
]

const stateRoutes = (integrations: Ports['integrations']): readonly Route[] => [
  route({
    ...changing,
    id: 'endreIntegrasjon',
    path: `${path}/{id}/endringer`,
    summary: 'Endre navn, begrunnelse eller Fiks-kontrakt',
    params: IntegrationParams,
    body: EndretIntegrasjon,
    reply: reply(200, Integrasjon, 'Integrasjonen slik den nå er'),
    errors: errorsOfOne,
    handler: async (call) => ({ body: view(await integrations.change(call.params.id, call.body, mandateAsk(call))) }),
  }),
  route({
    ...changing,
    id: 'avsluttGammeltPassord',
    path: `${path}/{id}/passord/avslutt`,
    summary: 'Avslutt passordet fra før siste bytte',
    params: IntegrationParams,
    body: IngenInnhold,
    reply: reply(200, Integrasjon, 'Integrasjonen slik den nå er'),
    errors: errorsOfOne,
    handler: async (call) => ({ body: view(await integrations.endOldSecret(call.params.id, mandateAsk(call))) }),
  }),
  route({
    ...changing,
    id: 'tilbakekallIntegrasjon',
    path: `${path}/{id}/tilbakekall`,
    summary: 'Tilbakekall integrasjonen; neste kall fra den avvises',
    params: IntegrationParams,
    body: IngenInnhold,
    reply: reply(200, Integrasjon, 'Integrasjonen slik den nå er'),
    errors: errorsOfOne,
    handler: async (call) => ({ body: view(await integrations.revoke(call.params.id, mandateAsk(call))) }),
  }),
]
