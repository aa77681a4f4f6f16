// After the storm, with the product stopped: does the audit trail tell the same story as the clients do?
import { verifyChains } from '../../src/audit/verify-chains.ts'
import { demoKeys } from '../../src/store/demo-keys.ts'
import { openKeys } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/types.ts'
import type { Tally } from './clients.ts'

export interface Evidence {
  readonly rows: number
  readonly asked: number
  /** Given with a sum. */
  readonly given: number
  readonly problems: readonly string[]
}

const pageSize = 1_000

/** Reads the demo's own database folder; nothing else may have it open. */
export async function readEvidence(data: string, tally: Tally): Promise<Evidence> {
  const store = await openStore({ databaseUrl: null, data, keys: openKeys(demoKeys(data)) })
  try {
    const { brudd, rader } = await verifyChains(store.chains)
    const found = await count(store)
    const problems = brudd.map(({ kjede, nr, hva }) => `chain ${kjede}, row ${nr}: ${hva}`)
    if (found.given !== tally.given)
      problems.push(`${tally.given} answers of 200, but ${found.given} rows of what was given`)
    if (found.asked !== found.ended) problems.push(`${found.asked} questions on record, but ${found.ended} ends`)
    if (found.unasked > 0) problems.push(`${found.unasked} rows of what was given without a question before them`)
    return { rows: rader, asked: found.asked, given: found.given, problems }
  } finally {
    await store.close()
  }
}

interface Row {
  readonly requestId: string
  readonly hendelse: string
  readonly fase: string
  readonly utfall: string
}

async function count({ chains }: Store) {
  const asked = new Set<string>()
  const found = { given: 0, ended: 0, unasked: 0 }
  for (const { kjede, nr: last } of await chains.heads()) {
    for (let nr = 0; nr < last; nr += pageSize) {
      for (const { rad } of await chains.read(kjede, nr, pageSize)) {
        const { requestId, hendelse, fase, utfall } = JSON.parse(rad) as Row
        if (!hendelse.startsWith('beregning')) continue
        if (fase === 'spurt') asked.add(requestId)
        if (fase !== 'gitt' && fase !== 'feilet') continue
        found.ended += 1
        if (fase === 'gitt' && utfall === 'ok') found.given += 1
        if (!asked.has(requestId)) found.unasked += 1
      }
    }
  }
  return { ...found, asked: asked.size }
}
