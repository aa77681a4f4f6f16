// Skatteetaten's tax APIs through the running demo, over the real protocols: the body is the source's own, byte for byte; what
// the role may not ask is refused before anything is asked of Skatteetaten; and all of it is in the trail.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findPersonidentifikator } from '../src/base/person-number.ts'
import { type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { askSource, callsSoFar, setFault, trailOf } from './straight-to-source.ts'

const [resident, helped, parent] = ['04817299771', '25851449852', '09858842325']
const [withdrawn, shielded, onlyDraft] = ['07874932110', '16814631870', '06869137829']
const [inUse, replaced] = ['28896730004', '68896729539']
const root = '/skatteetaten/formueinntekt'
const langtid = 'kommunelangtidsoppholdinstitusjon'

let demo: RunningDemo
let headers: Headers
beforeAll(async () => {
  demo = await startDemo()
  headers = await machineHeaders(demo.json)
})
afterAll(() => rmSync(demo.data, { recursive: true, force: true }))

const role = (type: string): string => demo.json.roller[type] ?? ''
const roles = {
  langtid: () => role('LANGTIDSOPPHOLD_INSTITUSJON'),
  bistand: () => role('PRAKTISK_BISTAND'),
  barnehage: () => role('BARNEHAGE_SFO'),
}
async function get(path: string, sent: Record<string, string> = headers) {
  const reply = await fetch(`${demo.json.product}${root}${path}`, { headers: sent })
  const text = await reply.text()
  return { status: reply.status, type: reply.headers.get('content-type'), text, id: reply.headers.get('x-request-id') }
}
const ssg = (rolle: string, stadie: string, pakke: string, rest: string) =>
  `/summertskatt/api/v2/${rolle}/${stadie}/${pakke}/${rest}`
const errorOf = ({ status, text }: { status: number; text: string }) => ({ status, ...JSON.parse(text) })

/** Through us → the address at the source. */
const passed = (): readonly [string, string, string][] => [
  [
    ssg(roles.langtid(), 'oppgjoer', langtid, `2023/${resident}`),
    'summertskattegrunnlag',
    `oppgjoer/${langtid}/2023/${resident}`,
  ],
  [
    ssg(roles.bistand(), 'oppgjoer', 'kommunepersonligassistanse', `2023/${helped}`),
    'summertskattegrunnlag',
    `oppgjoer/kommunepersonligassistanse/2023/${helped}`,
  ],
  [
    ssg(roles.barnehage(), 'oppgjoer', 'kommuneforeldrebetaling', `2024/${parent}`),
    'summertskattegrunnlag',
    `oppgjoer/kommuneforeldrebetaling/2024/${parent}`,
  ],
  [
    ssg(roles.barnehage(), 'utkast', 'kommuneforeldrebetaling', `2025/${onlyDraft}`),
    'summertskattegrunnlag',
    `utkast/kommuneforeldrebetaling/2025/${onlyDraft}`,
  ],
  [
    `/beregnetskatt/api/v1/${roles.langtid()}/${langtid}/2023/${resident}`,
    'beregnetskatt',
    `${langtid}/2023/${resident}`,
  ],
  [`/avregning/api/v1/${roles.langtid()}/${langtid}/2023/${resident}`, 'avregning', `${langtid}/2023/${resident}`],
  [
    ssg(roles.langtid(), 'oppgjoer', langtid, `2023/${shielded}`),
    'summertskattegrunnlag',
    `oppgjoer/${langtid}/2023/${shielded}`,
  ],
]

test('each body is what the source gives for that package, byte for byte', async () => {
  for (const [ours, api, theirs] of passed()) {
    const direct = await askSource(demo, `skatteetaten:${api}`, `${api}/v2/${theirs}`)
    const { status, type, text } = await get(ours)
    expect([direct.status, status, type], `${api} ${text}`).toEqual([200, 200, 'application/json'])
    expect(text).toBe(direct.text)
  }
})

test('a replaced number gives the answer of the same person; names of packages in either spelling', async () => {
  const own = await get(ssg(roles.barnehage(), 'OPPGJOER', 'kommuneForeldrebetaling', `2024/${inUse}`))
  const old = await get(ssg(roles.barnehage(), 'oppgjoer', 'kommuneforeldrebetaling', `2024/${replaced}`))
  expect([own.status, old.status]).toEqual([200, 200])
  expect(old.text).toBe(own.text)
})

test('what the role may not ask is refused before anything is asked of Skatteetaten', async () => {
  const other = demo.json.annenKommune.roller['LANGTIDSOPPHOLD_INSTITUSJON'] ?? ''
  const nobody = crypto.randomUUID()
  const refused: readonly [string, number, string][] = [
    [ssg(roles.langtid(), 'utkast', langtid, `2023/${resident}`), 403, 'stadie-ikke-tillatt'],
    [ssg(roles.langtid(), 'fastsatt', langtid, `2023/${resident}`), 403, 'stadie-ikke-tillatt'],
    [ssg(roles.barnehage(), 'oppgjoer', langtid, `2023/${resident}`), 403, 'rettighetspakke-ikke-tillatt'],
    [
      ssg(roles.langtid(), 'oppgjoer', 'kommuneforeldrebetaling', `2023/${resident}`),
      403,
      'rettighetspakke-ikke-tillatt',
    ],
    [`/beregnetskatt/api/v1/${roles.bistand()}/kommunepraktiskbistand/2023/${helped}`, 403, 'api-ikke-tillatt'],
    [`/beregnetskatt/api/v1/${roles.bistand()}/kommunepersonligassistanse/2023/${helped}`, 403, 'api-ikke-tillatt'],
    [`/avregning/api/v1/${roles.barnehage()}/kommuneforeldrebetaling/2023/${parent}`, 403, 'api-ikke-tillatt'],
    [
      `/avregning/api/v1/${roles.langtid()}/kommunelangtidsoppholdsykehjem/2023/${resident}`,
      403,
      'rettighetspakke-ikke-tillatt',
    ],
    [ssg(other, 'oppgjoer', langtid, `2023/${resident}`), 403, 'ikke-tilgang'],
    [ssg(nobody, 'oppgjoer', langtid, `2023/${resident}`), 403, 'ikke-tilgang'],
    [ssg(roles.langtid(), 'oppgjoer', langtid, `2019/${resident}`), 400, 'aar-ikke-aapnet'],
    [ssg(roles.langtid(), 'oppgjoer', langtid, '2023/04817299772'), 400, 'ugyldig-personidentifikator'],
    [ssg(roles.langtid(), 'oppgjoer', langtid, `23/${resident}`), 400, 'ugyldig-foresporsel'],
  ]
  expect(findPersonidentifikator('04817299772')).toBeNull()
  const before = await callsSoFar(demo)
  for (const [path, status, errorCode] of refused) {
    const reply = await get(path)
    expect(errorOf(reply), path).toMatchObject({ status, errorCode, errorId: reply.id })
    expect(errorOf(reply).path).toMatch(
      /^\/skatteetaten\/formueinntekt\/[a-z]+\/api\/v[12]\/\{rolleId\}\/.*\{personidentifikator\}$/,
    )
  }
  for (const [path] of passed()) {
    const { authorization: _, ...without } = headers
    expect(errorOf(await get(path, without)), path).toMatchObject({ status: 401, errorCode: 'token-ugyldig' })
  }
  expect(await callsSoFar(demo)).toBe(before)
})

test('v1 of Summert skattegrunnlag is closed for everybody, and names v2', async () => {
  const before = await callsSoFar(demo)
  for (const rest of [`oppgjoer/${langtid}/2023/${resident}`, `${langtid}/2023/${resident}`]) {
    const reply = errorOf(await get(`/summertskatt/api/v1/${roles.langtid()}/${rest}`))
    expect(reply).toMatchObject({ status: 410, errorCode: 'api-lagt-ned' })
    expect(reply.message).toContain('/skatteetaten/formueinntekt/summertskatt/api/v2/')
    const foreign = await get(`/summertskatt/api/v1/${crypto.randomUUID()}/${rest}`)
    expect(errorOf(foreign)).toMatchObject({ status: 410 })
    expect((await get(`/summertskatt/api/v1/${roles.langtid()}/${rest}`, {})).status).toBe(401)
  }
  expect(await callsSoFar(demo)).toBe(before)
})

test('the source’s own answers: no record, no person, withdrawn, down', async () => {
  const at = (aar: number, number: string) => ssg(roles.langtid(), 'oppgjoer', langtid, `${aar}/${number}`)
  expect(errorOf(await get(at(2025, onlyDraft)))).toMatchObject({ status: 404, errorCode: 'SSG-008' })
  expect(errorOf(await get(at(2023, '16822548834')))).toMatchObject({ status: 404, errorCode: 'SSG-007' })
  expect(errorOf(await get(at(2024, withdrawn)))).toMatchObject({ status: 410, errorCode: 'SSG-011' })
  const beregnet = `/beregnetskatt/api/v1/${roles.langtid()}/${langtid}/2024/${withdrawn}`
  expect(errorOf(await get(beregnet))).toMatchObject({ status: 410, errorCode: 'BSA-007' })
  for (const feil of ['500', 'html', 'halv', 'tom', 'doed', '429']) {
    await setFault(demo, 'summertskattegrunnlag', feil)
    const reply = errorOf(await get(at(2023, resident)))
    await setFault(demo, 'alle', 'ingen')
    expect(reply, feil).toMatchObject({
      status: 503,
      path: `${root}${at(0, '')}`.replace(
        /v2.*/,
        'v2/{rolleId}/{stadie}/{rettighetspakke}/{inntektsaar}/{personidentifikator}',
      ),
    })
    expect(reply.message).toContain('Summert skattegrunnlag')
  }
})

test('the trail: two rows per call with API, package, stage and the names given; no record, no number in the log', async () => {
  const output = demo.output()
  expect(await demo.stop('keep')).toBe(0)
  const { trail, records } = await trailOf(demo)
  const rows = trail.filter(({ rad }) => rad['hendelse'] === 'videreformidling')
  const with_ = (fase: string) => rows.filter(({ rad }) => rad['fase'] === fase)
  const given = with_('gitt')
  expect(given).toHaveLength(passed().length + 2)
  expect(with_('spurt')).toHaveLength(given.length + with_('feilet').length)
  expect(given[0]?.rad).toMatchObject({
    api: 'summertskattegrunnlag',
    stadie: 'oppgjoer',
    rettighetspakke: langtid,
    inntektsaar: 2023,
    utfall: 'ok',
    feltliste: null,
    objekt: null,
  })
  expect(given[0]?.personer[0]?.kilder).toEqual({ summertskattegrunnlag: 'ok' })
  expect(given[0]?.personer[0]?.felt).toContain('alminneligInntektFoerSaerfradrag')
  expect(given.at(-1)?.personer[0]?.felt).not.toContain('alminneligInntektFoerSaerfradrag')
  const avregning = given.find(({ rad }) => rad['api'] === 'avregning')
  expect(avregning?.personer[0]?.felt).toContain('/fastland/restskatt')
  const nothing = given.find(({ personer }) => personer[0]?.felt?.length === 0)
  expect(nothing, 'the shielded person').toBeDefined()
  // What is passed on is whole; what is kept of it is names alone, also of what nobody here has a law for.
  const names = given.flatMap(({ personer }) => personer.flatMap(({ felt }) => felt ?? []))
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !/^(\/?[A-Za-z][A-Za-z0-9]*)(\/[A-Za-z][A-Za-z0-9]*)*$/.test(name))).toEqual([])
  const codes = (fase: string) => new Set(with_(fase).map(({ rad }) => rad['utfall']))
  expect(codes('nektet')).toEqual(
    new Set([
      'stadie-ikke-tillatt',
      'rettighetspakke-ikke-tillatt',
      'api-ikke-tillatt',
      'aar-ikke-aapnet',
      'ugyldig-personidentifikator',
      'ugyldig-foresporsel',
      'api-lagt-ned',
    ]),
  )
  expect(codes('feilet')).toEqual(new Set(['grunnlag-ikke-funnet', 'grunnlag-slettet', 'kilde-nede']))
  expect(with_('feilet').every(({ personer }) => personer[0]?.felt === null)).toBe(true)
  expect(records).toBe(0)
  const logged = output.split('\n').filter((line) => line.startsWith('{'))
  expect(logged.length).toBeGreaterThan(30)
  for (const number of [resident, helped, parent, withdrawn, shielded, onlyDraft, inUse, replaced])
    expect(
      logged.filter((line) => line.includes(number ?? '')),
      number,
    ).toEqual([])
})
