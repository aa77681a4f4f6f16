// The second wall (issue line 7), on the embedded database and on a real PostgreSQL: no municipality, no row; one municipality, its
// rows alone; and each narrow role sees its own and nothing else. Walks every table there is, so a new one cannot be forgotten.
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/types.ts'
import { chainA, chainB, freshKeys, somebody } from './audit-rows.ts'
import { openForChecks } from './embedded-database.ts'
import { startPostgres } from './real-postgres.ts'
import { findPrograms } from './system-postgres.ts'
import {
  type AsRole,
  fillAll,
  lookUpInBoth,
  narrowRoles,
  notTheApps,
  readable,
  tables,
  withoutMunicipality,
} from './wall-walk.ts'

const keys = freshKeys()
interface Place {
  readonly store: Store
  readonly asOwner: (statement: string) => Promise<readonly unknown[]>
  readonly asRole: AsRole
  readonly stop: () => Promise<void>
}

const settingsOf = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).map(([name, value]) => `select set_config('${name}', '${value}', true)`)

async function embedded(): Promise<Place> {
  const { store, asOwner, asProduct, stop } = await openForChecks(keys)
  const asRole: AsRole = async (role, settings, statement) => {
    await asProduct('begin')
    try {
      for (const one of [`set local role ${role}`, ...settingsOf(settings)]) await asProduct(one)
      return [...(await asProduct(statement))]
    } finally {
      await asProduct('rollback')
    }
  }
  return { store, asOwner, asRole, stop }
}

/** `programs`: of another version than the one the checks bring with them. */
async function real(programs: string | null = null): Promise<Place> {
  const server = await startPostgres(programs)
  const store = await openStore({ databaseUrl: server.appUrl, data: '', keys, poolSize: 2 })
  const [app, owner] = [server.appUrl, server.ownerUrl].map((connectionString) => new pg.Client({ connectionString }))
  if (app === undefined || owner === undefined) throw new Error('two clients')
  await app.connect()
  await owner.connect()
  const asRole: AsRole = async (role, settings, statement) => {
    // What the product's own login cannot take on is looked at from above.
    const client = notTheApps.some((one) => one === role) ? owner : app
    await client.query('begin')
    try {
      for (const one of [`set local role ${role}`, ...settingsOf(settings)]) await client.query(one)
      return (await client.query(statement)).rows
    } finally {
      await client.query('rollback')
    }
  }
  const stop = async (): Promise<void> => {
    await app.end()
    await owner.end()
    await store.close()
    await server.stop()
  }
  return { store, asOwner: async (statement) => (await server.asOwner(statement)).rows, asRole, stop }
}

interface Readable {
  readonly tabell: string
  readonly kolonner: readonly string[]
}

const oldest = findPrograms(15)
const places: readonly (readonly [string, () => Promise<Place>])[] = [
  ['embedded', embedded],
  ['PostgreSQL 18', () => real()],
  ...(oldest === null ? [] : [['PostgreSQL 15', () => real(oldest)] as const]),
]

describe.each(places)('%s', (_name, open) => {
  let place: Place
  let walled: readonly string[]
  const see = async (role: string, settings: Record<string, string>): Promise<Map<string, readonly unknown[]>> => {
    const may = (await place.asRole(role, settings, readable)) as Readable[]
    const seen = new Map<string, readonly unknown[]>()
    for (const { tabell, kolonner } of may) {
      seen.set(tabell, await place.asRole(role, settings, `select ${kolonner.join(', ')} from ${tabell}`))
    }
    return seen
  }
  beforeAll(async () => {
    place = await open()
    await lookUpInBoth(place.store, keys)
    walled = await fillAll(place.asOwner)
  })
  afterAll(() => place?.stop())

  test('every table is either a municipality’s, behind the wall, or said to be nobody’s', async () => {
    const all = (await place.asOwner(tables)) as { tabell: string; mur: boolean; kommunens: boolean; regel: boolean }[]
    expect(all.length).toBeGreaterThan(15)
    for (const { tabell, mur, kommunens, regel } of all) {
      if (kommunens) expect([tabell, mur, regel]).toEqual([tabell, true, true])
      else expect(Object.keys(withoutMunicipality), tabell).toContain(tabell)
    }
    expect(walled.toSorted()).toEqual(all.filter(({ kommunens }) => kommunens).map(({ tabell }) => tabell))
  })

  test('the app without a municipality sees no row of any; with one, its own and none of the other’s', async () => {
    const bare = await see('grunnlag_app', {})
    for (const tabell of walled) expect([tabell, bare.get(tabell)]).toEqual([tabell, []])
    for (const [own, other] of [
      [chainA, chainB],
      [chainB, chainA],
    ] as const) {
      const seen = await see('grunnlag_app', { 'app.fiks_org_id': own })
      for (const tabell of walled) {
        const rows = (seen.get(tabell) ?? []) as { fiks_org_id: string }[]
        expect([tabell, rows.length > 0, rows.filter((row) => row.fiks_org_id !== own)]).toEqual([tabell, true, []])
        expect(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
          other,
        )
      }
    }
  })

  test('the app can neither write into another municipality nor own a row of it', async () => {
    const inA = { 'app.fiks_org_id': chainA }
    for (const statement of [
      `insert into delegering (fiks_org_id, tjenesteomraade) values ('${chainB}', 'y')`,
      `update rolle set fiks_org_id = '${chainB}'`,
      `insert into audit_hode values ('${chainB.replaceAll('2', '3')}', 1, 'x')`,
    ])
      await expect(place.asRole('grunnlag_app', inA, statement), statement).rejects.toMatchObject({ code: '42501' })
    expect(
      await place.asRole(
        'grunnlag_app',
        inA,
        `update integrasjon set aktiv = false where fiks_org_id = '${chainB}' returning 1`,
      ),
    ).toEqual([])
  })

  test('the doors give the rows of one key, to the app alone', async () => {
    const one = (statement: string) => place.asRole('grunnlag_app', {}, statement)
    expect(await one(`select fiks_org_id from finn_rolle('${chainA}')`)).toEqual([{ fiks_org_id: chainA }])
    expect(await one(`select fiks_org_id from finn_tilganger('p1_${chainA}', null)`)).toEqual([{ fiks_org_id: chainA }])
    expect(await one('select 1 from finn_tilganger(null, null), finn_rolle(null), finn_integrasjon(null)')).toEqual([])
    expect(
      await one(`select 1 from finn_organisasjonsnummer('%') union all select 1 from finn_rolle(gen_random_uuid())`),
    ).toEqual([])
    for (const role of [...narrowRoles, 'grunnlag_noekler', 'grunnlag_oppbevaring']) {
      const asked = place.asOwner(`select p.proname from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege('${role}', p.oid, 'execute')`)
      expect([role, await asked]).toEqual([role, []])
    }
    const open = await place.asOwner(`select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace
      and p.prosecdef and (p.proconfig is null or not exists (select from unnest(p.proconfig) c where c like 'search_path=%')
        or p.proowner <> 'grunnlag_finner'::regrole or has_function_privilege('public', p.oid, 'execute'))`)
    expect(open).toEqual([])
  })

  test('the door that moves a chain’s head opens for the municipality that is set alone, and never backwards', async () => {
    const move = (settings: Record<string, string>, to: string) =>
      place.asRole(
        'grunnlag_app',
        settings,
        `select m.* from finn_kjeder() k, flytt_hode(k.fiks_org_id, k.nr, k.hash, ${to}, 'tull') m where k.fiks_org_id = '${chainB}'`,
      )
    expect(await move({ 'app.fiks_org_id': chainA }, 'k.nr + 1')).toEqual([])
    expect(await move({}, 'k.nr + 1')).toEqual([])
    for (const to of ['k.nr', 'k.nr - 1']) expect(await move({ 'app.fiks_org_id': chainB }, to)).toEqual([])
    expect(await move({ 'app.fiks_org_id': chainB }, 'k.nr + 1')).toHaveLength(1)
  })

  test('innsyn: nothing without the citizen’s names; with them, rows that name him and no column more', async () => {
    for (const rows of (await see('grunnlag_innsyn', { 'app.fiks_org_id': chainA })).values()) expect(rows).toEqual([])
    const own = keys.pseudonym(somebody)
    const seen = await see('grunnlag_innsyn', { 'app.innsyn_pseudonymer': own })
    expect([...seen.keys()]).toEqual(['audit', 'audit_person', 'innsynsspoersmaal', 'innsynssvar'])
    expect(seen.get('audit_person')).toHaveLength(2)
    expect(seen.get('audit')).toHaveLength(2)
    expect(seen.get('innsynsspoersmaal')).toEqual([])
    const other = await see('grunnlag_innsyn', { 'app.innsyn_pseudonymer': `p1_${chainA}` })
    expect((other.get('audit_person') as { fiks_org_id: string }[]).map((row) => row.fiks_org_id)).toEqual([chainA])
  })

  test('hendelser: roles that have the list switched on, and neither who did it nor any other role', async () => {
    await place.asOwner(`insert into rolle (fiks_org_id, id, navn, tjenesteomraade)
      values ('${chainA}', '33333333-3333-4333-8333-333333333333', 'uten', 'x')`)
    await place.asOwner(`update hendelsetilgang set av = now(), av_av = 'x' where fiks_org_id = '${chainB}'`)
    const seen = await see('grunnlag_hendelser', { 'app.fiks_org_id': chainB })
    expect(Object.fromEntries(seen)).toEqual({
      hendelsetilgang: [expect.objectContaining({ fiks_org_id: chainA, rolle_id: chainA })],
      organisasjon: [{ fiks_org_id: chainA, organisasjonsnummer: '920125298' }],
      rolle: [expect.objectContaining({ fiks_org_id: chainA, id: chainA })],
    })
    expect(Object.keys(seen.get('hendelsetilgang')?.[0] as object)).toEqual([
      'fiks_org_id',
      'rolle_id',
      'fra',
      'til',
      'av',
    ])
    expect(Object.keys(seen.get('rolle')?.[0] as object)).not.toContain('navn')
  })

  test('segment: organisations, agreements and counts; no person, no grant, no row of evidence', async () => {
    const seen = await see('grunnlag_segment', { 'app.fiks_org_id': chainA, 'app.innsyn_pseudonymer': `p1_${chainA}` })
    expect([...seen.keys()]).toEqual(['delegering', 'organisasjon', 'segment_tall'])
    expect(seen.get('organisasjon')).toHaveLength(2)
    expect(seen.get('delegering')).toHaveLength(2)
    const [counts] = seen.get('segment_tall') as Record<string, unknown>[]
    expect(Object.keys(counts ?? {})).toEqual([
      'fiks_org_id',
      'aktive_roller',
      'aktive_integrasjoner',
      'gjeldende_tilganger',
    ])
    const text = JSON.stringify([...seen.values()], (_, value) => (typeof value === 'bigint' ? String(value) : value))
    expect(text).not.toMatch(/p1_/)
  })

  test.each(narrowRoles)('%s changes nothing but what is the citizen’s own to write', async (role) => {
    const may = (await place.asOwner(`
      select c.relname as tabell, string_agg(distinct p.slag, ',' order by p.slag) as slag from pg_class c,
        lateral (select s.slag from unnest(array['insert', 'update', 'delete', 'truncate']) as s(slag)
          where has_table_privilege('${role}', c.oid, s.slag)
            or (s.slag in ('insert', 'update') and has_any_column_privilege('${role}', c.oid, s.slag))) p
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') group by 1 order by 1`)) as object[]
    const own = ['innsynsspoersmaal', 'innsynssvar'].map((tabell) => ({ tabell, slag: 'insert' }))
    expect(may).toEqual(role === 'grunnlag_innsyn' ? own : [])
  })

  test('the product can take on innsyn alone, has it not by itself, and no other', async () => {
    const [inherits] = await place.asRole(
      'grunnlag_app',
      {},
      `
      select count(*)::int as antall from pg_roles where rolname like 'grunnlag%' and rolname <> 'grunnlag_app'
        and pg_has_role('grunnlag_app', oid, 'usage')`,
    )
    expect(inherits).toEqual({ antall: 0 })
    const takes = await place.asOwner(`select rolname from pg_roles where rolname like 'grunnlag\\_%'
      and rolname <> 'grunnlag_app' and pg_has_role('grunnlag_app', oid, 'member') order by 1`)
    expect(takes).toEqual([{ rolname: 'grunnlag_innsyn' }])
  })
})
