// A second product process of a demo that runs: SIM_ADRESSE names its simulators, DATA and DATABASE_URL are the same as its
// own. In: those settings. Out: the addresses of the first one, and a hold on its simulators: their clock, and whether they live.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '../base/clock.ts'
import type { DemoAddresses } from './demo-addresses.ts'
import { type Environment, findSetting, SettingsProblem } from './settings.ts'
import type { Simulators } from './simulator-child.ts'

/** null when this demo stands alone. Logins come back to the first one's address, as behind a proxy. Throws SettingsProblem. */
export function joinedAddresses(env: Environment, data: string): DemoAddresses | null {
  const simulators = findSetting(env, 'SIM_ADRESSE')
  if (simulators === null) return null
  if (findSetting(env, 'DATABASE_URL') === null) {
    throw new SettingsProblem([
      'SIM_ADRESSE er satt uten DATABASE_URL: den innebygde databasen har bare plass til én prosess. Sett DATABASE_URL.',
    ])
  }
  const first = findFirst(join(data, 'demo.json'))
  if (first === null || first.simulators !== simulators) {
    throw new SettingsProblem([
      `SIM_ADRESSE=${simulators}: ingen demo i DATA (${data}) bruker disse simulatorene. Start den første demoen, og bruk samme DATA.`,
    ])
  }
  return first
}

function findFirst(path: string): DemoAddresses | null {
  if (!existsSync(path)) return null
  const { product, simulators } = JSON.parse(readFileSync(path, 'utf8')) as DemoAddresses
  return { product, simulators }
}

const lookMs = 500
const looksBeforeGone = 10
/** Less than this is the time the question took. */
const sameClockMs = 1_000

/** Follows the simulators' clock until they are gone. Throws SettingsProblem when they do not answer now. */
export async function joinSimulators(
  address: string,
  machineClock: Clock,
  setClock: (offsetMs: number) => void,
): Promise<Simulators> {
  let offset = 0
  const stopping = new AbortController()
  const look = async (): Promise<boolean> => {
    const naa = await findClock(address)
    if (naa === null) return false
    const found = naa - machineClock().getTime()
    if (Math.abs(found - offset) > sameClockMs) {
      offset = found
      setClock(found)
    }
    return true
  }
  if (!(await look())) throw new SettingsProblem([`SIM_ADRESSE=${address}: simulatorene svarer ikke. Start dem først.`])
  const gone = (async () => {
    for (let missed = 0; missed < looksBeforeGone && !stopping.signal.aborted; ) {
      await pause(lookMs, undefined, { signal: stopping.signal }).catch(() => undefined)
      missed = (await look()) ? 0 : missed + 1
    }
  })()
  return { gone, stop: async () => stopping.abort() }
}

async function findClock(address: string): Promise<number | null> {
  try {
    const reply = await fetch(`${address}/klokke`, { signal: AbortSignal.timeout(5_000) })
    const naa = Date.parse(((await reply.json()) as { naa: string }).naa)
    return reply.ok && !Number.isNaN(naa) ? naa : null
  } catch {
    return null
  }
}
