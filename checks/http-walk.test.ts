// docs/gjennomgang.http is sent, request by request, to a running demo: each answers the status and holds the text that the file
// itself says. A request that cannot be read, or a variable that stands for nothing, fails.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill, readHttpFile } from './http-file.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'
import { textOf } from './sources.ts'

const text = textOf('docs/gjennomgang.http')
const { variables, requests } = readHttpFile(text)
const answers = new Map<string, unknown>()
let demo: RunningDemo

beforeAll(async () => {
  demo = await startDemo()
})
afterAll(async () => {
  expect(await demo.stop()).toBe(0)
})

test('every request of the file was read', () => {
  expect(requests.length).toBe([...text.matchAll(/^(GET|POST|PUT|PATCH|DELETE) /gm)].length)
  expect(requests.length).toBeGreaterThanOrEqual(15)
  expect(variables).toEqual({ product: 'http://localhost:8080' })
})

test.each(requests)('$title', async ({ name, method, url, headers, body, expected }) => {
  const filled = (part: string): string => fill(part, { product: demo.json.product }, answers)
  const reply = await fetch(filled(url), {
    method,
    headers: Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, filled(value)])),
    ...(body === null ? {} : { body: filled(body) }),
  })
  const answer = await reply.text()
  expect(reply.status, answer.slice(0, 400)).toBe(expected.status)
  expect(answer.includes(expected.holds), `${expected.holds} in ${answer.slice(0, 400)}`).toBe(true)
  if (headers['Korrelasjonsid'] !== undefined) {
    expect(reply.headers.get('korrelasjonsid')).toBe(headers['Korrelasjonsid'])
  }
  if (name !== null) answers.set(name, JSON.parse(answer))
})

test('a planted fault is found: no expectation, and a variable that is none', () => {
  expect(() => readHttpFile('### 1. Uten\nGET {{product}}/x\n')).toThrow(/Forventet/)
  expect(() => fill('{{demo.response.body.$.roller.INGEN}}', variables, answers)).toThrow(/stands for nothing/)
})
