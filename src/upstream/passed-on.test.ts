// A call that is passed on, against a real HTTP server: the very bytes, one call and no second try at another stage, and every way
// of not answering as a reason.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type StandIn, json, startStandIn } from '../../checks/stand-in-source.ts'
import { uncheckedPermit } from '../../checks/unchecked-permit.ts'
import type { SourceCall } from '../access/types.ts'
import { personidentifikator } from '../base/person-number.ts'
import { fetchEvents, fetchEventStart } from './hendelser/client.ts'
import { passOnTax } from './passed-on.ts'
import { type Upstream, createUpstream } from './source.ts'

const resident = personidentifikator('04817299771')
const pakke = 'kommunelangtidsoppholdinstitusjon'
const videre: SourceCall = { api: 'summertskattegrunnlag', rettighetspakke: pakke, stadie: 'oppgjoer' }
/** Spaces, a name that JSON could reorder, and a number that would be written otherwise. */
const body = `{ "personidentifikator":"${resident}", "inntektsaar": "2023","skjermet":false,\n "b":1.50e1,"a":"æ\\u00e6",\n "grunnlag":[ ] }`

let source: StandIn
let upstream: Upstream
beforeEach(async () => {
  source = await startStandIn()
  source.answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  upstream = createUpstream(source.settings({ extraTries: 0 }), () => new Date('2026-11-21T12:00:00Z'))
})
afterEach(async () => {
  await upstream.close()
  await source.close()
})

const permitFor = (call: SourceCall | undefined, stadier: readonly ('oppgjoer' | 'utkast')[] = ['oppgjoer']) =>
  uncheckedPermit({
    personer: [resident],
    ask: { handling: 'videreformidling', ...(call === undefined ? {} : { videre: call }) },
    hjemmel: { stadier },
  })
const pass = async (call: SourceCall = videre, stadier?: readonly ('oppgjoer' | 'utkast')[]) => {
  const answer = await passOnTax(upstream, permitFor(call, stadier))
  return answer.known ? Buffer.from(answer.bytes).toString() : `${answer.why} ${answer.kode}`
}

test('the bytes as they came, of one call at the address that was asked for', async () => {
  expect(await pass()).toBe(body)
  expect(await pass({ ...videre, stadie: 'utkast' }, ['oppgjoer', 'utkast'])).toBe(body)
  expect(source.asked.map(({ path }) => path)).toEqual([
    `/ssg/v2/oppgjoer/${pakke}/2023/${resident}`,
    `/ssg/v2/utkast/${pakke}/2023/${resident}`,
  ])
})

test('a missing settlement is not answered with a draft', async () => {
  source.answer = (_, response) => json(response, 404, { kode: 'SSG-008' })
  expect(await pass(videre, ['oppgjoer', 'utkast'])).toBe('no-record SSG-008')
  expect(source.asked).toHaveLength(1)
})

test('errors by the source’s own code; what is no proper answer is no answer', async () => {
  const replies: readonly [number, object, string][] = [
    [404, { kode: 'SSG-007' }, 'no-person SSG-007'],
    [410, { kode: 'SSG-011' }, 'deleted SSG-011'],
    [403, { kode: 'SSG-005' }, 'not-delegated SSG-005'],
    [500, { kode: 'SSG-001' }, 'source-down SSG-001'],
    [200, { personidentifikator: resident, inntektsaar: '2023', skjermet: false }, 'source-down ugyldig-svar'],
    [
      200,
      { personidentifikator: resident, inntektsaar: '2022', skjermet: false, grunnlag: [] },
      'source-down annet-aar',
    ],
    [200, { grunnlag: [] }, 'source-down ugyldig-svar'],
  ]
  for (const [status, sent, outcome] of replies) {
    source.answer = (_, response) => json(response, status, sent)
    expect(await pass(), JSON.stringify(sent)).toBe(outcome)
  }
})

test('a shielded person: the question comes back, anything beside it does not', async () => {
  const shielded = { personidentifikator: resident, inntektsaar: '2023', skjermet: true, stadie: 'oppgjoer' }
  source.answer = (_, response) => json(response, 200, shielded)
  expect(await pass()).toBe(JSON.stringify(shielded))
  source.answer = (_, response) => json(response, 200, { ...shielded, grunnlag: [] })
  expect(await pass()).toBe('withheld skjermet')
})

test('an answer about another number counts only when Folkeregisteret says it is the same person', async () => {
  const other = '27847099416'
  const numbers = (...all: string[]) => ({
    identifikasjonsnummer: all.map((foedselsEllerDNummer) => ({ foedselsEllerDNummer })),
  })
  const answerWith = (register: object) => {
    source.answer = ({ url = '' }, response) =>
      json(response, 200, url.startsWith('/freg') ? register : JSON.parse(body.replace(resident, other)))
  }
  answerWith(numbers(resident, other))
  expect(await pass()).toContain(other)
  answerWith(numbers(resident))
  expect(await pass()).toBe('source-down annen-person')
})

test('nothing is asked without a permit for it', async () => {
  await expect(passOnTax(upstream, permitFor(undefined))).rejects.toThrow(/names no call/)
  await expect(pass({ ...videre, stadie: 'utkast' })).rejects.toThrow(/does not name the stage/)
  await expect(fetchEvents(upstream, permitFor(videre), {})).rejects.toThrow(/not for events/)
  await expect(passOnTax(upstream, uncheckedPermit({ personer: [], ask: { videre } }))).rejects.toThrow(/names no call/)
  expect(source.asked).toEqual([])
})

const events = uncheckedPermit({ personer: [], ask: { handling: 'hendelser' } })
const event = (sekvensnummer: number) => ({ sekvensnummer, identifikator: resident, gjelderPeriode: '2023' })

test('events: the range in the address, the bytes as they came, with the scope of the basis', async () => {
  source.answer = (_, response) => json(response, 200, { hendelser: [event(21), event(24)], nytt: 1 })
  const page = await fetchEvents(upstream, events, { fra: 21, antall: 2 })
  expect(page.known && Buffer.from(page.bytes).toString()).toBe(
    JSON.stringify({ hendelser: [event(21), event(24)], nytt: 1 }),
  )
  await fetchEvents(upstream, events, {})
  source.answer = (_, response) => json(response, 200, { sekvensnummer: 21 })
  expect(await fetchEventStart(upstream, events, '2026-03-21')).toMatchObject({
    known: true,
    svar: { sekvensnummer: 21 },
  })
  await fetchEventStart(upstream, events, undefined)
  expect(source.asked.map(({ path }) => path)).toEqual([
    '/hendelser/v1?fraSekvensnummer=21&antall=2',
    '/hendelser/v1',
    '/hendelser/v1/start?dato=2026-03-21',
    '/hendelser/v1/start',
  ])
  expect(source.assertions.map((claims) => claims['scope'])).toEqual(['skatteetaten:summertskattegrunnlag'])
})

test('events: another page than was asked for, or no page, is no answer; the end of the list is told', async () => {
  const outcome = async (status: number, sent: object) => {
    source.answer = (_, response) => json(response, status, sent)
    const page = await fetchEvents(upstream, events, { fra: 21, antall: 2 })
    return page.known ? 'known' : `${page.why} ${page.kode}`
  }
  expect(await outcome(200, { hendelser: [event(20)] })).toBe('source-down ugyldig-svar')
  expect(await outcome(200, { hendelser: [event(21), event(22), event(23)] })).toBe('source-down ugyldig-svar')
  expect(await outcome(200, {})).toBe('source-down ugyldig-svar')
  expect(await outcome(404, { kode: 'FA-005' })).toBe('no-record FA-005')
  expect(await outcome(403, { kode: 'DAS-008' })).toBe('not-delegated DAS-008')
  expect(await outcome(500, { kode: 'FA-001' })).toBe('source-down FA-001')
})
