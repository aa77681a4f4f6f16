// The operator's commands as they are run: a new municipality from nothing to an agreement, on a database of their own.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personidentifikator } from '../src/base/person-number.ts'
import { delegatedInDemo } from '../src/main/demo-delegated.ts'
import { demoKeys } from '../src/store/demo-keys.ts'
import { openKeys } from '../src/store/keys.ts'
import { openStore } from '../src/store/open-store.ts'

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

test('run again with another person, that one is administrator too, and the trail tells it was the operator', async () => {
  const told = await run('organisasjon', orgnr, '17828126156')
  expect(told).toMatch(/personen er administrator/)
  expect(await run('organisasjon', orgnr, '17828126156')).toBe(told)
  const keys = openKeys(demoKeys(data))
  const store = await openStore({ databaseUrl: null, data, keys })
  try {
    const found = await store.operator.findOrganisation(orgnr)
    const fiksOrgId = found?.fiksOrgId ?? ''
    const offices = (await store.grants.list({ fiksOrgId })).filter(({ type }) => type === 'administrator')
    const persons = ['29822099635', '17828126156'].map((one) => keys.pseudonym(personidentifikator(one)))
    expect(offices.map(({ person, status, gittAv }) => [person, status, gittAv]).toSorted()).toEqual(
      persons.map((person) => [person, 'gjelder', null]).toSorted(),
    )
    const rows = (await store.chains.read(fiksOrgId, 0, 1000)).map(({ rad }) => JSON.parse(rad))
    const given = rows.filter(({ hendelse, utfall }) => hendelse === 'operatoer-tilgang' && utfall === 'administrator')
    expect(given.map(({ fase, aktoer }) => [fase, aktoer.type])).toEqual(
      [0, 1].flatMap(() => ['spurt', 'utfoert'].map((fase) => [fase, 'operatoer'])),
    )
  } finally {
    await store.close()
  }
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
