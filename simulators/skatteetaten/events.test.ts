// The list of events over HTTP with real tokens: what is in it, its numbers and gaps, the first number of a day, error codes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtInPeople } from '../people/index.ts'
import type { SimulatedPerson } from '../person-file.ts'
import { type Running, startSimulators, tokenFor } from '../testing.ts'
import { eventsOf } from './events.ts'

const register: SimulatedPerson['folkeregister'] = {
  navn: { fornavn: 'Anne', mellomnavn: null, etternavn: 'Prøve' },
  sivilstand: 'ugift',
  barn: [],
  adressebeskyttelse: 'ugradert',
}
const people: SimulatedPerson[] = [
  {
    personidentifikator: '04817299771',
    folkeregister: register,
    summertskattegrunnlag: {
      '2023': { oppgjoer: { skatteoppgjoersdato: '2024-04-10', ajourholdstidspunkt: '2024-04-09T08:00:00Z' } },
      '2024': { oppgjoer: 'slettet' },
      '2025': { utkast: {} },
    },
  },
  {
    personidentifikator: '27847099416',
    folkeregister: register,
    summertskattegrunnlag: {
      '2023': { oppgjoer: { skatteoppgjoersdato: '2024-03-24' } },
      '2024': { oppgjoer: 'skjermet' },
    },
  },
]

let running: Running
let token: string
beforeAll(async () => {
  running = await startSimulators({ people, klokke: '2025-06-01T12:00:00Z' })
  token = await tokenFor(running, 'skatteetaten:avregning')
})
afterAll(() => running.app.close())

async function ask(path: string, bearer = token) {
  const headers = { authorization: `Bearer ${bearer}` }
  const reply = await fetch(`${running.url}/skatteetaten/skatteoppgjoerhendelser${path}`, { headers })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}

describe('the list', () => {
  test('one event per settlement that has come, in the order of time; drafts and what is to come are not in it', async () => {
    const { status, body } = await ask('/v1?fraSekvensnummer=1&antall=100')
    const events = body['hendelser'] as Record<string, unknown>[]
    expect(status).toBe(200)
    expect(
      events.map((one) => [one['sekvensnummer'], one['identifikator'], one['gjelderPeriode'], one['hendelsetype']]),
    ).toEqual([
      [1, '27847099416', '2023', 'NY'],
      [2, '04817299771', '2023', 'NY'],
      [3, '04817299771', '2024', 'NY'],
      [4, '27847099416', '2024', 'NY'],
    ])
    expect(events[1]?.['registreringstidspunkt']).toBe('2024-04-09T08:00:00.000Z')
  })

  test('a withdrawn settlement comes once more, when it is withdrawn', () => {
    const events = eventsOf(people)
    expect(events.at(-1)).toMatchObject({ gjelderPeriode: '2024', hendelsetype: 'SLETTET', sekvensnummer: 5 })
  })

  test('from a number and on, and no more than asked for; past the end it is 404 FA-005', async () => {
    const { body } = await ask('/v1?fraSekvensnummer=2&antall=2')
    expect((body['hendelser'] as { sekvensnummer: number }[]).map((one) => one.sekvensnummer)).toEqual([2, 3])
    expect(await ask('/v1?fraSekvensnummer=99&antall=2')).toMatchObject({ status: 404, body: { kode: 'FA-005' } })
  })

  test('of the built-in people: numbers rise, and some are missing', () => {
    const numbers = eventsOf(builtInPeople(new Date('2026-11-20T12:00:00Z'))).map((one) => one.sekvensnummer)
    expect(numbers.length).toBeGreaterThan(20)
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b))
    expect(numbers.at(-1)).toBeGreaterThan(numbers.length)
  })
})

test('the first number of a day: that day or later, the next one after the last, the first without a day', async () => {
  expect((await ask('/v1/start?dato=2024-03-25')).body).toEqual({ sekvensnummer: 2 })
  expect((await ask('/v1/start?dato=2025-06-01')).body).toEqual({ sekvensnummer: 5 })
  expect((await ask('/v1/start')).body).toEqual({ sekvensnummer: 1 })
})

test('refusals: range, day, token, scope, address', async () => {
  for (const path of ['/v1?fraSekvensnummer=0', '/v1?antall=0', '/v1?antall=alle', '/v1/start?dato=2024-02-30'])
    expect(await ask(path), path).toMatchObject({ status: 400, body: { kode: 'FA-004' } })
  expect(await ask('/v1', 'x.y.z')).toMatchObject({ status: 401, body: { kode: 'FA-003' } })
  const foreign = await tokenFor(running, 'ks:fiks')
  expect(await ask('/v1', foreign)).toMatchObject({ status: 403, body: { kode: 'DAS-008' } })
  expect(await ask('/v2')).toMatchObject({ status: 404, body: { kode: 'FA-002' } })
})
