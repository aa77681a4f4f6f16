// Is this PDF ours? At the running demo: a PDF from the page, from the own API and from a Fiks path carries a code and
// a hash that /kontroll knows; an altered file and another code are unknown; too many questions are refused. The page itself too.
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Download } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printDate } from '../src/base/print.ts'
import type { Resultat } from '../src/decision/record.ts'
import { recordHash } from '../src/decision/record-hash.ts'
import {
  type CaseWorker,
  chooseRole,
  logIn,
  lookUp,
  newCaseWorker,
  openChromium,
  walkToCheck,
  walkToManual,
} from './case-worker.ts'
import { holdPage } from './hold-page.ts'
import { pdfText } from './pdf-text.ts'
import { fiksPath, fiksQuestion, langtidRole, ownQuestion } from './published-couple.ts'
import { type Headers, machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'

const today = '2026-11-22'
const aCode = /Kontrollkode:?((?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4})/g

interface Printed {
  readonly file: Uint8Array
  readonly name: string | undefined
}
let demo: RunningDemo
let browser: Browser
let worker: CaseWorker
let headers: Headers
let own: Printed & { readonly record: Resultat }
let fiks: Printed
let saved: Printed

beforeAll(async () => {
  ;[demo, browser] = await Promise.all([startDemo({ KLOKKE: `${today}T10:00:00Z` }), openChromium()])
  headers = await machineHeaders(demo.json)
  own = await ownPdf()
  fiks = await printed(
    fetch(`${demo.json.product}${fiksPath(demo.json)}/pdf`, {
      method: 'POST',
      headers,
      body: JSON.stringify(fiksQuestion),
    }),
  )
  worker = await newCaseWorker(browser, demo.json)
  saved = await pagePdf(worker)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  expect(await demo.stop()).toBe(0)
})

async function printed(asked: Promise<Response>): Promise<Printed> {
  const reply = await asked
  expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const name = /filename="([^"]+)"/.exec(reply.headers.get('content-disposition') ?? '')?.[1]
  return { file: new Uint8Array(await reply.arrayBuffer()), name }
}

async function ownPdf(): Promise<typeof own> {
  const { product } = demo.json
  const rolleId = langtidRole(demo.json)
  const made = await post(`${product}/api/v1/resultater`, headers, { ...ownQuestion, rolleId })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const { id } = made.body as Resultat
  const at = `${product}/api/v1/resultater/${id}`
  const record = await (await fetch(`${at}?rolleId=${rolleId}`, { headers })).json()
  return { record, ...(await printed(fetch(`${at}/pdf?rolleId=${rolleId}`, { headers }))) }
}

/** Through the wizard, and the button of the result page. */
async function pagePdf(who: CaseWorker): Promise<Printed> {
  await logIn(who, demo.json)
  await chooseRole(who)
  await walkToManual(who.page)
  await walkToCheck(who.page)
  await lookUp(who.page)
  await holdPage(who.page, 'resultat')
  const save = async () => {
    const download = who.page.waitForEvent('download')
    await who.page.getByRole('button', { name: 'Last ned PDF' }).click()
    return await download
  }
  await who.page.getByLabel('Språk i PDF-en').selectOption('Nynorsk')
  const nynorsk = await save()
  expect(pdfText(await bytesOf(nynorsk))).toContain('Erdokumentetekte?Kontrollkode')
  expect(pdfText(await bytesOf(nynorsk))).toContain('Slikergrunnlagetreknaut')
  await who.page.getByLabel('Språk i PDF-en').selectOption('Kommunens målform')
  const file = await save()
  return { file: await bytesOf(file), name: file.suggestedFilename() }
}
async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

const hashOf = (file: Uint8Array): string => createHash('sha256').update(file).digest('hex')
const codesOf = ({ file }: Printed): string[] => [
  ...new Set([...pdfText(file).matchAll(aCode)].map(([, code]) => code ?? '')),
]
const ask = (body: object) => post(`${demo.address}/api/v1/kontroll`, { 'content-type': 'application/json' }, body)
const genuine = () => ({ svar: 'ekte', laget: today, kommune: own.record.kommune.navn })
const unknown = { svar: 'ukjent', laget: null, kommune: null }

test('each PDF has one code of its own, and the code and the file are known; so is the code as somebody types it', async () => {
  const all = [own, fiks, saved]
  const codes = all.flatMap(codesOf)
  expect(new Set(codes).size).toBe(3)
  for (const [i, { file }] of all.entries()) {
    const kode = codes[i] ?? ''
    expect(await ask({ kode })).toEqual({ status: 200, body: genuine() })
    expect(await ask({ kode: kode.toLowerCase().replaceAll('-', ' ') })).toEqual({ status: 200, body: genuine() })
    expect(await ask({ filhash: hashOf(file) })).toEqual({ status: 200, body: genuine() })
  }
})

test('an altered file and a code that is not ours are unknown', async () => {
  const altered = Buffer.concat([own.file, Buffer.from('\n')])
  const turned = (codesOf(own)[0] ?? '').replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  for (const body of [{ filhash: hashOf(altered) }, { kode: turned }, { kode: own.record.id.slice(0, 19) }])
    expect(await ask(body)).toEqual({ status: 200, body: unknown })
})

test('the metadata is the record’s: its id, its municipality, and the hash that anyone who reads the record works out', () => {
  const raw = Buffer.from(own.file).toString('utf8')
  expect(raw).toContain(`<grunnlag:resultatId>${own.record.id}</grunnlag:resultatId>`)
  expect(raw).toContain(`<grunnlag:kommune>${own.record.kommune.navn}</grunnlag:kommune>`)
  expect(raw).toContain(`<grunnlag:resultatHash>${recordHash(own.record)}</grunnlag:resultatHash>`)
})

test('the file is named by the general form, without a person number', () => {
  expect(own.name).toBe(`grunnlag-langtidsopphold-2023-${own.record.id.slice(0, 8)}.pdf`)
  for (const { name } of [own, fiks, saved]) {
    expect(name).toMatch(/^grunnlag-langtidsopphold-2023-[0-9a-f]{8}\.pdf$/)
    expect(name).not.toMatch(/\d{11}/)
  }
})

test('nynorsk by request, in words and in the document’s language', async () => {
  const rolleId = langtidRole(demo.json)
  const at = `${demo.address}/api/v1/resultater/${own.record.id}/pdf?rolleId=${rolleId}&spraak=`
  const { file } = await printed(fetch(`${at}nn`, { headers }))
  expect(Buffer.from(file).toString('latin1')).toMatch(/\/Lang\s*\(nn(-\w+)?\)/)
  expect(pdfText(file)).toContain('Slikergrunnlagetreknaut')
  expect((await fetch(`${at}se`, { headers })).status).toBe(400)
})

test('the page: by code with the keyboard, by file without sending it; no code in any address', async () => {
  const visitor = await newCaseWorker(browser, demo.json)
  const { page } = visitor
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await page.getByRole('link', { name: 'Er PDF-en ekte?' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Er PDF-en ekte?' }).waitFor()
  await holdPage(page, 'kontroll-tom')
  const field = page.getByLabel('Kontrollkode')
  await field.fill('tull')
  await field.press('Enter')
  await page.getByText('En kontrollkode har 16 bokstaver og tall').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kode')
  await holdPage(page, 'kontroll-feil')
  const [kode = ''] = codesOf(saved)
  await field.fill(kode)
  await field.press('Enter')
  await page.getByText(`Ekte, laget ${printDate(today)} av ${own.record.kommune.navn}.`).waitFor()
  const path = (name: string): string => join(demo.data, name)
  writeFileSync(path('ekte.pdf'), saved.file)
  writeFileSync(path('endret.pdf'), Buffer.concat([saved.file, Buffer.from(' ')]))
  await page.getByLabel('PDF-fil').setInputFiles(path('endret.pdf'))
  await page.getByText('Vi har ingen PDF som er lik denne filen.').waitFor()
  await holdPage(page, 'kontroll-svar')
  await page.getByLabel('PDF-fil').setInputFiles(path('ekte.pdf'))
  await page.getByText('Filen er nøyaktig den vi laget.').waitFor()
  expect(sent.filter((body) => body !== '').map((body) => Object.keys(JSON.parse(body) as object))).toEqual([
    ['kode'],
    ['filhash'],
    ['filhash'],
  ])
  expect(visitor.addresses.join(' ')).not.toContain(kode)
  expect(visitor.complaints).toEqual([])
  await visitor.context.close()
})

test('after thirty questions in a minute the address waits, and neither code nor hash stands in what the process wrote', async () => {
  let refused = null
  for (let i = 0; i < 61 && refused === null; i++) {
    const reply = await ask({ kode: codesOf(own)[0] })
    if (reply.status !== 200) refused = reply
  }
  expect(refused).toMatchObject({ status: 429, body: { kode: 'for-mange-forsoek' } })
  const written = demo.output()
  expect(written).toContain('/api/v1/kontroll')
  for (const secret of [...codesOf(own), hashOf(own.file)]) expect(written).not.toContain(secret)
})
