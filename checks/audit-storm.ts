// Eight processes append to one chain while they are killed at random (kill -9) and replaced. Out: every row that some process
// knew to be committed, and what the database says of them. Short in the gate, long in the soak.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Chance } from '../bench/soak/chance.ts'
import type { ChainSummary } from '../src/audit/types.ts'
import { verifyChains } from '../src/audit/verify-chains.ts'
import { type KeyTexts, openKeys } from '../src/store/keys.ts'
import { openStore } from '../src/store/open-store.ts'
import type { RealPostgres } from './real-postgres.ts'

const file = fileURLToPath(new URL('./audit-writer-process.ts', import.meta.url))
const processes = 8

export interface Writer {
  /** The request ids it has told to be committed, also when it was killed. */
  readonly done: Promise<readonly string[]>
  readonly first: Promise<unknown>
  readonly kill: () => void
}

/** A process of its own that writes so many rows. */
export function startWriter(server: RealPostgres, keyTexts: KeyTexts, rows: number): Writer {
  const env = { ...process.env, DATABASE: server.appUrl, KEYS: JSON.stringify(keyTexts), ROWS: String(rows) }
  const child: ChildProcess = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const out = child.stdout
  if (out === null) throw new Error('A writer process has no output')
  let told = ''
  out.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const done = once(child, 'close').then(() => told.split('\n').filter((line) => line.length === 36))
  return { done, first: once(out, 'data').catch(() => undefined), kill: () => void child.kill('SIGKILL') }
}

export interface StormResult {
  readonly killed: number
  /** Rows that a process knew of, and those of them that are not there. */
  readonly known: number
  readonly missing: readonly string[]
  readonly summary: ChainSummary
}

/** The same seed kills in the same order, so that a storm can be seen again. */
export async function auditStorm(
  server: RealPostgres,
  keyTexts: KeyTexts,
  { seconds, chance }: { readonly seconds: number; readonly chance: Chance },
): Promise<StormResult> {
  const start = (): Writer => startWriter(server, keyTexts, 1_000_000)
  const slots = Array.from({ length: processes }, start)
  const told: Promise<readonly string[]>[] = slots.map(({ done }) => done)
  await Promise.all(slots.map(({ first }) => first))
  let killed = 0
  for (let left = seconds * 1_000; left > 0; killed += 1) {
    const wait = chance.whole(100, 600)
    left -= wait
    await pause(wait)
    const at = chance.whole(0, processes - 1)
    slots[at]?.kill()
    const next = start()
    slots[at] = next
    told.push(next.done)
  }
  for (const slot of slots) slot.kill()
  const known = (await Promise.all(told)).flat()
  return { killed, known: known.length, ...(await judge(server, keyTexts, known)) }
}

async function judge(server: RealPostgres, keyTexts: KeyTexts, known: readonly string[]) {
  const { rows } = await server.asOwner('select request_id as id from audit')
  const stored = new Set(rows.map((row: { id: string }) => row.id))
  const store = await openStore({ databaseUrl: server.appUrl, data: '', keys: openKeys(keyTexts) })
  const summary = await verifyChains(store.chains)
  await store.close()
  return { summary, missing: known.filter((id) => !stored.has(id)) }
}
