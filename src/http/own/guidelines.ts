// A municipality's guidelines: GET and POST /api/v1/forvaltning/{fiksOrgId}/retningslinjer, for its administrator.
import type { Static } from 'typebox'
import { osloDate } from '../../base/dates.ts'
import type { LocalId, LocalValue } from '../../rules/local/choices.ts'
import type { Adopted } from '../../store/adopted-types.ts'
import type { Retningslinjerad } from '../contract-forvaltning.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { adoptErrors, mandateAsk, readErrors } from './administrator.ts'
import { MunicipalityParams, NyRetningslinje, Retningslinjerad as Rad, RetningslinjerSvar } from './adopted-schema.ts'

const path = '/api/v1/forvaltning/{fiksOrgId}/retningslinjer'

/** The value was checked when it went in. */
const typed = ({ emne, innhold, opprettetAv: _, ...row }: Adopted): Retningslinjerad => ({
  ...row,
  noekkel: emne as LocalId,
  verdi: innhold as LocalValue,
})

/** The contract's type without its readonly marks, which the schema has not. */
const view = (row: Adopted) => typed(row) as unknown as Static<typeof Rad>

export const guidelineRoutes = ({ municipal, clock }: Pick<Ports, 'municipal' | 'clock'>): readonly Route[] => [
  route({
    id: 'retningslinjer',
    method: 'GET',
    path,
    summary: 'Kommunens retningslinjer, også de som er erstattet, nyeste først',
    access: 'session',
    audit: 'forvaltning',
    params: MunicipalityParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: RetningslinjerSvar, text: 'Retningslinjene' },
    errors: readErrors,
    handler: async (call) => {
      const { kommune, rader } = await municipal.read('retningslinje', mandateAsk(call))
      return { body: { kommune: { ...kommune }, dato: osloDate(clock()), retningslinjer: rader.map(view) } }
    },
  }),
  route({
    id: 'nyRetningslinje',
    method: 'POST',
    path,
    summary: 'Legg inn en vedtatt retningslinje, eller rett eller avslutt en som gjelder',
    access: 'session',
    audit: 'retningslinje',
    params: MunicipalityParams,
    query: null,
    body: NyRetningslinje,
    reply: { status: 201, type: 'application/json', schema: Rad, text: 'Retningslinjen slik den er lagret' },
    errors: adoptErrors,
    handler: async (call) => {
      const { noekkel, verdi, ...vedtatt } = call.body
      const request = { ...vedtatt, emne: noekkel, innhold: verdi }
      return { body: view(await municipal.adopt('retningslinje', request, mandateAsk(call))) }
    },
  }),
]
