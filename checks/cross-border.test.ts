// Across the border, at every route: a case system, a case worker and an administrator of the neighbour name what is this
// municipality's, by every word that can name it: all of them at once, and one foreign among their own (the usual way in by an id).
// All are refused, nothing of it is in the answer or changed, and the refusal stands in the chain where it belongs. Drawn from the
// route table: a route that is added later is tried by itself, and one that no request can be made for fails here.
import { request as httpRequest } from 'node:http'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plattformKjede } from '../src/audit/types.ts'
import { portsForTests } from '../src/http/ports-for-tests.ts'
import type { Route } from '../src/http/route.ts'
import { routeTable } from '../src/http/table.ts'
import { demoKeys } from '../src/store/demo-keys.ts'
import { openKeys } from '../src/store/keys.ts'
import { openStore } from '../src/store/open-store.ts'
import { guideline, type Kind, type Place, placeOf, priceList, type Who } from './border-objects.ts'
import { draftOf } from './draft-of.ts'
import { publishedSum } from './published-couple.ts'
import { type DemoPlace, type Headers, type RunningDemo, startDemo } from './running-demo.ts'
import { type Hints, oneOfThem, sampleRequest, type SampleRequest } from './sample-request.ts'

/** What a word of a request names. Where `id` points is said by the path. */
const wordsOf: Readonly<Record<string, Kind>> = {
  fiksOrgId: 'fiksOrgId',
  fiksOrganisasjon: 'fiksOrgId',
  rolleId: 'role',
  integrasjon: 'integration',
}
const idOf: readonly (readonly [RegExp, Kind])[] = [
  [/\/resultater\/\{id\}/, 'result'],
  [/\/utkast\/\{id\}/, 'draft'],
  [/\/innsyn\/\{id\}/, 'insight'],
  [/\/(tilganger|administratorer)\/\{id\}/, 'grant'],
  [/\/integrasjoner\/\{id\}/, 'integration'],
  [/\/roller\/\{id\}/, 'role'],
  [/\/tilbakemeldinger\/\{id\}/, 'feedback'],
  [/\/innsynsspoersmaal\/\{id\}/, 'question'],
]
/** Words that name something inside a body, or in a list of it. */
const inBody: Readonly<Record<string, readonly (readonly [string, Kind])[]>> = {
  nyPrisliste: [
    ['retter', 'priceList'],
    ['avslutter', 'priceList'],
  ],
  nyRetningslinje: [
    ['retter', 'guideline'],
    ['avslutter', 'guideline'],
  ],
  hendelsesbryter: [['rolleId', 'role']],
  opprettRolle: [['aktorer', 'integration']],
  flerePdf: [['ider', 'result']],
  prisResultat: [['etteroppgjoerAv', 'result']],
}
const propertiesOf = (schema: unknown): readonly string[] =>
  Object.keys((schema as { properties?: object } | null)?.properties ?? {})

/** Every word of the route that names something of a municipality, and what it names. Throws when nobody has said what its id is. */
function namesOf(route: Route): readonly (readonly [string, Kind])[] {
  const all = [route.params, route.query, route.body].flatMap(propertiesOf)
  const plain = all.flatMap((word): [string, Kind][] => {
    const kind = wordsOf[word] ?? (word === 'id' ? idOf.find(([pattern]) => pattern.test(route.path))?.[1] : undefined)
    if (word === 'id' && kind === undefined) throw new Error(`${route.id} (${route.path}): say in idOf what its id is`)
    return kind === undefined ? [] : [[word, kind]]
  })
  return [...new Map([...plain, ...(inBody[route.id] ?? [])].map((one) => [one[0], one])).values()]
}
const routes = routeTable(portsForTests().ports).filter(
  // A closed address has no municipality to cross into.
  (route) => route.access !== 'open' && route.reply.status !== 410 && namesOf(route).length > 0,
)
/** All words at once, and one at a time where there are several; of two that exclude each other, one. */
function attemptsOf(route: Route): readonly (readonly string[])[] {
  const words = namesOf(route).map(([word]) => word)
  const together = words.filter((word) => word !== 'avslutter')
  return words.length === 1 ? [words] : [together, ...words.map((word) => [word])]
}
/** Words that no request carries when they are not what is tried: with one of their own something would be done, or not be asked. */
const alone = ['retter', 'avslutter', 'integrasjon', 'aktorer']

/** What one route alone wants by a name that others use otherwise. */
const more: Readonly<Record<string, Hints>> = {
  nyPrisliste: priceList,
  nyRetningslinje: guideline,
  endreIntegrasjon: { navn: 'Fagsystem' },
  opprettRolle: { parts: 'NAVN' },
  logg: { fra: '0' },
  loggsoek: { fra: '0' },
  auditSok: { fra: '0' },
}

let demo: RunningDemo
let own: Place
let neighbour: Place
let before: string
beforeAll(async () => {
  demo = await startDemo()
  own = await placeOf(demo.json.product, demo.json)
  neighbour = await placeOf(demo.json.product, demo.json.annenKommune)
  before = await everythingOwn()
}, 180_000)
afterAll(async () => {
  await demo?.stop()
})

/** All that the municipality's administrator reads of what it has, as text: what was changed by others would show. */
async function everythingOwn(): Promise<string> {
  const { fiksOrgId } = own.json
  const lists =
    'roller tilganger integrasjoner prislister retningslinjer hendelser innsynsspoersmaal tilbakemeldinger innsyn'
  const replies = lists.split(' ').map(async (list) => {
    const path = `${demo.json.product}/api/v1/forvaltning/${fiksOrgId}/${list}`
    const reply = await fetch(path, { headers: own.callers.administrator })
    expect([list, reply.status]).toEqual([list, 200])
    return reply.text()
  })
  return (await Promise.all(replies)).join('\n')
}

function requestFor(route: Route, foreign: readonly string[]): SampleRequest {
  const named = namesOf(route).filter(([word]) => foreign.includes(word) || !alone.includes(word))
  const ids = named.map(([word, kind]) => [word, (foreign.includes(word) ? own : neighbour).objects[kind]] as const)
  const hints: Hints = {
    personidentifikator: '04817299771',
    personidentifikatorer: '04817299771',
    ...(foreign.includes('integrasjon') ? {} : { identifikator: '04817299771' }),
    type: 'SOEKER',
    stadie: 'oppgjoer',
    inntektsaar: '2023',
    personer: oneOfThem,
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    rettighetspakke: 'kommunelangtidsoppholdinstitusjon',
    tjenesteomraade: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON',
    tjeneste: 'FOLKEREGISTER',
    fraSekvensnummer: '1',
    antall: '1',
    organisasjonsnummer: '974760673',
    gammeltUtloeper: '2026-12-01T00:00:00.000Z',
    utkast: draftOf('04817299771'),
    parts: 'navn',
    saksreferanse: '2026/17',
    fra: '2031-01-01',
    til: '2031-12-31',
    ...(foreign.includes('aktorer') ? { tilganger: { aktorer: [own.objects.integration] } } : {}),
    ...more[route.id],
    ...Object.fromEntries(ids),
  }
  return sampleRequest(route, hints)
}

/** From a loopback address of the route's own: refused attempts are limited per address. */
function ask({ body, method, path }: SampleRequest, headers: Headers, from: number) {
  const { 'content-type': _, ...rest } = headers
  const sent = body === undefined ? rest : { ...rest, 'content-type': 'application/json' }
  const { port } = new URL(demo.address)
  return new Promise<{ status: number; text: string; requestId: string }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers: sent, localAddress: `127.0.2.${from + 1}` }
    const asked = httpRequest(options, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.once('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: reply.statusCode ?? 0, text, requestId: String(reply.headers['x-request-id']) })
      })
    })
    asked.once('error', reject)
    asked.end(body)
  })
}

/** What would tell something about this municipality, its roles and its people. */
function secrets(): readonly string[] {
  const { kommune, brukere } = demo.json as unknown as DemoPlace & {
    kommune: { navn: string; organisasjonsnummer: string }
  }
  return [
    kommune.navn,
    kommune.organisasjonsnummer,
    '04817299771',
    String(publishedSum),
    ...brukere.flatMap(({ navn, foedselsnummer }) => [navn, foedselsnummer]),
  ]
}
const mayCome: Readonly<Record<string, readonly Who[]>> = {
  machine: ['machine'],
  session: ['worker', 'administrator'],
  actor: ['machine', 'worker', 'administrator'],
}

/** Each attempt as it was answered; its rows are looked at when the demo has stopped and its database can be read. */
interface Answered {
  readonly what: string
  readonly who: Who
  readonly status: number
  readonly route: Route
  readonly foreign: readonly string[]
  readonly kode: string
  readonly requestId: string
}
const answered: Answered[] = []

test('the table holds routes with a border, of machines, of sessions and of both', () => {
  for (const access of Object.keys(mayCome))
    expect(routes.filter((one) => one.access === access).length).toBeGreaterThan(5)
  expect(routes.filter((route) => attemptsOf(route).length > 1).length).toBeGreaterThan(20)
})

describe.each(routes.map((route, from) => ({ name: route.id, route, from })))('$name', ({ route, from }) => {
  test.each(attemptsOf(route).map((foreign) => [foreign.join(' and '), foreign] as const))(
    'the neighbour names ours by %s: refused, and told nothing',
    async (_, foreign) => {
      const request = requestFor(route, foreign)
      for (const who of mayCome[route.access] ?? []) {
        const { status, text, requestId } = await ask(request, neighbour.callers[who], from)
        const what = `${who} ${request.method} ${route.path} [${foreign.join(', ')}]: ${status} ${text.slice(0, 200)}`
        // An id inside a body that names nothing of one's own: a field that is wrong, or a row that is not there to be replaced.
        const mayBe = foreign.some((word) => isInside(route, word)) ? [400, 403, 404, 409] : [403, 404]
        expect(mayBe, what).toContain(status)
        expect(
          secrets().filter((secret) => text.includes(secret)),
          what,
        ).toEqual([])
        const { kode = '', errorCode = '' } = JSON.parse(text) as { kode?: string; errorCode?: string }
        answered.push({ what, who, route, foreign, status, kode: kode || errorCode, requestId })
      }
    },
  )
})

test('and what was asked for is there, unchanged, for the municipality itself', async () => {
  const path = `${demo.json.product}/api/v1/resultater/${own.objects.result}?rolleId=${own.objects.role}`
  const reply = await fetch(path, { headers: own.callers.machine })
  expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining(String(publishedSum))])
  const draft = await fetch(`${demo.json.product}/api/v1/utkast/${own.objects.draft}`, { headers: own.callers.worker })
  expect(draft.status).toBe(200)
  expect(await everythingOwn()).toBe(before)
})

test('every refusal stands, by its own name, in the chain it belongs to', async () => {
  await demo.stop('keep')
  const store = await openStore({ databaseUrl: null, data: demo.data, keys: openKeys(demoKeys(demo.data)) })
  const rows = new Map<string, { kjede: string; fase: string; utfall: string }[]>()
  for (const kjede of [own.json.fiksOrgId, neighbour.json.fiksOrgId, plattformKjede])
    for (const { rad } of await store.chains.read(kjede, 0, 1_000_000)) {
      const { requestId, fase, utfall } = JSON.parse(rad)
      rows.set(requestId, [...(rows.get(requestId) ?? []), { kjede, fase, utfall }])
    }
  await store.close()
  rmSync(demo.data, { recursive: true, force: true })
  const named = { [own.json.fiksOrgId]: 'ours', [neighbour.json.fiksOrgId]: 'theirs', [plattformKjede]: 'platform' }
  const tally = new Map<string, number>()
  const wrong = answered.flatMap((one) => {
    const its = rows.get(one.requestId) ?? []
    const ended = its.findLast(({ fase }) => fase === 'nektet' || fase === 'feilet')
    const told = ended === undefined ? 'no row' : `${named[ended.kjede]} ${ended.fase} ${ended.utfall}`
    tally.set(told, (tally.get(told) ?? 0) + 1)
    const isGiven = its.some(({ fase }) => fase === 'gitt')
    return !isGiven && rightRows(one).includes(told) ? [] : [`${told} | ${rightRows(one).join(' or ')} | ${one.what}`]
  })
  expect(wrong).toEqual([])
  expect(answered.length).toBeGreaterThan(300)
  const many = ['ours nektet ikke-tilgang', 'ours nektet rolle-annen-kommune', 'ours nektet rolle-ikke-valgt']
  many.push('theirs nektet ikke-tilgang', 'theirs nektet ikke-funnet', 'theirs feilet ikke-funnet')
  for (const row of many) expect(tally.get(row) ?? 0, row).toBeGreaterThan(10)
})

/** A word that a body names something by, besides whose the question is. */
const isInside = (route: Route, word: string): boolean =>
  (inBody[route.id] ?? []).some(([name]) => name === word) || (word === 'integrasjon' && route.body !== null)

/** Administrators' routes name the municipality; there the refusal stands in its chain, and what is not found is a deed that failed. */
const governs = ({ path }: Route): boolean => /forvaltning|konfigurasjon|audit-sok/.test(path)

/** Whose chain: of the municipality or the role that is named, else of the role in use; nobody's where there is none. */
function chainOf({ route, foreign, who }: Answered): 'ours' | 'theirs' | 'platform' {
  if (/\/(rolle|innsyn\/.*)$/.test(route.path) && !governs(route)) return 'platform'
  const deciding = governs(route) ? ['fiksOrgId', 'fiksOrganisasjon'] : ['rolleId']
  if (deciding.some((word) => foreign.includes(word))) return 'ours'
  const names = namesOf(route).some(([word]) => deciding.includes(word))
  return names || who !== 'administrator' ? 'theirs' : 'platform'
}

/** The row a refusal leaves. Whose a role is, the caller is not told: the row holds it. */
function rightRows(one: Answered): readonly string[] {
  // The record that is to be settled is named inside what is asked for about one's own.
  const isLater = one.route.path.includes('/innsyn/') || one.foreign.join() === 'etteroppgjoerAv'
  const isDeed = governs(one.route) || isLater
  const fase = one.status !== 403 && isDeed ? 'feilet' : 'nektet'
  const hidden =
    one.who === 'machine' && one.kode === 'ikke-tilgang' && !governs(one.route) ? ['rolle-annen-kommune'] : []
  return [one.kode, ...hidden].map((utfall) => `${chainOf(one)} ${fase} ${utfall}`)
}
