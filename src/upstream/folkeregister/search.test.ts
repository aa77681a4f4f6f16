// A search against a register that answers well, too much, wrongly and not at all.
import { afterEach, expect, test } from 'vitest'
import { uncheckedPermit } from '../../../checks/unchecked-permit.ts'
import { personidentifikator } from '../../base/person-number.ts'
import type { Upstream } from '../source.ts'
import { fetchMany, searchPersons } from './search.ts'

const one = personidentifikator('04817299771')
const other = personidentifikator('27847099416')
interface Seen {
  readonly path: string
  readonly rute: string
  readonly body?: string
}
const seen: Seen[] = []
afterEach(() => void seen.splice(0))

type Replies = readonly { readonly status: number; readonly body?: unknown }[]
/** An upstream whose register answers these, in turn. */
function answering(...replies: Replies): Upstream {
  const left = [...replies]
  const get = async (call: Seen) => {
    seen.push(call)
    return { status: 500, body: undefined, ...left.shift() }
  }
  return {
    apier: { folkeregister: { base: 'http://localhost:9160/freg/v1', scope: 'freg' } },
    limits: { deadlineMs: 1000 },
    tokens: { get: async () => 'token', discard: () => undefined },
    transport: { get },
    clock: () => new Date('2026-11-21T12:00:00Z'),
  } as unknown as Upstream
}

const permit = uncheckedPermit({ personer: [], ask: { handling: 'personsoek', deler: ['navn'] } })
const hits = (...numbers: string[]) => ({ status: 200, body: { foedselsEllerDNummer: numbers } })
const documents = (...numbers: string[]) => ({
  status: 200,
  body: { oppslag: numbers.map((n) => ({ foedselsEllerDNummer: n, folkeregisterperson: { navn: [] } })) },
})
const why = async (...replies: Replies) => {
  const fact = await searchPersons(answering(...replies), permit, { navn: 'Kari Prøve' }, 5)
  return fact.known ? fact.value : [fact.why, fact.kode]
}

test('the criteria go into the address, the numbers into a body, and the grading is always asked for', async () => {
  expect(await why(hits(one, other, one), documents(one, other))).toMatchObject({
    forMange: false,
    treff: [{ identifikator: one, person: { navn: [] } }, { identifikator: other }],
  })
  expect(seen.map(({ path }) => path)).toEqual([
    '/freg/v1/personer/soek?navn=Kari+Pr%C3%B8ve',
    '/freg/v1/personer/bulkoppslag?part=navn&part=adressebeskyttelse',
  ])
  expect(seen[1]?.body).toBe(JSON.stringify({ foedselsEllerDNummer: [one, other] }))
  expect(seen.map(({ rute }) => rute).join()).not.toMatch(/Kari|\d{11}/)
})

test('no hits ask for no document; too many ask for none either', async () => {
  expect(await why(hits())).toEqual({ forMange: false, treff: [] })
  expect(await why(hits(...Array.from({ length: 6 }, (_, i) => `0481729977${i}`)))).toEqual({ forMange: true })
  expect(seen).toHaveLength(2)
})

test('a hit without a document is kept as one that nothing is known about', async () => {
  const without = { status: 200, body: { oppslag: [{ foedselsEllerDNummer: one }] } }
  expect(await why(hits(one, other), without)).toEqual({
    forMange: false,
    treff: [
      { identifikator: one, person: null },
      { identifikator: other, person: null },
    ],
  })
})

test('an answer that is not what it should be is no answer', async () => {
  expect(await why({ status: 200, body: [one] })).toEqual(['source-down', 'ugyldig-svar'])
  expect(await why({ status: 200, body: { foedselsEllerDNummer: ['123'] } })).toEqual(['source-down', 'ugyldig-svar'])
  expect(await why(hits(one), { status: 200, body: '<html>' })).toEqual(['source-down', 'ugyldig-svar'])
  expect(await why(hits(one), documents(one, other))).toEqual(['source-down', 'annen-person'])
  expect(await why({ status: 503 })).toEqual(['source-down', 'http-503'])
  expect(await why({ status: 403, body: { kode: 'FREG-003' } })).toEqual(['not-delegated', 'FREG-003'])
})

test('each takes the permit of its own question, and a purpose with the register in it', async () => {
  const lookUp = uncheckedPermit({ personer: [one], ask: { handling: 'personoppslag' } })
  await expect(searchPersons(answering(), lookUp, {}, 5)).rejects.toThrow('personsoek')
  await expect(fetchMany(answering(), permit)).rejects.toThrow('navneoppslag')
  const without = uncheckedPermit({ personer: [], ask: { handling: 'personsoek' }, hjemmel: { apier: [] } })
  await expect(searchPersons(answering(), without, {}, 5)).rejects.toThrow('folkeregister')
  expect(seen).toEqual([])
})
