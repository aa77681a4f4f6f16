// What differs from one run to the next → the same every time: ids by order of appearance, instants of the run, secrets,
// pseudonyms and ports. Numbers, names, sums, dates and words stay what the demo answered.
import type { Examples } from '../../src/http/openapi-examples.ts'
import type { DemoJson } from '../running-demo.ts'

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const isSeed = (id: string): boolean => id.startsWith('00000000-0000-4000-8000-')
/** Instants of the run (record.ts sets the clock), and of the next day, when its records end; others are of the demo's own content. */
const instant = /2026-11-(22|23)T1\d:\d\d:\d\d(\.\d+)?Z/g
const runDay = Date.parse('2026-11-22T10:00:00.000Z')
const dayMs = 24 * 60 * 60 * 1000
const secret = (length: number): string => 'eksempel-'.padEnd(length, 'x')

export function steady(
  examples: Examples,
  { product, simulators }: Pick<DemoJson, 'product' | 'simulators'>,
): Examples {
  const ids = new Map<string, string>()
  const idFor = (found: string): string => {
    if (isSeed(found)) return found
    const known = ids.get(found) ?? `10000000-0000-4000-8000-${String(ids.size + 1).padStart(12, '0')}`
    ids.set(found, known)
    return known
  }
  const text = (value: string): string =>
    value
      .replaceAll(encodeURIComponent(product), encodeURIComponent('http://localhost:8080'))
      .replaceAll(product, 'http://localhost:8080')
      .replaceAll(simulators, 'http://localhost:8090')
      .replaceAll(/id_token_hint=[^&]+/g, 'id_token_hint=eksempel')
      .replaceAll(instant, '2026-11-$1T10:00:00.000Z')
      .replaceAll(uuid, idFor)
  const walk = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return secrets.includes(key) ? secret(value.length) : text(value)
    if (typeof value === 'number' && Math.abs(value - runDay) < dayMs) return runDay
    if (Array.isArray(value)) return inOrder(value, key).map((one) => walk(one))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]))
  }
  return walk(examples) as Examples
}

const secrets = ['passord', 'csrf', 'haandtak', 'bruker']

/** Accesses that were given in the same moment come in the order of their random ids: here by what they say. */
function inOrder(list: readonly unknown[], key: string): readonly unknown[] {
  const isNumbers = key === 'personer' && list.every((one) => typeof one === 'string')
  if (key !== 'tilganger' && !isNumbers) return list
  const said = (one: unknown): string =>
    JSON.stringify(one)
      .replaceAll(instant, '')
      .replaceAll(uuid, (id) => (isSeed(id) ? id : ''))
  return list.toSorted((a, b) => (said(a) < said(b) ? -1 : 1))
}
