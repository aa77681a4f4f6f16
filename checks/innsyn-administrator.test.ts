// A resident's question through a real Chromium: who has no role lands on innsyn and asks; the administrator meets it on the overview,
// answers by keyboard, and loses nothing when the server is away; the resident reads the answer. Each page against axe, 320 px too.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaseWorker, heading, newCaseWorker, openChromium, resident, withNumber } from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

const question = 'Hvorfor slo dere meg opp?'
const reply = 'Du søkte om sykehjemsplass.\nDa må vi regne ut hva du skal betale.'

let demo: RunningDemo
let browser: Browser
let citizen: CaseWorker
let first: CaseWorker
let second: CaseWorker

async function visitor(logIn: (page: Page) => Promise<void>): Promise<CaseWorker> {
  const one = await newCaseWorker(browser, demo.json)
  await one.page.getByRole('link', { name: 'Logg inn med ID-porten' }).click()
  await logIn(one.page)
  await one.page.getByRole('heading', { level: 1 }).waitFor()
  return one
}
const administrator = (name: string) =>
  visitor(async (page) => {
    await page.getByRole('button', { name }).click()
    await page.getByRole('link', { name: 'Gå til forvaltningen' }).click()
    await heading(page, 'Forvaltning i Asker')
  })
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Forvaltning' }).getByRole('link', { name, exact: true }).click()

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
  const { json } = demo
  const body = {
    rolleId: json.roller['LANGTIDSOPPHOLD_INSTITUSJON'],
    inntektsaar: 2023,
    personer: [{ identifikator: resident, type: 'SOEKER', manuelle: [] }],
  }
  const { status } = await post(`${json.product}/api/v1/resultater`, await machineHeaders(json), body)
  expect(status).toBe(201)
  first = await administrator('ANSVARLIG NØKKELKNIPPE')
  second = await administrator('OVERSIKTLIG PERMREGISTER')
})
afterAll(async () => {
  await browser?.close()
  expect(await demo?.stop()).toBe(0)
})

test('who has no role and administers nothing lands on innsyn, is told what to do about a role, and can ask', async () => {
  citizen = await visitor(async (page) => {
    await page.getByLabel('Syntetisk fødselsnummer').fill(resident)
    await page.getByRole('button', { name: 'Logg inn med nummeret' }).click()
  })
  const { page } = citizen
  await heading(page, 'Hvem har slått meg opp?')
  expect(new URL(page.url()).pathname).toBe('/innsyn')
  await page.getByText(/Be administratoren i kommunen om å gi deg rollen/).waitFor()
  await page.getByText('1 oppslag, nyeste først', { exact: true }).waitFor()
  await holdPage(page, 'innsyn-uten-rolle')
  await page.getByRole('button', { name: /Spør kommunen om dette oppslaget/ }).click()
  await page.getByLabel('Hva vil du spørre om?').fill(question)
  await page.getByRole('button', { name: 'Send til kommunen' }).click()
  await page.getByText('Kommunen har ikke svart ennå.').waitFor()
})

test('the administrator meets it on the overview; an empty answer is told, and what is typed outlives a failure', async () => {
  const { page } = first
  await menu(page, 'Roller')
  await page.reload()
  await menu(page, 'Oversikt')
  await page.getByText('1 innbygger venter på svar fra kommunen', { exact: true }).waitFor()
  await holdPage(page, 'oversikt-spoersmaal')
  await page.getByRole('link', { name: /^Les og svar/ }).click()
  await page.getByRole('heading', { level: 2, name: 'Venter på svar (1)' }).waitFor()
  await holdPage(page, 'spoersmaal-liste')
  await page.getByRole('link', { name: /^Stilt / }).click()
  await heading(page, 'Spørsmål fra en innbygger')
  await page.getByText(question).waitFor()
  await page.getByText(/^Gjelder rad \d+ i loggen\./).waitFor()
  expect(await page.getByRole('main').textContent()).not.toContain(resident)
  await holdPage(page, 'spoersmaal-ubesvart')
  await page.getByRole('button', { name: 'Send svaret' }).press('Enter')
  const summary = page.getByRole('region', { name: 'Rett dette' })
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  await holdPage(page, 'spoersmaal-feil')
  await summary.getByRole('link', { name: 'Skriv svaret.' }).press('Enter')
  await page.keyboard.type('Du søkte')
  await page.route('**/svar', (route) => route.abort())
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Nettleseren fikk ikke kontakt').waitFor()
  expect(await page.getByLabel('Svar', { exact: true }).inputValue()).toBe('Du søkte')
  await page.unroute('**/svar')
})

test('it is answered once: the second administrator, who had it open, is told and keeps the text', async () => {
  const [{ page }, late] = [first, second.page]
  await late.goto(page.url())
  await late.getByLabel('Svar', { exact: true }).fill('For sent')
  await page.getByLabel('Svar', { exact: true }).fill(reply)
  await page.getByRole('button', { name: 'Send svaret' }).click()
  await page.getByText('Svaret er sendt. Innbyggeren ser det på innsynssiden.').waitFor()
  expect(await page.getByRole('button', { name: 'Send svaret' }).count()).toBe(0)
  expect(await page.getByRole('region', { name: /^Svar / }).innerText()).toContain(reply)
  await holdPage(page, 'spoersmaal-besvart')
  await late.getByRole('button', { name: 'Send svaret' }).click()
  await late.getByRole('alert').filter({ hasText: 'Fant ikke det du ba om' }).waitFor()
  expect(await late.getByLabel('Svar', { exact: true }).inputValue()).toBe('For sent')
  await late.reload()
  await late.getByText(reply.split('\n')[0] ?? '').waitFor()
  await menu(page, 'Spørsmål fra innbyggere')
  await page.getByRole('heading', { level: 2, name: 'Besvart (1)' }).waitFor()
  await menu(page, 'Oversikt')
  await page.getByRole('heading', { name: 'Dette trenger oppmerksomhet' }).waitFor()
  expect(await page.getByText('1 innbygger venter på svar fra kommunen').count()).toBe(0)
})

test('the resident reads the answer on innsyn; no address holds a number, and the browser complained of nothing', async () => {
  const { page } = citizen
  await page.reload()
  await page.getByText(reply.split('\n')[1] ?? '').waitFor()
  expect(await page.getByText('Kommunen har ikke svart ennå.').count()).toBe(0)
  await holdPage(page, 'innsyn-svar')
  const all = [citizen, first, second]
  const own = all.flatMap(({ addresses }) => addresses).filter((one) => one.startsWith(demo.json.product))
  expect(own.length).toBeGreaterThan(50)
  expect(withNumber(own)).toEqual([])
  expect(all.flatMap(({ complaints }) => complaints)).toEqual([])
})
