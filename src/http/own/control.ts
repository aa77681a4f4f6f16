// POST /api/v1/kontroll: is this code, or this file, one of ours? Open to anyone; the answer is the day and the municipality, or
// «ukjent». Code and hash come in the body alone, so that no address or log holds them.
import { Type } from 'typebox'
import { AttemptLimit } from '../attempt-limit.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'

const closed = { additionalProperties: false } as const
const orNull = <T extends Parameters<typeof Type.Array>[0]>(of: T) => Type.Union([of, Type.Null()])

export const Kontrollspoersmaal = Type.Union([
  Type.Object({ kode: Type.String({ minLength: 1, maxLength: 40 }) }, closed),
  Type.Object({ filhash: Type.String({ pattern: '^[0-9A-Fa-f]{64}$' }) }, closed),
])
export const Kontrollsvar = Type.Object(
  {
    svar: Type.Enum(['ekte', 'ukjent']),
    laget: orNull(Type.String({ format: 'date' })),
    kommune: orNull(Type.String()),
  },
  closed,
)

/** For somebody with a pile of documents; 80 random bits are what keeps a code from being guessed. */
const mostPerMinute = 30

export function controlRoutes({ control }: Pick<Ports, 'control'>): readonly Route[] {
  const asked = new AttemptLimit(mostPerMinute, 60_000)
  return [
    route({
      id: 'kontroll',
      method: 'POST',
      path: '/api/v1/kontroll',
      summary: 'Er dokumentet ekte? Spør med kontrollkoden, eller med SHA-256 av filen',
      access: 'open',
      audit: { none: 'Svaret gjelder et dokument og ingen person; verken spørsmål eller svar lagres' },
      params: null,
      query: null,
      body: Kontrollspoersmaal,
      reply: {
        status: 200,
        type: 'application/json',
        schema: Kontrollsvar,
        text: 'Ekte med dag og kommune, eller ukjent',
      },
      errors: ['ugyldig-foresporsel', 'for-mange-forsoek', 'feil-innholdstype', 'for-stor-foresporsel'],
      handler: async ({ body, address, tid }) => {
        const now = tid.getTime()
        if (asked.isOver(address, now)) throw asked.problem(address, now)
        asked.count(address, now)
        return { body: await control(body, tid) }
      },
    }),
  ]
}
