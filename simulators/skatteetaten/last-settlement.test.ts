// «Siste tilgjengelige skatteoppgjør» over HTTP with real tokens: the year, nobody, withdrawn, not yet visible, and every code.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SimulatedPerson } from '../person-file.ts'
import { type Running, startSimulators, tokenFor } from '../testing.ts'

const anne = '04817299771'
const gammel = '27847099416'
const barn = '13819699571'
const shield = { fornavn: 'Anne', mellomnavn: null, etternavn: 'Prøve' }
const people: SimulatedPerson[] = [
  {
    personidentifikator: anne,
    folkeregister: {
      navn: shield,
      sivilstand: 'ugift',
      barn: [],
      adressebeskyttelse: 'ugradert',
      tidligereIdentifikator: gammel,
    },
    summertskattegrunnlag: {
      '2022': { oppgjoer: { grunnlag: [], skatteoppgjoersdato: '2023-04-01' } },
      '2023': { oppgjoer: { grunnlag: [], skatteoppgjoersdato: '2024-04-10' }, utkast: { grunnlag: [] } },
      '2024': { oppgjoer: 'slettet', utkast: { grunnlag: [] } },
    },
  },
]

let running: Running
let token: string
beforeAll(async () => {
  running = await startSimulators({ people })
  token = await tokenFor(running, 'skatteetaten:summertskattegrunnlag')
})
afterAll(() => running.app.close())

async function get(path: string, headers: Record<string, string> = {}) {
  const address = `${running.url}/skatteetaten/sistetilgjengeligeskatteoppgjoer/${path}`
  const response = await fetch(address, { headers: { authorization: `Bearer ${token}`, ...headers } })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}
const codeOf = async (path: string, headers?: Record<string, string>) => {
  const { status, body } = await get(path, headers)
  return [status, body['kode']]
}

test('the last year that is settled; a draft and a withdrawn one are none', async () => {
  const answer = { personidentifikator: anne, ressursId: 'skattegrunnlag', sisteTilgjengeligePeriode: '2023' }
  expect(await get(`v1/${anne}`)).toEqual({ status: 200, body: answer })
  expect((await get(`v1/${gammel}`)).body).toEqual(answer)
})

test('three days after its date, by the simulators’ clock', async () => {
  const before = running.context.clock.now().toISOString()
  const yearAt = async (instant: string) => {
    running.context.clock.set(instant)
    token = await tokenFor(running, 'skatteetaten:summertskattegrunnlag')
    return (await get(`v1/${anne}`)).body['sisteTilgjengeligePeriode']
  }
  expect(await yearAt('2024-04-12T21:59:00Z')).toBe('2022')
  expect(await yearAt('2024-04-12T22:01:00Z')).toBe('2023')
  await yearAt(before)
})

test('every code', async () => {
  expect(await codeOf(`v1/${barn}`)).toEqual([404, 'TD-004'])
  expect(await codeOf('v1/04817299772')).toEqual([400, 'TD-003'])
  expect(await codeOf(`v1/${anne}`, { authorization: 'Bearer x' })).toEqual([401, 'TD-002'])
  expect(await codeOf(`v1/${anne}`, { accept: 'application/xml' })).toEqual([406, 'TD-005'])
  expect(await codeOf(`v1/skattegrunnlag/${anne}`)).toEqual([404, 'TD-006'])
  const wrong = await tokenFor(running, 'skatteetaten:avregning')
  expect(await codeOf(`v1/${anne}`, { authorization: `Bearer ${wrong}` })).toEqual([403, 'DAS-008'])
})
