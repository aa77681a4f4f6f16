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
import { pagePaths } from '../src/http/pages.ts'
import { aboutPaths } from '../src/web/om/about-paths.ts'
import { holding } from './dictionaries.ts'
import { holdNarrow, holdPage, holdWidth } from './hold-page.ts'
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
  await heading(page, 'Kva må eg betale for langtidsopphald?')
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

test('a choice made before the first login becomes the person’s own; of two quick clicks the last one stands', async () => {
  const first = await newCaseWorker(browser, demo.json)
  await first.page.route('**/assets/en-*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 400))
    await route.continue()
  })
  await choose(first, 'English')
  await choose(first, 'Nynorsk')
  await first.page.locator('html[lang=nn]').waitFor()
  await first.page.waitForTimeout(700)
  expect(await lang(first)).toBe('nn')
  expect((await first.context.cookies()).find(({ name }) => name === 'spraak')?.value).toBe('nn')
  await logInAs(first, 'segmentansvarlig')
  const own = async () => (await (await first.page.request.get(`${demo.json.product}/api/v1/meg`)).json()).spraak
  await expect.poll(own).toBe('nn')
  expect(first.complaints).toEqual([])
  await first.context.close()
})

test('wizard and result in English fit 320 px and axe, and the record’s own words are marked as Norwegian', async () => {
  const worker = await newCaseWorker(browser, demo.json)
  const { page } = worker
  const holdInEnglish = async (title: RegExp, state: string): Promise<void> => {
    await choose(worker, 'English')
    await heading(page, title)
    await holdNarrow(page, state)
    await choose(worker, 'Bokmål')
    await page.locator('html[lang=nb]').waitFor()
  }
  await logIn(worker, demo.json)
  await choose(worker, 'Bokmål')
  await page.locator('html[lang=nb]').waitFor()
  await chooseRole(worker)
  await holdInEnglish(/./, 'the start page of a role in English')
  await walkToManual(page)
  await holdInEnglish(/does not know/, 'manual posts in English')
  await walkToCheck(page)
  await holdInEnglish(/Look it over/, 'the last step in English')
  await lookUp(page)
  await holdInEnglish(/^Long-term stay in an institution, income year 2023$/, 'a result in English')
  await choose(worker, 'English')
  await page.getByText('are in Norwegian, as they are in the record').waitFor()
  const marked = await page.locator('main [lang=nb]').allTextContents()
  expect(marked.length).toBeGreaterThan(20)
  expect(worker.complaints).toEqual([])
  await worker.context.close()
})

/** Held in three languages by checks/about-pages.test.ts and checks/guides.test.ts. */
const heldElsewhere: readonly string[] = [...aboutPaths, '/veiledning/:tjeneste']
const walked = pagePaths.filter((path) => !heldElsewhere.includes(path))
const administrators = walked.filter((path) => path.startsWith('/forvaltning'))
/** Words that English has not. */
const norwegian = holding('ikke|og|eller|på|hva|hvem|når|som|det|den|du|av|med|skal|må|fra|ledd|etter')

test('every page of the administrators, in English with all that is Norwegian marked, and in nynorsk', async () => {
  const worker = await newCaseWorker(browser, demo.json)
  await logInAs(worker, 'administrator')
  const { page } = worker
  await page.goto(`${demo.json.product}/forvaltning/roller`)
  const role = page.locator('main li.row a').first()
  const roleId = new URL((await role.getAttribute('href')) ?? '', demo.json.product).pathname.split('/').at(-1) ?? ''
  const unmarked: string[] = []
  for (const path of administrators) {
    unmarked.push(
      ...(await inBoth(
        worker,
        path.replace('/roller/:id', `/roller/${roleId}`).replace(':noekkel', 'grunnbeloepDato'),
      )),
    )
  }
  expect(unmarked).toEqual([])
  expect(worker.complaints).toEqual([])
  await worker.context.close()
})

test('every other page, as a case worker', async () => {
  const worker = await newCaseWorker(browser, demo.json)
  const { page } = worker
  await logIn(worker, demo.json)
  await choose(worker, 'Bokmål')
  await page.locator('html[lang=nb]').waitFor()
  await chooseRole(worker)
  const unmarked: string[] = []
  for (const path of walked.filter((one) => !administrators.includes(one)))
    unmarked.push(...(await inBoth(worker, path)))
  expect(unmarked).toEqual([])
  expect(worker.complaints).toEqual([])
  await worker.context.close()
})

async function logInAs({ page }: CaseWorker, rolle: string): Promise<void> {
  const who = demo.json.brukere.find((one) => one.rolle === rolle)
  await page.getByRole('link', { name: /^Logg inn med ID-porten$/ }).click()
  await page.getByRole('button', { name: who?.navn ?? '?' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** An id that is nobody's shows the page that says so. */
const addressOf = (path: string): string =>
  path.replace(':id', '0b0b3c8e-0000-4000-8000-000000000000').replace(':steg', 'aar')

/** Gives what is Norwegian and not marked so. */
async function inBoth(worker: CaseWorker, path: string): Promise<readonly string[]> {
  const { page } = worker
  await page.goto(demo.json.product + addressOf(path))
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await choose(worker, 'English')
  await page.locator('html[lang=en]').waitFor()
  await holdNarrow(page, `${path} in English`)
  const found = (await textsIn(page, 'en')).filter((text) => norwegian.test(text)).map((text) => `${path}: ${text}`)
  await choose(worker, 'Nynorsk')
  await page.locator('html[lang=nn]').waitFor()
  await holdWidth(page, `${path} in nynorsk`)
  return found
}

/** What is read aloud as that language. What people have written themselves is theirs; Chromium says no language of an option. */
const textsIn = (page: CaseWorker['page'], language: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement
      if (
        around?.closest('[lang]')?.getAttribute('lang') !== wanted ||
        around.closest('.own-text, code, pre, noscript, option')
      )
        continue
      found.push(node.textContent?.trim() ?? '')
    }
    return found.filter((text) => text !== '')
  }, language)
