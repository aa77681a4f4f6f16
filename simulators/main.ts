// The simulators alone: `node simulators/main.ts`. Reads the environment, listens on loopback, stops with its parent.
import { buildSimulators } from './server.ts'
import { SimulatorClock } from './clock.ts'
import { Faults } from './faults.ts'
import { keysIn } from './keys.ts'
import { builtInPeople } from './people/index.ts'
import { People } from './people-register.ts'
import { readPersonFolder } from './person-file-check.ts'
import { emptyRegistration, readRegistration } from './registration.ts'
import type { SimulatorContext } from './context.ts'

const env = process.env

async function contextFrom(port: number): Promise<SimulatorContext> {
  const { file, registration } = readRegistration(env)
  if (registration === null) {
    console.log(`Ingen klient er registrert: ${file} finnes ikke. Se simulators/registration.ts, eller kjør npm start.`)
  }
  const folder = env['SIM_PERSONER']
  const clock = new SimulatorClock(env['KLOKKE'], (offset) => process.send?.({ klokke: offset }))
  return {
    base: `http://localhost:${port}`,
    clock,
    people: People.of(builtInPeople(clock.now()), folder === undefined ? [] : readPersonFolder(folder)),
    registration: registration ?? emptyRegistration,
    keys: await keysIn(env['DATA'] ?? './data'),
    faults: new Faults(),
  }
}

function portFrom(text: string): number {
  const port = Number(text)
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535)
    throw new Error(`SIM_PORT=${text}: skriv et portnummer, 1–65535.`)
  return port
}

/** Loopback only, and both families of it: programs that say localhost may mean either. */
function checkHost(host: string): void {
  if (['127.0.0.1', '::1', 'localhost'].includes(host)) return
  throw new Error(
    `HOST=${host}: simulatorene lytter bare på denne maskinen. Skriv 127.0.0.1, eller la være å sette HOST.`,
  )
}

try {
  checkHost(env['HOST'] ?? '127.0.0.1')
  const port = portFrom(env['SIM_PORT'] ?? '8090')
  const context = await contextFrom(port)
  const app = await buildSimulators(context)
  const stop = () => void app.close().then(() => process.exit(0))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop)
  process.once('disconnect', stop)
  await app.listen({ host: 'localhost', port })
  console.log(`Simulatorene svarer på ${context.base}`)
  process.send?.({ klar: true, klokke: context.clock.offset })
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
