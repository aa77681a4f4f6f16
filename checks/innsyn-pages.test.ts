// A citizen in a real Chromium: from the start page to who has looked him up, narrowed, asked about and answered; from 320 to 1440 px and at 400 %
// without scrolling sideways, with nothing for axe to say, by keyboard, and with no number in any address.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CaseWorker, newCaseWorker, openChromium, resident, spouse } from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

const nobody = '11843847783'

let demo: RunningDemo
let browser: Browser
beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
  const { json } = demo
  const manuelle = [{ id: 'kommune.tenktEtterlattePensjon', beloep: 0 }]
  const personer = [
    { identifikator: resident, type: 'SOEKER', manuelle: [] },
    { identifikator: spouse, type: 'EKTEFELLE', manuelle },
  ]
  const body = { rolleId: json.roller['LANGTIDSOPPHOLD_INSTITUSJON'], inntektsaar: 2023, personer }
  const headers = await machineHeaders(json)
  for (let i = 0; i < 22; i++) {
    const { status } = await post(`${json.product}/api/v1/resultater`, headers, body)
    expect(status).toBe(201)
  }
}, 180_000)
afterAll(async () => {
  await browser?.close()
  expect(await demo?.stop()).toBe(0)
})

/** Logged in as a citizen, at innsyn, by the start page's own link. */
async function atInsight(nummer: string): Promise<CaseWorker> {
  const worker = await newCaseWorker(browser, demo.json)
  const { page } = worker
  await page.getByRole('main').getByRole('link', { name: 'Hvem har slått meg opp?' }).click()
  await page.getByText('Du ser bare oppslag på deg selv').waitFor()
  await holdPage(page, 'logged-out')
  await page.getByRole('link', { name: 'Logg inn med ID-porten' }).click()
  await page.getByLabel('Syntetisk fødselsnummer').fill(nummer)
  await page.getByRole('button', { name: 'Logg inn med nummeret' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hvem har slått meg opp?' }).waitFor()
  await page.getByText('Henter oppslagene').waitFor({ state: 'detached' })
  return worker
}

async function left({ context, addresses, complaints }: CaseWorker): Promise<void> {
  expect(complaints).toEqual([])
  // The simulated ID-porten stands for another house; its own form holds the number.
  expect(addresses.filter((address) => /\d{11}/.test(address) && address.startsWith(demo.json.product))).toEqual([])
  await context.close()
}

test('the applicant pages through the list, narrows it, and asks about one look-up', async () => {
  const worker = await atInsight(resident)
  const { page } = worker
  await page.getByText('22 oppslag, nyeste først').waitFor()
  const list = page.locator('.insight-items')
  expect(await list.textContent()).toMatch(
    /I din egen sak[\s\S]*Langtidsopphold institusjon[\s\S]*§\s11-2[\s\S]*Fagsystemet til/,
  )
  await holdPage(page, 'applicant')
  await page.getByRole('button', { name: 'Neste side' }).click()
  await page.getByText('Side 2 av 2').waitFor()
  expect(await list.getByRole('heading', { level: 3 }).count()).toBe(2)
  await page.getByRole('button', { name: 'Forrige side' }).click()
  await page.getByText('Side 1 av 2').waitFor()
  await page.getByLabel('Kommune').selectOption('Asker')
  await page.getByText('22 oppslag, nyeste først').waitFor()
  await page
    .getByRole('button', { name: /Spør kommunen om dette oppslaget/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Send til kommunen' }).click()
  await page.getByText('Skriv hva du vil spørre om.').waitFor()
  await holdPage(page, 'question')
  await page.getByLabel('Hva vil du spørre om?').fill('Hvorfor så mange ganger?')
  await page.getByRole('button', { name: 'Send til kommunen' }).click()
  await page.getByText('Spørsmålet er sendt til kommunen.').waitFor()
  await page.getByText('Kommunen har ikke svart ennå.').waitFor()
  await holdPage(page, 'asked')
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Last ned som PDF' }).click()
  expect((await waiting).suggestedFilename()).toBe('innsyn.pdf')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button', { name: 'Last ned som PDF' }).isVisible()).toBe(false)
  expect(await list.isVisible()).toBe(true)
  await left(worker)
})

test('the spouse sees «i en annen persons sak» and the area, and not the service', async () => {
  const worker = await atInsight(spouse)
  const said = await worker.page.getByRole('main').textContent()
  expect(said).toMatch(/I en annen persons sak[\s\S]*Helse og omsorg/)
  expect(said).not.toMatch(/Langtidsopphold|§|2023|Fagsystemet/)
  await holdPage(worker.page, 'spouse')
  await left(worker)
})

test('nobody has looked: says so, and what the list does not cover', async () => {
  const worker = await atInsight(nobody)
  await worker.page.getByRole('heading', { name: 'Ingen oppslag på nummeret ditt' }).waitFor()
  await worker.page.getByText('Oppslag i Fiks eller i andre systemer vises ikke her').waitFor()
  await holdPage(worker.page, 'nobody')
  await left(worker)
})
