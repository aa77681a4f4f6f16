// Faults really happen on the wire: sockets are cut, halves are halves, and a set fault hits only what it was set for.
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { SimulatedPerson } from './person-file.ts'
import { kommune, type Running, startSimulators, tokenFor } from './testing.ts'

const anne = '04817299771'
const annen = '13819699571'
const people: SimulatedPerson[] = [anne, annen].map((personidentifikator) => ({
  personidentifikator,
  folkeregister: {
    navn: { fornavn: 'Anne', mellomnavn: null, etternavn: 'Prøve' },
    sivilstand: 'ugift',
    barn: [],
    adressebeskyttelse: 'ugradert',
  },
  avregning: { '2023': { fastland: { restskatt: 1 } } },
}))

let running: Running
let authorization = ''
beforeAll(async () => {
  running = await startSimulators({ people })
  authorization = `Bearer ${await tokenFor(running, 'skatteetaten:avregning')}`
})
afterAll(() => running.app.close())
afterEach(() => running.context.faults.clear())

const path = (id: string) => `/skatteetaten/avregning/v2/kommunelangtidsoppholdinstitusjon/2023/${id}`
const get = (headers: Record<string, string> = {}, id = anne) =>
  fetch(running.url + path(id), { headers: { authorization, ...headers } })
const set = (body: object) =>
  fetch(`${running.url}/feil`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

test.each(['429', '500', '502', '503', '504'])('%s by header', async (feil) => {
  expect((await get({ 'Simulator-Feil': feil })).status).toBe(Number(feil))
})

test('dead: the socket is cut before any answer', async () => {
  await expect(get({ 'Simulator-Feil': 'doed' })).rejects.toThrow('fetch failed')
})

test('half: the length promises more than comes, then the socket is cut', async () => {
  const raw = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()))
    socket.on('error', reject)
    const lines = [`GET ${path(anne)} HTTP/1.1`, 'Host: x', `Authorization: ${authorization}`, 'Simulator-Feil: halv']
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  })
  const [head = '', body = ''] = raw.split('\r\n\r\n')
  const promised = Number(/content-length: (\d+)/i.exec(head)?.[1])
  expect(head).toMatch(/^HTTP\/1.1 200/)
  expect(body.length).toBe(Math.floor(promised / 2))
  expect(() => JSON.parse(body)).toThrow()
})

test('empty and HTML', async () => {
  const empty = await get({ 'Simulator-Feil': 'tom' })
  expect([empty.status, await empty.text()]).toEqual([200, ''])
  const html = await get({ 'Simulator-Feil': 'html' })
  expect([html.status, html.headers.get('content-type')]).toEqual([504, 'text/html; charset=utf-8'])
})

test('slow: as long as was asked, then the right answer', async () => {
  const start = performance.now()
  const answer = await get({ 'Simulator-Feil': 'treg:120' })
  expect(performance.now() - start).toBeGreaterThan(115)
  expect(await answer.json()).toMatchObject({ fastland: { restskatt: 1 } })
})

test('calls at once are counted for each organisation, slow ones too', async () => {
  await Promise.all([1, 2, 3].map(() => get({ 'Simulator-Feil': 'treg:60' })))
  const { trafikk } = (await (await fetch(`${running.url}/trafikk`)).json()) as { trafikk: object[] }
  expect(trafikk).toMatchObject([{ api: 'avregning', organisasjonsnummer: kommune, samtidigeMaks: 3 }])
})

test('set for a person and a number of calls: hits those and then stops', async () => {
  await set({ api: 'avregning', feil: '503', person: anne, antall: 2 })
  const statuses: number[] = []
  for (const id of [anne, annen, anne, anne]) statuses.push((await get({}, id)).status)
  expect(statuses).toEqual([503, 200, 503, 200])
})

test('set for the whole service until removed; other services go on', async () => {
  await set({ api: 'avregning', feil: '500' })
  expect([(await get()).status, (await get({}, annen)).status]).toEqual([500, 500])
  expect((await fetch(`${running.url}/maskinporten/jwks`)).status).toBe(200)
  const listed = await (await fetch(`${running.url}/feil`)).json()
  expect(listed).toEqual({ feil: [{ api: 'avregning', feil: '500', person: null, ms: 3000, antall: null }] })
  await set({ api: 'avregning', feil: 'ingen' })
  expect((await get()).status).toBe(200)
})

test('what is no fault is refused with what to write', async () => {
  for (const [body, word] of [
    [{ api: 'skatt', feil: '500' }, 'api'],
    [{ api: 'avregning', feil: 'rart' }, 'feil'],
    [{ api: 'avregning', feil: '500', antall: -1 }, 'antall'],
  ] as const) {
    const response = await set(body)
    expect([response.status, ((await response.json()) as { melding: string }).melding]).toEqual([
      400,
      expect.stringContaining(`${word} må være`),
    ])
  }
})

test('the page sets and shows faults, and typed text stays text', async () => {
  const body = new URLSearchParams({ api: 'avregning', feil: 'treg', ms: '5', person: '<b>' })
  const after = await fetch(`${running.url}/feil`, { method: 'POST', headers: { accept: 'text/html' }, body })
  const html = await after.text()
  expect(html).toContain('svarer tregt (5 ms)')
  expect(html).toContain('&lt;b&gt;')
  expect(html).not.toContain('<b>')
})
