// verdier in both contracts and by both methods, and the law as a zip: who may read them, what is on record, and the same bytes
// for the same law.
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readLaw } from '../../access/law.ts'
import { beregningstyper } from '../../base/terms.ts'
import { lawOnDisk } from '../../rules/law-for-tests.ts'
import { manualPosts, postSetFor } from '../../rules/post-sets.ts'
import { machine, portsForTests, rolleId } from '../ports-for-tests.ts'
import type { Ports } from '../ports.ts'
import { buildServer } from '../server.ts'
import { routeTable } from '../table.ts'
import { countedLegend, ruleOf } from './law-legend.ts'

const tail = 'skatteoginntektsopplysninger'
const years = [2025, 2024, 2023]
/** The municipality that owns the integration. */
const owner = '33333333-3333-4333-8333-333333333333'
const { postSets } = lawOnDisk()
const read = (file: string) => ({ file, text: readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8') })
const law = readLaw({
  hjemler: read('lov/hjemler.yaml'),
  inntektsaar: read('lov/inntektsaar.yaml'),
  begrunnelser: read('lov/begrunnelser.yaml'),
})
const values: Ports['values'] = {
  openYears: () => years,
  manualPosts: (type, year) => manualPosts(postSetFor(postSets, type, year) as never),
  postSet: (type, year) => postSetFor(postSets, type, year),
}

async function serverWith(more: Partial<Ports> = {}, fiksKontrakt: 'v1' | 'v2' = 'v1') {
  const actor = {
    kind: 'integrasjon',
    id: rolleId,
    organisasjonsnummer: '920125298',
    fiksOrgId: owner,
    fiksKontrakt,
  } as const
  const { ports, kept } = portsForTests({ values, machines: { authenticate: async () => actor }, ...more })
  const app = await buildServer(routeTable(ports), ports)
  const ask = (url: string, method: 'GET' | 'POST' = 'GET', headers: object = {}) =>
    app.inject({ method, url, headers: { ...machine, ...headers } })
  return { ask, kept }
}
const verdier = (version: 'v1' | 'v2'): string => `/register/api/${version}/ks/${rolleId}/${tail}/verdier`
const yaml = (type: string, year: number | string, role = ''): string =>
  `/register/api/v1/ks/${role}${tail}/yaml/${type}/${year}`
const notHeld: Partial<Ports> = { roles: { ...portsForTests().ports.roles, beregningstypeOf: async () => null } }

test('v1: exactly three types × the open years, by GET and POST alike', async () => {
  const { ask, kept } = await serverWith()
  const got = await ask(verdier('v1'))
  const rows = (got.json() as { verdier: { beregningstype: string; inntektsaar: number }[] }).verdier
  expect(rows.map(({ beregningstype, inntektsaar }) => `${beregningstype} ${inntektsaar}`)).toEqual(
    beregningstyper.flatMap((type) => years.map((year) => `${type} ${year}`)),
  )
  for (const headers of [{}, { 'content-type': 'application/json' }]) {
    const posted = await ask(verdier('v1'), 'POST', headers)
    expect([posted.statusCode, posted.json()]).toEqual([200, got.json()])
  }
  expect(kept.audit).toHaveLength(3)
})

test('no type is offered that the service’s own request refuses', async () => {
  const { ask } = await serverWith()
  const { verdier: rows } = (await ask(verdier('v1'))).json() as {
    verdier: { gyldigeVerdier: { persontyper: string[]; ekstraposter: { persontyper: string[] }[] } }[]
  }
  for (const { gyldigeVerdier } of rows) {
    for (const { persontyper } of gyldigeVerdier.ekstraposter) {
      expect(persontyper.length).toBeGreaterThan(0)
      expect(gyldigeVerdier.persontyper).toEqual(expect.arrayContaining(persontyper))
    }
  }
})

test('v2 tells the same posts as a bare list, at its own address and where the integration is set to it', async () => {
  const one = (await (await serverWith()).ask(verdier('v1'))).json() as {
    verdier: { gyldigeVerdier: { ekstraposter: { tekniskNavn: string }[] } }[]
  }
  const own = (await (await serverWith()).ask(verdier('v2'))).json() as { ekstraposter: { id: string }[] }[]
  const published = (await (await serverWith({}, 'v2')).ask(verdier('v1'))).json()
  expect(own.map(({ ekstraposter }) => ekstraposter.map(({ id }) => id))).toEqual(
    one.verdier.map(({ gyldigeVerdier }) => gyldigeVerdier.ekstraposter.map(({ tekniskNavn }) => tekniskNavn)),
  )
  expect(published).toEqual(own)
})

test('a role that is not held: 403 with its row, on verdier and on yaml', async () => {
  for (const url of [verdier('v1'), verdier('v2'), yaml('BARNEHAGE_SFO', 2023, `${rolleId}/`)]) {
    const { ask, kept } = await serverWith(notHeld)
    const hendelse = url.includes('/yaml/') ? 'lovfiler' : 'verdier'
    expect((await ask(url)).statusCode).toBe(403)
    expect(kept.audit).toMatchObject([{ hendelse, fase: 'nektet', utfall: 'ikke-tilgang' }])
  }
})

test.each(beregningstyper)('yaml: %s as a zip of two files, with and without role, the same bytes', async (type) => {
  const { ask, kept } = await serverWith()
  const [free, inRole, again] = [
    await ask(yaml(type, 2023)),
    await ask(yaml(type, 2023, `${rolleId}/`)),
    await ask(yaml(type, 2023)),
  ]
  expect([free.statusCode, free.headers['content-type']]).toEqual([200, 'application/zip'])
  expect(inRole.rawPayload).toEqual(free.rawPayload)
  expect(again.rawPayload).toEqual(free.rawPayload)
  expect(kept.audit.map(({ hendelse, fase, kjede, personer }) => [hendelse, fase, kjede, personer.length])).toEqual(
    Array.from({ length: 3 }, () => ['lovfiler', 'utfoert', owner, 0]),
  )
  const files = unzipSync(free.rawPayload)
  expect(Object.keys(files)).toEqual([`beregning-${type}-2023.yaml`, `visning-${type}-2023.yaml`])
  const [counted, shown] = Object.values(files).map((bytes) => parse(strFromU8(bytes)) as Record<string, never>)
  expect([countedNames(counted as never), shownNames(shown as never)]).toEqual(lawNames(type))
})

test.each(beregningstyper.flatMap((type) => years.map((year) => [type, year] as const)))(
  'yaml %s %i: the typed posts and their person types are those of verdier, and the head names the regulation',
  async (type, year) => {
    const { ask } = await serverWith({ purposes: { ...portsForTests().ports.purposes, law } })
    const { verdier: rows } = (await ask(verdier('v1'))).json() as { verdier: VerdiRow[] }
    const row = rows.find(({ beregningstype, inntektsaar }) => beregningstype === type && inntektsaar === year)
    const [counted] = Object.values(unzipSync((await ask(yaml(type, year))).rawPayload)).map((bytes) =>
      strFromU8(bytes),
    )
    const file = parse(counted ?? '') as {
      forskrift: string[]
      grupper: (Row & { ekstraposter?: Extra[]; regel?: string })[]
    }
    const typed = file.grupper.flatMap(({ ekstraposter = [] }) => ekstraposter)
    const plain = (list: readonly Extra[] = []) =>
      list.map(({ tekniskNavn, persontyper }) => [tekniskNavn, [...persontyper]]).toSorted()
    expect(plain(typed)).toEqual(plain(row?.gyldigeVerdier.ekstraposter))
    expect(file.forskrift.length).toBeGreaterThan(0)
    for (const name of file.forskrift) expect(name).toMatch(/\(FOR-\d{4}-\d{2}-\d{2}-\d+\)/)
    const computed = file.grupper.filter(({ tekniskNavn }) => tekniskNavn in ruleOf)
    expect(computed.map(({ regel }) => typeof regel)).toEqual(computed.map(() => 'string'))
    expect(computed.length).toBe(type === 'LANGTIDSOPPHOLD_INSTITUSJON' ? Object.keys(ruleOf).length : 0)
    for (const word of wordsIn(counted ?? '')) expect(countedLegend.join('\n')).toContain(word)
  },
)
interface Extra {
  readonly tekniskNavn: string
  readonly persontyper: readonly string[]
}
interface VerdiRow {
  readonly beregningstype: string
  readonly inntektsaar: number
  readonly gyldigeVerdier: { readonly ekstraposter: readonly Extra[] }
}
/** Every value that a row has for the words that need explaining. */
const wordsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/^ +(?:paaroerende|pensjon|skatteeffekt): (\w+)$/gm)].map(([, word]) => word ?? ''))

test('the zip is made once for a service and year', async () => {
  let read = 0
  const set = postSetFor(postSets, 'BARNEHAGE_SFO', 2023)
  const counting = new Proxy(set as NonNullable<typeof set>, {
    get: (target, name, all) => {
      if (name === 'grupper') read++
      return Reflect.get(target, name, all) as unknown
    },
  })
  const { ask } = await serverWith({ values: { ...values, postSet: () => counting } })
  await ask(yaml('BARNEHAGE_SFO', 2023))
  const once = read
  await ask(yaml('BARNEHAGE_SFO', 2023, `${rolleId}/`))
  await ask(yaml('BARNEHAGE_SFO', 2023))
  expect([once > 0, read]).toEqual([true, once])
})

interface Row {
  readonly tekniskNavn: string
  readonly operasjon: string
  readonly status: string
  readonly kilde: string
}
function countedNames({ grupper }: { grupper: (Row & { poster?: Row[]; ekstraposter?: Row[] })[] }): string[] {
  for (const row of grupper.flatMap((gruppe) => [gruppe, ...(gruppe.poster ?? []), ...(gruppe.ekstraposter ?? [])])) {
    expect(row).toMatchObject({ operasjon: expect.stringMatching(/ADDERE|SUBTRAHERE/), status: expect.any(String) })
    expect(row.kilde).toMatch(/\w/)
  }
  return grupper
    .flatMap(({ poster = [], ekstraposter = [] }) => [...poster, ...ekstraposter])
    .map(({ tekniskNavn }) => tekniskNavn)
    .toSorted()
}
const shownNames = ({ kategorier, utelatt }: { kategorier: { poster: Row[] }[]; utelatt: Row[] }): string[] =>
  [...kategorier.flatMap(({ poster }) => poster), ...utelatt].map(({ tekniskNavn }) => tekniskNavn).toSorted()

/** Straight from the post set: every counted and manual post, and every name that has a place. */
function lawNames(type: (typeof beregningstyper)[number]): [string[], string[]] {
  const set = postSetFor(postSets, type, 2023)
  if (set === null) throw new Error('no rules')
  const counted = [...set.felt.values()].filter(({ teller }) => teller !== null).map(({ navn }) => navn)
  expect(counted.length).toBeGreaterThan(10)
  return [[...counted, ...set.manuelle.keys()].toSorted(), [...set.felt.keys()].toSorted()]
}

test.each([
  ['a year that is not opened', 'BARNEHAGE_SFO', 2021, 404],
  ['a year before the first', 'BARNEHAGE_SFO', 2020, 400],
  ['no year', 'BARNEHAGE_SFO', 'i-fjor', 400],
  ['no service', 'BOLIGSOSIALE_FORMAAL', 2023, 400],
] as const)('yaml: %s', async (_, type, year, status) => {
  const { ask, kept } = await serverWith()
  const reply = await ask(yaml(type, year))
  expect(reply.statusCode, reply.body).toBe(status)
  expect(reply.json()).toMatchObject({ status, path: expect.stringContaining('{inntektsaar}') })
  expect(kept.audit).toMatchObject([{ hendelse: 'lovfiler', fase: 'nektet' }])
})
