// What is done to a request that was right: every way of being wrong that a client, or someone worse, comes up with. Each
// takes the parts of the request and a number that picks the place and the value.
import { filledPath, type Parts, queryText, type Request } from './request.ts'

type Place = readonly (string | number)[]
interface Wrong {
  readonly name: string
  /** null: this request has no such part. */
  readonly change: (right: Parts, nth: number, plain: Request) => Partial<Request> | null
}

const pick = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T

const wrongTypes = [null, true, 17, 1.5, 'x', '', '17', [], [null], {}, { x: 1 }, ['x']]
const edges = [-1, -0.01, 0, 0.001, 0.005, 1e-7, 2_147_483_648, 2 ** 53, 1e21, 1e308, -1e308]
const oddTexts = [
  'a\u0000b', '\ud800', '🦠'.repeat(3), '\u202eabc', 'a\u0301', '\u00a0', '\ufeff', '\n\r\t', 'ſtraße', "'; drop table x; --",
  '<script>alert(1)</script>', '=1+1', '../../etc/passwd', '%00', '%', '\\', '${x}', '__proto__', 'null', 'NaN', '१२३', '１２３４',
] // biome-ignore format: one list of texts
/** A number as a person's, that no error and no log line may repeat. */
export const drawnNumber = '17828126156'

/** Every place in a value, the value itself first. */
function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  return [place, ...Object.entries(value).flatMap(([name, one]) => placesIn(one, [...place, name]))]
}

function withChanged(value: unknown, place: Place, change: (old: unknown) => unknown): unknown {
  const [first, ...rest] = place
  if (first === undefined) return change(value)
  if (Array.isArray(value)) {
    return value.map((one, index) => (String(index) === String(first) ? withChanged(one, rest, change) : one))
  }
  const object = value as Record<string, unknown>
  return { ...object, [first]: withChanged(object[first], rest, change) }
}

const sent = (body: unknown): Partial<Request> => ({ body: JSON.stringify(body) })
const inBody =
  (change: (old: unknown, nth: number) => unknown): Wrong['change'] =>
  ({ body }, nth) => {
    if (body === undefined) return null
    const places = placesIn(body)
    return sent(withChanged(body, pick(places, nth), (old) => change(old, Math.trunc(nth / places.length))))
  }
const inParams =
  (values: readonly string[]): Wrong['change'] =>
  (right, nth, { operation }) => {
    const names = Object.keys(right.params)
    if (names.length === 0) return null
    const params = { ...right.params, [pick(names, nth)]: pick(values, Math.trunc(nth / names.length)) }
    return { path: `${filledPath(operation, params)}${queryText(right.query)}` }
  }
const inQuery =
  (change: (query: string, nth: number) => string): Wrong['change'] =>
  ({ query }, nth, { operation, path }) =>
    Object.keys(query).length === 0 && Object.keys(operation.query.properties ?? {}).length === 0
      ? null
      : { path: change(path, nth) }
const joined = (path: string, more: string): string => `${path}${path.includes('?') ? '&' : '?'}${more}`
const firstQuery = ({ operation }: Request, nth: number): string =>
  pick(Object.keys(operation.query.properties ?? {}), nth)

const ofBody: readonly Wrong[] = [
  {
    name: 'missing field',
    change: ({ body }, nth) => {
      const places = placesIn(body).filter((place) => place.length > 0)
      if (body === undefined || places.length === 0) return null
      const place = pick(places, nth)
      const name = String(place.at(-1))
      return sent(withChanged(body, place.slice(0, -1), (old) => without(old, name)))
    },
  },
  { name: 'wrong type', change: inBody((_, nth) => pick(wrongTypes, nth)) },
  {
    name: 'extra field',
    change: inBody((old, nth) => ({
      ...(old as object),
      [pick(['ukjent', 'constructor', 'x'.repeat(300), drawnNumber], nth)]: 1,
    })),
  },
  {
    name: 'own prototype',
    change: ({ body }) =>
      body === undefined ? null : { body: JSON.stringify(body).replace('{', '{"__proto__":{"x":1},') },
  },
  {
    name: 'too long',
    change: inBody((old) => (Array.isArray(old) ? Array(1_001).fill(old[0] ?? 1) : 'x'.repeat(5_000))),
  },
  { name: 'edge of numbers', change: inBody((_, nth) => pick(edges, nth)) },
  { name: 'odd text', change: inBody((_, nth) => pick(oddTexts, nth)) },
  { name: 'long number', change: inBody(() => drawnNumber) },
  {
    name: 'deep nesting',
    change: ({ body }) => (body === undefined ? null : { body: `${'[{"a":'.repeat(4_000)}1${'}]'.repeat(4_000)}` }),
  },
  {
    name: 'oversized',
    change: ({ body }) =>
      body === undefined ? null : { body: JSON.stringify({ ...(body as object), x: 'x'.repeat(66_000) }) },
  },
  {
    name: 'half of it',
    change: (_, nth, { body }) =>
      body === undefined ? null : { body: body.slice(0, 1 + (nth % Math.max(1, body.length - 1))) },
  },
  { name: 'no content', change: ({ body }) => (body === undefined ? null : { body: '' }) },
  {
    name: 'other content type',
    change: ({ body }, nth) => {
      const types = [
        'text/plain',
        'application/xml',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'x',
        'application/json; charset=utf-16',
      ]
      return body === undefined ? null : { headers: { 'content-type': pick(types, nth) } }
    },
  },
]

const ofAddress: readonly Wrong[] = [
  {
    name: 'content that nobody reads',
    change: ({ body }, nth, { operation }) =>
      body !== undefined || operation.method === 'GET'
        ? null
        : pick(
            [
              { headers: { 'content-type': 'text/plain' }, body: 'x' },
              { headers: { 'content-type': 'application/json' }, body: '{' },
              { headers: { 'content-type': 'application/json' }, body: `"${'x'.repeat(66_000)}"` },
              { headers: { 'content-type': 'application/json' }, body: '{"x":1}' },
            ],
            nth,
          ),
  },
  {
    name: 'odd word in the path',
    change: inParams([...oddTexts, 'x'.repeat(150), 'x'.repeat(300), '0', '-1', '1e3', drawnNumber]),
  },
  { name: 'empty word in the path', change: inParams(['']) },
  {
    name: 'query asked twice',
    change: (right, nth, plain) =>
      inQuery((path) => `${joined(path, `${firstQuery(plain, nth)}=x`)}&${firstQuery(plain, nth)}=y`)(
        right,
        nth,
        plain,
      ),
  },
  {
    name: 'odd query',
    change: (right, nth, plain) =>
      inQuery((path) =>
        joined(path, `${firstQuery(plain, nth)}=${encodeURIComponent(pick(oddTexts, nth).toWellFormed())}`),
      )(right, nth, plain),
  },
  {
    name: 'unknown query',
    change: (_, nth, { path }) => ({
      path: joined(path, pick(['x=1', '__proto__=1', 'a[b]=c', '%FF=1', '=', '&&'], nth)),
    }),
  },
  { name: 'foreign headers', change: (_, nth, { headers }) => ({ headers: { ...headers, ...pick(oddHeaders, nth) } }) },
]
const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { accept: 'text/csv' },
  { accept: 'image/png' },
  { 'accept-language': 'xx' },
  { korrelasjonsid: drawnNumber },
  { korrelasjonsid: 'x'.repeat(500) },
  { 'x-forwarded-for': '1.2.3.4', 'x-forwarded-host': 'example.com' },
  { 'idempotency-key': 'æ' },
  { 'idempotency-key': 'x'.repeat(300) },
  { 'if-none-match': '*' },
]

function without(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== name)
  return Object.fromEntries(Object.entries(value as object).filter(([one]) => one !== name))
}

const all = [...ofBody, ...ofAddress]

/** One thing wrong with it; what cannot be wrong with this request gives way to the next. */
export function mutated(plain: Request, right: Parts, [which, nth]: readonly [number, number]): Request {
  for (let step = 0; step < all.length; step++) {
    const { name, change } = pick(all, which + step)
    const changed = change(right, nth, plain)
    if (changed !== null) return { ...plain, ...changed, mutation: name }
  }
  return plain
}
