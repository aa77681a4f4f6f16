// A role's start page in Chromium, by the keyboard: what the role may do, what needs attention, own look-ups with neither name nor
// number; and in the wizard what Skatteetaten has for a year, and the service's own facts. Each state is held (hold-page.ts).
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { EgneOppslag, Oppslagsvarsel } from '../src/http/contract-own-lookups.ts'
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
import { holdPage } from './hold-page.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker
beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo({ KLOKKE: '2026-11-22T10:00:00Z' }), openChromium()])
})
afterAll(async () => {
  await browser?.close()
  expect(await demo?.stop()).toBe(0)
})
beforeEach(async () => {
  worker = await newCaseWorker(browser, demo.json)
  await logIn(worker, demo.json)
  return async () => {
    await setFault('ingen')
    expect(worker.complaints).toEqual([])
    expect(withNumber(worker.addresses)).toEqual([])
    await worker.context.close()
  }
})

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
  await holdPage(page, 'start-empty')
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
  await holdPage(page, 'start-with-lookup')
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
  await holdPage(page, 'start-provisional')
  await tabTo(page, /^Åpne resultatet/)
  await page.keyboard.press('Enter')
  await heading(page, /Langtidsopphold i institusjon/)
})

test('rates that end and choices that lack are told with what to do, as the server has it today', async () => {
  const { page } = worker
  await chooseRole(worker)
  const attention = part(page, 'Trenger oppmerksomhet')
  await attention.getByText('gjelder til og med 31.12.2026').first().waitFor()
  await attention.getByText(/For senere datoer svarer Grunnlag at satsen ikke er kjent/).waitFor()
  await attention.getByRole('link', { name: /^Se satsene/ }).waitFor()
  await holdPage(page, 'start-rates-end')
})

const unlike: readonly [string, readonly Oppslagsvarsel[], RegExp][] = [
  ['no price list', [{ slag: 'prisliste', til: null }], /Må ordnes[\s\S]*har ingen prisliste som gjelder i dag/],
  ['a price list that ends', [{ slag: 'prisliste', til: '2026-12-31' }], /Vær klar over[\s\S]*til og med 31\.12\.2026/],
  [
    'an unknown rate and a missing choice',
    [
      { slag: 'sats', navn: 'grunnbeloep', tekst: 'Grunnbeløpet i folketrygden', til: null },
      { slag: 'retningslinje', noekkel: 'delmaaned', tekst: 'Del av en måned', hjemmel: 'egenandelsforskriften § 6' },
    ],
    /mangler et valg[\s\S]*ikke kjent for i dag/,
  ],
  ['nothing', [], /Ingenting trenger oppmerksomhet nå/],
]
// What the server says is changed on its way: these states are other days and municipalities than the demo's.
test.each(unlike)('%s: held as the server would tell it', async (name, varsler, told) => {
  const { page } = worker
  await page.route('**/api/v1/oppslag', async (route) => {
    const response = await route.fetch()
    const whole = (await response.json()) as EgneOppslag
    await route.fulfill({ response, json: { ...whole, oppslag: [], varsler } satisfies EgneOppslag })
  })
  await chooseRole(worker, /hjemmetjeneste/)
  await part(page, 'Trenger oppmerksomhet').waitFor()
  await expect.poll(() => part(page, 'Trenger oppmerksomhet').innerText()).toMatch(told)
  await holdPage(page, `start-attention-${name}`)
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
  await holdPage(page, 'wizard-available')
  await page.getByRole('link', { name: 'Tilbake' }).click()
  const years = page.getByRole('radio', { name: String(last) })
  await years.waitFor()
  expect(await page.getByTestId('siste-oppgjoer').innerText()).toContain(`er for ${last}`)
  await page.getByText('Personens skatteoppgjør finnes.').waitFor()
  // The years as they are opened for everybody are told as that, beside what is the person's own.
  await page.getByLabel(/dato skal prisen gjelde/).fill('2026-12-01')
  const law = page.getByTestId('foreslaatt-aar')
  await law.getByText(/De nyeste skatteoppgjørene som er åpnet, er for \d{4}/).waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/Det nyeste skatteoppgjøret er|kom i \d{4}/)
  await page.getByLabel(/dato skal prisen gjelde/).fill('2023-12-01')
  await holdPage(page, 'wizard-years')

  await setFault('503')
  await page.getByRole('link', { name: 'Tilbake' }).click()
  await giveReason(page, '2026/18')
  await goOn(page)
  await page.getByText('Vi fikk ikke svar på hvilke år som er ferdige').waitFor()
  await holdPage(page, 'wizard-no-answer')
  await goOn(page)
  await heading(page, /ektefelle/)
})

test('facts about the service are kept through Back and reload, told on the last page, and priced in the same look-up', async () => {
  const { page } = worker
  await chooseRole(worker)
  await walkToManual(page)
  for (const field of await page.getByRole('group', { name: /Tenkt etterlattepensjon/ }).all()) {
    await field.getByLabel('Beløp i hele kroner').fill('0')
    await field.getByLabel('Hvor har du tallet fra?').fill('Svar fra Nav')
  }
  await goOn(page)
  await heading(page, /Hva vet du om oppholdet/)
  await holdPage(page, 'wizard-service')
  await page.getByLabel('Siste dag').fill('2024-02-01')
  await goOn(page)
  await page
    .getByRole('region', { name: 'Rett dette' })
    .getByRole('link', { name: /Innflyttingsdato/ })
    .waitFor()
  await holdPage(page, 'wizard-service-error')
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
  await holdPage(page, 'wizard-check')
  await lookUp(page)
  await page.getByRole('heading', { name: 'Hva skal beboeren betale?' }).waitFor()
  // The lines of the price are fetched when there is one.
  await expect.poll(() => page.locator('section.price').innerText()).toMatch(/\d\skr/)
  await page.goBack()
  await heading(page, /Se over/)
  await page.getByTestId('lagring').filter({ hasText: 'er lagret' }).waitFor()
  await page.reload()
  await heading(page, /Se over/)
  await page.getByText('Innflyttingsdato: 15.11.2023').waitFor()
})

test('a result, a draft and the start page when it is not known who is logged in: said, and tried again', async () => {
  const { page } = worker
  await chooseRole(worker)
  for (const path of ['/resultat/0b0b3c8e-1111-4222-8333-444455556666', '/oppslag/x/kontroll', '/']) {
    await page.route('**/api/v1/meg', (route) => route.abort())
    await page.goto(`${demo.json.product}${path}`)
    const again = page.getByRole('button', { name: 'Prøv igjen' })
    await again.waitFor()
    await holdPage(page, `nobody known ${path.split('/')[1] ?? ''}`)
    await page.unroute('**/api/v1/meg')
    await again.click()
    await again.waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
})
