// Bad days at the sources, drawn at random and set at the simulators' /feil, as a person would set them.
import { setTimeout as wait } from 'node:timers/promises'
import { faultApis, faultKinds } from '../../simulators/faults.ts'
import type { Chance } from './chance.ts'

const apis = faultApis.filter((api) => api !== 'idporten')

/** Sets faults until the signal, with quiet spells between; then takes them all away. Gives how many were set. */
export async function storm(simulators: string, chance: Chance, until: AbortSignal): Promise<number> {
  let count = 0
  while (!until.aborted) {
    if (chance.whole(1, 5) === 1) await set(simulators, { api: 'alle', feil: 'ingen' })
    else {
      await set(simulators, fault(chance))
      count += 1
    }
    await wait(chance.whole(200, 2_500), undefined, { signal: until }).catch(() => undefined)
  }
  await calm(simulators)
  return count
}

export const calm = (simulators: string): Promise<void> => set(simulators, { api: 'alle', feil: 'ingen' })

/** Mostly short ones; one in twenty slow calls is slower than the product waits. */
function fault(chance: Chance): Record<string, string | number> {
  const ms = chance.whole(1, 20) === 1 ? 12_000 : chance.whole(50, 3_000)
  return { api: chance.pick(apis), feil: chance.pick(faultKinds), antall: chance.whole(1, 40), ms }
}

async function set(simulators: string, body: Record<string, string | number>): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const reply = await fetch(`${simulators}/feil`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!reply.ok) throw new Error(`${simulators}/feil answered ${reply.status}: ${await reply.text()}`)
}
