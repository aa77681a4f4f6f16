// A look-up told as it runs, over the real wire, and what did not answer asked again: the state of each call, the same record as
// plain JSON, what a caller that goes away leaves behind, and the published sum when one source failed at first.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { resident, spouse } from './case-worker.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { allEvents, eventsOf, line, type ToldEvent } from './event-reader.ts'
import { langtidRole, ownQuestion, publishedSum } from './published-couple.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'

let real: RealPostgres
let demo: RunningDemo
let machine: Headers
let person: Headers

beforeAll(async () => {
  real = await startPostgres()
  demo = await startDemo({ DATABASE_URL: real.appUrl })
  machine = await machineHeaders(demo.json)
  person = await caseWorkerHeaders()
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

/** Logged in, in the role. */
async function caseWorkerHeaders(): Promise<Headers> {
  const { product, brukere } = demo.json
  const nummer = brukere.find(({ rolle }) => rolle === 'saksbehandler')?.foedselsnummer ?? ''
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, product, { nummer }))
  const mark = async () => ((await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }).csrf
  await browser.post(`${product}/api/v1/rolle`, await mark(), { rolleId: langtidRole(demo.json) })
  const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return { cookie, 'x-csrf': await mark(), 'content-type': 'application/json' }
}

interface How {
  readonly accept?: string
  readonly signal?: AbortSignal
}
const events: How = { accept: 'text/event-stream' }
function send(by: Headers, path: string, body: object, { accept = 'application/json', signal }: How = {}) {
  const role = by === machine ? { rolleId: langtidRole(demo.json) } : {}
  const init = { method: 'POST', headers: { ...by, accept }, body: JSON.stringify({ ...role, ...body }) }
  return fetch(`${demo.address}/api/v1/resultater${path}`, signal === undefined ? init : { ...init, signal })
}
interface Row {
  readonly hendelse: string
  readonly fase: string
  readonly utfall: string
}
async function rowsOf(requestId: string | null): Promise<readonly Row[]> {
  const { rows } = await real.asOwner(
    `select rad::jsonb ->> 'hendelse' as hendelse, fase, rad::jsonb ->> 'utfall' as utfall
       from audit where rad::jsonb ->> 'requestId' = $1 order by fiks_org_id, nr`,
    [requestId],
  )
  return rows
}
const short = (rows: readonly Row[]): string[] =>
  rows.map(({ hendelse, fase, utfall }) => `${hendelse} ${fase} ${utfall}`)
const records = async (): Promise<number> => Number((await real.asOwner('select count(*) from resultat')).rows[0].count)
const answerOf = (told: readonly ToldEvent[]) => told.find(({ hendelse }) => hendelse === 'svar')?.svar

describe('told as it runs', () => {
  test.each(['a case system', 'a person'])(
    '%s: each call waits, is asked and answers; then the same record',
    async (who) => {
      const by = who === 'a person' ? person : machine
      const reply = await send(by, '', ownQuestion, events)
      expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8'])
      expect(reply.headers.get('x-accel-buffering')).toBe('no')
      const told = await allEvents(reply)
      const calls = told.filter(({ hendelse }) => hendelse === 'kall')
      const planned = calls.filter(({ status }) => status === 'venter').map(line)
      // The couple: four sources about the resident; Beregnet skatt is not asked about the spouse.
      expect(planned).toHaveLength(7)
      for (const plan of planned) {
        const ofOne = calls.filter((one) => line(one).startsWith(plan.replace('venter', '')))
        expect(ofOne.map(({ status }) => status)).toEqual(['venter', 'spoer', 'svarte'])
      }
      const answer = answerOf(told.slice(-1))
      expect(answer?.grunnlag?.beregningsbeloep).toBe(publishedSum * 100)
      expect(JSON.stringify(calls)).not.toMatch(/\d{6}/)
      expect(short(await rowsOf(reply.headers.get('x-request-id')))).toEqual([
        'beregning spurt ok',
        'beregning gitt ok',
      ])
      const role = by === machine ? `?rolleId=${langtidRole(demo.json)}` : ''
      const read = await fetch(`${demo.address}/api/v1/resultater/${answer?.id}${role}`, { headers: by })
      expect(await read.json()).toEqual(answer)
    },
  )

  test('a source that fails is told so, and the record says what is missing', async () => {
    await set({ api: 'summertskattegrunnlag', feil: '500', person: resident })
    const told = await allEvents(await send(machine, '', ownQuestion, events))
    expect(told.filter(({ status }) => status === 'svarte-ikke').map(line)).toEqual([
      '0 summertskattegrunnlag svarte-ikke',
    ])
    expect(answerOf(told)?.grunnlag).toBeNull()
  })

  test('refused before the first call: an ordinary error with its own status', async () => {
    const { saksreferanse: _, ...without } = ownQuestion
    const reply = await send(person, '', without, events)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect(await reply.json()).toMatchObject({ kode: 'begrunnelse-mangler' })
    const { 'x-csrf': __, ...withoutMark } = person
    expect((await send(withoutMark, '', ownQuestion, events)).status).toBe(403)
  })

  test('refused after it: the same error is the last event', async () => {
    await set({ api: 'folkeregister', feil: '500' })
    const reply = await send(person, '', ownQuestion, events)
    const told = await allEvents(reply)
    const requestId = reply.headers.get('x-request-id')
    expect(told.at(-1)).toMatchObject({ hendelse: 'feil', feil: { kode: 'kilde-nede', status: 503, requestId } })
    expect(short(await rowsOf(requestId))).toEqual(['beregning spurt ok', 'beregning feilet kilde-nede'])
  })

  test('whoever names JSON gets JSON', async () => {
    const reply = await send(machine, '', ownQuestion, { accept: 'application/json, text/event-stream' })
    expect([reply.status, reply.headers.get('content-type')]).toEqual([201, 'application/json; charset=utf-8'])
  })
})

describe('a caller that goes away', () => {
  test.each([
    ['while it is told', 'text/event-stream'],
    ['while it waits for JSON', 'application/json'],
  ])('%s: the calls end, no record is made, and the second row says «avbrutt»', async (_, accept) => {
    await set({ api: 'summertskattegrunnlag', feil: 'treg', ms: 8_000, person: resident })
    const [before, last, began] = [await records(), await lastNumber(), performance.now()]
    const stop = new AbortController()
    const asked = send(machine, '', ownQuestion, { accept, signal: stop.signal })
    if (accept === 'text/event-stream') {
      for await (const event of eventsOf(await asked)) if (line(event) === '0 summertskattegrunnlag spoer') break
    } else await new Promise((go) => setTimeout(go, 400))
    stop.abort()
    await asked.catch(() => undefined)
    expect(short(await pairAfter(last))).toEqual(['beregning spurt ok', 'beregning feilet avbrutt'])
    expect(performance.now() - began).toBeLessThan(6_000)
    expect(await records()).toBe(before)
  })

  test('after the answer was committed: the record and its row stand', async () => {
    const before = await records()
    const reply = await send(machine, '', ownQuestion, events)
    for await (const event of eventsOf(reply)) if (event.hendelse === 'svar') break
    expect(short(await rowsOf(reply.headers.get('x-request-id')))).toEqual(['beregning spurt ok', 'beregning gitt ok'])
    expect(await records()).toBe(before + 1)
  })

  async function lastNumber(): Promise<number> {
    const { rows } = await real.asOwner('select max(nr) as nr from audit where fiks_org_id = $1', [demo.json.fiksOrgId])
    return Number(rows[0].nr)
  }
  /** The rows after a number, once the second of them is there. */
  async function pairAfter(nr: number): Promise<readonly Row[]> {
    for (let tries = 0; tries < 60; tries++) {
      const { rows } = await real.asOwner(
        `select rad::jsonb ->> 'hendelse' as hendelse, fase, rad::jsonb ->> 'utfall' as utfall
           from audit where fiks_org_id = $1 and nr > $2 order by nr`,
        [demo.json.fiksOrgId, nr],
      )
      if (rows.length > 1) return rows
      await new Promise((go) => setTimeout(go, 100))
    }
    throw new Error('no second row')
  }
})

describe('what did not answer, asked again', () => {
  interface Told {
    readonly id: string
    readonly grunnlag: { readonly beregningsbeloep: number } | null
    readonly mangler: readonly { readonly api: string }[]
    readonly forrige: { readonly id: string } | null
    readonly spurtIgjen?: readonly { readonly person: string; readonly api: string }[]
    readonly personer: unknown
    readonly merknader: unknown
    readonly fakta: unknown
  }
  const told = async (reply: Response): Promise<Told> => (await reply.json()) as Told
  /** What the sources said, without when. */
  const plain = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'hentet' ? undefined : one)))

  test.each([
    ['a case system', 'summertskattegrunnlag', spouse],
    ['a person', 'summertskattegrunnlag', resident],
    ['a person', 'beregnetskatt', resident],
    ['a case system', 'avregning', null],
    ['a case system', 'folkeregister', null],
  ] as const)('%s, %s was down: the same record as if all had answered at first', async (who, api, about) => {
    const by = who === 'a person' ? person : machine
    const whole = await told(await send(by, '', ownQuestion))
    await set({ api, feil: '500', person: about })
    const first = await told(await send(by, '', ownQuestion))
    expect(first.mangler.every((gap) => gap.api === api)).toBe(true)
    await set({ api: 'alle', feil: 'ingen' })
    const stream = await send(by, `/${first.id}/nytt-forsoek`, { kilder: [api] }, events)
    const all = await allEvents(stream)
    expect(new Set(all.flatMap(({ kilde }) => kilde ?? []))).toEqual(new Set([api]))
    const again = answerOf(all) as unknown as Told
    expect([again.grunnlag?.beregningsbeloep, again.mangler]).toEqual([publishedSum * 100, []])
    expect(again.forrige?.id).toBe(first.id)
    expect(again.spurtIgjen?.every((one) => one.api === api)).toBe(true)
    for (const part of ['grunnlag', 'personer', 'merknader', 'fakta'] as const)
      expect(plain(again[part]), part).toEqual(plain(whole[part]))
    expect(short(await rowsOf(stream.headers.get('x-request-id')))).toEqual([
      'resultat spurt ok',
      first.grunnlag === null ? 'resultat gitt uten-sum' : 'resultat gitt ok',
      'beregning spurt ok',
      'beregning gitt ok',
    ])
  })

  test('it still does not answer: a new record that says so, from which it can be asked once more', async () => {
    await set({ api: 'summertskattegrunnlag', feil: '500' })
    const first = await told(await send(machine, '', ownQuestion))
    const second = await told(await send(machine, `/${first.id}/nytt-forsoek`, {}))
    expect([second.grunnlag, second.mangler.length]).toEqual([null, first.mangler.length])
    await set({ api: 'alle', feil: 'ingen' })
    let third = await told(await send(machine, `/${second.id}/nytt-forsoek`, {}))
    // The source was left alone for a while after so many failures.
    for (let tries = 0; tries < 30 && third.grunnlag === null; tries++) {
      await new Promise((go) => setTimeout(go, 250))
      third = await told(await send(machine, `/${second.id}/nytt-forsoek`, {}))
    }
    expect(third.grunnlag?.beregningsbeloep).toBe(publishedSum * 100)
  })

  test('nothing is missing, or not that: refused on record, and no source is asked', async () => {
    const whole = await told(await send(machine, '', ownQuestion))
    const reply = await send(machine, `/${whole.id}/nytt-forsoek`, { kilder: ['avregning'] })
    expect([reply.status, ((await reply.json()) as { felt: string }).felt]).toEqual([400, 'kilder'])
    const rows = short(await rowsOf(reply.headers.get('x-request-id')))
    expect(rows.slice(-2)).toEqual(['beregning spurt ok', 'beregning feilet ugyldig-foresporsel'])
  })

  test('another’s record is unknown', async () => {
    const whole = await told(await send(machine, '', ownQuestion))
    const by = await machineHeaders(demo.json.annenKommune)
    const body = JSON.stringify({ rolleId: langtidRole(demo.json.annenKommune) })
    const path = `${demo.address}/api/v1/resultater/${whole.id}/nytt-forsoek`
    expect((await fetch(path, { method: 'POST', headers: by, body })).status).toBe(404)
  })
})
