// Our Fiks v1 beside the published contract, where that lies (../shared/kontrakter, or GRUNNLAG_KONTRAKTER): fields compared
// and differences named. It is not part of the product, so the comparison is skipped, and says so, where it is absent.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareContracts } from './contract-compare.ts'
import { root, textOf } from './sources.ts'

const folder = process.env['GRUNNLAG_KONTRAKTER'] ?? join(root, '..', 'shared', 'kontrakter')
const file = join(folder, 'fiks-skatt-v1.openapi.json')
const isHere = existsSync(file)
const ours = JSON.parse(textOf('openapi/grunnlag.json')) as Record<string, unknown>

/** Differences that are meant (docs/fiks-avvik.md), by what they end in. */
const meant = [
  // Only the types that some calculation uses.
  /beregning request\.personer\[\]\.type: words missing: BEBOER, BRUKER, SOESKEN, MOR, FAR, MEDMOR$/,
  /\.personer\[\]\.type: words missing: BEBOER, BRUKER, SOESKEN, MOR, FAR, MEDMOR$/,
  /persontyper\[\]: words missing: BEBOER, BRUKER, SOESKEN, MOR, FAR, MEDMOR$/,
  // Our own statuses, with the same body; 410 also where a PDF is asked for.
  /: status (410|413|415|429|500|503) is ours alone$/,
  /GET …\/verdier: status 40[04] is ours alone$/,
  // What an error always says here; originalPath is of older versions.
  / \d{3}\.(timestamp|status|error|errorId|path|message): is required by us alone$/,
  / \d{3}\.originalPath: is missing$/,
  // Zip files of the law tables come with issue 4.
  /^GET …\/yaml\/\{beregningstype\}\/\{inntektsaar\}: is not served yet$/,
]

/** The same difference in many places is told once: without method, path and status. */
function grouped(differences: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of differences) {
    const kind = one.replace(/^(GET|POST) \S+?(:| \d{3}| request)/, '').replace(/^\s*/, '')
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => `  ${count} × ${kind}`)
}

describe.skipIf(!isHere)(isHere ? 'against the published contract' : `SKIPPED: ${file} is not here`, () => {
  const comparison = () => compareContracts(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>, ours)

  test('every field of Fiks v1 is there, with its type, words and demand, or is a difference that is meant', () => {
    const { fields, differences } = comparison()
    console.log(
      `Fiks v1: ${fields} fields compared. Differences, and in how many places:\n${grouped(differences).join('\n')}`,
    )
    expect(fields).toBeGreaterThan(300)
    expect(differences.filter((one) => !meant.some((pattern) => pattern.test(one)))).toEqual([])
  })
})

test('the comparison sees what it should: a field, a demand, a word and a type that differ', () => {
  const reply = (schema: object) => ({
    paths: { '/a': { post: { responses: { 200: { content: { 'application/json': { schema } } } } } } },
  })
  const theirs = reply({
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string', enum: ['X', 'Y'] }, b: { type: 'integer' } },
  })
  const mine = reply({
    type: 'object',
    properties: { a: { type: 'string', enum: ['X', 'Z'] }, c: { type: 'integer' } },
  })
  expect(compareContracts(theirs, mine).differences).toEqual([
    'POST /a 200.a: is not required',
    'POST /a 200.a: words missing: Y',
    'POST /a 200.a: words of our own: Z',
    'POST /a 200.b: is missing',
    'POST /a 200.c: is ours alone',
  ])
})
