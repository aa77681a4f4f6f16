// Runs every step at a demo with fixed ids and a fixed clock. Out: the examples as openapi/eksempler.json holds them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { KeptExamples } from '../../src/http/openapi-examples.ts'
import { demoIdentity } from '../../src/main/demo-identity.ts'
import { startDemo } from '../running-demo.ts'
import { steady } from './steady.ts'
import { steps } from './steps.ts'
import { runSteps } from './walk.ts'

export const exampleClock = '2026-11-22T10:00:00Z'

export async function recordExamples(): Promise<KeptExamples> {
  const data = mkdtempSync(join(tmpdir(), 'grunnlag-examples-'))
  try {
    await demoIdentity(data)
    fixIds(join(data, 'demo-identitet.json'))
    const demo = await startDemo({ DATA: data, KLOKKE: exampleClock })
    try {
      const { fiksOrgId, integrasjon, roller } = demo.json
      const operasjoner = steady(Object.fromEntries(await runSteps(demo.json, steps)), demo.json)
      return { ider: { fiksOrgId, integrasjon: integrasjon.id, ...roller }, operasjoner }
    } finally {
      await demo.stop()
    }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** Ids count up in the order they stand, so that lists ordered by id come in one order; keys and passwords stay random. */
function fixIds(path: string): void {
  let count = 0
  const next = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  const uuid = /"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/g
  writeFileSync(
    path,
    readFileSync(path, 'utf8').replaceAll(uuid, () => `"${next()}"`),
  )
}
