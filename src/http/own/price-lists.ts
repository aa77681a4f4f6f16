// A municipality's price lists: GET and POST /api/v1/forvaltning/{fiksOrgId}/prislister, for its administrator.
import type { Static } from 'typebox'
import { osloDate } from '../../base/dates.ts'
import type { Prislistetjeneste } from '../../base/terms.ts'
import type { Adopted } from '../../store/adopted-types.ts'
import type { Prislisterad } from '../contract-forvaltning.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { adoptErrors, mandateAsk, readErrors } from './administrator.ts'
import { MunicipalityParams, NyPrisliste, Prislister, Prislisterad as Rad } from './adopted-schema.ts'

const path = '/api/v1/forvaltning/{fiksOrgId}/prislister'

/** The list was checked when it went in. */
const typed = ({ emne, innhold, opprettetAv: _, ...row }: Adopted): Prislisterad => ({
  ...row,
  tjeneste: emne as Prislistetjeneste,
  liste: innhold as Prislisterad['liste'],
})

/** The contract's type without its readonly marks, which the schema has not. */
const view = (row: Adopted) => typed(row) as unknown as Static<typeof Rad>

export const priceListRoutes = ({ municipal, clock }: Pick<Ports, 'municipal' | 'clock'>): readonly Route[] => [
  route({
    id: 'prislister',
    method: 'GET',
    path,
    summary: 'Kommunens prislister, også de som er erstattet, nyeste først',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: Prislister, text: 'Prislistene' },
    errors: readErrors,
    handler: async (call) => {
      const { kommune, rader } = await municipal.read('prisliste', mandateAsk(call))
      return { body: { kommune: { ...kommune }, dato: osloDate(clock()), prislister: rader.map(view) } }
    },
  }),
  route({
    id: 'nyPrisliste',
    method: 'POST',
    path,
    summary: 'Legg inn en vedtatt prisliste, eller rett eller avslutt en som gjelder',
    access: 'session',
    audit: 'prisliste',
    params: MunicipalityParams,
    query: null,
    body: NyPrisliste,
    reply: { status: 201, type: 'application/json', schema: Rad, text: 'Prislisten slik den er lagret' },
    errors: adoptErrors,
    handler: async (call) => {
      const { tjeneste, liste, ...vedtatt } = call.body
      const request = { ...vedtatt, emne: tjeneste, innhold: liste }
      return { body: view(await municipal.adopt('prisliste', request, mandateAsk(call))) }
    },
  }),
]
