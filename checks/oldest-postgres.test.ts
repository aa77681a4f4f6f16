// The oldest PostgreSQL the product says it runs on (docs/drift.md): migrated from nothing, a look-up and its PDF, and the evidence
// verified. Skipped where Debian's postgresql-15 is not installed; the rest of the checks run on 18.
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type Headers, machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'
import { fiksPath, fiksQuestion, publishedSum } from './published-couple.ts'
import { root } from './sources.ts'
import { findPrograms } from './system-postgres.ts'

const programs = findPrograms(15)

describe.skipIf(programs === null)(
  programs === null ? 'SKIPPED: postgresql-15 is not on this machine' : 'PostgreSQL 15',
  () => {
    let real: RealPostgres
    let demo: RunningDemo
    let headers: Headers
    beforeAll(async () => {
      real = await startPostgres(programs)
      demo = await startDemo({ DATABASE_URL: real.appUrl })
      headers = await machineHeaders(demo.json)
    })
    afterAll(async () => {
      await demo?.stop()
      await real?.stop()
    })

    test('it is 15, and a look-up gives the published sum and its PDF', async () => {
      const { rows } = await real.asOwner("select current_setting('server_version_num')::int / 10000 as versjon")
      expect(rows).toEqual([{ versjon: 15 }])
      const { status, body } = await post(demo.address + fiksPath(demo.json), headers, fiksQuestion)
      expect({ status, body }).toMatchObject({ status: 200, body: { beregningsbeloep: publishedSum } })
      const pdf = await fetch(`${demo.address}${fiksPath(demo.json)}/pdf`, {
        method: 'POST',
        headers,
        body: JSON.stringify(fiksQuestion),
      })
      expect([pdf.status, (await pdf.text()).slice(0, 5)]).toEqual([200, '%PDF-'])
    })

    test('every chain of evidence holds', () => {
      const env = { ...process.env, DATABASE_URL: real.appUrl, DATA: demo.data }
      const done = spawnSync(process.execPath, ['src/main.ts', 'audit-verify'], { cwd: root, env, encoding: 'utf8' })
      expect([done.status, done.stdout]).toEqual([0, expect.stringMatching(/kjede/)])
    })
  },
)
