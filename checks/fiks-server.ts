// The product's own Fiks routes over the simulators' answers, in one process: request → question → record → closed reply, with the
// law as it stands in lov/. For checks of what goes over the wire; login and database have checks of their own.
import { machine, portsForTests } from '../src/http/ports-for-tests.ts'
import type { Ports } from '../src/http/ports.ts'
import { buildServer } from '../src/http/server.ts'
import { routeTable } from '../src/http/table.ts'
import { valuesFrom } from '../src/main/values.ts'
import { books, now, recordOf } from './record-of.ts'

export type Ask = (path: string, payload: object) => Promise<{ readonly status: number; readonly body: unknown }>

/** Asks by POST on a path of the role; every reply is held against its closed schema. */
export async function fiksServer(): Promise<Ask> {
  const lookUp: Ports['journey']['lookUp'] = async ({ beregningstype, inntektsaar, personer }) =>
    recordOf({ beregningstype, inntektsaar, personer })
  const { ports } = portsForTests({
    clock: () => now,
    journey: { ...portsForTests().ports.journey, lookUp },
    values: valuesFrom(books),
  })
  const app = await buildServer(routeTable(ports), ports)
  return async (path, payload) => {
    const role = '11111111-1111-4111-8111-111111111111'
    const url = path.replace('{rolleId}', role)
    const reply = await app.inject({ method: 'POST', url, headers: machine, payload })
    return { status: reply.statusCode, body: reply.json() as unknown }
  }
}
