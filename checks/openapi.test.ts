// openapi/grunnlag.json is what the route table gives (npm run docs), and the server serves exactly the routes in it.
import { expect, test } from 'vitest'
import { entryOf } from '../src/base/errors.ts'
import { tagOf } from '../src/http/openapi-words.ts'
import { declaredRoutes, openApiText } from './openapi-file.ts'
import { textOf } from './sources.ts'

const routes = declaredRoutes()

test('the committed document is the one the table gives (npm run docs)', () => {
  expect(routes.length).toBeGreaterThan(15)
  expect(textOf('openapi/grunnlag.json')).toBe(openApiText())
})

test('every operation has its own id and its own method and path', () => {
  expect(new Set(routes.map(({ id }) => id)).size).toBe(routes.length)
  expect(new Set(routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(routes.length)
})

test('every operation has a group that vendors are told about (src/http/openapi-words.ts)', () => {
  expect(routes.filter((one) => tagOf(one) === 'Annet').map(({ path }) => path)).toEqual([])
})

test('a route that proves its caller says how it refuses one', () => {
  for (const { id, access, errors } of routes) {
    const refusals = errors.filter((code) => entryOf(code).status === 401)
    expect(refusals.length > 0, id).toBe(access !== 'open')
  }
})

test('a route that can reach a person is audited as a question', () => {
  const reaching = routes.filter(({ path }) => /beregning|resultater|oppslag/.test(path))
  expect(reaching.length).toBeGreaterThan(10)
  for (const { id, audit } of reaching) expect(typeof audit, id).toBe('string')
})

test('only what is passed on from Skatteetaten has another’s schema', () => {
  const foreign = routes.filter(({ reply }) => reply.foreign === true)
  expect(foreign.map(({ path }) => path.split('/').slice(0, 4).join('/'))).toEqual([
    '/skatteetaten/formueinntekt/summertskatt',
    '/skatteetaten/formueinntekt/beregnetskatt',
    '/skatteetaten/formueinntekt/avregning',
    '/skatteetaten/hendelser/api',
    '/skatteetaten/hendelser/api',
  ])
})

test('every reply of JSON is a closed schema that says what it requires', () => {
  for (const { id, reply } of routes) {
    if (reply.type !== 'application/json') continue
    const schemas = (reply.schema as { anyOf?: object[] } | null)?.anyOf ?? [reply.schema]
    for (const schema of schemas) {
      // A bare list is as closed as its rows, and words are.
      const row = (schema as { items?: { type?: string } } | null)?.items ?? schema
      if ((row as { type?: string } | null)?.type === 'string') continue
      if (reply.foreign === true) expect(row, id).not.toHaveProperty('additionalProperties')
      else expect(row, id).toMatchObject({ additionalProperties: false })
      expect(row, id).toMatchObject({ required: expect.anything() })
    }
  }
})
