// npm run audit:verify: walks every audit chain, while the product runs or when it is stopped. Last line says how many chains
// and rows; exit 1 when a link is broken.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ChainSummary } from '../audit/types.ts'
import { summaryLines, verifyChains } from '../audit/verify-chains.ts'
import { askRunning, internalSecret } from '../audit/verify-running.ts'
import { findHolder } from '../store/data-lock.ts'
import { openDatabase } from './open-database.ts'
import { type Environment, portOf, textOf, findSetting } from './settings.ts'

export async function auditVerify(env: Environment): Promise<void> {
  const summary = await walk(env)
  for (const line of summaryLines(summary)) console.log(line)
  if (summary.brudd.length > 0) process.exitCode = 1
}

async function walk(env: Environment): Promise<ChainSummary> {
  const data = resolve(textOf(env, 'DATA'))
  const isHeld = findSetting(env, 'DATABASE_URL') === null && findHolder(data) !== null
  if (isHeld) return askRunning(runningAt(env, data), internalSecret(data))
  const { store } = await openDatabase(env)
  try {
    return await verifyChains(store.chains)
  } finally {
    await store.close()
  }
}

/** The demo wrote where it is; without that, the port of the environment. */
function runningAt(env: Environment, data: string): string {
  const file = join(data, 'demo.json')
  if (!existsSync(file)) return `http://localhost:${portOf(env, 'PORT')}`
  return (JSON.parse(readFileSync(file, 'utf8')) as { product: string }).product
}
