// What the wizard shows of drafts and of the search for a person, held against axe at 320 and 1440 px: unfinished work on the start
// page, not saved, changed elsewhere, gone; a search that is empty, refused, without hits, with hits and with a shielded one.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  type CaseWorker,
  chooseRole,
  chooseYear,
  giveReason,
  goOn,
  heading,
  logIn,
  newCaseWorker,
  openChromium,
  withNumber,
} from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker
beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
})
afterAll(async () => {
  await browser?.close()
  expect(await demo?.stop()).toBe(0)
})
beforeEach(async () => {
  worker = await newCaseWorker(browser, demo.json)
  await logIn(worker, demo.json)
  await chooseRole(worker)
  await worker.page.getByRole('button', { name: 'Nytt oppslag' }).click()
  await giveReason(worker.page)
  await chooseYear(worker.page, '2023')
  await goOn(worker.page)
  await heading(worker.page, /beboeren/)
})
afterEach(async () => {
  expect(worker.complaints).toEqual([])
  expect(withNumber(worker.addresses)).toEqual([])
  expect(worker.addresses.filter((address) => /UPERSONLIG|Gardin|Skjulveien/i.test(address))).toEqual([])
  await worker.context.close()
})

const picture = (name: string): Promise<void> => holdPage(worker.page, name)

async function search(navn: string, foedselsdato: string): Promise<void> {
  const { page } = worker
  await page.getByLabel('Navn', { exact: true }).fill(navn)
  await page.getByLabel('Fødselsdato', { exact: true }).fill(foedselsdato)
  await page.getByRole('button', { name: 'Søk', exact: true }).click()
}

test('a person by name and birth date: what is missing is told, the hit is chosen, and its card needs no second look-up', async () => {
  const { page, addresses } = worker
  await page.getByRole('button', { name: 'Finn personen uten nummer' }).click()
  await page.getByRole('button', { name: 'Søk', exact: true }).click()
  await page.getByRole('link', { name: 'Skriv navnet, minst to bokstaver.' }).waitFor()
  await picture('search-empty')
  await search('Finnes Ikke', '1950-01-01')
  await page.getByText('Ingen treff i Folkeregisteret').waitFor()
  await page.getByLabel('Navn', { exact: true }).fill('UPERSONLIG')
  await page.getByLabel('Fødselsdato', { exact: true }).fill('1972-01-04')
  await page.getByLabel('Fødselsdato', { exact: true }).press('Enter')
  await page.getByText('Ett treff.').waitFor()
  await heading(page, /beboeren/)
  expect(await page.locator('main').innerText()).not.toMatch(/\d{11}/)
  await picture('search-hit')
  await page.getByRole('button', { name: /^Velg UPERSONLIG/ }).click()
  await page.getByText('Funnet i Folkeregisteret').waitFor()
  expect(await page.getByLabel('Fødselsnummer eller D-nummer').inputValue()).toMatch(/^\d{11}$/)
  expect(addresses.filter((one) => one.endsWith('/personer/oppslag'))).toEqual([])
  await picture('search-chosen')
})

test('a shielded hit is that and nothing else; by address it is not found, and the page says why that may be', async () => {
  const { page } = worker
  await page.getByRole('button', { name: 'Finn personen uten nummer' }).click()
  await search('SKJERMET GARDIN', '1946-01-16')
  await page.locator('.person-hits').getByText('Skjermet person').first().waitFor()
  expect(await page.locator('.person-hits').innerText()).not.toContain('GARDIN')
  await picture('search-shielded')
  await page.getByRole('radio', { name: 'Adresse' }).check()
  await page.getByLabel(/Gate eller vei/).fill('Skjulveien')
  await page.getByLabel('Husnummer', { exact: true }).fill('13')
  await page.getByLabel('Postnummer').fill('1384')
  await page.getByRole('button', { name: 'Søk', exact: true }).click()
  await page.getByText('kan ikke finnes på adresse').waitFor()
  await picture('search-address-none')
})

test('not saved, changed elsewhere, unfinished on the start page, and gone', async () => {
  const { page } = worker
  const number = page.getByLabel('Fødselsnummer eller D-nummer')
  await page.route('**/api/v1/utkast/*', (route) => route.abort())
  await number.fill('0481')
  await page.getByText('er ikke lagret').waitFor()
  await picture('draft-not-saved')
  await page.unroute('**/api/v1/utkast/*')
  await page.route('**/api/v1/utkast/*', (route) =>
    route.fulfill({ status: 409, json: { kode: 'utkast-endret', detail: 'x' } }),
  )
  await number.fill('04817')
  await page.getByText('endret i en annen fane').waitFor()
  await picture('draft-changed-elsewhere')
  await page.unroute('**/api/v1/utkast/*')
  await page.goto(demo.json.product)
  await page.getByRole('link', { name: 'Fortsett Sak 2026/17' }).first().waitFor()
  await picture('start-with-drafts')
  await page.goto(`${demo.json.product}/oppslag/00000000-0000-4000-8000-000000000000/aar`)
  await heading(page, 'Oppslaget er ikke her lenger')
  await picture('draft-gone')
})
