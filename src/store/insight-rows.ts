// A citizen's own rows, across every municipality's chain and under every epoch's pseudonym. Everything runs in the narrow role
// grunnlag_innsyn, whose policies let through rows of his pseudonyms and nothing else, whatever the statement says.
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { takeRole } from './acting-role.ts'
import type { InsightKey, InsightRange, InsightRow, InsightStore } from './insight-types.ts'
import type { Tables } from './tables.ts'

/** For one transaction, or the rest of it. */
export async function becomeCitizen(trx: Transaction<Tables>, { pseudonymer }: InsightKey): Promise<void> {
  await takeRole(trx, 'grunnlag_innsyn')
  await sql`select set_config('app.innsyn_pseudonymer', ${pseudonymer.join(',')}, true)`.execute(trx)
}

export const asCitizen = <T>(
  db: Kysely<Tables>,
  insight: InsightKey,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await becomeCitizen(trx, insight)
    return work(trx)
  })

type Evidence = Pick<InsightStore, 'rows' | 'rowsAt' | 'span' | 'wrongRecords'>

export const evidenceOf = (db: Kysely<Tables>): Evidence => ({
  rows: (insight, { events, range, limit, after }) =>
    asCitizen(db, insight, async (trx) => {
      // The row that was last lies in the citizen's own rows, so its place in the order can be read there.
      const older =
        after === undefined
          ? sql``
          : sql`and (a.tid, a.fiks_org_id, a.nr, p.plass) < (select tid, fiks_org_id, nr, ${after.plass}::int from audit
              where fiks_org_id = ${after.fiksOrgId}::uuid and nr = ${after.nr}::bigint)`
      const { rows } = await sql<Found>`${found} ${own(insight, events)} ${within(range)} ${older}
        ${newestFirst} limit ${limit}`.execute(trx)
      return rows.map(toRow)
    }),
  rowsAt: (insight, places) =>
    asCitizen(db, insight, async (trx) => {
      const chains = sql`${sql.val(places.map(({ fiksOrgId }) => fiksOrgId))}::uuid[]`
      const numbers = sql`${sql.val(places.map(({ nr }) => nr))}::bigint[]`
      const { rows } = await sql<Found>`${found} where p.pseudonym = ${names(insight)}
        and (a.fiks_org_id, a.nr) in (select * from unnest(${chains}, ${numbers})) ${newestFirst}`.execute(trx)
      return rows.map(toRow)
    }),
  span: (insight, events) =>
    asCitizen(db, insight, async (trx) => {
      const { rows } = await sql<{ fiks_org_id: string; aar: number }>`
        select distinct a.fiks_org_id, extract(year from (a.tid::timestamptz at time zone 'Europe/Oslo'))::int as aar
        ${tables} ${own(insight, events)}`.execute(trx)
      return rows.map(({ fiks_org_id: fiksOrgId, aar }) => ({ fiksOrgId, aar }))
    }),
  wrongRecords: (insight) =>
    asCitizen(db, insight, async (trx) => {
      const { rows } = await sql<{ objekt: string }>`
        select distinct a.rad::jsonb ->> 'objekt' as objekt ${tables} ${own(insight, ['feil-person'])}
          and a.rad::jsonb ->> 'fase' = 'gitt' and a.rad::jsonb ->> 'objekt' is not null`.execute(trx)
      return new Set(rows.map(({ objekt }) => objekt))
    }),
})

/** What belongs to no municipality; nobody's look-up stands there. */
const platform = '00000000-0000-0000-0000-000000000000'

const tables = sql`from audit_person p join audit a on a.fiks_org_id = p.fiks_org_id and a.nr = p.nr`
const found = sql`select a.fiks_org_id, a.nr, a.rad, p.plass, p.rad as person ${tables}`
const newestFirst = sql`order by a.tid desc, a.fiks_org_id desc, a.nr desc, p.plass desc`

const names = ({ pseudonymer }: InsightKey): RawBuilder<unknown> => sql`any(${sql.val([...pseudonymer])}::text[])`

const own = (insight: InsightKey, events: readonly string[]): RawBuilder<unknown> => sql`
  where p.pseudonym = ${names(insight)} and p.fiks_org_id <> ${platform}::uuid
    and a.hendelse = any(${sql.val([...events])}::text[])`

function within({ kommune, fra, til }: InsightRange): RawBuilder<unknown> {
  const parts = [
    ...(kommune === undefined ? [] : [sql`and p.fiks_org_id = ${kommune}::uuid`]),
    ...(fra === undefined ? [] : [sql`and a.tid >= ${fra}`]),
    ...(til === undefined ? [] : [sql`and a.tid < ${til}`]),
  ]
  return parts.length === 0 ? sql`` : sql.join(parts, sql` `)
}

interface Found {
  readonly fiks_org_id: string
  readonly nr: bigint
  readonly rad: string
  readonly plass: number
  readonly person: string
}
const toRow = ({ fiks_org_id, nr, ...row }: Found): InsightRow => ({ fiksOrgId: fiks_org_id, nr: Number(nr), ...row })
