// The guides in a real Chromium: every paragraph that other pages open is there, the example's amounts are those of the worked case,
// and «Les mer» leaves what is typed where it is. axe at both widths, in three languages.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { exampleFiles, readExample } from '../scripts/guide-tables.ts'
import { printAmount, printKroner } from '../src/base/print.ts'
import { type Beregningstype, beregningstyper } from '../src/base/terms.ts'
import { oereOf } from '../src/rules/case-file.ts'
import { lawOnDisk } from '../src/rules/law-for-tests.ts'
import { stepsFor } from '../src/web/oppslag/steps.ts'
import { guidePath } from '../src/web/veiledning/guide-address.ts'
import { nb } from '../src/web/texts/nb.ts'
import { type CaseWorker, chooseRole, logIn, lookUp, newCaseWorker, openChromium } from './case-worker.ts'
import { walkToCheck, walkToManual } from './case-worker.ts'
import { holdNarrow, holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'
import { textOf } from './sources.ts'

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker
let page: Page
beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo({ KLOKKE: '2026-11-22T10:00:00Z' }), openChromium()])
})
afterAll(async () => {
  await browser.close()
  expect(await demo.stop()).toBe(0)
})
beforeEach(async () => {
  worker = await newCaseWorker(browser, demo.json)
  page = worker.page
  return async () => {
    expect(worker.complaints).toEqual([])
    await worker.context.close()
  }
})

const open = async (service: Beregningstype): Promise<void> => {
  await page.goto(demo.json.product + guidePath(service))
  await page.getByRole('heading', { level: 1, name: nb.terms.beregningstype[service] }).waitFor()
}
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ')
const printed = (kroner: number): string => plain(printKroner(oereOf(kroner)))
/** As the cells of a table print it: whole kroner, and the unit in its heading. */
const inCell = (kroner: number): string => plain(printAmount(oereOf(kroner)))

test('from the footer to a guide, and an address that is no guide says so', async () => {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Veiledninger' }).click()
  await page.getByRole('heading', { level: 1, name: 'Veiledninger' }).waitFor()
  await holdPage(page, 'the list of guides')
  await page.getByRole('link', { name: nb.terms.beregningstype.PRAKTISK_BISTAND }).click()
  await page.getByRole('heading', { name: 'Hva som regnes med, og hvorfor' }).waitFor()
  await page.goto(`${demo.json.product}/veiledning/finnes-ikke`)
  await page.getByRole('heading', { level: 1, name: 'Veiledningen finnes ikke' }).waitFor()
  await holdPage(page, 'no such guide')
})

test.each(beregningstyper)(
  '%s: every paragraph that is opened from elsewhere is there, whatever the year',
  async (service) => {
    await open(service)
    const sets = [...lawOnDisk().postSets.values()].filter(({ beregningstype }) => beregningstype === service)
    expect(sets.length).toBeGreaterThan(3)
    const wanted = new Set([
      ...stepsFor(service).map((step) => `steg-${step}`),
      ...sets.flatMap(({ grupper }) => grupper.map(({ id }) => `gruppe-${id}`)),
      ...sets.flatMap(({ manuelle }) => [...manuelle.keys()].map((id) => `post-${id}`)),
      'teller',
      'pris',
    ])
    const there = new Set(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id)))
    expect([...wanted].filter((id) => !there.has(id))).toEqual([])
    for (const closed of await page.locator('.guide-part details').all())
      await closed.evaluate((one) => one.setAttribute('open', ''))
    await holdPage(page, `guide ${service} unfolded`)
  },
)

test.each(exampleFiles())('%s: the page works out what the case says', async (file) => {
  const { tjeneste, forventet } = readExample(file)
  await open(tjeneste)
  const answer = plain(await page.getByTestId('eksempel-svar').textContent())
  expect(answer).toContain(printed(forventet.beregningsbeloep ?? Number.NaN))
  if (forventet.grunnlagEgenandel != null) expect(answer).toContain(printed(forventet.grunnlagEgenandel))
  // The price goes on from that sum: the cap of a household under 2 G, or an amount that some line of the calculator holds.
  expect(plain(await page.getByTestId('eksempel-pris').textContent())).toMatch(/\d kr|prisliste/)
  expect(await page.locator('.worked-lines tbody tr').count()).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Vis alle linjer' }).click()
  const cells = (await page.locator('.sum-table td.total').allTextContents()).map(plain)
  for (const amount of Object.values(forventet.grupper ?? {})) expect(cells).toContain(inCell(amount))
  await holdPage(page, `example ${tjeneste}`)
})

test('in nynorsk and English, and the words are those of the list of words', async () => {
  for (const language of ['nn', 'en']) {
    await page.context().addCookies([{ name: 'spraak', value: language, url: demo.json.product }])
    await page.goto(demo.json.product + guidePath('LANGTIDSOPPHOLD_INSTITUSJON'))
    await page.locator('#eksempel').waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    await holdNarrow(page, `guide in ${language}`)
  }
  const ids = await page.locator('.guide-words [id^="ord-"]').evaluateAll((all) => all.map(({ id }) => id.slice(4)))
  expect(ids.length).toBeGreaterThan(10)
  const list = textOf('docs/ordliste.md')
  expect(ids.filter((word) => !list.includes(`| \`${word}\` |`))).toEqual([])
})

test('«Les mer» from a step, a manual post and a line opens its paragraph in a tab of its own; nothing typed is left', async () => {
  await logIn(worker, demo.json)
  await chooseRole(worker)
  await walkToManual(page)
  await page
    .getByRole('group', { name: /Tenkt etterlattepensjon/ })
    .getByLabel('Beløp i hele kroner')
    .fill('17')
  await opens(/^Les mer\s+om Er det noe/, 'steg-manuelt')
  await opens(/^Les mer\s+om Tenkt etterlattepensjon/, 'post-kommune.tenktEtterlattePensjon')
  const typed = page.getByRole('group', { name: /Tenkt etterlattepensjon/ }).getByLabel('Beløp i hele kroner')
  expect(await typed.inputValue()).toBe('17')
  await walkToCheck(page)
  await lookUp(page)
  await page.getByRole('button', { name: 'Vis alle linjer' }).click()
  await page
    .getByRole('button', { name: /^Hvorfor\?\s+Skatt$/ })
    .first()
    .click()
  await opens(/^Les mer\s+om Skatt/, 'gruppe-skatt')
  await page
    .getByRole('button', { name: /^Hvorfor\?\s+Tenkt etterlattepensjon/ })
    .first()
    .click()
  await opens(/^Les mer\s+om Tenkt etterlattepensjon/, 'post-kommune.tenktEtterlattePensjon')
})

/** The link opens a tab at the paragraph, which has the focus; the tab it was opened from stays. */
async function opens(name: RegExp, paragraph: string): Promise<void> {
  const before = page.url()
  const [guide] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name }).first().click()])
  await guide.locator(`[id="${paragraph}"]`).waitFor()
  expect(decodeURIComponent(new URL(guide.url()).hash)).toBe(`#${paragraph}`)
  await expect.poll(() => guide.evaluate(() => document.activeElement?.id)).toBe(paragraph)
  await guide.close()
  expect(page.url()).toBe(before)
}
