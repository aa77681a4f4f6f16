// What a case worker states in the wizard, in a real Chromium: another income year with its reason and a spouse who pays for a long
// stay (praktisk bistand), and a worksheet (langtid). It stands in the record, on the page and in the PDF, also after a change.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Resultat } from '../src/decision/record.ts'
import {
  type CaseWorker,
  chooseRole,
  giveReason,
  goOn,
  heading,
  logIn,
  lookUp,
  newCaseWorker,
  passService,
  openChromium,
  walkToManual,
} from './case-worker.ts'
import { pdfText } from './pdf-text.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let browser: Browser
let worker: CaseWorker

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
  worker = await newCaseWorker(browser, demo.json)
  await logIn(worker, demo.json)
})
afterAll(async () => {
  await browser?.close()
  expect(await demo.stop()).toBe(0)
})

async function onScreen(): Promise<{ readonly record: Resultat; readonly pdf: string }> {
  const { page } = worker
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const url = `${demo.json.product}/api/v1/resultater/${id}`
  const [record, pdf] = [await page.request.get(url), await page.request.get(`${url}/pdf`)]
  expect([record.status(), pdf.status()]).toEqual([200, 200])
  return { record: (await record.json()) as Resultat, pdf: pdfText(await pdf.body()) }
}

test('praktisk bistand: another year with its one ground, and a spouse outside the household', async () => {
  const { page } = worker
  await chooseRole(worker, /hjemmetjeneste/)
  await page.getByRole('button', { name: /Nytt oppslag/ }).click()
  await giveReason(page)
  await page.getByLabel(/dato skal prisen gjelde/).fill('2025-03-01')
  expect(await page.getByTestId('foreslaatt-aar').innerText()).toMatch(/2023 .*§ 10 første ledd/)
  await page.getByRole('radio', { name: '2024' }).check()
  await goOn(page)
  await page.getByLabel(/Hvorfor bruker du et annet/).fill('Ble pensjonist i mai')
  await goOn(page)
  await page.getByRole('link', { name: /bare brukes når inntekten er vesentlig endret/ }).waitFor()
  await page.getByLabel(/Inntekten er vesentlig endret/).check()
  await goOn(page)
  await page.getByLabel('Fødselsnummer eller D-nummer').fill('25851449852')
  await page.getByText('Funnet i Folkeregisteret').waitFor()
  await goOn(page)
  await heading(page, /husstanden/)
  await page.getByRole('checkbox', { name: /Ektefelle/ }).check()
  await page.getByRole('checkbox', { name: /Betaler for langtidsopphold/ }).check()
  await goOn(page)
  await goOn(page)
  await passService(page)
  await page.getByRole('button', { name: 'Hent opplysningene og beregn' }).click()
  await page.getByTestId('svar').waitFor()

  const { record, pdf } = await onScreen()
  expect(record.aarsvalg).toMatchObject({
    foreslaatt: 2023,
    begrunnelse: 'Ble pensjonist i mai',
    vesentligEndret: true,
  })
  expect(record.personer.map(({ type, utenforHusstanden }) => [type, utenforHusstanden])).toEqual([
    ['SOEKER', undefined],
    ['EKTEFELLE', true],
  ])
  expect(await page.getByText(/Ble pensjonist i mai/).count()).toBeGreaterThan(0)
  expect(pdf).toContain('Blepensjonistimai')
  expect(pdf).toContain('ikkeregnetmedihusstanden(§10fjerdeledd)')

  await page.getByRole('button', { name: 'Endre manuelle poster' }).click()
  await page.getByLabel('Hva vil du legge til?').first().selectOption('kommune.oektAlminneligInntekt')
  await page.getByRole('button', { name: 'Legg til', exact: true }).first().click()
  const added = page.getByRole('group', { name: /^Økt nettoinntekt/ })
  await added.getByLabel('Tittel').fill('Leieinntekt')
  await added.getByLabel('Beløp i hele kroner').fill('1000')
  const before = page.url()
  await page.getByRole('button', { name: 'Lagre endringen' }).click()
  await page.waitForURL((url) => url.href !== before)
  const changed = (await onScreen()).record
  expect(changed.personer[1]?.utenforHusstanden).toBe(true)
  expect(changed.aarsvalg).toEqual(record.aarsvalg)
  expect(changed.grunnlag?.beregningsbeloep).toBe((record.grunnlag?.beregningsbeloep ?? 0) + 1000_00)
}, 90_000)

test('langtid: a worksheet adds up to the amount, and proposes none', async () => {
  const { page } = worker
  await page.goto(`${demo.json.product}/?velg=rolle`)
  await chooseRole(worker, /sykehjem/)
  await walkToManual(page)
  const post = page.getByRole('group', { name: /^Tenkt etterlattepensjon/ })
  // G on the price's date, 1 December 2023: 118 620 kr.
  await post.getByText(/2,25\sG er 266\s895\skr per år \(G er 118\s620\skr fra 01\.05\.2023\)/).waitFor()
  expect(await post.getByLabel('Beløp i hele kroner').inputValue()).toBe('')
  for (const [nr, tekst, beloep] of [
    [1, 'Folketrygd', '150 000'],
    [2, 'Tillegg', '12 500'],
  ] as const) {
    await post.getByRole('button', { name: 'Legg til en linje' }).click()
    await post.getByLabel(`Linje ${nr}: hva er det?`).fill(tekst)
    await post.getByLabel(`Linje ${nr}: kroner per år`).fill(beloep)
  }
  expect(await post.getByLabel('Beløp i hele kroner').inputValue()).toBe('162500')
  await goOn(page)
  await page.getByRole('link', { name: /hvor tallene i regnearket kommer fra/ }).waitFor()
  await post.getByLabel('Hvor har du tallet fra?').fill('Brev fra Nav 3. januar')
  await goOn(page)
  await passService(page)
  await lookUp(page)
  const { record, pdf } = await onScreen()
  expect(record.personer[1]?.manuelle).toMatchObject([
    {
      beloep: 162_500_00,
      begrunnelse: 'Brev fra Nav 3. januar',
      regneark: [
        { tekst: 'Folketrygd', beloep: 150_000_00 },
        { tekst: 'Tillegg', beloep: 12_500_00 },
      ],
    },
  ])
  for (const part of ['Folketrygd:150000', 'Tillegg:12500', 'BrevfraNav3.januar']) expect(pdf).toContain(part)
  await page.getByRole('button', { name: 'Vis alle linjer' }).click()
  await page.getByRole('button', { name: /^Hvorfor\? Tenkt etterlattepensjon/ }).click()
  expect(await page.getByText('Folketrygd', { exact: true }).isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Endre manuelle poster' }).click()
  expect(await page.getByLabel('Linje 2: kroner per år').inputValue()).toBe('12500')
}, 90_000)
