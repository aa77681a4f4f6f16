// The operator's commands as they are run: a new municipality from nothing to an agreement, on a database of their own.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { delegatedInDemo } from '../src/main/demo-delegated.ts'

const orgnr = '958935420'
const tjenesteomraade = 'HELSE_PRAKTISK_BISTAND'
let data = ''
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'operator-'))
})
afterAll(() => rm(data, { recursive: true, force: true }))

/** What the command says; what it says when it fails. */
async function run(...args: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], DATA: data }
  const ran = promisify(execFile)(process.execPath, ['src/main.ts', ...args], { env })
  return ran.then(({ stdout }) => stdout).catch(({ stderr }: { stderr: string }) => `failed: ${stderr}`)
}

test('a municipality that is not made has no agreement', async () => {
  expect(await run('delegering', orgnr, tjenesteomraade)).toMatch(/^failed: .*958935420 er ikke opprettet/s)
})

test('made, then step by step: what was written before stays, and a step can be taken back', async () => {
  expect(await run('organisasjon', orgnr, '29822099635')).toContain('Oslo')
  expect(await run('delegering', orgnr, tjenesteomraade)).toContain('tilslutningserklæringen er signert: nei')
  await run('delegering', orgnr, tjenesteomraade, 'erklaert=2026-01-05')
  const both = await run('delegering', orgnr, tjenesteomraade, 'innvilget=2026-02-01', 'delegert=2026-02-03')
  expect(both).toContain('tilslutningserklæringen er signert: 2026-01-05')
  expect(both).toContain('API-ene er delegert i Altinn: 2026-02-03')
  expect(both).toContain('Simulatorene følger med fra demoens neste start.')
  expect(delegatedInDemo(data)).toEqual([orgnr])
  const back = await run('delegering', orgnr, tjenesteomraade, 'delegert=nei')
  expect(back).toContain('Skatteetaten har gitt tilgang: 2026-02-01')
  expect(back).toContain('API-ene er delegert i Altinn: nei')
  expect(delegatedInDemo(data)).toEqual([])
  expect(await run('audit-verify')).toMatch(/1 kjede/)
})

test.each([
  ['an unknown tjenesteområde', ['BARNEVERN', 'erklaert=2026-01-05'], /Tjenesteområdet må være ett av/],
  ['no date', [tjenesteomraade, 'erklaert=2026-02-30'], /«erklaert=2026-02-30» er ikke et steg med en dato/],
  ['no step', [tjenesteomraade, 'signert=2026-02-03'], /«signert=2026-02-03» er ikke et steg/],
])('%s stops the command, which says what to write', async (_what, args, says) => {
  const said = await run('delegering', orgnr, ...args)
  expect(said).toMatch(/^failed/)
  expect(said).toMatch(says)
  expect(said).toContain('npm run delegering')
})
