// A look-up that nobody waits for any more: running calls end, the rest are not made, and the source is not blamed for it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { json, type StandIn, startStandIn } from '../../checks/stand-in-source.ts'
import { uncheckedPermit } from '../../checks/unchecked-permit.ts'
import { personidentifikator } from '../base/person-number.ts'
import { askSources } from './ask-sources.ts'
import { createUpstream, type Upstream } from './source.ts'
import { watched } from './watch.ts'

const resident = personidentifikator('04817299771')
const permit = uncheckedPermit({ personer: [resident], hjemmel: { apier: ['summertskattegrunnlag'] } })
const people = [{ identifikator: resident, type: 'SOEKER' }] as const
const answer = {
  personidentifikator: resident,
  inntektsaar: '2023',
  skjermet: false,
  grunnlag: [{ tekniskNavn: 'innskudd', beloep: 7 }],
}

let source: StandIn
let upstream: Upstream
beforeEach(async () => {
  source = await startStandIn()
  // One failure would shut the source for everybody.
  upstream = createUpstream(source.settings({ extraTries: 0, breakerFailures: 1 }), () => new Date('2026-11-21T12:00Z'))
})
afterEach(async () => {
  await upstream.close()
  await source.close()
})

test('cancelled: the call ends at once and is told as not answered; the next look-up gets its answer', async () => {
  const stop = new AbortController()
  const closed = new Promise<void>((resolve) => {
    source.answer = (request) => {
      request.socket.once('close', () => resolve())
      stop.abort()
    }
  })
  const told: string[] = []
  const [stopped] = await askSources(
    watched(upstream, { stop: stop.signal, tell: (...event) => void told.push(event.join(' ')) }),
    permit,
    people,
  )
  expect(stopped?.summertskattegrunnlag).toMatchObject({ known: false, why: 'source-down' })
  expect(told).toEqual(['0 summertskattegrunnlag spoer', '0 summertskattegrunnlag svarte-ikke'])
  await closed
  source.answer = (_, response) => json(response, 200, answer)
  expect((await askSources(upstream, permit, people))[0]?.summertskattegrunnlag).toMatchObject({ known: true })
})

test('the source’s own failure still shuts it, followed or not', async () => {
  source.answer = (_, response) => json(response, 500, {})
  const follower = { stop: new AbortController().signal, tell: () => undefined }
  await askSources(watched(upstream, follower), permit, people)
  expect((await askSources(upstream, permit, people))[0]?.summertskattegrunnlag).toMatchObject({ kode: 'brudd' })
})

test('a source that has nothing about the person has answered; what it said is not told', async () => {
  source.answer = (_, response) => json(response, 404, { kode: 'SSG-008' })
  const told: string[] = []
  const follower = {
    stop: new AbortController().signal,
    tell: (...event: unknown[]) => void told.push(event.join(' ')),
  }
  await askSources(watched(upstream, follower), permit, people)
  expect(told.at(-1)).toBe('0 summertskattegrunnlag svarte')
})
