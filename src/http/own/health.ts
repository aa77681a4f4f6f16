// Is the process alive, and can it take questions? Neither says anything about anyone.
import { Type } from 'typebox'
import { Problem } from '../../base/errors.ts'
import type { Ports } from '../ports.ts'
import { type Route, route } from '../route.ts'

const Status = Type.Object({ status: Type.Literal('ok') }, { additionalProperties: false })
const ok = { body: { status: 'ok' as const } }
const open = {
  access: 'open',
  audit: { none: 'Sier ingenting om noen' },
  params: null,
  query: null,
  body: null,
} as const
const reply = { status: 200, type: 'application/json', schema: Status, text: 'I orden' } as const

export const healthRoutes = (ports: Ports): readonly Route[] => [
  route({
    ...open,
    id: 'live',
    method: 'GET',
    path: '/helse/live',
    summary: 'Prosessen lever',
    reply,
    errors: [],
    handler: async () => ok,
  }),
  route({
    ...open,
    id: 'klar',
    method: 'GET',
    path: '/helse/klar',
    summary: 'Klar til å svare: databasen tar imot rader',
    reply,
    errors: ['ikke-klar'],
    handler: async () => {
      const wrong = await ports.notReady()
      if (wrong !== null) throw new Problem('ikke-klar', { hva: wrong })
      return ok
    },
  }),
]
