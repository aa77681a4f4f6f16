// The open pages about Grunnlag itself, in a real Chromium: each held against axe; the cookies named are those that are set, no more
// and no fewer; what nobody has set is said to be unset; the status is what GET /helse says; the changelog is the file's.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readChangelog } from '../scripts/changelog.ts'
import { languageCookie } from '../src/base/language.ts'
import { loginCookie, sessionCookie } from '../src/http/cookies.ts'
import { aboutPaths } from '../src/web/om/about-paths.ts'
import { type CaseWorker, newCaseWorker, openChromium } from './case-worker.ts'
import { holdNarrow, holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'
import { filesUnder, isTest, textOf } from './sources.ts'

let demo: RunningDemo
let browser: Browser
let visitor: CaseWorker
let page: Page
const contact = 'hjelp@eksempel.no'
beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo({ KONTAKT: contact, RESULTAT_TIMER: '7' }), openChromium()])
})
afterAll(async () => {
  await browser.close()
  expect(await demo.stop()).toBe(0)
})
beforeEach(async () => {
  visitor = await newCaseWorker(browser, demo.json)
  page = visitor.page
  return async () => {
    expect(visitor.complaints).toEqual([])
    await visitor.context.close()
  }
})

const open = async (path: string): Promise<void> => {
  await page.goto(demo.json.product + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

test.each(aboutPaths)('%s: reached from the footer, and held in three languages', async (path) => {
  await page.getByRole('contentinfo').locator(`a[href="${path}"]`).click()
  await page.locator('h1').waitFor()
  expect(new URL(page.url()).pathname).toBe(path)
  await page.waitForLoadState('networkidle')
  await holdPage(page, `about ${path}`)
  const titles = new Set([await page.locator('h1').textContent()])
  for (const language of ['nn', 'en']) {
    await page.context().addCookies([{ name: languageCookie, value: language, url: demo.json.product }])
    await open(path)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
    titles.add(await page.locator('h1').textContent())
    await holdNarrow(page, `about ${path} in ${language}`)
  }
  expect(titles.size).toBeGreaterThan(1)
})

test('the cookies named are those the code sets, and those a browser gets', async () => {
  await open('/informasjonskapsler')
  const named = await page.locator('.about-table tbody th').allTextContents()
  const rowOf = (name: string) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  const life = (name: string) => rowOf(name).locator('td').last().textContent()
  expect(named).toEqual([sessionCookie, loginCookie, languageCookie])

  const setBySource = filesUnder('src').filter(
    (file) => !isTest(file) && /set-cookie|document\.cookie =/.test(textOf(file)),
  )
  expect(setBySource.sort()).toEqual(['src/http/send-reply.ts', 'src/web/texts/language.ts'])
  const declared = filesUnder('src/http')
    .filter((file) => !isTest(file))
    .flatMap((file) => [...textOf(file).matchAll(/\{ name: (\w+), value[:,]/g)].map(([, name]) => name))
  expect([...new Set(declared)].sort()).toEqual(['loginCookie', 'sessionCookie'])

  const got = new Map<string, number>()
  const note = async (): Promise<void> => {
    for (const { name, expires } of await page.context().cookies(demo.json.product)) {
      // A cookie knows no port: those of the simulated ID-porten are sent to the same host.
      if (!name.startsWith('idporten_') && !got.has(name))
        got.set(name, Math.round((expires * 1000 - Date.now()) / 60_000))
    }
  }
  await page
    .getByRole('button', { name: /nynorsk/i })
    .or(page.getByRole('link', { name: /nynorsk/i }))
    .first()
    .click()
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('nn')
  await note()
  await page.goto(demo.json.product)
  await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click()
  await note()
  const who = demo.json.brukere.find(({ rolle }) => rolle === 'saksbehandler')
  await page.getByRole('button', { name: who?.navn ?? '?' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await note()
  expect([...got.keys()].sort()).toEqual([...named].sort())
  const minutes = { [sessionCookie]: 8 * 60, [loginCookie]: 10, [languageCookie]: 365 * 24 * 60 }
  for (const [name, wanted] of Object.entries(minutes))
    expect(Math.abs((got.get(name) ?? 0) - wanted), name).toBeLessThan(2)
  // The choice is the person's own now; back to the language the page is read in here.
  await page.getByRole('button', { name: 'Bokmål' }).click()
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('nb')
  await open('/informasjonskapsler')
  expect(await life(sessionCookie)).toContain('8 timer')
  expect(await life(loginCookie)).toContain('10 minutter')
  expect(await life(languageCookie)).toContain('1 år')
})

test('times and addresses are the settings’; what is not set is said to be unset', async () => {
  await open('/personvern')
  await page.getByText('Personvernombudets adresse er ikke satt her.').waitFor()
  expect(await page.getByRole('row', { name: /^Resultatet av et oppslag/ }).textContent()).toContain('7 timer')
  expect(await page.getByRole('row', { name: /^Loggen/ }).textContent()).toContain('Ikke satt.')
  await open('/kontakt')
  expect(await page.getByRole('link', { name: contact }).getAttribute('href')).toBe(`mailto:${contact}`)
  await open('/tilgjengelighet')
  await page.getByText('Adressen til erklæringen er ikke satt her.').waitFor()
})

test('the status is live: unknown until a source is asked, and unknown when nobody answers', async () => {
  await open('/status')
  await page.getByText('Grunnlag tar imot oppslag.').waitFor()
  expect(await page.getByRole('row', { name: /Beregnet skatt/ }).textContent()).toContain('Ikke kjent')
  await page.route('**/helse', (route) => route.abort())
  await page.getByRole('button', { name: 'Hent på nytt' }).click()
  await page.getByText('Vi vet ikke hvordan Grunnlag har det nå.').waitFor()
  expect(await page.getByText('Grunnlag tar imot oppslag.').count()).toBe(0)
  await holdPage(page, 'status unknown')
})

test('«Nytt og planlagt» prints the changelog, part by part', async () => {
  await open('/nytt')
  const { planlagt, utgaver } = readChangelog(textOf('CHANGELOG.md'))
  expect(planlagt.length).toBeGreaterThan(0)
  const lists = page.locator('.news')
  const counts = await lists.evaluateAll((all) => all.map((list) => list.children.length))
  const wanted = [planlagt, ...utgaver.flatMap(({ deler }) => deler.map(({ punkter }) => punkter))].map(
    ({ length }) => length,
  )
  expect(counts).toEqual(wanted.filter((length) => length > 0))
  expect(await lists.allTextContents()).toEqual(
    [planlagt, ...utgaver.flatMap(({ deler }) => deler.map(({ punkter }) => punkter))]
      .filter(({ length }) => length > 0)
      .map((items) => items.map((item) => item.map(({ tekst }) => tekst).join('')).join('')),
  )
})

test('a changelog with other parts than the promised three stops the build', () => {
  const edition =
    '## Planlagt\n- a\n\n## 1\n\n### Nytt\n- **b** og `c`\n\n### Satser og lovendringer\n\n### Rettinger\n- d\n  e\n'
  const read = readChangelog(edition)
  expect(read.utgaver[0]?.deler.map(({ punkter }) => punkter.length)).toEqual([1, 0, 1])
  expect(read.utgaver[0]?.deler[0]?.punkter[0]?.map(({ slag }) => slag)).toEqual(['sterk', 'tekst', 'kode'])
  expect(read.utgaver[0]?.deler[2]?.punkter[0]).toEqual([{ slag: 'tekst', tekst: 'd e' }])
  expect(() => readChangelog(edition.replace('### Rettinger', '### Feil'))).toThrow(/Rettinger/)
  expect(() => readChangelog('## 1\n')).toThrow(/Planlagt/)
})
