// Every national rate the product knows: GET /api/v1/satser. Open to anyone; with source, proof, and what ends within 90 days.
import { osloDate } from '../../base/dates.ts'
import type { Fraction } from '../../base/fraction.ts'
import { rateSeries } from '../../rates/ending.ts'
import type { Rate } from '../../rates/rates.ts'
import { forbehold } from '../../rules/calculator/print-answer.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'
import { Satsliste } from './calculator-schema.ts'

const value = ({ n, d }: Fraction): number => Number(n) / Number(d)

const printRow = ({ verdi, gjelderFra, gjelderTil, kilde, merke, bekreftes }: Rate) => ({
  verdi: value(verdi),
  gjelderFra,
  gjelderTil,
  kilde,
  merke,
  ...(bekreftes ? { forbehold } : {}),
})

export const rateRoutes = ({ clock, law }: Pick<Ports, 'clock' | 'law'>): readonly Route[] => [
  route({
    id: 'satser',
    method: 'GET',
    path: '/api/v1/satser',
    summary: 'Alle nasjonale satser med datoer, kilde og bevis, og hvilke som snart slutter å gjelde',
    access: 'open',
    unchanging: true,
    audit: { none: 'Sier ingenting om noen' },
    params: null,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/json', schema: Satsliste, text: 'Satsene' },
    errors: [],
    handler: async () => {
      const dato = osloDate(clock())
      const satser = rateSeries(law.rates, dato).map(({ rader, ...head }) => ({ ...head, rader: rader.map(printRow) }))
      return { body: { dato, satser } }
    },
  }),
]
