// A role's start page in Chromium, by the keyboard, held against axe at 320, 768 and 1280 px: what the role may do, what needs
// attention, own look-ups with neither name nor number; and in the wizard what Skatteetaten has for a year, and the service's own facts.
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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
  passService,
  resident,
  walkToCheck,
  walkToManual,
  withNumber,
} from './case-worker.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

/** PICTURES=folder: what the pages look like, for people. */
const pictures = process.env['PICTURES']

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
  return async () => {
    expect(worker.complaints).toEqual([])
    expect(withNumber(worker.addresses)).toEqual([])
    await worker.context.close()
  }
})

async function picture(name: string): Promise<void> {
  const { page } = worker
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`)
    expect(found, name).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width)
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

const part = (page: Page, name: string) => page.getByRole('region', { name })
/** Tabs until the control with this name has the focus, as one does without a mouse. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.test(focused)) return
  }
  throw new Error(`the keyboard does not reach ${name}`)
}
async function setFault(feil: string): Promise<void> {
  const body = new URLSearchParams({ api: 'sistetilgjengeligeskatteoppgjoer', feil, person: '', antall: '', ms: '' })
  const reply = await fetch(`${demo.json.simulators}/feil`, { method: 'POST', body, redirect: 'manual' })
  expect(reply.status).toBeLessThan(400)
}

test('an empty start page says so; after a look-up it stands there by its case, and the keyboard opens it', async () => {
  const { page } = worker
  await chooseRole(worker)
  await part(page, 'Dine siste oppslag').getByText('Du har ingen oppslag i denne rollen').waitFor()
  const facts = await part(page, 'Dette gir rollen deg').innerText()
  expect(facts).toMatch(/Avregning: restskatt/)
  expect(facts).toMatch(/Skatteoppgjør/)
  expect(facts).not.toMatch(/Utkast/)
  await part(page, 'Dette gir rollen deg')
    .getByRole('link', { name: /Les om hjemlene/ })
    .waitFor()
  await picture('start-empty')
  await walkToManual(page)
  await walkToCheck(page)
  await lookUp(page)
  const result = page.url()
  await page.goto(demo.json.product)
  const own = part(page, 'Dine siste oppslag')
  await own.getByText('Sak 2026/17', { exact: true }).waitFor()
  expect(await own.getByRole('listitem').count()).toBe(1)
  expect(await own.innerText()).toMatch(/Langtidsopphold i institusjon · inntektsår 2023/)
  expect(await page.locator('main').innerText()).not.toMatch(/\d{11}|UPERSONLIG|567/)
  await picture('start-with-lookup')
  await tabTo(page, /^Åpne Sak 2026\/17/)
  await page.keyboard.press('Enter')
  await heading(page, /Langtidsopphold i institusjon/)
  expect(page.url()).toBe(result)
})

test('a result without a sum is told as provisional, with what to do', async () => {
  const { page } = worker
  await chooseRole(worker)
  await walkToManual(page, '24845432704')
  await walkToCheck(page)
  await lookUp(page)
  await page.goto(demo.json.product)
  const attention = part(page, 'Trenger oppmerksomhet')
  await attention
    .getByText(/Sak 2026\/17: resultatet for 2023 er foreløpig/)
    .first()
    .waitFor()
  await attention.getByText('Noe manglet, så det ble ingen sum.').waitFor()
  await attention.getByText(/Der står det hva som mangler/).waitFor()
  await picture('start-provisional')
  await tabTo(page, /^Åpne resultatet/)
  await page.keyboard.press('Enter')
  await heading(page, /Langtidsopphold i institusjon/)
})

test('each reading of the list is a row, and another person and another role have lists of their own', async () => {
  const { page } = worker
  await chooseRole(worker, /hjemmetjeneste/)
  await part(page, 'Dine siste oppslag').getByText('Du har ingen oppslag i denne rollen').waitFor()
  const reply = await page.evaluate(async () => (await fetch('/api/v1/oppslag')).json())
  expect(reply).toMatchObject({ oppslag: [], flere: false })
})

test('what Skatteetaten has for the year: there, not yet, and no answer, which stops nobody', async () => {
  const { page } = worker
  await chooseRole(worker)
  await page.getByRole('button', { name: 'Nytt oppslag' }).click()
  await giveReason(page)
  await chooseYear(page, '2023')
  await goOn(page)
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(resident)
  const line = page.getByTestId('tilgjengelig')
  await line.waitFor()
  const last = Number(/for (\d{4})/.exec(await line.innerText())?.[1])
  expect(await line.innerText()).toMatch(
    last === 2023 ? /finnes/ : /Om det finnes et for 2023, ser vi først i oppslaget/,
  )
  await picture('wizard-available')
  await page.getByRole('link', { name: 'Tilbake' }).click()
  const years = page.getByRole('radio', { name: String(last) })
  await years.waitFor()
  expect(await page.getByTestId('siste-oppgjoer').innerText()).toContain(`er for ${last}`)
  await page.getByText('Personens skatteoppgjør finnes.').waitFor()
  await picture('wizard-years')

  await setFault('503')
  await page.getByRole('link', { name: 'Tilbake' }).click()
  await giveReason(page, '2026/18')
  await goOn(page)
  await page.getByText('Vi fikk ikke svar på hvilke år som er ferdige').waitFor()
  await picture('wizard-no-answer')
  await goOn(page)
  await heading(page, /ektefelle/)
  await setFault('ingen')
})

test('facts about the service are kept through Back and reload, told on the last page, and priced in the same look-up', async () => {
  const { page } = worker
  await chooseRole(worker)
  await walkToManual(page)
  for (const field of await page.getByRole('group', { name: /Tenkt etterlattepensjon/ }).all())
    await field.getByLabel('Beløp i hele kroner').fill('0')
  await goOn(page)
  await heading(page, /Hva vet du om oppholdet/)
  await picture('wizard-service')
  await page.getByLabel('Siste dag').fill('2024-02-01')
  await goOn(page)
  await page
    .getByRole('region', { name: 'Rett dette' })
    .getByRole('link', { name: /Innflyttingsdato/ })
    .waitFor()
  await picture('wizard-service-error')
  await page.getByLabel('Siste dag').fill('')
  await page.getByLabel('Innflyttingsdato').fill('2023-11-15')
  await page.getByTestId('lagring').filter({ hasText: 'er lagret' }).waitFor()
  await page.reload()
  expect(await page.getByLabel('Innflyttingsdato').inputValue()).toBe('2023-11-15')
  await page.getByRole('link', { name: 'Tilbake' }).click()
  await goOn(page)
  expect(await page.getByLabel('Innflyttingsdato').inputValue()).toBe('2023-11-15')
  await passService(page)
  await page.getByText('Innflyttingsdato: 15.11.2023').waitFor()
  await picture('wizard-check')
  await lookUp(page)
  await page.getByRole('heading', { name: 'Hva skal beboeren betale?' }).waitFor()
  expect(await page.locator('section.price').innerText()).toMatch(/kr/)
})
