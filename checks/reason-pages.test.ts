// A case worker at the pages: why first, an unconfirmed spouse told of and overridden, a shielded person who is that and nothing
// else, and «Feil person» that leaves nothing behind.
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
  lookUp,
  newCaseWorker,
  openChromium,
  walkToCheck,
  walkToManual,
  withNumber,
} from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

const [unmarried, statedSpouse, strictly] = ['03894731086', '11904635008', '16814631870'] as const

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker
beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
})
afterAll(async () => {
  await browser?.close()
  expect(await demo.stop()).toBe(0)
})
beforeEach(async () => {
  worker = await newCaseWorker(browser, demo.json)
  await logIn(worker, demo.json)
  await chooseRole(worker)
})
afterEach(async () => {
  expect(worker.complaints).toEqual([])
  expect(withNumber(worker.addresses)).toEqual([])
  await worker.context.close()
})

const picture = (name: string): Promise<void> => holdPage(worker.page, name)

test('the reason comes first; one of the list is enough, and stands in the result', async () => {
  const { page } = worker
  await page.getByRole('button', { name: 'Nytt oppslag' }).click()
  await heading(page, /Hvorfor gjør du oppslaget/)
  await page.goto(page.url().replace(/grunn$/, 'beboer'))
  await heading(page, /Hvorfor gjør du oppslaget/)
  await goOn(page)
  await page.getByRole('link', { name: 'Skriv saksreferansen, eller velg en begrunnelse.' }).waitFor()
  await picture('reason')
  await page.getByRole('radio', { name: /Klage/ }).check()
  await goOn(page)
  await chooseYear(page, '2023')
  await goOn(page)
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(strictly)
  await page.getByText('Personen er skjermet. Navn').waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/GARDIN|Funnet i Folkeregisteret/)
  await picture('shielded-card')
  await goOn(page)
  await page.getByText('relasjonene blir ikke vist').waitFor()
  await page.getByRole('radio', { name: 'Nei' }).check()
  for (const name of [/barn/, /Skatteetaten ikke vet/, /oppholdet/, /Se over/]) {
    await goOn(page)
    await heading(page, name)
  }
  await lookUp(page)
  const said = await page.locator('main').innerText()
  expect(said).toContain('Skjermet person')
  expect(said).toMatch(/Klage eller omgjøring/)
  expect(said).not.toMatch(/GARDIN|Dato for skatteoppgjør/)
  await picture('shielded-result')
})

test('a spouse that the register does not know: told while typed, refused, and overridden with a reason', async () => {
  const { page } = worker
  await page.getByRole('button', { name: 'Nytt oppslag' }).click()
  await giveReason(page)
  await chooseYear(page, '2023')
  await goOn(page)
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(unmarried)
  await page.getByText('Funnet i Folkeregisteret').waitFor()
  await goOn(page)
  await page.getByRole('radio', { name: 'Ja, en annen person' }).check()
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(statedSpouse)
  await page.getByText('har ikke registrert denne relasjonen').waitFor()
  await picture('relation-notice')
  await goOn(page)
  await goOn(page)
  await walkToCheck(page)
  const get = page.getByRole('button', { name: 'Hent opplysningene og beregn' })
  await get.click()
  await page.getByText('Relasjoner som Folkeregisteret ikke har bekreftet').waitFor()
  await picture('override')
  await page.getByLabel(/hvorfor godtas relasjonen/).selectOption('registrert-i-utlandet')
  await lookUp(page)
  await page.getByText('Overstyrt: Folkeregisteret har ikke registrert relasjonen').waitFor()
  await page.getByText(/Saksbehandleren har overstyrt kontrollen/).waitFor()
  await picture('overridden')
})

test('«Feil person» asks, removes, and leaves nothing in the tab; the way back finds nothing', async () => {
  const { page } = worker
  await walkToManual(page)
  await walkToCheck(page)
  await lookUp(page)
  const address = page.url()
  await page.getByRole('button', { name: 'Feil person' }).click()
  await page.getByRole('button', { name: 'Nei, behold resultatet' }).click()
  expect(page.url()).toBe(address)
  await page.getByRole('button', { name: 'Feil person' }).click()
  await picture('wrong-person')
  await page.getByRole('button', { name: 'Ja, fjern resultatet' }).click()
  await heading(page, 'Resultatet er fjernet')
  await picture('removed')
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toMatch(/\d{11}/)
  await page.goto(address)
  await heading(page, 'Resultatet er ikke her lenger')
})
