// Every operation with a body has an example; each fits the schema of its operation; and running the demo again today gives
// exactly the examples that are committed (npm run docs).
import { expect, test } from 'vitest'
import { Compile } from 'typebox/compile'
import type { TSchema } from 'typebox'
import { recordExamples } from './examples/record.ts'
import { steps } from './examples/steps.ts'
import { declaredRoutes, keptExamples } from './openapi-file.ts'

const routes = declaredRoutes()
const { ider, operasjoner: examples } = keptExamples()

/** What is wrong with a value, in a few words; empty when it fits. */
const faults = (schema: TSchema | null, value: unknown): readonly string[] => {
  if (schema === null) return value === undefined ? [] : ['there is an example and no schema']
  const made = Compile(schema)
  return made.Check(value) ? [] : made.Errors(value).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test('every operation that takes or gives JSON has an example (a new one gets its step in checks/examples)', () => {
  const wanted = routes.filter(
    ({ body, reply, form }) => form !== true && (body !== null || reply.type === 'application/json'),
  )
  // The one form is ID-porten's own call to us.
  const lacking = wanted.filter(({ id, body, reply }) => {
    const { body: sent, reply: given } = examples[id] ?? {}
    return (body !== null && sent === undefined) || (reply.type === 'application/json' && given === undefined)
  })
  expect(wanted.length).toBeGreaterThan(60)
  expect(lacking.map(({ id }) => id)).toEqual([])
})

test('every example fits its schema', () => {
  for (const route of routes) {
    const example = examples[route.id]
    if (example === undefined) continue
    if (route.body !== null) expect(faults(route.body, example.body), `${route.id}, request`).toEqual([])
    if (route.reply.type === 'application/json') {
      expect(faults(route.reply.schema, example.reply), `${route.id}, reply`).toEqual([])
    }
  }
  const sum = { beregningsbeloep: 'mye' }
  const langtid = routes.find(({ id }) => id === 'beregningLangtidsoppholdInstitusjon')
  expect(faults(langtid?.reply.schema ?? null, sum)).not.toEqual([])
})

test('no example is of an operation that is gone', () => {
  const ids = new Set(routes.map(({ id }) => id))
  expect(Object.keys(examples).filter((id) => !ids.has(id))).toEqual([])
  expect(new Set(steps.map(({ id }) => id))).toEqual(new Set(Object.keys(examples)))
})

test('the demo gives the same examples today', async () => {
  const today = await recordExamples()
  for (const { id } of steps) expect(today.operasjoner[id], id).toEqual(examples[id])
  expect(today.ider).toEqual(ider)
})
