// What a database role sees of every table, for the checks of the second wall on both databases. In: one statement at a time as a
// role with settings; out: how many rows, or that the database refuses.
import { randomBytes } from 'node:crypto'
import { openAudit } from '../src/audit/open-audit.ts'
import type { Keys, Store } from '../src/store/types.ts'
import { auditEvent, chainA, chainB, now, somebody } from './audit-rows.ts'

/** One statement as `role`, with the settings set, in a transaction that is undone. */
export type AsRole = (role: string, settings: Readonly<Record<string, string>>, statement: string) => Promise<unknown[]>

export const narrowRoles = ['grunnlag_innsyn', 'grunnlag_hendelser', 'grunnlag_segment'] as const
/** Ready for features that are not here yet; until then nobody logs in as them, and the product cannot take them on. */
export const notTheApps = ['grunnlag_hendelser', 'grunnlag_segment'] as const

/** Tables that are no municipality's, and why no wall by municipality stands around them. Every other table must have one. */
export const withoutMunicipality: Readonly<Record<string, string>> = {
  sesjon: 'found by the SHA-256 of a secret, before a municipality is chosen; sealed',
  innlogging: 'a login under way: nobody is known yet; sealed',
  utlogging_brukt: 'hashes of logout tokens',
  innsynssvar: 'a citizen’s, behind a wall of his own pseudonyms',
  spraakvalg: 'a person’s own language by pseudonym; nobody’s municipality',
  feltliste: 'lists of field names, named by their hash',
  hmac_epoke: 'fingerprints of keys',
  kysely_migration: 'names of migrations',
  kysely_migration_lock: 'the migrator’s lock',
}

/** Every column a role may read, by table. */
export const readable = `
  select c.relname as tabell, array_to_json(array_agg(a.attname order by a.attnum)) as kolonner
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
    and has_column_privilege(current_user, c.oid, a.attnum, 'select')
  group by c.relname order by c.relname`

/** Every table, with whether it is a municipality's and whether the wall is up. */
export const tables = `
  select c.relname as tabell, c.relrowsecurity as mur,
    exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'fiks_org_id') as kommunens,
    exists (select from pg_policy p where p.polrelid = c.oid and 'grunnlag_app'::regrole = any(p.polroles)) as regel
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`

interface Column {
  readonly kolonne: string
  readonly type: string
  readonly tabell: string
  readonly paakrevd: boolean
}
const columnsOf = `
  select table_name as tabell, column_name as kolonne, data_type as type,
    is_nullable = 'NO' and column_default is null as paakrevd
  from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`

/** A value that fits the column's type, and most of its checks; what a row must be beyond that stands in `special`. */
function madeUp({ kolonne, type, tabell }: Column, org: string): string {
  const special: Record<string, string> = {
    fiks_org_id: `'${org}'`,
    'rolletilgang.type': "'bruker'",
    'hendelsetilgang.begrunnelse': "'proeve'",
    'audit.rad': `'{"tid":"2026-01-01T00:00:00.000Z","hendelse":"x","fase":"gitt","utfall":"ok","requestId":"r"}'`,
    organisasjonsnummer: org === chainA ? "'920125298'" : "'974760673'",
    kommunenummer: "'3203'",
    plass: '7',
    utloeper: `'2026-01-02T00:00:00Z'`,
    pseudonym: `'p1_${org}'`,
    person: `'p1_${org}'`,
  }
  const made = special[`${tabell}.${kolonne}`] ?? special[kolonne]
  if (made !== undefined) return made
  const byType: Record<string, string> = {
    uuid: `'${org}'`,
    text: "'x'",
    boolean: 'true',
    jsonb: "'{}'",
    date: "'2026-01-01'",
    bytea: `'\\x${randomBytes(32).toString('hex')}'`,
    daterange: "'[2026-01-01,2026-12-31]'",
    'timestamp with time zone': "'2026-01-01T00:00:00Z'",
  }
  return byType[type] ?? '1'
}

/** One row in every table with a municipality, for both; as the owner. Throws when a new table's rule is not met: add it above. */
export async function fillAll(asOwner: (statement: string) => Promise<readonly unknown[]>): Promise<readonly string[]> {
  const columns = (await asOwner(columnsOf)) as Column[]
  const walled = ((await asOwner(tables)) as { tabell: string; kommunens: boolean }[]).filter(
    ({ kommunens }) => kommunens,
  )
  const first = ['organisasjon', 'rolle', 'audit']
  const names = [...first, ...walled.map(({ tabell }) => tabell).filter((name) => !first.includes(name))]
  for (const tabell of names) {
    const own = columns.filter((column) => column.tabell === tabell && (column.paakrevd || isOfRow(column)))
    for (const org of [chainA, chainB]) {
      const values = own.map((column) => madeUp(column, org)).join(', ')
      await asOwner(`insert into ${tabell} (${own.map(({ kolonne }) => kolonne).join(', ')}) values (${values})
        on conflict do nothing`)
    }
  }
  return names
}

/** Not required, but a grant is somebody's. */
const isOfRow = ({ tabell, kolonne }: Column): boolean =>
  tabell === 'rolletilgang' && ['person', 'rolle_id', 'id'].includes(kolonne)

/** A look-up of somebody in each of two municipalities, by the product itself. */
export async function lookUpInBoth(store: Store, keys: Keys): Promise<void> {
  const audit = openAudit(store.chains, keys.pseudonym)
  for (const kjede of [chainA, chainB]) await audit.write(auditEvent({ kjede }))
  await store.sessions.create({ personidentifikator: somebody, sid: 'oekt', idToken: null }, now)
}
