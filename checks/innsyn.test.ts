// Innsyn through the running demo on a real PostgreSQL: a couple is looked up; the applicant sees it all, the spouse only where, when,
// what kinds and which area; a stranger's refused attempt and «feil person» are told too; what is done by hand stands with what it was
// done to; the PDF says the same in each language; every reading is a row.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toldLines } from '../src/base/insight-lines.ts'
import { en } from '../src/base/insight-words-en.ts'
import { nb } from '../src/base/insight-words-nb.ts'
import { nn } from '../src/base/insight-words-nn.ts'
import { citizen, insightOf, printedLine } from './citizen.ts'
import { pdfText } from './pdf-text.ts'
import { type Asker, household, resident, spouse, startAsker } from './reason-asker.ts'
import { machineHeaders, post } from './running-demo.ts'

const reference = '2026/4711'
const nobody = '11843847783'

let asker: Asker
beforeAll(async () => {
  asker = await startAsker()
}, 180_000)
afterAll(async () => expect(await asker?.stop()).toBe(0))

const lookUps = async (nummer: string) => (await insightOf(asker.demo.json, nummer)).oppslag

describe('a couple is looked up', () => {
  let id: string
  beforeAll(async () => {
    const { body, status } = await asker.ask(household(resident, 'EKTEFELLE', spouse, { saksreferanse: reference }))
    expect(status).toBe(201)
    id = body.id
  })

  test('the applicant is told municipality, service, law, year, reference, kinds and who', async () => {
    const [first] = await lookUps(resident)
    expect(first).toMatchObject({
      kommune: 'Asker',
      sak: 'egen',
      omraade: 'helse-og-omsorg',
      deler: [{ handling: 'beregning', inntektsaar: 2023, utfall: 'sett', feilPerson: false }],
      egen: {
        tjeneste: {
          kode: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
          tekst: 'Helse og omsorg: Langtidsopphold institusjon',
        },
        saksreferanse: reference,
        hvem: { type: 'ansatt', navn: null, organisasjon: null },
      },
    })
    expect(first?.egen?.hjemmel).toContain('helse- og omsorgstjenesteloven § 11-2')
    expect(first?.deler[0]?.opplysninger).toEqual(
      expect.arrayContaining(['loenn', 'fradrag', 'formue', 'skatt', 'husstand']),
    )
  })

  test('the spouse is told municipality, time, kinds and area; not whose, no reference, service, law or number', async () => {
    const [first] = await lookUps(spouse)
    expect(Object.keys(first ?? {}).toSorted()).toEqual(['deler', 'egen', 'kommune', 'nr', 'omraade', 'sak'].toSorted())
    const about = ['feilPerson', 'handling', 'inntektsaar', 'opplysninger', 'tidspunkt', 'utfall']
    for (const part of first?.deler ?? []) {
      expect(Object.keys(part).toSorted()).toEqual(about)
      expect(part).toMatchObject({ handling: null, inntektsaar: null })
    }
    expect(first).toMatchObject({ kommune: 'Asker', sak: 'annens', omraade: 'helse-og-omsorg', egen: null })
    expect(first?.deler.at(-1)?.opplysninger).toEqual(['husstand', 'skatteopplysninger'])
    const all = JSON.stringify(await insightOf(asker.demo.json, spouse))
    for (const secret of [reference, resident, 'angtidsopphold', '§', '2023', id]) expect(all).not.toContain(secret)
  })

  test.each([nb, nn, en])('the PDF in $language says what the answer says, for both, and no more', async (words) => {
    for (const nummer of [resident, spouse]) {
      const who = await citizen(asker.demo.json, nummer)
      const { body } = await who.post('innsyn', {})
      const text = pdfText(await who.pdf(body.id, words.language)).replaceAll('\u200b', '')
      for (const told of body.oppslag)
        for (const line of toldLines(told, words)) expect(text).toContain(printedLine(line))
      expect(text).not.toMatch(/\d{11}/)
      if (nummer === spouse) expect(text).not.toMatch(/angtidsop|ong-term|2026\/4711|§/)
    }
  })

  test('no language asked for: the PDF is in the one the citizen reads the pages in', async () => {
    const who = await citizen(asker.demo.json, resident)
    const { body } = await who.post('innsyn', {})
    expect((await who.get(`innsyn/${body.id}/pdf?spraak=de`)).status).toBe(400)
    expect(pdfText(await who.pdf(body.id))).toContain('Hvemharslåttmegopp?')
    who.reads('nn')
    expect(pdfText(await who.pdf(body.id))).toContain('Kvenharslåttmegopp?')
    expect(pdfText(await who.pdf(body.id, 'en'))).toContain('Whohaslookedmeup?')
  })

  test('each reading is a row before the answer; another person’s answer is not there', async () => {
    const who = await citizen(asker.demo.json, spouse)
    const { body } = await who.post('innsyn', {})
    expect((await who.get(`innsyn/${body.id}?side=1`)).body.oppslag).toEqual(body.oppslag)
    expect((await (await citizen(asker.demo.json, resident)).get(`innsyn/${body.id}`)).status).toBe(404)
    const rows = await asker.rowsAbout(body.id)
    expect(rows.map(({ rad }) => [rad.hendelse, rad.emne, rad.utfall])).toEqual([
      ['innsyn', 'liste', 'ok'],
      ['innsyn', 'side', 'ok'],
      ['innsyn', 'side', 'ok'],
      ['innsyn', 'side', 'ikke-funnet'],
    ])
  })

  test('«feil person» marks it for both, and says nothing more to the spouse', async () => {
    expect((await asker.caseWorker.post(`/api/v1/resultater/${id}/feil-person`, {})).status).toBe(200)
    for (const nummer of [resident, spouse]) {
      const parts = (await lookUps(nummer)).flatMap(({ deler }) => deler)
      const marked = parts.filter(({ feilPerson }) => feilPerson)
      expect(marked.map(({ utfall }) => utfall).toSorted()).toEqual(['sett', 'slettet'])
    }
    expect((await lookUps(spouse)).every(({ egen }) => egen === null)).toBe(true)
  })
})

test('a machine of another municipality is refused, and that is told: whose system, and that nothing was given', async () => {
  const { json } = asker.demo
  const headers = await machineHeaders(json.annenKommune)
  const { rolleId, ...body } = { rolleId: json.roller['LANGTIDSOPPHOLD_INSTITUSJON'], ...household(resident) }
  const { aarsvalg: _, begrunnelse: __, ...plain } = body as typeof body & { begrunnelse?: string }
  const { status } = await post(`${json.product}/api/v1/resultater`, headers, { rolleId, ...plain })
  expect(status).toBe(403)
  const [first] = await lookUps(resident)
  expect(first).toMatchObject({ kommune: 'Asker', deler: [{ utfall: 'avvist', opplysninger: [] }] })
})

describe('one case worker’s work is one entry', () => {
  const why = { saksreferanse: '2026/5001' }
  beforeAll(async () => {
    for (const [identifikator, type] of [
      [resident, 'SOEKER'],
      [spouse, 'EKTEFELLE'],
    ]) {
      const found = await asker.caseWorker.post('/api/v1/personer/oppslag', { identifikator, type, ...why })
      expect(found.status, JSON.stringify(found.body)).toBe(200)
    }
    expect((await asker.ask(household(resident, 'EKTEFELLE', spouse, why))).status).toBe(201)
  })

  test('the applicant reads the look-ups in the register and the tax look-up together, each with its time', async () => {
    const [first] = (await lookUps(resident)).filter(({ egen }) => egen?.saksreferanse === why.saksreferanse)
    expect(first?.deler.map(({ handling, utfall }) => [handling, utfall])).toEqual([
      ['register', 'sett'],
      ['beregning', 'sett'],
    ])
  })
  test('a change by hand stands in the same entry, and so does the reading of what it made', async () => {
    const entries = async () =>
      (await lookUps(resident)).filter(({ egen }) => egen?.saksreferanse === why.saksreferanse)
    const { body } = await asker.ask(household(resident, 'EKTEFELLE', spouse, why))
    const manuelle = [{ id: 'kommune.andreInntekter', tittel: 'Leie', beloep: 100_000 }]
    const changed = await asker.caseWorker.post(`/api/v1/resultater/${body.id}/endringer`, {
      personer: [{ identifikator: resident, manuelle }],
    })
    expect(changed.status, JSON.stringify(changed.body)).toBe(201)
    expect((await asker.caseWorker.get(`/api/v1/resultater/${changed.body.id}`)).status).toBe(200)
    const found = await entries()
    expect(found).toHaveLength(1)
    expect(found[0]?.deler.map(({ handling }) => handling).slice(-3)).toEqual(['beregning', 'endret', 'lest'])
    const rows = await asker.rowsOf(changed.id)
    expect(rows.map(({ fase, rad }) => [fase, rad.objekt])).toEqual([
      ['spurt', body.id],
      ['gitt', changed.body.id],
    ])
  })
})

test('a source that was down: the citizen reads that the rest was not given, on the page and in the PDF', async () => {
  const why = { saksreferanse: '2026/5002' }
  for (const api of ['summertskattegrunnlag', 'beregnetskatt', 'avregning']) await asker.fault({ api, feil: '503' })
  expect((await asker.ask(household(resident, undefined, '', why))).status).toBe(201)
  await asker.fault({ api: 'alle', feil: 'ingen' })
  const who = await citizen(asker.demo.json, resident)
  const { body } = await who.post('innsyn', {})
  const [first] = body.oppslag.filter(({ egen }) => egen?.saksreferanse === why.saksreferanse)
  expect(first?.deler).toMatchObject([{ utfall: 'delvis', opplysninger: ['husstand'] }])
  expect(pdfText(await who.pdf(body.id))).toContain('Restenavdetkommunenspurteom,fikkdenikke')
})

test('nobody has looked: an empty list, which is an answer', async () => {
  expect(await insightOf(asker.demo.json, nobody)).toMatchObject({ oppslag: [], antall: 0, kommuner: [], sider: 1 })
})

test('the answer is narrowed to a municipality and a year, and the choices stay', async () => {
  const whole = await insightOf(asker.demo.json, resident)
  const [kommune, aar] = [whole.kommuner[0]?.fiksOrgId, whole.aar[0]]
  expect((await insightOf(asker.demo.json, resident, { kommune, aar })).antall).toBe(whole.antall)
  expect(await insightOf(asker.demo.json, resident, { aar: 2001 })).toMatchObject({
    antall: 0,
    kommuner: whole.kommuner,
  })
  const other = { kommune: asker.demo.json.annenKommune.fiksOrgId }
  expect(await (await citizen(asker.demo.json, resident)).post('innsyn', other)).toMatchObject({
    status: 400,
    body: { felt: 'kommune' },
  })
})
