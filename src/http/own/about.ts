// What anyone may ask of the product itself: GET /api/v1/om (contacts and how long things are kept, from the settings) and
// GET /helse (database and sources). Neither says anything about anyone, and no source is asked.
import { Type } from 'typebox'
import { apier } from '../../base/terms.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'

const closed = { additionalProperties: false } as const
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])
const textOrNull = orNull(Type.String())
const months = orNull(Type.Integer({ minimum: 1 }))

export const Om = Type.Object(
  {
    kontakt: textOrNull,
    personvernombud: textOrNull,
    tilgjengelighetserklaering: textOrNull,
    oppbevaring: Type.Object(
      {
        resultatTimer: Type.Integer(),
        pdfkontrollAar: Type.Integer(),
        loggMaaneder: months,
        innsynsspoersmaalMaaneder: months,
      },
      closed,
    ),
  },
  closed,
)

export const Helse = Type.Object(
  {
    tid: Type.String({ format: 'date-time' }),
    klar: Type.Boolean(),
    database: Type.Enum(['svarer', 'svarer-ikke']),
    kilder: Type.Array(
      Type.Object(
        {
          kilde: Type.Enum([...apier]),
          tilstand: Type.Enum(['svarte', 'svarte-ikke', 'ukjent']),
          sist: orNull(Type.String({ format: 'date-time' })),
        },
        closed,
      ),
    ),
  },
  closed,
)

const open = {
  method: 'GET',
  access: 'open',
  audit: { none: 'Sier ingenting om noen' },
  params: null,
  query: null,
  body: null,
  errors: [],
} as const

export const aboutRoutes = (ports: Pick<Ports, 'about' | 'clock' | 'notReady' | 'sources'>): readonly Route[] => [
  route({
    ...open,
    id: 'om',
    path: '/api/v1/om',
    summary: 'Hvem en kan kontakte, og hvor lenge opplysninger blir oppbevart',
    reply: { status: 200, type: 'application/json', schema: Om, text: 'Innstillingene; null der ingenting er satt' },
    handler: async () => ({ body: ports.about }),
  }),
  route({
    ...open,
    id: 'helse',
    path: '/helse',
    summary: 'Hvordan databasen og kildene har svart prosessen; en kilde som ikke er spurt, er ukjent',
    reply: { status: 200, type: 'application/json', schema: Helse, text: 'Tilstanden' },
    handler: async () => {
      const klar = (await ports.notReady()) === null
      const database = klar ? ('svarer' as const) : ('svarer-ikke' as const)
      return { body: { tid: ports.clock().toISOString(), klar, database, kilder: [...ports.sources()] } }
    },
  }),
]
