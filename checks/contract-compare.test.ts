// Our Fiks v1 and v2 and the configuration of roles beside the published contracts, where those lie (../shared/kontrakter, or GRUNNLAG_KONTRAKTER): fields compared
// and differences named. The contract of inntekt is no Fiks path, and
// Fiks' error stands in each of the others, so those two files are compared with nothing. They are not part of the product, so the comparison is skipped, and says so, where they are absent.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Beside, compareContracts } from './contract-compare.ts'
import { meantOfConfiguration, meantOfRegisterConfiguration, meantOfTax } from './contract-meant.ts'
import { openApiText } from './openapi-file.ts'
import { root } from './sources.ts'

const folder = process.env['GRUNNLAG_KONTRAKTER'] ?? join(root, '..', 'shared', 'kontrakter')
// What the table gives; that it is what is committed is checked in openapi.test.ts.
const ours = JSON.parse(openApiText()) as Record<string, unknown>

interface Compared {
  readonly name: string
  readonly file: string
  readonly beside: Beside
  readonly meant: readonly RegExp[]
  /** Fields that must at least have been compared. */
  readonly least: number
}
const tax = { meant: meantOfTax, least: 250 } as const
const comparisons: readonly Compared[] = [
  { ...tax, name: 'Fiks v1', file: 'fiks-skatt-v1.openapi.json', beside: { kontrakt: 'v1' } },
  { ...tax, name: 'Fiks v2 on the published address', file: 'fiks-skatt-v2.openapi.json', beside: { kontrakt: 'v2' } },
  {
    ...tax,
    name: 'Fiks v2 on its own address',
    file: 'fiks-skatt-v2.openapi.json',
    beside: { kontrakt: 'v2', pathOf: (path) => path.replace('/register/api/v1/', '/register/api/v2/') },
  },
  {
    name: 'Fiks konfigurasjon v1',
    file: 'fiks-konfigurasjon-v1.openapi.json',
    beside: {},
    meant: meantOfConfiguration,
    least: 200,
  },
  {
    name: 'Fiks folkeregister-konfigurasjon v3',
    file: 'fiks-folkeregister-konfigurasjon-v3.openapi.json',
    beside: {},
    meant: meantOfRegisterConfiguration,
    least: 150,
  },
]

/** The same difference in many places is told once: without method, path and status. */
function grouped(differences: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of differences) {
    const kind = one.replace(/^(GET|POST|PUT|PATCH|DELETE) \S+?(:| \d{3}| request)/, '').replace(/^\s*/, '')
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => `  ${count} × ${kind}`)
}

const seen = new Map<readonly RegExp[], string[]>()
const isHere = (file: string): boolean => existsSync(join(folder, file))
for (const { name, file, beside, meant, least } of comparisons) {
  const path = join(folder, file)
  describe.skipIf(!isHere(file))(
    isHere(file) ? `${name} against the published contract` : `SKIPPED: ${path} is not here`,
    () => {
      test('every path, parameter and field is there, with its type, words and demand, or differs as we mean', () => {
        const theirs = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
        const { fields, differences } = compareContracts(theirs, ours, beside)
        console.log(
          `${name}: ${fields} fields compared. Differences, and in how many places:\n${grouped(differences).join('\n')}`,
        )
        seen.set(meant, [...(seen.get(meant) ?? []), ...differences])
        expect(fields).toBeGreaterThan(least)
        expect(differences.filter((one) => !meant.some((pattern) => pattern.test(one)))).toEqual([])
      })
    },
  )
}

test.skipIf(!comparisons.every(({ file }) => isHere(file)))(
  'every difference that is meant is still there (skipped without the contracts)',
  () => {
    const gone = [...seen].flatMap(([meant, all]) => meant.filter((pattern) => !all.some((one) => pattern.test(one))))
    expect(seen.size).toBe(3)
    expect(gone.map(String)).toEqual([])
  },
)

const reply = (schema: object, more: object = {}) => ({
  paths: { '/a': { post: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
  ...more,
})

test('the comparison sees what it should: a field, a demand, a word, a type and a bound that differ', () => {
  const theirs = reply({
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string', enum: ['X', 'Y'] }, b: { type: 'integer' }, d: { type: 'integer', minimum: 1 } },
  })
  const mine = reply({
    type: 'object',
    properties: { a: { type: 'string', enum: ['X', 'Z'] }, c: { type: 'integer' }, d: { type: 'integer' } },
  })
  expect(compareContracts(theirs, mine).differences).toEqual([
    'POST /a 200.a: is not required',
    'POST /a 200.a: words missing: Y',
    'POST /a 200.a: words of our own: Z',
    'POST /a 200.b: is missing',
    'POST /a 200.c: is ours alone',
    'POST /a 200.d: minimum is undefined, theirs 1',
  ])
})

test('what is narrower for who sends, or wider for who reads, is seen; the other way round breaks nobody', () => {
  const sent = (schema: object) => ({
    paths: { '/a': { post: { requestBody: { content: { 'application/json': { schema } } }, responses: {} } } },
  })
  const open = { type: 'object', properties: { a: { type: 'string', maxLength: 9 }, b: { type: 'array' } } }
  const shut = {
    type: 'object',
    additionalProperties: false,
    properties: { a: { type: 'string', maxLength: 8, minLength: 1 }, b: { type: 'array', maxItems: 3 } },
  }
  expect(compareContracts(sent(open), sent(shut)).differences).toEqual([
    'POST /a request.a: maxLength is 8, narrower than theirs 9',
    'POST /a request.a: minLength is 1, narrower than theirs none',
    'POST /a request.b: maxItems is 3, narrower than theirs none',
    'POST /a request: takes no field but its own',
  ])
  expect(compareContracts(sent(shut), sent(open)).differences).toEqual([])
  expect(compareContracts(reply(shut), reply(open)).differences).toEqual([
    'POST /a 200.a: maxLength is 9, wider than theirs 8',
    'POST /a 200.a: minLength is none, wider than theirs 1',
    'POST /a 200.b: maxItems is none, wider than theirs 3',
  ])
  expect(compareContracts(reply(open), reply(shut)).differences).toEqual([])
})

test('of two contracts on one path, the asked one is compared; a schema that holds itself comes to an end', () => {
  const node = (field: string) => ({
    type: 'object',
    properties: { [field]: { type: 'string' }, noder: { type: 'array', items: { $ref: '#/components/schemas/Node' } } },
  })
  const theirs = reply({ $ref: '#/components/schemas/Node' }, { components: { schemas: { Node: node('id') } } })
  const schemas = { Node: node('id'), NodeV2ApiModel: node('id'), V1ApiModel: node('tekniskNavn') }
  const either = ['V1ApiModel', 'NodeV2ApiModel'].map((name) => ({ $ref: `#/components/schemas/${name}` }))
  const mine = reply({ anyOf: either }, { components: { schemas } })
  expect(compareContracts(theirs, mine, { kontrakt: 'v2' }).differences).toEqual([])
  expect(compareContracts(theirs, mine, { kontrakt: 'v1' }).differences).toEqual([
    'POST /a 200.id: is missing',
    'POST /a 200.tekniskNavn: is ours alone',
  ])
})

test('a parameter that is missing or of another type is seen', () => {
  const path = (parameters: object[]) => ({ paths: { '/a/{x}': { get: { parameters, responses: {} } } } })
  const parameter = (name: string, schema: object) => ({ name, in: 'path', required: true, schema })
  const theirs = path([parameter('x', { type: 'integer', minimum: 2021 }), parameter('y', { type: 'string' })])
  expect(compareContracts(theirs, path([parameter('x', { type: 'string' })])).differences).toEqual([
    'GET /a/{x} {x}: minimum is undefined, theirs 2021',
    'GET /a/{x} {x}: type is string, theirs integer',
    'GET /a/{x} {y}: is missing',
  ])
})
