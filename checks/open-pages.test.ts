// The pages anyone may open, in a real Chromium at the real demo: the calculator, the rates and the legal grounds. What is written there reaches no
// server and no storage; each state is held against axe at 1440 and 320 px; the keyboard alone is enough.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type CaseWorker, newCaseWorker, openChromium } from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let browser: Browser
let visitor: CaseWorker
let page: Page

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo({ KLOKKE: '2026-11-22T10:00:00Z' }), openChromium()])
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

const open = (path: string) => page.goto(demo.json.product + path)
const answer = () => page.getByTestId('svar').textContent()
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ')

const hold = (state: string): Promise<void> => holdPage(page, state)

test('from the front page to the answer with the keyboard alone, and nothing is sent or kept', async () => {
  await page.getByRole('link', { name: 'Hva må jeg betale?' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Hva må jeg betale?' }).waitFor()
  await hold('the list of calculators')
  await page.getByRole('link', { name: 'Langtidsopphold i institusjon' }).press('Enter')
  await page.getByLabel('Grunnlag per år').press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('error-list')
  expect(await page.title()).toMatch(/^Feil: /)
  await hold('a form with errors')
  await page.getByRole('link', { name: /Grunnlag per år/ }).press('Enter')
  const before = visitor.addresses.length
  await page.keyboard.type('271 828')
  await page.keyboard.press('Enter')
  expect(plain(await answer())).toBe('Kommunen kan kreve inntil 17 432 kr i måneden, som er 209 186 kr i året.')
  await hold('an answer with its picture')
  expect(new URL(page.url()).hash).toBe('#tjeneste=langtidsopphold&grunnlag=271828&dato=2026-11-22')
  // Chromium asks for the tab's picture again when an address changes, and for nothing else.
  expect(visitor.addresses.slice(before).filter((address) => !/\/icon-[\w-]+\.svg$/.test(address))).toEqual([])
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))
  expect(kept).not.toContain('271')
})

test('an address opens the same answer, and an inner link costs nothing of it', async () => {
  await open(
    '/kalkulator#tjeneste=barnehage&husstandsinntekt=500000&kommunenummer=3320&dato=2026-11-22&1.foedselsdato=05.2022&2.foedselsdato=01.2025',
  )
  expect(plain(await answer())).toBe('Barnehagen kan koste inntil 878 kr i måneden for 2 barn.')
  await hold('two children')
  await page.getByText('Vis de samme tallene som tabell').click()
  await hold('the numbers of the picture as a table')
  const rows = await page.getByRole('row', { name: 'Inntekten du skrev' }).textContent()
  expect(plain(rows)).toBe('500 000 krInntekten du skrev878 kr')
  await page.evaluate(() => {
    window.location.hash = 'innhold'
  })
  expect(await page.getByRole('textbox', { name: 'Husstandens inntekt per år' }).inputValue()).toBe('500000')
  expect(visitor.addresses.join(' ')).not.toMatch(/500000|05\.2022/)
})

test('a date without a proven rate has no number', async () => {
  await open('/kalkulator#tjeneste=langtidsopphold&grunnlag=300000&dato=2027-11-22')
  await page.getByText('ingen bekreftet verdi av satsen').waitFor()
  expect(await page.getByTestId('svar').count()).toBe(0)
  await hold('an unknown rate')
})

test('the rates: what ends within 90 days of the product’s own date comes first', async () => {
  await open('/satser')
  await page.getByRole('heading', { name: 'Slutter innen 90 dager' }).waitFor()
  expect(await page.locator('.ending').first().textContent()).toContain('Fribeløp per år: kjent til og med 31.12.2026')
  const row = page.getByRole('row', { name: /01\.08\.2025–31\.12\.2026/ }).filter({ hasText: '700' })
  expect(await row.textContent()).toContain('Må bekreftes av kommunen')
  await hold('the rates')
})

test('the legal grounds, with the exact fields of a year', async () => {
  await page.getByRole('contentinfo').getByRole('link', { name: 'Lovhjemler' }).click()
  await page.getByRole('heading', { level: 1, name: 'Lovhjemler' }).waitFor()
  await page.getByText('helse- og omsorgstjenesteloven § 11-2').first().waitFor()
  await page
    .getByText(/^2023: \d+ opplysninger regnes med/)
    .first()
    .click()
  await page.getByRole('heading', { name: 'Regnes med' }).waitFor()
  await hold('the legal grounds')
})
