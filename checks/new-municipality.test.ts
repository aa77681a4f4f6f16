// A new municipality, made by the operator's commands, and its administrator who knows the start page's address alone: clicks are
// counted to a role that looks up; a service without an agreement says so where a look-up begins; feedback reaches him. Chromium.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openDay } from './case-worker-hooks.ts'
import { type CaseWorker, heading, lookUp, walkToCheck, walkToManual } from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

const orgnr = '964338531'
const administratorNumber = '29822099635'
/** The demo's residents: people without a role anywhere. */
const [colleague, other] = ['HJELPSOM BRØDRISTER', 'LYDHØR KANELBOLLE']
const day = openDay(withNewMunicipality)
let administrator: CaseWorker
/** Whose role has no agreement. */
let writer: CaseWorker | undefined
const numberOf = (name: string): string =>
  day.demo.json.brukere.find(({ navn }) => navn === name)?.foedselsnummer ?? expect.fail(`${name} is not in the demo`)

async function operator(data: string, ...args: string[]): Promise<void> {
  const env = { PATH: process.env['PATH'], DATA: data }
  await promisify(execFile)(process.execPath, ['src/main.ts', ...args], { env })
}

/** Everything that is pressed on the way, also at ID-porten. */
let clicks = 0
const press = async (what: Locator): Promise<void> => {
  clicks++
  await what.click()
}
async function logInAs({ page }: CaseWorker, number: string): Promise<void> {
  await press(page.getByRole('link', { name: 'Logg inn med ID-porten' }))
  await page.locator('input#nummer').fill(number)
  await press(page.getByRole('button', { name: 'Logg inn med nummeret' }))
  await page.getByRole('heading', { level: 1 }).waitFor()
}
async function makeAndGive(page: Page, service: RegExp, number: string): Promise<void> {
  await press(page.getByRole('radio', { name: service }))
  await press(page.getByRole('button', { name: 'Lag rollen' }))
  await page.getByText('Rollen er laget.').waitFor()
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(number)
  await press(page.getByRole('button', { name: 'Gi rollen' }))
  await page.getByText('Rollen er gitt og virker nå.').waitFor()
}
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Forvaltning' }).getByRole('link', { name, exact: true }).click()

/** A demo that stands, then the operator's two commands, then the same demo again. */
async function withNewMunicipality(): Promise<RunningDemo> {
  const first = await startDemo()
  await first.stop('keep')
  const dates = ['erklaert=2026-01-05', 'innvilget=2026-01-06', 'delegert=2026-01-07']
  await operator(first.data, 'organisasjon', orgnr, administratorNumber)
  await operator(first.data, 'delegering', orgnr, 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON', ...dates)
  return startDemo({ DATA: first.data })
}
beforeAll(async () => {
  administrator = await day.visitor()
})

test('from the start page to a role that looks up: seven clicks, well under five minutes', async () => {
  const { page } = administrator
  const begun = performance.now()
  await logInAs(administrator, administratorNumber)
  await press(page.getByRole('link', { name: 'Gå til forvaltningen' }))
  await heading(page, 'Forvaltning i Bergen')
  await holdPage(page, 'ny-kommune-oversikt')
  await press(page.getByRole('link', { name: /^Lag den første rollen/ }))
  await makeAndGive(page, /Langtidsopphold/, numberOf(colleague))
  expect(clicks).toBe(7)
  expect(performance.now() - begun).toBeLessThan(5 * 60_000)

  const worker = await day.visitor()
  await logInAs(worker, numberOf(colleague))
  // One role is not asked for.
  await worker.page.getByRole('heading', { name: 'Dette gir rollen deg' }).waitFor()
  expect(await worker.page.getByText('Oppslag er stengt for rollen').count()).toBe(0)
  await walkToManual(worker.page)
  await walkToCheck(worker.page)
  await lookUp(worker.page)
})

test('the only administrator is told before the refusal that he cannot go', async () => {
  const { page } = administrator
  await menu(page, 'Personer og tilganger')
  await page
    .getByRole('button', { name: /^Fjern/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Kommunen må ha en administrator' }).waitFor()
  expect(await page.getByRole('button', { name: /^Ja, fjern/ }).count()).toBe(0)
  await holdPage(page, 'eneste-administrator')
  await page.getByRole('button', { name: 'Lukk', exact: true }).click()
})

test('a role whose service has no agreement says so at its start page and at the first step, and what to do', async () => {
  const { page } = administrator
  await menu(page, 'Roller')
  await page.getByRole('link', { name: 'Ny rolle' }).click()
  await makeAndGive(page, /Praktisk bistand/, numberOf(other))
  const worker = await day.visitor()
  writer = worker
  await logInAs(worker, numberOf(other))
  await worker.page.getByRole('heading', { name: 'Oppslag er stengt for rollen' }).waitFor()
  await worker.page.getByText('delegering i Altinn').waitFor()
  await holdPage(worker.page, 'stengt-start')
  await worker.page.getByRole('button', { name: 'Nytt oppslag' }).click()
  await heading(worker.page, /Hvorfor gjør du oppslaget/)
  await worker.page.getByText('Be administratoren i kommunen om å ordne det.').waitFor()
  await holdPage(worker.page, 'stengt-steg')
})

test('feedback: a number is refused kindly, the writer sees it was received, the administrator reads and marks it, without a name', async () => {
  const worker = writer?.page ?? expect.fail('nobody')
  await worker.getByRole('link', { name: 'Si fra om siden' }).click()
  await worker.getByText('Nytt oppslag', { exact: true }).waitFor()
  const text = worker.getByLabel('Hva vil du si fra om?')
  await text.fill('Jeg slo opp 048172 99771')
  await worker.getByRole('button', { name: 'Send' }).click()
  await worker.getByRole('link', { name: /elleve sifre på rad/ }).waitFor()
  await holdPage(worker, 'si-fra-feil')
  await text.fill('Jeg skjønte ikke hvorfor oppslag er stengt.')
  await worker.getByRole('button', { name: 'Send' }).click()
  await heading(worker, 'Takk, det er mottatt')
  await holdPage(worker, 'si-fra-takk')

  const { page } = administrator
  await menu(page, 'Oversikt')
  await page.getByText('1 tilbakemelding er ikke behandlet', { exact: true }).waitFor()
  await page.getByRole('link', { name: /^Les dem/ }).click()
  await page.getByText('Jeg skjønte ikke hvorfor oppslag er stengt.').waitFor()
  await page.getByText(/, Saksbehandler praktisk bistand$/).waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/\d{6} ?\d{5}/)
  await holdPage(page, 'tilbakemeldinger')
  await page.getByRole('button', { name: /^Merk som behandlet/ }).click()
  await page.getByText('Tilbakemeldingen er merket som behandlet.').waitFor()
  await page.getByRole('heading', { name: 'Behandlet (1)' }).waitFor()
})

test('logged out he is told so; without a login nothing is taken, and the page says where to turn', async () => {
  const { page } = administrator
  await page.getByRole('button', { name: 'Logg ut', exact: true }).click()
  await page.getByText('Du er logget ut.').waitFor()
  await page.getByRole('link', { name: 'Si fra om siden' }).click()
  await page.getByText(/Uten innlogging som ansatt lagrer vi ingenting/).waitFor()
  expect(await page.getByRole('textbox').count()).toBe(0)
  await holdPage(page, 'si-fra-uten-innlogging')
})
