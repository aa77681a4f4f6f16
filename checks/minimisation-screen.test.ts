// Minimising on the screen and in the log: somebody with every field of every year and 40 invented ones (a file in SIM_PERSONER), looked
// up in a real Chromium in each role. The page shows the role's own amounts and no other, and what the process wrote holds none.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Resultat } from '../src/decision/record.ts'
import { type CaseWorker, chooseRole, logIn, newCaseWorker, openChromium } from './case-worker.ts'
import { amounts, amountsBeyond, floodedFile, hidden, invented } from './flood-source.ts'
import { fieldLists } from './law-lists.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

const person = '22889298352'
const year = 2023
const roles = [
  { beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', rolle: /sykehjem/, prisdato: '2023-12-01' },
  { beregningstype: 'PRAKTISK_BISTAND', rolle: /hjemmetjeneste/, prisdato: '2025-03-01' },
  { beregningstype: 'BARNEHAGE_SFO', rolle: /Foreldrebetaling/, prisdato: '2024-08-01' },
] as const

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker
const folder = mkdtempSync(join(tmpdir(), 'grunnlag-flood-'))

beforeAll(async () => {
  writeFileSync(join(folder, 'alt.json'), JSON.stringify(floodedFile(person, [year])))
  ;[demo, browser] = await Promise.all([startDemo({ SIM_PERSONER: folder }), openChromium()])
  worker = await newCaseWorker(browser, demo.json)
  await logIn(worker, demo.json)
})
afterAll(async () => {
  await browser?.close()
  await demo?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Asked as the page asks; the record is then opened on the page. */
function lookUp(prisdato: string): Promise<Resultat> {
  const one = { identifikator: person, type: 'SOEKER', manuelle: [] }
  const body = { inntektsaar: year, personer: [one], aarsvalg: { prisdato }, saksreferanse: '2026/17' }
  return worker.page.evaluate(async (sent) => {
    const { csrf } = await (await fetch('/api/v1/meg')).json()
    const headers = { 'content-type': 'application/json', 'x-csrf': csrf }
    return (await fetch('/api/v1/resultater', { method: 'POST', headers, body: JSON.stringify(sent) })).json()
  }, body)
}

test.each(roles)('$beregningstype: the page shows what was given, and nothing else', async (role) => {
  const list = fieldLists().find((one) => one.beregningstype === role.beregningstype && one.inntektsaar === year)
  if (list === undefined) throw new Error('no field list')
  const { page } = worker
  await page.goto(`${demo.json.product}/?velg=rolle`)
  await chooseRole(worker, role.rolle)
  const record = await lookUp(role.prisdato)
  const fact = record.fakta[0]?.summertskattegrunnlag
  if (!fact?.known) throw new Error(`nothing was given: ${JSON.stringify(record).slice(0, 300)}`)
  expect(fact.value.poster.length).toBeGreaterThan(30)
  await page.goto(`${demo.json.product}/resultat/${record.id}`)
  await page.getByTestId('svar').waitFor()
  const text = ((await page.locator('body').textContent()) ?? '').replaceAll(/[\s\u00a0\u202f\u200b]/g, '')
  expect(amountsBeyond(list).filter(([, amount]) => text.includes(String(amount)))).toEqual([])
  const shown = fact.value.poster.filter(({ navn }) => text.includes(String(amounts.get(navn))))
  expect(shown.length).toBe(fact.value.poster.length)
  const told = fact.value.ukjenteNavn.filter((name) => name.startsWith('oppdiktet'))
  expect(told.filter((name) => !text.includes(name))).toEqual([])
})

test('what the process wrote holds no amount and no invented name', () => {
  const written = demo.output()
  expect(written.length).toBeGreaterThan(500)
  expect([...amounts].filter(([, amount]) => written.includes(String(amount)))).toEqual([])
  expect([...Object.values(invented).flat(), String(hidden)].filter((word) => written.includes(word))).toEqual([])
})
