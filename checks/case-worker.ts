// A case worker at the pages in a real Chromium: opens the browser, logs in with the simulated ID-porten, and walks the
// wizard by what stands on the screen. Notes every address asked for, and every complaint of the browser.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../scripts/system-tools.mjs'
import type { DemoJson } from './running-demo.ts'

export const resident = '04817299771'
export const spouse = '27847099416'

export interface CaseWorker {
  readonly page: Page
  readonly context: BrowserContext
  /** Every address the browser has asked for. */
  readonly addresses: readonly string[]
  /** Breaches of the content security policy, and errors in the pages' own code. */
  readonly complaints: readonly string[]
}

const anyUuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
/** The addresses that could hold a person's number; a random id may have eleven digits in a row, and is none. */
export const withNumber = (addresses: readonly string[]): readonly string[] =>
  addresses.filter((address) => /\d{11}/.test(address.replaceAll(anyUuid, '')))

export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })

/** A fresh profile at the start page, not logged in. */
export async function newCaseWorker(browser: Browser, { product }: DemoJson): Promise<CaseWorker> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const addresses: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|React|Warning:/.test(message.text())) complaints.push(message.text())
  })
  page.setDefaultTimeout(15_000)
  await page.goto(product)
  return { page, context, addresses, complaints }
}

/** Through ID-porten as the demo's first case worker. */
export async function logIn(
  { page }: CaseWorker,
  { brukere }: DemoJson,
  link = 'Logg inn med ID-porten',
): Promise<void> {
  const who = brukere.find(({ rolle }) => rolle === 'saksbehandler')
  if (who === undefined) throw new Error('demo.json names no saksbehandler')
  await page.getByRole('link', { name: link }).click()
  await page.getByRole('button', { name: who.navn }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

export async function chooseRole({ page }: CaseWorker, name: string | RegExp = /sykehjem/): Promise<void> {
  await page.getByRole('radio', { name }).check()
  await goOn(page)
  await page.getByRole('heading', { name: 'Dette gir rollen deg' }).waitFor()
}

export const goOn = (page: Page): Promise<void> => page.getByRole('button', { name: 'Fortsett', exact: true }).click()

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** The first page: why the look-up is made. */
export async function giveReason(page: Page, reference = '2026/17'): Promise<void> {
  await heading(page, /Hvorfor gjør du oppslaget/)
  await page.getByLabel('Saksreferanse').fill(reference)
  await goOn(page)
}

/** The income year, for a price on a date that makes it the law's own for a long stay. */
export async function chooseYear(page: Page, aar: string): Promise<void> {
  await page.getByLabel(/dato skal prisen gjelde/).fill(`${aar}-12-01`)
  await page.getByRole('radio', { name: aar }).check()
}

/** From the role's start page to the page about manual posts. */
export async function walkToManual(page: Page, who = resident, aar = '2023'): Promise<void> {
  await page.getByRole('button', { name: /Nytt oppslag|begynn på nytt/ }).click()
  await giveReason(page)
  await chooseYear(page, aar)
  await goOn(page)
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(who)
  await page.getByText('Funnet i Folkeregisteret').waitFor()
  await goOn(page)
  await heading(page, /ektefelle/)
  const offered = page.getByRole('radio', { name: /^Ektefelle, / })
  await page.getByRole('radio', { name: 'Nei' }).waitFor()
  if (who === resident) {
    await offered.check()
    // Her card comes above the button, and moves it.
    await page.getByText('OPPRIKTIG').first().waitFor()
  } else await page.getByRole('radio', { name: 'Nei' }).check()
  await goOn(page)
  await heading(page, /barn/)
  await goOn(page)
  await heading(page, /Skatteetaten ikke vet/)
}

/** Sets tenkt etterlattepensjon to 0 for everybody who must have it, and goes to the last page. */
export async function walkToCheck(page: Page): Promise<void> {
  for (const field of await page.getByRole('group', { name: /Tenkt etterlattepensjon/ }).all()) {
    await field.getByLabel('Beløp i hele kroner').fill('0')
    await field.getByLabel('Hvor har du tallet fra?').fill('Svar fra Nav')
  }
  await goOn(page)
  await passService(page)
}

/** Past the page about the service itself, with nothing written there: the result is then the beregningsgrunnlag alone. */
export async function passService(page: Page): Promise<void> {
  await heading(page, /Hva vet du om oppholdet|Hvor mange timer|Hvilke plasser/)
  await goOn(page)
  await heading(page, /Se over/)
}

export async function lookUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Hent opplysningene og beregn' }).click()
  await heading(page, /Langtidsopphold i institusjon/)
}

/** What the own API holds for the result on the screen. */
export async function recordOnScreen(
  { page }: CaseWorker,
  { product }: DemoJson,
): Promise<{
  grunnlag: { beregningsbeloep: number }
  personer: { manuelle: unknown[] }[]
  egenandel?: { tjenester: { beloep: { eksakt: number | null }[] }[] }
}> {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const reply = await page.request.get(`${product}/api/v1/resultater/${id}`)
  if (!reply.ok()) throw new Error(`the record on the screen: ${reply.status()}`)
  return reply.json()
}

/** Adds «Andre inntekter» for the first person on the page. */
export async function addIncome(page: Page, title: string, amount: string): Promise<void> {
  await page.getByLabel('Hva vil du legge til?').first().selectOption('kommune.andreInntekter')
  await page.getByRole('button', { name: 'Legg til', exact: true }).first().click()
  const post = page.getByRole('group', { name: /^Andre inntekter/ }).last()
  await post.getByLabel('Tittel').fill(title)
  await post.getByLabel('Beløp i hele kroner').fill(amount)
}

/** The id of a record made as the page makes one; the role must be chosen. */
export async function newRecord({ page }: CaseWorker, body: object): Promise<string> {
  return page.evaluate(
    async (sent) => {
      const { csrf } = await (await fetch('/api/v1/meg')).json()
      const headers = { 'content-type': 'application/json', 'x-csrf': csrf }
      const reply = await fetch('/api/v1/resultater', { method: 'POST', headers, body: JSON.stringify(sent) })
      if (!reply.ok) throw new Error(`no record: ${await reply.text()}`)
      return (await reply.json()).id
    },
    { saksreferanse: '2026/17', ...body },
  )
}

/** A record of practical help. */
export const homeCareRecord = (worker: CaseWorker, { personer }: DemoJson): Promise<string> =>
  newRecord(worker, {
    inntektsaar: 2024,
    personer: [{ identifikator: personer['praktiskBistand']?.[0], type: 'SOEKER', manuelle: [] }],
    aarsvalg: { prisdato: '2026-03-01' },
  })
