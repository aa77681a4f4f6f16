// The pages while sources are asked, in a real Chromium: what each says so far, in words; a cancel that is one; a source that did not
// answer asked again from the result; and several results as one zip.
import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  type CaseWorker,
  chooseRole,
  heading,
  logIn,
  lookUp,
  newCaseWorker,
  newRecord,
  openChromium,
  resident,
  spouse,
  walkToCheck,
  walkToManual,
} from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { ownQuestion } from './published-couple.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

const sum = '567\u00a0127\u00a0kr'
const ask = 'Hent opplysningene og beregn'

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker
beforeAll(async () => {
  demo = await startDemo()
  browser = await openChromium()
})
afterAll(async () => {
  await browser?.close()
  expect(await demo?.stop()).toBe(0)
})
beforeEach(async () => {
  worker = await newCaseWorker(browser, demo.json)
  await logIn(worker, demo.json)
  await chooseRole(worker)
})
afterEach(async () => {
  await set({ api: 'alle', feil: 'ingen' })
  expect(worker.complaints).toEqual([])
  await worker.context.close()
})

async function set(fault: object): Promise<void> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) }
  expect((await fetch(`${demo.json.simulators}/feil`, init)).ok).toBe(true)
}
const ready = async (page: Page): Promise<void> => {
  await walkToManual(page)
  await walkToCheck(page)
}
const stateOf = (page: Page, who: RegExp, source: string) =>
  page.getByRole('region', { name: who }).getByRole('listitem').filter({ hasText: source })
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

test('each person and source by its state; cancelled: the sources are left, nothing is lost, and it can be asked anew', async () => {
  const { page } = worker
  await ready(page)
  await set({ api: 'summertskattegrunnlag', feil: 'treg', person: resident, ms: 9_500 })
  await set({ api: 'avregning', feil: '429', person: spouse })
  await page.getByRole('button', { name: ask }).click()
  await heading(page, 'Henter opplysninger')
  expect(await focused(page)).toBe('Henter opplysninger')
  await stateOf(page, /^Upersonlig|Beboer|· /, 'Beregnet skatt')
    .filter({ hasText: 'Svarte' })
    .first()
    .waitFor()
  await stateOf(page, /Ektefelle/, 'Avregning')
    .filter({ hasText: 'Svarte ikke' })
    .waitFor()
  await page.getByRole('listitem').filter({ hasText: 'Summert' }).filter({ hasText: 'Spør …' }).first().waitFor()
  await page.getByRole('status').filter({ hasText: 'Én kilde svarte ikke.' }).waitFor()
  await holdPage(page, 'running, told')
  await page.getByText('lengre tid enn vanlig').waitFor()
  await page.getByRole('button', { name: 'Avbryt' }).click()
  await heading(page, /Se over/)
  await page.getByText('Oppslaget ble avbrutt her').waitFor()
  await set({ api: 'alle', feil: 'ingen' })
  await lookUp(page)
  expect(await page.getByTestId('svar').innerText()).toContain(sum)
})

test('without a word on the way, as behind a proxy that gathers it all: the result all the same', async () => {
  const { page } = worker
  await ready(page)
  await page.route('**/api/v1/resultater', async (route) => route.fulfill({ response: await route.fetch() }))
  await lookUp(page)
  expect(await page.getByTestId('svar').innerText()).toContain(sum)
})

test('what stops the sum is asked again alone: the published sum, linked to the first result; the focus follows', async () => {
  const { page } = worker
  await ready(page)
  await set({ api: 'summertskattegrunnlag', feil: '429', person: resident })
  await lookUp(page)
  await page.getByText('Kan ikke beregnes').waitFor()
  const again = page.getByRole('button', { name: /^Spør på nytt: Skatteetaten, Summert skattegrunnlag/ })
  await holdPage(page, 'a source did not answer')
  await again.click()
  // It is still silent: a new result says so, and offers the same.
  await page.getByText('er spurt på nytt').waitFor()
  await again.waitFor()
  await set({ api: 'alle', feil: 'ingen' })
  await set({ api: 'summertskattegrunnlag', feil: 'treg', person: resident, ms: 2_500 })
  await again.click()
  const told = page.getByRole('group', { name: 'Spørre på nytt' })
  await told.getByRole('listitem').filter({ hasText: 'Spør …' }).waitFor()
  expect(await told.getByRole('listitem').count()).toBe(1)
  await holdPage(page, 'a source is asked again')
  await page.getByTestId('svar').waitFor()
  expect(await page.getByTestId('svar').innerText()).toContain(sum)
  expect(await focused(page)).toMatch(/Langtidsopphold/)
  expect(await again.count()).toBe(0)
  await holdPage(page, 'a source answered the second time')
  await page.getByRole('link', { name: 'Vis resultatet fra første gang' }).click()
  await page.getByText('Kan ikke beregnes').waitFor()
})

test('asked again with a price: cancelled says so, and what comes is priced of what was written at first', async () => {
  const { page } = worker
  await set({ api: 'summertskattegrunnlag', feil: '429', person: resident })
  const egenandel = { dato: '2026-03-01', opplysninger: { langtidsopphold: { innflytting: '2026-02-14' } } }
  await page.goto(`${demo.json.product}/resultat/${await newRecord(worker, { ...ownQuestion, egenandel })}`)
  await page.getByTestId('pris-feil').getByText('er tatt vare på').waitFor()
  const again = page.getByRole('button', { name: /Summert skattegrunnlag.*på nytt|på nytt.*Summert skattegrunnlag/ })
  const told = page.getByRole('group', { name: 'Spørre på nytt' })
  await told.getByText('Prisen regnes ut på nytt av de samme opplysningene.').waitFor()
  await set({ api: 'alle', feil: 'ingen' })
  await set({ api: 'summertskattegrunnlag', feil: 'treg', person: resident, ms: 8_000 })
  await again.click()
  await told.getByRole('button', { name: 'Avbryt' }).click()
  await told.getByText('Du avbrøt. Ingenting er endret').waitFor()
  await holdPage(page, 'asking again was cancelled, a price waits')
  await set({ api: 'alle', feil: 'ingen' })
  await again.click()
  await page.getByTestId('pris-langtidsopphold').getByText('38\u00a0402\u00a0kr per måned').waitFor()
  expect(await page.getByTestId('beregningsbeloep').innerText()).toContain(sum)
  expect(await page.getByTestId('pris-feil').count()).toBe(0)
  expect(await focused(page)).toMatch(/Langtidsopphold/)
})

test('ticked on the start page: one zip with a PDF of each', async () => {
  const { page } = worker
  await page.goto(demo.json.product)
  const boxes = page.getByRole('checkbox', { name: /^Velg / })
  await boxes.first().waitFor()
  expect(await boxes.count()).toBeGreaterThan(1)
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await holdPage(page, 'results ticked')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned 2 PDF-er som zip' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^grunnlag-\d{4}-\d\d-\d\d\.zip$/)
  const names = Object.keys(unzipSync(readFileSync(await download.path())))
  expect(names).toHaveLength(2)
  for (const name of names) expect(name).toMatch(/^grunnlag-langtidsopphold-2023-[0-9a-f]{8}\.pdf$/)
})
