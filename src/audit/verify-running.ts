// The embedded database has one opener, so the running process walks its own chains: npm run audit:verify asks it on
// loopback with a secret from DATA. In: DATA and the address. Out: the summary, or why there is none.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ChainSummary } from './types.ts'
import { type ReadableChains, verifyChains } from './verify-chains.ts'

/** The route that the running process answers, POST, loopback only. */
export const verifyPath = '/intern/audit-verify'

/** The secret of this DATA folder (0600), made when it is missing. */
export function internalSecret(data: string): string {
  const path = join(data, 'intern-hemmelighet')
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(path, 'utf8').trim()
}

/** For the route: does `Authorization` carry the secret? Constant time. */
export function mayVerify(authorization: string | undefined, secret: string): boolean {
  const given = Buffer.from(authorization ?? '')
  const wanted = Buffer.from(`Bearer ${secret}`)
  return secret !== '' && given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** Asks the process that has the database open. Throws Error saying what it answered when that is not a summary. */
export async function askRunning(address: string, secret: string): Promise<ChainSummary> {
  const answer = await fetch(new URL(verifyPath, address), {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
  })
  if (!answer.ok) throw new Error(`${address} svarte ${answer.status} på kontroll av revisjonssporet`)
  return (await answer.json()) as ChainSummary
}

export interface VerifySource {
  /** The process that has the embedded database open (findHolder), or null. */
  readonly holder: number | null
  readonly address: string
  readonly data: string
  readonly open: () => Promise<{ readonly chains: ReadableChains; close(): Promise<void> }>
}

/** The command: through the running process where it holds the database, else by opening the database here. */
export async function verifyFrom({ holder, address, data, open }: VerifySource): Promise<ChainSummary> {
  if (holder !== null) return askRunning(address, internalSecret(data))
  const store = await open()
  try {
    return await verifyChains(store.chains)
  } finally {
    await store.close()
  }
}
