// One number: the rules' own function, the API, the page in a real Chromium and the PDF's text give the same krone, for one case
// of each service on the demo.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printKroner } from '../src/base/print.ts'
import type { Resultat } from '../src/decision/record.ts'
import { lawOnDisk } from '../src/rules/law-for-tests.ts'
import { postSetFor } from '../src/rules/post-sets.ts'
import { work } from '../src/rules/work.ts'
import { type CaseWorker, chooseRole, logIn, newCaseWorker, openChromium } from './case-worker.ts'
import { pdfText } from './pdf-text.ts'
import { type Headers, machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
let headers: Headers
let browser: Browser
let worker: CaseWorker

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo(), openChromium()])
  headers = await machineHeaders(demo.json)
  worker = await newCaseWorker(browser, demo.json)
  await logIn(worker, demo.json)
})
afterAll(async () => {
  await browser?.close()
  expect(await demo.stop()).toBe(0)
})

const type = (row: readonly [string, string], manuelle: readonly object[] = []) => ({
  identifikator: row[0],
  type: row[1],
  manuelle,
})
const cases = [
  {
    tjeneste: 'LANGTIDSOPPHOLD_INSTITUSJON',
    rolle: /sykehjem/,
    prisdato: '2023-12-01',
    personer: [
      type(['19834045322', 'SOEKER']),
      type(['27874245084', 'EKTEFELLE'], [{ id: 'kommune.tenktEtterlattePensjon', beloep: 250_000 }]),
    ],
  },
  {
    tjeneste: 'PRAKTISK_BISTAND',
    rolle: /hjemmetjeneste/,
    prisdato: '2025-03-01',
    personer: [type(['25851449852', 'SOEKER']), type(['06882949409', 'EKTEFELLE'])],
  },
  {
    tjeneste: 'BARNEHAGE_SFO',
    rolle: /Foreldrebetaling/,
    prisdato: '2024-08-01',
    personer: [type(['09858842325', 'SOEKER']), type(['22909041922', 'EKTEFELLE'])],
  },
] as const

/** The record's facts through the one door to the rules, with the law as it stands on disk. */
function workedAgain(record: Resultat): ReturnType<typeof work> {
  const { postSets, rates } = lawOnDisk()
  const set = postSetFor(postSets, record.beregningstype, record.inntektsaar)
  if (set === null) throw new Error('no post set')
  return work(record, record.fakta, record.personer, { set, rates })
}

test.each(cases)(
  '$tjeneste',
  async ({ tjeneste, rolle, prisdato, personer }) => {
    const { product, roller } = demo.json
    const question = { rolleId: roller[tjeneste], inntektsaar: 2023, aarsvalg: { prisdato }, personer }
    const made = await post(`${product}/api/v1/resultater`, headers, question)
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    const record = made.body as Resultat
    const sums = [record.grunnlag?.beregningsbeloep, record.grunnlag?.grunnlagEgenandel]
    const sum = record.grunnlag?.beregningsbeloep
    if (sum === undefined || sum === 0) throw new Error(`no sum to compare: ${JSON.stringify(record.mangler)}`)
    expect(record.aarsvalg).toMatchObject({ prisdato, foreslaatt: 2023, begrunnelse: null })

    const { grunnlag } = workedAgain(record)
    expect([grunnlag?.beregningsbeloep, grunnlag?.grunnlagEgenandel]).toEqual(sums)

    const read = await fetch(`${product}/api/v1/resultater/${record.id}?rolleId=${roller[tjeneste]}`, { headers })
    expect(((await read.json()) as Resultat).grunnlag?.beregningsbeloep).toBe(sum)

    const { page } = worker
    await page.goto(`${product}/?velg=rolle`)
    await chooseRole(worker, rolle)
    await page.goto(`${product}/resultat/${record.id}`)
    expect(await page.getByTestId('svar').innerText()).toBe(`Beregningsgrunnlaget er ${printKroner(sum)}.`)
    expect(await page.getByTestId('beregningsbeloep').innerText()).toBe(printKroner(sum))

    const pdf = await fetch(`${product}/api/v1/resultater/${record.id}/pdf?rolleId=${roller[tjeneste]}`, { headers })
    const text = pdfText(new Uint8Array(await pdf.arrayBuffer()))
    expect(text).toContain(`Beregningsgrunnlageter${printKroner(sum)}.`.replaceAll(/\s/g, ''))
    const egenandel = record.grunnlag?.grunnlagEgenandel ?? null
    if (egenandel === null) return
    expect(await page.getByTestId('grunnlag-egenandel').innerText()).toBe(printKroner(egenandel))
    expect(text).toContain(`er${printKroner(egenandel)}.`.replaceAll(/\s/g, ''))
  },
  60_000,
)
