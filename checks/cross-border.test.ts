// Across the border, at every route: a case system, a case worker and an administrator of the neighbour ask for what is this
// municipality's: its roles, records, grants, integrations, drafts. All are refused with a row, and nothing of it is in the answer.
// Drawn from the route table: a route that is added later is tried by itself, and one that no request can be made for fails here.
import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askRunning, internalSecret } from '../src/audit/verify-running.ts'
import { portsForTests } from '../src/http/ports-for-tests.ts'
import type { Route } from '../src/http/route.ts'
import { routeTable } from '../src/http/table.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { draftOf } from './draft-of.ts'
import { langtidRole, ownQuestion, publishedSum } from './published-couple.ts'
import { type DemoPlace, type Headers, machineHeaders, post, type RunningDemo, startDemo } from './running-demo.ts'
import { type Hints, oneOfThem, sampleRequest, type SampleRequest } from './sample-request.ts'

/** Words that name something of a municipality. Where `id` points is said by the path. */
const borderWords = ['rolleId', 'fiksOrgId', 'fiksOrganisasjon', 'id'] as const
const names = (route: Route): readonly string[] =>
  [route.params, route.query, route.body].flatMap((schema) =>
    Object.keys((schema as { properties?: object } | null)?.properties ?? {}),
  )
/** A closed address, and a question that is one citizen's own, have no municipality to cross into. */
const hasBorder = (route: Route): boolean =>
  route.access !== 'open' &&
  route.reply.status !== 410 &&
  names(route).some((name) => borderWords.some((word) => word === name))
const routes = routeTable(portsForTests().ports).filter(hasBorder)

let demo: RunningDemo
let callers: Readonly<Record<'machine' | 'worker' | 'administrator', Headers>>
/** What is this municipality's own, by the path it is found under. */
let objects: readonly (readonly [RegExp, string])[]

beforeAll(async () => {
  demo = await startDemo()
  const { json } = demo
  const neighbour = json.annenKommune
  callers = {
    machine: await machineHeaders(neighbour),
    worker: await personHeaders(neighbour, 'saksbehandler', langtidRole(neighbour)),
    administrator: await personHeaders(neighbour, 'administrator'),
  }
  objects = await ownObjects(json)
}, 180_000)
afterAll(() => demo?.stop())

/** A logged-in person's cookie and mark; with a role chosen when one is given. */
async function personHeaders({ brukere }: DemoPlace, rolle: string, rolleId?: string): Promise<Headers> {
  const nummer = brukere.find((one) => one.rolle === rolle)?.foedselsnummer
  if (nummer === undefined) throw new Error(`demo.json names no ${rolle}`)
  const { product } = demo.json
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, product, { nummer }))
  const mark = async () => ((await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }).csrf
  if (rolleId !== undefined) {
    const chosen = await browser.post(`${product}/api/v1/rolle`, await mark(), { rolleId })
    if (!chosen.ok) throw new Error(`the role was not chosen: ${chosen.status}`)
  }
  const csrf = await mark()
  return { cookie: [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; '), 'x-csrf': csrf }
}

/** What the route's own schema calls a body. */
function bodyOf(id: string): unknown {
  const route = routeTable(portsForTests().ports).find((one) => one.id === id)
  if (route === undefined) throw new Error(`no route ${id}`)
  return JSON.parse(sampleRequest(route, {}).body ?? '{}')
}

/** A record, a draft, a grant and a citizen's list of look-ups, made here as they are made. */
async function ownObjects(place: RunningDemo['json']) {
  const { product, fiksOrgId, integrasjon } = place
  const made = await post(`${product}/api/v1/resultater`, await machineHeaders(place), {
    ...ownQuestion,
    rolleId: langtidRole(place),
  })
  const worker = {
    ...(await personHeaders(place, 'saksbehandler', langtidRole(place))),
    'content-type': 'application/json',
  }
  const draft = await post(`${product}/api/v1/utkast`, worker, { utkast: draftOf('04817299771') })
  const citizen = { ...(await personHeaders(place, 'innbygger')), 'content-type': 'application/json' }
  const insight = await post(`${product}/api/v1/innsyn`, citizen, bodyOf('nyttInnsyn'))
  const administrator = await personHeaders(place, 'administrator')
  const listed = await fetch(`${product}/api/v1/forvaltning/${fiksOrgId}/tilganger`, { headers: administrator })
  const [grant] = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(await listed.text()) ?? []
  const idOf = ({ status, body }: { status: number; body: unknown }): string => {
    const { id } = body as { id?: string }
    if (id === undefined) throw new Error(`nothing was made: ${status} ${JSON.stringify(body)}`)
    return id
  }
  return [
    [/\/resultater\/\{id\}/, idOf(made)],
    [/\/utkast\/\{id\}/, idOf(draft)],
    [/\/innsyn\/\{id\}/, idOf(insight)],
    [/\/(tilganger|administratorer)\/\{id\}/, grant ?? ''],
    [/\/integrasjoner\/\{id\}/, integrasjon.id],
    [/\/roller\/\{id\}/, langtidRole(place)],
    // The municipality's own check comes before the question is looked for.
    [/\/forvaltning\/\{fiksOrgId\}\/innsynsspoersmaal\/\{id\}/, '99999999-9999-4999-8999-999999999999'],
  ] as const
}

/** Throws when nobody has said what the route's `id` is. */
function ownIdOf({ id, path }: Route): string {
  if (!path.includes('{id}')) return '99999999-9999-4999-8999-999999999999'
  const found = objects.find(([pattern]) => pattern.test(path))?.[1]
  if (found === undefined || found === '') throw new Error(`${id} (${path}): say in ownObjects what its id is`)
  return found
}

function requestFor(route: Route): SampleRequest {
  const { json } = demo
  const hints: Hints = {
    rolleId: langtidRole(json),
    fiksOrgId: json.fiksOrgId,
    fiksOrganisasjon: json.fiksOrgId,
    id: ownIdOf(route),
    personidentifikator: '04817299771',
    personidentifikatorer: '04817299771',
    identifikator: '04817299771',
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
    ...(route.path.endsWith('/prislister') ? { tjeneste: 'praktisk-bistand' } : {}),
  }
  return sampleRequest(route, hints)
}

/** From a loopback address of the route's own: refused attempts are limited per address. */
function ask({ body, method, path }: SampleRequest, headers: Headers, from: number) {
  const { 'content-type': _, ...rest } = headers
  const sent = body === undefined ? rest : { ...rest, 'content-type': 'application/json' }
  const { port } = new URL(demo.address)
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method, path, headers: sent, localAddress: `127.0.2.${from + 1}` }
    const asked = httpRequest(options, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.once('end', () => resolve({ status: reply.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
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
const mayCome: Readonly<Record<string, readonly (keyof typeof callers)[]>> = {
  machine: ['machine'],
  session: ['worker', 'administrator'],
  actor: ['machine', 'worker', 'administrator'],
}
const rowsSoFar = async (): Promise<number> => (await askRunning(demo.address, internalSecret(demo.data))).rader

test('the table holds routes with a border, of machines, of sessions and of both', () => {
  for (const access of Object.keys(mayCome))
    expect(routes.filter((one) => one.access === access).length).toBeGreaterThan(5)
})

describe.each(routes.map((route, from) => ({ name: route.id, route, from })))('$name', ({ route, from }) => {
  test('the neighbour is refused, is told nothing, and it is on record', async () => {
    const request = requestFor(route)
    for (const who of mayCome[route.access] ?? []) {
      const before = await rowsSoFar()
      const { status, text } = await ask(request, callers[who], from)
      expect([403, 404], `${who}: ${status} ${text.slice(0, 200)}`).toContain(status)
      expect(
        secrets().filter((secret) => text.includes(secret)),
        who,
      ).toEqual([])
      const rows = (await rowsSoFar()) - before
      expect(rows, `${who}: rows`).toBeGreaterThan(0)
    }
  })
})

test('and what was asked for is there, for the municipality itself', async () => {
  const { product } = demo.json
  const record = objects.find(([pattern]) => pattern.test('/resultater/{id}'))?.[1]
  const reply = await fetch(`${product}/api/v1/resultater/${record}?rolleId=${langtidRole(demo.json)}`, {
    headers: await machineHeaders(demo.json),
  })
  expect([reply.status, await reply.text()]).toEqual([200, expect.stringContaining(String(publishedSum))])
})
