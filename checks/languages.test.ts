// The pages' three languages in a real Chromium: what a browser asks for, what a visitor chooses and finds again, what a person
// chooses and finds again in another browser, and the server's own pages and sentences in the same language.
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type CaseWorker,
  chooseRole,
  heading,
  logIn,
  lookUp,
  newCaseWorker,
  openChromium,
  walkToCheck,
  walkToManual,
} from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let browser: Browser

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo({ KLOKKE: '2026-11-22T10:00:00Z' }), openChromium()])
})
afterAll(async () => {
  await browser.close()
  expect(await demo.stop()).toBe(0)
})

const lang = ({ page }: Pick<CaseWorker, 'page'>) => page.locator('html').getAttribute('lang')
const choose = ({ page }: CaseWorker, name: 'Bokmål' | 'Nynorsk' | 'English') =>
  page
    .getByRole('navigation', { name: /^(Språk|Language)$/ })
    .getByRole('button', { name, exact: true })
    .click()
const opened = async (locale: string): Promise<{ context: BrowserContext; lang: string | null }> => {
  const context = await browser.newContext({ locale })
  const page = await context.newPage()
  await page.goto(demo.json.product)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { context, lang: await lang({ page }) }
}
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

test.each([
  ['nb-NO', 'nb'],
  ['nn-NO', 'nn'],
  ['en-GB', 'en'],
  ['de-DE', 'nb'],
])('a first visit from a browser in %s is in %s, and nothing is remembered', async (locale, expected) => {
  const visit = await opened(locale)
  expect(visit.lang).toBe(expected)
  expect(await visit.context.cookies()).toEqual([])
  await visit.context.close()
})

test('a visitor chooses at the calculator: what is written stays, so does the focus, and a reload keeps the language', async () => {
  const visitor = await newCaseWorker(browser, demo.json)
  const { page } = visitor
  await page.goto(`${demo.json.product}/kalkulator#tjeneste=langtidsopphold&dato=2026-11-22`)
  await page.getByLabel('Grunnlag per år').fill('271828')
  await choose(visitor, 'English')
  await heading(page, 'What must I pay for a long-term stay?')
  expect(await page.getByLabel('Calculation basis (grunnlag) per year').inputValue()).toBe('271828')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('English')
  expect(await page.getByRole('button', { name: 'English' }).getAttribute('aria-pressed')).toBe('true')
  await page.getByRole('button', { name: 'Work it out' }).click()
  await page.reload()
  expect(await lang(visitor)).toBe('en')
  expect(plain(await page.getByTestId('svar').textContent())).toBe(
    'The municipality may ask for up to 17 432 kr a month, which is 209 186 kr a year.',
  )
  expect(await page.title()).toBe('What must I pay for a long-term stay? – Grunnlag')
  await holdPage(page, 'an answer in English')
  await choose(visitor, 'Nynorsk')
  await heading(page, 'Kva må eg betale for langtidsopphald?')
  await page.reload()
  expect(await lang(visitor)).toBe('nn')
  await holdPage(page, 'an answer in nynorsk')
  const [cookie, ...more] = await visitor.context.cookies()
  expect(more).toEqual([])
  expect(cookie).toMatchObject({ name: 'spraak', value: 'nn', sameSite: 'Lax', secure: true, path: '/' })
  expect(cookie?.expires).toBeCloseTo(Date.now() / 1000 + 365 * 86_400, -4)
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).toBe('[{},{}]')
  expect(visitor.complaints).toEqual([])
  await visitor.context.close()
})

test('what a person chooses is there in another browser too, and the server’s own words follow', async () => {
  const first = await newCaseWorker(browser, demo.json)
  await logIn(first, demo.json)
  await choose(first, 'English')
  await heading(first.page, 'Choose a role')
  const refused = await first.page.request.get(`${demo.json.product}/api/v1/resultater/x`)
  expect(refused.headers()['content-language']).toBe('en')
  await first.page.getByRole('button', { name: 'Log out', exact: true }).click()
  await first.context.close()

  const second = await newCaseWorker(browser, demo.json)
  expect(await lang(second)).toBe('nb')
  await logIn(second, demo.json)
  await heading(second.page, 'Choose a role')
  expect(await lang(second)).toBe('en')
  await second.page.goto(`${demo.json.product}/ingen-slik-side`)
  await heading(second.page, 'It did not work')
  expect(await lang(second)).toBe('en')
  expect(second.complaints).toEqual([])
  await second.context.close()
})

test('wizard and result in English fit 320 px and axe, and the record’s own words are marked as Norwegian', async () => {
  const worker = await newCaseWorker(browser, demo.json)
  const { page } = worker
  const holdInEnglish = async (title: RegExp, state: string): Promise<void> => {
    await choose(worker, 'English')
    await heading(page, title)
    await holdPage(page, state)
    await choose(worker, 'Bokmål')
    await page.locator('html[lang=nb]').waitFor()
  }
  await logIn(worker, demo.json)
  await chooseRole(worker)
  await holdInEnglish(/./, 'the start page of a role in English')
  await walkToManual(page)
  await holdInEnglish(/does not know/, 'manual posts in English')
  await walkToCheck(page)
  await holdInEnglish(/Look it over/, 'the last step in English')
  await lookUp(page)
  await holdInEnglish(/^Long-term stay in an institution, income year 2023$/, 'a result in English')
  await choose(worker, 'English')
  await page.getByText('are in Norwegian, as they stand in the record').waitFor()
  const marked = await page.locator('main [lang=nb]').allTextContents()
  expect(marked.length).toBeGreaterThan(20)
  expect(worker.complaints).toEqual([])
  await worker.context.close()
})
