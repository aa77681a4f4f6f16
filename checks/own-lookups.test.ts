// The start page's list over the API, at the demo on a real PostgreSQL: each reading is a row of the reader's own; a colleague in the
// very same role, and one's own other role, have lists of their own; and the list is of look-ups that are alive, newest first.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { EgneOppslag } from '../src/http/contract-own-lookups.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { langtidRole, ownQuestion } from './published-couple.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type Headers, type RunningDemo, startDemo } from './running-demo.ts'

let real: RealPostgres
let demo: RunningDemo
beforeAll(async () => {
  real = await startPostgres()
  demo = await startDemo({ DATABASE_URL: real.appUrl })
})
afterAll(async () => {
  expect(await demo?.stop()).toBe(0)
  await real?.stop()
})

/** Logged in, in the role: the demo's case workers of the one municipality. */
async function inRole(at: number, rolleId = langtidRole(demo.json)): Promise<Headers> {
  const { product, brukere } = demo.json
  const nummer = brukere.filter(({ rolle }) => rolle === 'saksbehandler')[at]?.foedselsnummer ?? ''
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, product, { nummer }))
  const mark = async () => ((await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }).csrf
  expect((await browser.post(`${product}/api/v1/rolle`, await mark(), { rolleId })).status).toBe(200)
  const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return { cookie, 'x-csrf': await mark(), 'content-type': 'application/json' }
}
async function lookUp(headers: Headers, saksreferanse: string): Promise<string> {
  const body = JSON.stringify({ ...ownQuestion, saksreferanse })
  const reply = await fetch(`${demo.address}/api/v1/resultater`, { method: 'POST', headers, body })
  expect(reply.status).toBe(201)
  return ((await reply.json()) as { id: string }).id
}
async function listed(headers: Headers) {
  const reply = await fetch(`${demo.address}/api/v1/oppslag`, { headers })
  expect(reply.status).toBe(200)
  const { oppslag } = (await reply.json()) as EgneOppslag
  const requestId = reply.headers.get('x-request-id')
  const { rows } = await real.asOwner(
    `select rad::jsonb as rad, aktoer from audit where rad::jsonb ->> 'requestId' = $1`,
    [requestId],
  )
  const tidligere = oppslag.map((one) => one.tidligere)
  return { tidligere, ids: oppslag.map(({ id }) => id), saker: oppslag.map(({ saksreferanse }) => saksreferanse), rows }
}

test('two case workers in one role: each has the own look-ups alone, and each reading is one row of the reader’s', async () => {
  const [me, colleague] = [await inRole(0), await inRole(1)]
  const mine = [await lookUp(me, 'MIN-1'), await lookUp(me, 'MIN-2')]
  const theirs = await lookUp(colleague, 'KOLLEGA-1')
  const [first, second] = [await listed(me), await listed(colleague)]
  expect([first.ids, first.saker]).toEqual([mine.toReversed(), ['MIN-2', 'MIN-1']])
  expect([second.ids, second.saker]).toEqual([[theirs], ['KOLLEGA-1']])
  for (const [{ rows }, treff] of [[first, 2] as const, [second, 1] as const]) {
    expect(rows).toHaveLength(1)
    expect(rows[0].rad).toMatchObject({
      ...{ hendelse: 'egne-oppslag', fase: 'utfoert', utfall: 'ok', treff },
      rolle: langtidRole(demo.json),
    })
  }
  expect(first.rows[0].aktoer).not.toBe(second.rows[0].aktoer)
  const again = await listed(me)
  expect(again.rows).toHaveLength(1)
  expect(again.rows[0].rad.requestId).not.toBe(first.rows[0].rad.requestId)
})

test('one’s own other role has a list of its own, and what is found in the one is not in the other', async () => {
  const me = await inRole(0)
  const id = await lookUp(me, 'MIN-3')
  const other = await listed(await inRole(0, demo.json.roller['PRAKTISK_BISTAND']))
  expect(other.ids).toEqual([])
  expect(other.rows[0]?.rad).toMatchObject({ rolle: demo.json.roller['PRAKTISK_BISTAND'], treff: 0 })
  expect((await listed(await inRole(0))).ids[0]).toBe(id)
})

test('a result that a newer one was made of stands for itself no more, and is reached from it', async () => {
  const me = await inRole(0)
  const id = await lookUp(me, 'MIN-4')
  const egenandel = { dato: '2023-12-01', opplysninger: { langtidsopphold: { innflytting: '2023-11-15' } } }
  const path = `${demo.address}/api/v1/resultater/${id}/egenandel`
  const price = async (from: string): Promise<string> => {
    const sent = { method: 'POST', headers: me, body: JSON.stringify(egenandel) }
    const reply = await fetch(path.replace(id, from), sent)
    return ((await reply.json()) as { id: string }).id
  }
  const priced = await price(id)
  const again = await price(priced)
  const { ids, tidligere } = await listed(me)
  expect([ids[0], ids.includes(priced), ids.includes(id)]).toEqual([again, false, false])
  expect(tidligere[0]?.map((one) => one.id)).toEqual([priced, id])
  expect(tidligere[1]).toEqual([])
})
