// The open calculator over HTTP: each calculator, the fact file's vectors, and every way a request can be wrong. The ports hold
// nothing but law, clock and log: a route that reached for audit, store or session would fail here.
import { beforeAll, describe, expect, it } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { law } from '../../rules/calculator/law-for-tests.ts'
import type { LogLine, Ports } from '../ports.ts'
import { buildServer } from '../server.ts'
import { calculatorRoutes } from './calculator.ts'
import { rateRoutes } from './rates.ts'

const logged: LogLine[] = []
const clock = () => new Date('2026-11-21T23:30:00Z')
const few = {
  clock,
  law,
  log: (_: string, line: LogLine) => logged.push(line),
  pages: null,
  trustProxy: [],
  verify: null,
}
const ports = new Proxy(few, {
  get(target, name) {
    if (name in target) return target[name as keyof typeof few]
    throw new Error(`The calculator reached for ports.${String(name)}`)
  },
}) as unknown as Ports

let app: FastifyInstance
beforeAll(async () => {
  app = await buildServer([...calculatorRoutes(ports), ...rateRoutes(ports)], ports)
})

async function post(name: string, payload: unknown, type = 'application/json') {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const reply = await app.inject({
    method: 'POST',
    url: `/api/v1/kalkulator/${name}`,
    headers: { 'content-type': type },
    payload: text,
  })
  return { status: reply.statusCode, type: String(reply.headers['content-type']).split(';')[0], body: reply.json() }
}
const langtid = { dato: '2026-06-01', grunnlag: 300000 }

describe('answers', () => {
  it.each([
    [{ dato: '2026-02-01', grunnlag: 100000 }, 59247.5, 59247],
    [{ dato: '2026-02-01', grunnlag: 300000 }, 233771.5, 233771],
    [{ ...langtid, ufrivilligDobbeltrom: true }, 201632.6, 201632],
  ])('langtidsopphold, figures worked by hand: %j', async (request, eksakt, hele) => {
    const { status, body } = await post('langtidsopphold', request)
    expect(status).toBe(200)
    expect(body.resultat).toMatchObject({ egenandelAarEksakt: eksakt, egenandelAar: hele })
    expect(body.regelversjon).toBe('langtidsopphold-egenandel-2012-01')
  })
  it.each([
    [
      'one person',
      { voksne: 1, barn: 0, inntektAar: 200000, boutgifterAar: 150000, kommunenummer: '3101' },
      3401.06,
      3401,
    ],
    [
      'four in Bergen',
      { voksne: 2, barn: 2, inntektAar: 357500, boutgifterAar: 200000, kommunenummer: '4601' },
      6705.62,
      6706,
    ],
  ])('bostoette, figures worked by hand: %s', async (_, request, eksakt, hele) => {
    const { body } = await post('bostoette', { dato: '2026-06-15', ...request })
    expect(body.resultat).toEqual({ bostoettePerMaaned: hele, bostoettePerMaanedEksakt: eksakt })
  })
  it('korttidsopphold: døgn 60 is a long one', async () => {
    const request = { dato: '2026-03-01', doegn: 5, dagEllerNatt: 2, tidligereDoegnIAaret: 57 }
    const { body } = await post('korttidsopphold', request)
    expect(body.resultat).toEqual({ egenandel: 640, egenandelEksakt: 640, doegnKorttid: 2, doegnLangtid: 3 })
    expect(body.linjer[0]).toMatchObject({ id: 'doegn-korttid', beloep: 2, enhet: 'doegn', tolkning: true })
  })
  it('praktisk-bistand: what does not apply is null', async () => {
    const { body } = await post('praktisk-bistand', { dato: '2026-03-01', husstandsinntekt: 260320 })
    expect(body.resultat).toEqual({
      under2G: false,
      takPerMaaned: null,
      aaBetalePerMaaned: null,
      aaBetalePerMaanedEksakt: null,
    })
  })
  it('barnehage: each child in the order given, and a rate that the municipality must confirm', async () => {
    const barn = [{ foedselsdato: '2024-05-01' }, { foedselsdato: '2021-01-01' }]
    const { body } = await post('barnehage', {
      dato: '2026-02-01',
      husstandsinntekt: 900000,
      barn,
      kommunenummer: '3320',
    })
    expect(body.resultat.barn).toMatchObject([{ prisPerMaaned: 490 }, { prisPerMaaned: 700 }])
    expect(body.satser[0]).toMatchObject({ verdi: 700, merke: 'D', forbehold: 'må bekreftes av kommunen' })
  })
  it('sfo: six percent of the income', async () => {
    const { body } = await post('sfo', {
      dato: '2026-09-01',
      husstandsinntekt: 154916,
      elever: [{ trinn: 2, prisPerMaaned: 845 }],
    })
    expect(body.resultat.sumPerMaaned).toBe(844)
  })
})

describe('a wrong request is answered 400 with kode and felt', () => {
  it.each([
    ['negative', { ...langtid, grunnlag: -1 }, 'grunnlag'],
    ['three decimals', { ...langtid, grunnlag: 1.005 }, 'grunnlag'],
    ['above the highest', { ...langtid, grunnlag: 1_000_000_000.01 }, 'grunnlag'],
    ['text', { ...langtid, grunnlag: '300000' }, 'grunnlag'],
    ['null', { ...langtid, grunnlag: null }, 'grunnlag'],
    ['missing', { dato: '2026-06-01' }, 'grunnlag'],
    ['unknown', { ...langtid, farge: 'blå' }, 'farge'],
    ['impossible date', { ...langtid, dato: '2026-02-30' }, 'dato'],
    ['date as it is spoken', { ...langtid, dato: '01.06.2026' }, 'dato'],
    ['share above the law', { ...langtid, andelInntil1G: 0.76 }, 'andelInntil1G'],
    ['yes as text', { ...langtid, ufrivilligDobbeltrom: 'ja' }, 'ufrivilligDobbeltrom'],
  ])('langtidsopphold: %s', async (_, request, felt) => {
    const { status, type, body } = await post('langtidsopphold', request)
    expect([status, type]).toEqual([400, 'application/problem+json'])
    expect(body).toMatchObject({ kode: 'ugyldig-foresporsel', felt, status: 400 })
  })
  it.each([
    ['korttidsopphold', { dato: '2026-03-01', doegn: 1.5, dagEllerNatt: 0, tidligereDoegnIAaret: 0 }, 'doegn'],
    [
      'barnehage',
      { dato: '2026-03-01', husstandsinntekt: 1, barn: [{ foedselsdato: '2024-01-01' }, {}] },
      'barn[1].foedselsdato',
    ],
    ['barnehage', { dato: '2026-03-01', husstandsinntekt: 1, barn: [] }, 'barn'],
    ['sfo', { dato: '2026-03-01', husstandsinntekt: 1, elever: [{ trinn: 8, prisPerMaaned: 1 }] }, 'elever[0].trinn'],
    [
      'praktisk-bistand',
      {
        dato: '2026-03-01',
        husstandsinntekt: 1,
        timerPerMaaned: 1,
        prisliste: { trinn: [{ fraG: 5, tilG: null, timepris: 1 }] },
      },
      'prisliste.trinn',
    ],
    [
      'bostoette',
      { dato: '2026-06-15', kommunenummer: '3001', voksne: 1, barn: 0, inntektAar: 0, boutgifterAar: 0 },
      'kommunenummer',
    ],
    [
      'bostoette',
      { dato: '2026-06-15', kommunenummer: '3101', voksne: 0, barn: 0, inntektAar: 0, boutgifterAar: 0 },
      'voksne',
    ],
  ])('%s %j → %s', async (name, request, felt) => {
    expect(await post(name, request)).toMatchObject({ status: 400, body: { kode: 'ugyldig-foresporsel', felt } })
  })
  it('an old age pensioner who is also young and disabled', async () => {
    const both = { ensligAlderspensjonist: true, ungUfoer: true }
    const request = {
      dato: '2026-06-15',
      kommunenummer: '3101',
      voksne: 1,
      barn: 0,
      inntektAar: 0,
      boutgifterAar: 0,
      ...both,
    }
    expect(await post('bostoette', request)).toMatchObject({ status: 400, body: { felt: 'ungUfoer' } })
  })
  it('what is not JSON, and what is too large', async () => {
    expect(await post('sfo', '{"dato":')).toMatchObject({ status: 400, body: { kode: 'ugyldig-foresporsel' } })
    expect(await post('sfo', 'dato=2026-01-01', 'application/x-www-form-urlencoded')).toMatchObject({
      status: 415,
      type: 'application/problem+json',
      body: { kode: 'feil-innholdstype' },
    })
    expect(await post('sfo', `"${'x'.repeat(70_000)}"`)).toMatchObject({
      status: 413,
      body: { kode: 'for-stor-foresporsel' },
    })
  })
  it('a calculator that does not exist', async () => {
    expect(await post('egenandel', langtid)).toMatchObject({ status: 404, body: { kode: 'ukjent-adresse' } })
  })
})

describe('what the law does not let us answer is 422', () => {
  it('a rate that is not proven for the date is named, with the date', async () => {
    const { status, body } = await post('langtidsopphold', { ...langtid, dato: '2027-01-01' })
    expect(status).toBe(422)
    expect(body).toMatchObject({ kode: 'sats-ukjent', sats: 'fribeloep', dato: '2027-01-01' })
    expect(body.detail).toContain('Fribeløp per år')
  })
  it('a municipality that was divided in two with different prices', async () => {
    const request = {
      dato: '2026-02-01',
      husstandsinntekt: 900000,
      barn: [{ foedselsdato: '2024-05-01' }],
      kommunenummer: '1507',
    }
    const { status, body } = await post('barnehage', request)
    expect([status, body.kode, body.felt]).toEqual([422, 'opplysning-mangler', 'kommunenummer'])
    expect(body.detail).toContain('1508 eller 1580')
  })
})

it('nothing of what was asked is logged', async () => {
  logged.length = 0
  await post('langtidsopphold', { ...langtid, grunnlag: 271828 })
  await post('langtidsopphold', { ...langtid, grunnlag: 271828, hemmelig: 'beboer' })
  expect(logged.map(({ route, status }) => [route, status])).toEqual([
    ['/api/v1/kalkulator/langtidsopphold', 200],
    ['/api/v1/kalkulator/langtidsopphold', 400],
  ])
  expect(JSON.stringify(logged)).not.toMatch(/271828|hemmelig|beboer/)
})

describe('GET /api/v1/satser', () => {
  it('lists every row of every rate, on the date it is in Oslo', async () => {
    const reply = await app.inject({ method: 'GET', url: '/api/v1/satser' })
    const { dato, satser } = reply.json()
    expect([reply.statusCode, dato]).toEqual([200, '2026-11-22'])
    const rows = satser.flatMap((sats: { rader: unknown[] }) => sats.rader)
    expect(rows.length).toBe([...law.rates.values()].flat().length)
    const byName = (navn: string) => satser.find((sats: { navn: string }) => sats.navn === navn)
    expect(byName('fribeloep')).toMatchObject({
      kjentTil: '2026-12-31',
      status: 'slutter-snart',
      sistSjekket: '2026-11-21',
    })
    expect(byName('grunnbeloep')).toMatchObject({ kjentTil: '2027-04-30', status: 'kjent' })
    expect(byName('alminnelig-skattesats')).toMatchObject({ kjentTil: null, status: 'ikke-kjent' })
    expect(byName('kjernetid-inntektsgrense').rader.at(-1)).toMatchObject({
      merke: 'K',
      forbehold: 'må bekreftes av kommunen',
    })
  })
})
