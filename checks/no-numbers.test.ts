// No person number in any log line, error, header or trace of the process: every route is driven with known numbers, well
// and badly, with every fault upstream, and everything that came out is searched.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declaredRoutes } from './openapi-file.ts'
import { type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'

/** A resident, a spouse, somebody without a record, and a number no register knows. */
const numbers = ['04817299771', '27847099416', '31904229116', '01889947913']
let demo: RunningDemo
let headers: Headers
/** Bodies of errors, headers of all replies. Bodies of answers hold numbers by design. */
const said: string[] = []

beforeAll(async () => {
  demo = await startDemo()
  headers = await machineHeaders(demo.json)
})
afterAll(async () => {
  await demo.stop()
})

async function send(path: string, init: RequestInit = {}): Promise<number> {
  const reply = await fetch(`${demo.json.product}${path}`, { redirect: 'manual', ...init })
  const body = await reply.text()
  // The address of a redirect is the reply's own; the headers below are all of it.
  said.push(JSON.stringify([...reply.headers]))
  if (reply.status >= 400) said.push(body)
  return reply.status
}

const person = (identifikator: string, type = 'SOEKER') => ({ identifikator, type, ekstraposter: [] })
const bodies = (n: string): unknown[] => [
  { inntektsaar: 2023, personer: [person(n)] },
  { inntektsaar: 2023, personer: [person(n), person(n, 'BARN')] },
  { inntektsaar: n, personer: [person(`${n}x`)] },
  { inntektsaar: 2023, personer: [{ ...person(n), [n]: n }], [n]: n },
  { inntektsaar: 2023, personer: [{ ...person(n), ekstraposter: [{ tekniskNavn: n, beloep: 1, visningstekst: n }] }] },
  { identifikator: n, rolleId: n },
  [n],
]
const place = (path: string, value: string): string => path.replace(/\{\w+\}/g, value)

test('every route, with numbers where they belong and where they do not', async () => {
  const routes = declaredRoutes()
  expect(routes.length).toBeGreaterThan(15)
  const role = demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
  for (const { method, path, body } of routes) {
    for (const n of numbers) {
      for (const where of [
        place(path, role),
        place(path, n),
        `${place(path, role)}?fnr=${n}`,
        `${place(path, role)}/${n}`,
      ]) {
        const init = {
          method,
          headers: { ...headers, cookie: `__Host-grunnlag=${n}`, 'x-csrf': n, referer: `http://x/${n}` },
        }
        const sent = body === null ? [undefined] : bodies(n)
        for (const one of sent) await send(where, one === undefined ? init : { ...init, body: JSON.stringify(one) })
        if (body !== null) await send(where, { ...init, body: `{"fnr": "${n}", ` })
      }
    }
  }
}, 400_000)

test('wrong addresses, wrong methods, wrong credentials', async () => {
  for (const n of numbers) {
    for (const path of [
      `/${n}`,
      `/api/v1/${n}`,
      `/register/${n}`,
      `/%zz${n}`,
      `/resultat/${n}`,
      `/innlogging/svar?state=${n}&code=${n}`,
    ]) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS']) await send(path, { method })
      await send(path, { headers: { accept: 'text/html' } })
    }
    await send('/api/v1/meg', { headers: { authorization: `Bearer ${n}`, IntegrasjonId: n, IntegrasjonPassord: n } })
  }
})

test('every fault of every source, on a number that is known', async () => {
  const role = demo.json.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
  const path = `/register/api/v1/ks/${role}/skatteoginntektsopplysninger/beregning/langtidsopphold-institusjon`
  const statuses: number[] = []
  for (const api of ['maskinporten', 'summertskattegrunnlag', 'beregnetskatt', 'avregning', 'folkeregister']) {
    for (const feil of ['429', '500', '503', 'html', 'halv', 'tom', 'doed']) {
      const set = (fault: object) =>
        fetch(`${demo.json.simulators}/feil`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(fault),
        })
      expect((await set({ api, feil })).ok, `${api} ${feil}`).toBe(true)
      const body = JSON.stringify({ inntektsaar: 2023, personer: [person('04817299771')] })
      statuses.push(await send(path, { method: 'POST', headers, body }))
      await set({ api: 'alle', feil: 'ingen' })
    }
  }
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(5)
  expect(statuses.filter((status) => status === 500)).toEqual([])
}, 400_000)

test('the addresses that carry the number: passed on, refused, closed, and with every fault of the source', async () => {
  const { roller, simulators } = demo.json
  const root = '/skatteetaten/formueinntekt'
  const langtid = `${roller['LANGTIDSOPPHOLD_INSTITUSJON']}`
  const paths = (n: string): string[] => {
    const rest = `kommunelangtidsoppholdinstitusjon/2023/${n}`
    const bistand = `${roller['PRAKTISK_BISTAND']}/oppgjoer/kommunepersonligassistanse`
    return [
      `${root}/summertskatt/api/v2/${langtid}/oppgjoer/${rest}`,
      `${root}/summertskatt/api/v2/${langtid}/utkast/${rest}`,
      `${root}/summertskatt/api/v2/${langtid}/${n}/${rest}`,
      `${root}/summertskatt/api/v2/${bistand}/${n}/${n}`,
      `${root}/summertskatt/api/v2/${n}/oppgjoer/${rest}?${n}=${n}`,
      `${root}/summertskatt/api/v1/${langtid}/${rest}`,
      `${root}/beregnetskatt/api/v1/${langtid}/${rest}`,
      `${root}/avregning/api/v1/${langtid}/${rest}`,
      `/skatteetaten/hendelser/api/v1/${langtid}/hendelser?fraSekvensnummer=${n}&antall=${n}`,
      `/skatteetaten/hendelser/api/v1/${langtid}/hendelser/start?dato=${n}`,
    ]
  }
  const statuses: number[] = []
  // The breakers that the faults before this opened close by themselves.
  const isCalm = async (): Promise<boolean> => {
    const asked = [0, 6, 7].map((place) => send(paths('04817299771')[place] ?? '', { headers }))
    return (await Promise.all(asked)).every((status) => status === 200)
  }
  for (let tries = 0; tries < 100 && !(await isCalm()); tries += 1) await new Promise((done) => setTimeout(done, 200))
  for (const n of numbers) for (const path of paths(n)) statuses.push(await send(path, { headers }))
  for (const api of ['maskinporten', 'summertskattegrunnlag', 'beregnetskatt', 'avregning']) {
    for (const feil of ['429', '500', 'html', 'halv', 'tom', 'doed']) {
      const set = (fault: object) =>
        fetch(`${simulators}/feil`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(fault),
        })
      expect((await set({ api, feil })).ok, `${api} ${feil}`).toBe(true)
      for (const path of paths('04817299771')) statuses.push(await send(path, { headers }))
      await set({ api: 'alle', feil: 'ingen' })
    }
  }
  expect([...new Set(statuses)].sort()).toEqual([200, 400, 403, 410, 503])
}, 400_000)

test('none of it holds a number', () => {
  const output = demo.output()
  expect(said.length).toBeGreaterThan(500)
  expect(output.split('\n').length).toBeGreaterThan(500)
  // The greeting names whom to try: invented people, and only before the first request.
  const logged = output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .join('\n')
  const rest = output
    .slice(output.indexOf('Stopp med Ctrl+C.'))
    .split('\n')
    .filter((line) => !line.startsWith('{'))
  for (const n of numbers) {
    expect(
      said.filter((text) => text.includes(n)),
      n,
    ).toEqual([])
    expect(logged.includes(n), n).toBe(false)
    expect(
      rest.filter((line) => line.includes(n)),
      n,
    ).toEqual([])
  }
  expect(readFileSync(join(demo.data, 'demo.json'), 'utf8')).toContain('04817299771')
})
