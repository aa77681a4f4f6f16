// Basis and price in one call of the own API (POST /api/v1/resultater with `egenandel`), at the demo on a real PostgreSQL: the same
// krone as in two calls, one record and one given row, for a case system and for a session; a price that cannot be told; and the price
// of what is made of such a record, by a change or a new attempt.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { resident, spouse } from './case-worker.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { langtidRole, ownQuestion, publishedSum } from './published-couple.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { phasesOf, rowCount } from './trail-rows.ts'

interface Told {
  readonly id: string
  readonly kode?: string
  readonly felt?: string
  readonly grunnlag: { readonly beregningsbeloep: number }
  readonly egenandel?: object
  readonly egenandelFeil?: object
  readonly forrige: object | null
  readonly endretFra?: object
  readonly retningslinjerPaa?: string
  readonly merknader: readonly { readonly kode: string }[]
}
const stay = { dato: '2023-12-01', opplysninger: { langtidsopphold: { innflytting: '2023-11-15' } } }

let real: RealPostgres
let demo: RunningDemo
let headers: Headers

beforeAll(async () => {
  real = await startPostgres()
  demo = await startDemo({ DATABASE_URL: real.appUrl })
  headers = await machineHeaders(demo.json)
})
afterAll(async () => {
  expect(await demo?.stop()).toBe(0)
  await real?.stop()
})

async function set(fault: object): Promise<void> {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fault) }
  expect((await fetch(`${demo.json.simulators}/feil`, init)).ok).toBe(true)
}
afterEach(() => set({ api: 'alle', feil: 'ingen' }))

async function ask(path: string, more: object): Promise<{ reply: Response; told: Told }> {
  const body = JSON.stringify({ rolleId: langtidRole(demo.json), ...more })
  const reply = await fetch(`${demo.address}/api/v1/resultater${path}`, { method: 'POST', headers, body })
  return { reply, told: (await reply.json()) as Told }
}
/** As the demo's own process has it. */
const today = async (): Promise<Date> => new Date((await fetch(`${demo.address}/helse/klar`)).headers.get('date') ?? '')
const records = async (): Promise<number> => Number((await real.asOwner('select count(*) from resultat')).rows[0].count)

test('a case system: the same price as in two calls, in one record with one pair of rows', async () => {
  const basis = await ask('', ownQuestion)
  const priced = await ask(`/${basis.told.id}/egenandel`, stay)
  const [before, kept] = [await rowCount(real), await records()]
  const { reply, told } = await ask('', { ...ownQuestion, egenandel: stay })
  expect(reply.status, JSON.stringify(told).slice(0, 300)).toBe(201)
  expect(told.egenandel).toBeDefined()
  expect(told.egenandel).toEqual(priced.told.egenandel)
  expect(told.grunnlag.beregningsbeloep).toBe(publishedSum * 100)
  expect([told.forrige, told.egenandelFeil]).toEqual([null, undefined])
  expect(await phasesOf(real, reply)).toEqual(['spurt', 'gitt'])
  expect((await rowCount(real)) - before).toBeGreaterThanOrEqual(2)
  expect((await records()) - kept).toBe(1)
  const again = await fetch(`${demo.address}/api/v1/resultater/${told.id}?rolleId=${langtidRole(demo.json)}`, {
    headers,
  })
  expect(await again.json()).toEqual(told)
})

test('a session: the same', async () => {
  const browser = new CookieBrowser()
  const nummer = demo.json.brukere[0]?.foedselsnummer ?? ''
  await browser.send(await comeBack(browser, demo.address, { nummer }))
  const mark = async () => ((await (await browser.send(`${demo.address}/api/v1/meg`)).json()) as { csrf: string }).csrf
  await browser.post(`${demo.address}/api/v1/rolle`, await mark(), { rolleId: langtidRole(demo.json) })
  const question = { ...ownQuestion, egenandel: stay }
  const reply = await browser.post(`${demo.address}/api/v1/resultater`, await mark(), question)
  const told = (await reply.json()) as Told
  expect(reply.status).toBe(201)
  expect(told.egenandel).toEqual((await ask('', question)).told.egenandel)
  expect(await phasesOf(real, reply)).toEqual(['spurt', 'gitt'])
})

const unseen = [
  ['an impossible day', { ...stay, dato: '2023-02-30' }, 'egenandel.dato'],
  [
    'another service',
    { ...stay, opplysninger: { sfo: undefined, praktiskBistand: {} } },
    'egenandel.opplysninger.praktiskBistand',
  ],
  ['no service', { ...stay, opplysninger: {} }, 'egenandel.opplysninger.langtidsopphold'],
  [
    'a last day before the first',
    { ...stay, opplysninger: { langtidsopphold: { innflytting: '2023-11-15', sisteDag: '2023-11-01' } } },
    'egenandel.opplysninger.langtidsopphold.sisteDag',
  ],
] as const
test.each(unseen)('%s is refused before anything is looked up', async (_, egenandel, felt) => {
  const kept = await records()
  const { reply, told } = await ask('', { ...ownQuestion, egenandel })
  expect([reply.status, told.kode, told.felt]).toEqual([400, 'ugyldig-foresporsel', felt])
  expect(await phasesOf(real, reply)).toEqual(['nektet'])
  expect(await records()).toBe(kept)
})

test('without aarsvalg the record says that the year was not held against the law, and whose day the guidelines are', async () => {
  const { aarsvalg: _, ...question } = ownQuestion
  const { told } = await ask('', question)
  const dato = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(await today())
  const note = { kode: 'inntektsaar-ikke-kontrollert', tekst: expect.stringContaining(dato), ufullstendig: false }
  expect(told.retningslinjerPaa).toBe(dato)
  expect(told.merknader.filter(({ kode }) => kode === note.kode)).toEqual([note])
  const held = await ask('', ownQuestion)
  expect([held.told.retningslinjerPaa, held.told.merknader.some(({ kode }) => kode === note.kode)]).toEqual([
    undefined,
    false,
  ])
})

test('a rate that is not proven takes nothing from the basis: the record says why, and is priced later', async () => {
  const { reply, told } = await ask('', { ...ownQuestion, egenandel: { ...stay, dato: '2031-03-01' } })
  expect([reply.status, told.egenandel, told.grunnlag.beregningsbeloep]).toEqual([201, undefined, publishedSum * 100])
  expect(told.egenandelFeil).toMatchObject({
    kode: 'sats-ukjent',
    tekst: expect.stringMatching(/2031.*\.$/),
    felt: null,
  })
  expect(await phasesOf(real, reply)).toEqual(['spurt', 'gitt'])
  const later = await ask(`/${told.id}/egenandel`, stay)
  expect(later.reply.status).toBe(201)
  expect([later.told.egenandelFeil, later.told.egenandel === undefined]).toEqual([undefined, false])
})

describe('a record made of another keeps its price question', () => {
  const change = (kroner: number) => ({
    personer: [{ identifikator: spouse, manuelle: [{ id: 'kommune.tenktEtterlattePensjon', beloep: kroner * 100 }] }],
  })
  const withPrice = { ...ownQuestion, egenandel: stay }

  test('changed by hand: the same krone as the new sum priced for itself, and the way from before the change', async () => {
    const first = (await ask('', withPrice)).told
    const { reply, told } = await ask(`/${first.id}/endringer`, change(3_000))
    const sum = first.grunnlag.beregningsbeloep
    expect(reply.status).toBe(201)
    expect(told.grunnlag.beregningsbeloep).not.toBe(sum)
    expect(told.egenandel).toMatchObject(stay)
    expect(told.egenandel).not.toEqual(first.egenandel)
    const plain = (await ask(`/${(await ask('', ownQuestion)).told.id}/endringer`, change(3_000))).told
    expect(plain.egenandel).toBeUndefined()
    const priced = (await ask(`/${plain.id}/egenandel`, stay)).told
    expect(told.egenandel).toEqual(priced.egenandel)
    expect([told.endretFra, told.forrige]).toEqual(Array(2).fill({ id: first.id, beregningsbeloep: sum }))
    // Priced afterwards, the difference from before the change is still there.
    expect(priced.endretFra).toEqual({ ...plain.forrige })
    expect(priced.forrige).toEqual({ id: plain.id, beregningsbeloep: plain.grunnlag.beregningsbeloep })
  })

  test('without a price that can be told: the change says why, and the next price is asked without writing it again', async () => {
    const far = { ...stay, dato: '2031-03-01' }
    const first = (await ask('', { ...ownQuestion, egenandel: far })).told
    const { told } = await ask(`/${first.id}/endringer`, change(3_000))
    expect(first.egenandelFeil).toMatchObject({ kode: 'sats-ukjent', spurt: far })
    expect([told.egenandel, told.egenandelFeil]).toEqual([undefined, first.egenandelFeil])
  })

  test.each([
    ['what stops the sum', 'summertskattegrunnlag', false],
    ['what is only shown', 'avregning', true],
  ] as const)('%s asked again: the price as if all had answered at first', async (_, api, hasPrice) => {
    await set({ api, feil: '500', person: resident })
    const first = (await ask('', withPrice)).told
    expect(first.egenandel !== undefined).toBe(hasPrice)
    if (!hasPrice) expect(first.egenandelFeil).toMatchObject({ kode: 'opplysning-mangler', spurt: stay })
    await set({ api: 'alle', feil: 'ingen' })
    const { told } = await ask(`/${first.id}/nytt-forsoek`, { kilder: [api] })
    expect(told.grunnlag.beregningsbeloep).toBe(publishedSum * 100)
    expect([told.egenandel, told.egenandelFeil]).toEqual([(await ask('', withPrice)).told.egenandel, undefined])
  })
})
