// GET and POST /api/v1/forvaltning/{fiksOrgId}/hendelser: the administrator's switch of the list of tax settlement events, on
// for a role from a day with a reason and a case number, off at once.
import { Type } from 'typebox'
import { longestCaseReference } from '../../base/case-reference.ts'
import { type EventAccessList, eventReasons, type EventSwitch } from '../../journey/event-access.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { adoptErrors, mandateAsk, readErrors } from './administrator.ts'
import { MunicipalityParams } from './adopted-schema.ts'
import { Uuid } from './schema.ts'

const closed = { additionalProperties: false } as const
const path = '/api/v1/forvaltning/{fiksOrgId}/hendelser'
const Dato = Type.String({ format: 'date' })
const Tidspunkt = Type.String({ format: 'date-time' })
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])
const reasoned = {
  rolleId: Uuid,
  fra: Dato,
  til: orNull(Dato),
  begrunnelse: Type.Enum([...eventReasons]),
  saksnummer: Type.String({ minLength: 1, maxLength: longestCaseReference }),
}

export const Hendelsesbryter = Type.Union([
  Type.Object({ paa: Type.Literal(true), ...reasoned }, closed),
  Type.Object({ paa: Type.Literal(false), rolleId: Uuid }, closed),
])
export const Hendelsestilganger = Type.Object(
  {
    kommune: Type.Object({ navn: Type.String() }, closed),
    /** The codes that a switching on takes. */
    begrunnelser: Type.Array(Type.Enum([...eventReasons])),
    tilganger: Type.Array(
      Type.Object({ id: Uuid, ...reasoned, begrunnelse: Type.String(), paa: Tidspunkt, av: orNull(Tidspunkt) }, closed),
    ),
  },
  closed,
)

/** Who did it stands in the log, as everywhere; its pseudonym does not leave the server. */
const view = ({ kommune, rader }: EventAccessList) => ({
  kommune: { navn: kommune.navn },
  begrunnelser: [...eventReasons],
  tilganger: rader.map(({ paaAv: _, avAv: __, ...row }) => row),
})

export const eventAccessRoutes = ({ eventAccess }: Pick<Ports, 'eventAccess'>): readonly Route[] => [
  route({
    id: 'hendelsestilganger',
    method: 'GET',
    path,
    summary: 'Når kommunen har slått på hendelseslisten, for hvilken rolle og hvorfor, nyeste først',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: Hendelsestilganger, text: 'Tilgangene' },
    errors: readErrors,
    handler: async (call) => ({ body: view(await eventAccess.read(mandateAsk(call))) }),
  }),
  route({
    id: 'hendelsesbryter',
    method: 'POST',
    path,
    summary: 'Slå hendelseslisten på eller av for en rolle; listen gjelder personer i hele landet',
    access: 'session',
    audit: 'hendelsetilgang',
    params: MunicipalityParams,
    query: null,
    body: Hendelsesbryter,
    reply: { status: 200, type: 'application/json', schema: Hendelsestilganger, text: 'Tilgangene slik de nå er' },
    errors: [...adoptErrors, 'egen-rolle'],
    handler: async (call) => ({ body: view(await eventAccess.switch(call.body as EventSwitch, mandateAsk(call))) }),
  }),
]
