// The last settlement against a real HTTP server: what is asked, and what every answer and fault becomes. Each way of not
// answering ends as a Fact with its reason, and no number stands in what is said about it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { json, type StandIn, startStandIn } from '../../../checks/stand-in-source.ts'
import { uncheckedPermit } from '../../../checks/unchecked-permit.ts'
import { personidentifikator } from '../../base/person-number.ts'
import { createUpstream, type Upstream } from '../source.ts'
import { fetchLastSettlement } from './client.ts'

const person = personidentifikator('04817299771')
const other = personidentifikator('27847099416')
const permit = uncheckedPermit({ personer: [person], ask: { handling: 'siste-oppgjoer', inntektsaar: 2021 } })
const good = { personidentifikator: person, ressursId: 'skattegrunnlag', sisteTilgjengeligePeriode: '2024' }

let source: StandIn
let upstream: Upstream
let said: string
beforeEach(async () => {
  source = await startStandIn()
  said = ''
  upstream = createUpstream(
    source.settings({ extraTries: 0 }),
    () => new Date('2026-11-22T12:00:00Z'),
    ({ ms: _, ...attempt }) => {
      said += JSON.stringify(attempt)
    },
  )
})
afterEach(async () => {
  expect(said).not.toMatch(/\d{11}/)
  await upstream.close()
  await source.close()
})

const ask = (samePerson = async (_: string) => false) => fetchLastSettlement(upstream, { permit, person, samePerson })
async function outcome(status: number, body: unknown, samePerson?: (number: string) => Promise<boolean>) {
  source.answer = (_, response) => json(response, status, body)
  const fact = await ask(samePerson)
  return fact.known ? fact.value.sisteTilgjengeligePeriode : [fact.why, fact.kode].join(' ')
}

test('the number is the whole address, and the scope is that of the settlements', async () => {
  expect(await outcome(200, { ...good, nytt: 'felt' })).toBe('2024')
  expect(source.asked.map(({ path }) => path)).toEqual([`/siste/v1/${person}`])
  expect(source.assertions.map(({ scope }) => scope)).toEqual(['skatteetaten:summertskattegrunnlag'])
})

test('Skatteetaten’s codes: only TD-004 tells of the person, the others tell nothing', async () => {
  const codes = [
    [500, 'TD-001'],
    [401, 'TD-002'],
    [400, 'TD-003'],
    [404, 'TD-004'],
    [406, 'TD-005'],
    [404, 'TD-006'],
    [403, 'DAS-008'],
  ] as const
  const became: string[] = []
  for (const [status, kode] of codes) became.push(await outcome(status, { kode, melding: 'x' }))
  expect(became).toEqual([
    'source-down TD-001',
    'source-down TD-002',
    'source-down TD-003',
    'no-record TD-004',
    'source-down TD-005',
    'source-down TD-006',
    'not-delegated DAS-008',
  ])
  // A gateway's own 404 says nothing of anyone.
  expect(await outcome(404, { feil: 'ingen rute' })).toBe('source-down http-404')
})

test('an answer about somebody else, something else or no year is not used', async () => {
  expect(await outcome(200, { ...good, personidentifikator: other })).toBe('source-down annen-person')
  expect(await outcome(200, { ...good, personidentifikator: other }, async (number) => number === other)).toBe('2024')
  expect(await outcome(200, { ...good, ressursId: 'inntekt' })).toBe('source-down annen-ressurs')
  expect(await outcome(200, { ...good, sisteTilgjengeligePeriode: '2024-01' })).toBe('source-down ugyldig-svar')
  expect(await outcome(200, { personidentifikator: person, ressursId: 'skattegrunnlag' })).toBe(
    'source-down ugyldig-svar',
  )
})

test('HTML, half an answer, silence and a cut line are unknown', async () => {
  const outcomes: unknown[] = []
  const faults: StandIn['answer'][] = [
    (_, response) => response.writeHead(504, { 'content-type': 'text/html' }).end('<h1>504</h1>'),
    (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"personident'),
    (_, response) => response.writeHead(200).end(),
    (request) => request.socket.destroy(),
    () => undefined,
  ]
  for (const fault of faults) {
    source.answer = fault
    const fact = await ask()
    outcomes.push(fact.known ? 'known' : fact.why)
  }
  expect(outcomes).toEqual(faults.map(() => 'source-down'))
})

test('a permit for something else opens nothing', async () => {
  const wrong = uncheckedPermit({ personer: [person] })
  await expect(fetchLastSettlement(upstream, { permit: wrong, person, samePerson: async () => false })).rejects.toThrow(
    'not for the last settlement',
  )
  await expect(fetchLastSettlement(upstream, { permit, person: other, samePerson: async () => false })).rejects.toThrow(
    'does not name the person',
  )
  expect(source.asked).toEqual([])
})
