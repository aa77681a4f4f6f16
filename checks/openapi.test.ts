// openapi/grunnlag.json is what the route table gives (npm run docs), and the server serves exactly the routes in it.
import { expect, test } from 'vitest'
import { entryOf } from '../src/base/errors.ts'
import { tagOf } from '../src/http/openapi-words.ts'
import { isFiksPath } from '../src/http/route.ts'
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

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Every schema within one, with its place; a schema that holds itself is walked once. */
function* within(schema: unknown, place = '', seen = new Set<unknown>()): Generator<readonly [string, Json]> {
  if (!isObject(schema) || seen.has(schema)) return
  seen.add(schema)
  yield [place, schema]
  for (const group of ['properties', 'patternProperties', '$defs'])
    for (const [name, part] of Object.entries((schema[group] as Json | undefined) ?? {}))
      yield* within(part, `${place}.${name}`, seen)
  for (const [i, part] of ['anyOf', 'allOf', 'oneOf']
    .flatMap((key) => (schema[key] as unknown[] | undefined) ?? [])
    .entries())
    yield* within(part, `${place}|${i}`, seen)
  yield* within(schema['items'], `${place}[]`, seen)
}
const takesFields = (schema: Json): boolean =>
  schema['type'] === 'object' || 'properties' in schema || 'patternProperties' in schema
/** Places that take a field which the schema does not name. */
const openPlaces = (schema: unknown): string[] =>
  [...within(schema)].filter(([, one]) => takesFields(one) && one['additionalProperties'] !== false).map(([at]) => at)

/** Folkeregisteret's own elements are passed on as they came, on the paths that Fiks has fixed. */
const passesElements = ['folkeregisterperson', 'folkeregisterpersonV1', 'personsoek']

test('every body that our own addresses take is closed all the way in, and no body on Fiks’ addresses is', () => {
  const bodies = routes.filter(({ body }) => body !== null)
  for (const { id, path, body } of bodies.filter((one) => one.path.startsWith('/api/'))) {
    expect(openPlaces(body), `${id} ${path}`).toEqual([])
  }
  const fiks = bodies.filter(({ path }) => isFiksPath(path))
  expect([fiks.length > 10, bodies.length > 50]).toEqual([true, true])
  for (const { id, body } of fiks) {
    const closed = [...within(body)].filter(([, one]) => one['additionalProperties'] === false)
    expect(
      closed.map(([at]) => at),
      id,
    ).toEqual([])
  }
})

test('every reply of JSON is closed all the way in; what is a source’s own is open, and named here', () => {
  const json = routes.filter(({ reply }) => reply.type === 'application/json')
  for (const { id, reply } of json) {
    const open = openPlaces(reply.schema)
    if (reply.foreign === true || passesElements.includes(id)) expect(open.length, id).toBeGreaterThan(0)
    else expect(open, id).toEqual([])
    if (reply.foreign !== true && isObject(reply.schema) && reply.schema['type'] === 'object')
      expect(reply.schema, id).toHaveProperty('required')
  }
  expect(json.length).toBeGreaterThan(80)
})

test('the walk sees an open place wherever it hides', () => {
  const open = { type: 'object', properties: { a: {} } }
  const hidden = {
    type: 'object',
    additionalProperties: false,
    properties: { list: { type: 'array', items: open }, either: { anyOf: [{ type: 'null' }, { ...open }] } },
  }
  expect(openPlaces(hidden)).toEqual(['.list[]', '.either|1'])
  expect(openPlaces({ type: 'object', patternProperties: { x: { type: 'string' } } })).toEqual([''])
})
