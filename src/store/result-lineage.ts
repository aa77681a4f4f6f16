// Records made from records. One is stored only while what it was made from is still there, and «wrong person» removes the whole
// family: what it came from and whatever came of it. Locks on the ids keep the two from passing each other.
import { type Kysely, sql, type Transaction } from 'kysely'
import { inMunicipality, isUuid } from './municipality.ts'
import type { Tables } from './tables.ts'

export interface SealedResult {
  readonly fiksOrgId: string
  readonly id: string
  readonly rolleId: string
  readonly hode: Buffer
  readonly innhold: Buffer
  /** UTC instants. */
  readonly opprettet: string
  readonly utloeper: string
}

/** False, and nothing stored, when one of the parents is gone. */
export function storeDerived(db: Kysely<Tables>, row: SealedResult, parents: readonly string[]): Promise<boolean> {
  return inMunicipality(db, row.fiksOrgId, async (trx) => {
    const family = await ancestry(trx, row.fiksOrgId, parents)
    await lock(trx, family, 'shared')
    // A statement of its own: it must see what was committed while it waited for the lock.
    const { rows } = await sql`
      insert into resultat (fiks_org_id, id, rolle_id, hode, innhold, opprettet, utloeper, kilder)
      select ${row.fiksOrgId}::uuid, ${row.id}::uuid, ${row.rolleId}::uuid, ${row.hode}::bytea, ${row.innhold}::bytea,
        ${row.opprettet}::timestamptz, ${row.utloeper}::timestamptz, ${list(family)}
      where (select count(*) from resultat
        where fiks_org_id = ${row.fiksOrgId}::uuid and id = any(${list(parents)})) = ${new Set(parents).size}
      returning id`.execute(trx)
    return rows.length === 1
  })
}

/** How many records went: this one, all it was made from, and all that was made from any of them; in the same role. */
export async function removeLineage(
  db: Kysely<Tables>,
  { rolle }: { readonly rolle: { readonly id: string; readonly fiksOrgId: string } },
  id: string,
): Promise<number> {
  if (!isUuid(id)) return 0
  return inMunicipality(db, rolle.fiksOrgId, async (trx) => {
    const family = await ancestry(trx, rolle.fiksOrgId, [id])
    await lock(trx, family, 'exclusive')
    const { rows } = await sql`
      delete from resultat where fiks_org_id = ${rolle.fiksOrgId}::uuid and rolle_id = ${rolle.id}::uuid
        and (id = any(${list(family)}) or kilder && ${list(family)}) returning id`.execute(trx)
    return rows.length
  })
}

const list = (ids: readonly string[]) => sql`${`{${ids.join(',')}}`}::uuid[]`

/** The records themselves and everything they came from. A list never changes once it is stored. */
async function ancestry(
  trx: Transaction<Tables>,
  fiksOrgId: string,
  ids: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct unnest(kilder)::text as id from resultat
    where fiks_org_id = ${fiksOrgId}::uuid and id = any(${list(ids)})`.execute(trx)
  return [...new Set([...ids, ...rows.map((row) => row.id)])].toSorted()
}

/** Always in the same order, so that two who lock the same family never wait for each other. */
async function lock(trx: Transaction<Tables>, ids: readonly string[], how: 'shared' | 'exclusive'): Promise<void> {
  const take = sql.raw(how === 'shared' ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock')
  for (const id of ids) await sql`select ${take}(hashtextextended(${id}, 5))`.execute(trx)
}
