// Frozen records, sealed with AES-256-GCM, one municipality at a time. An expired one does not exist, swept or not.
import { type Kysely, sql } from 'kysely'
import { inMunicipality, isUuid, municipalities } from './municipality.ts'
import { removeLineage, storeDerived } from './result-lineage.ts'
import type { Tables } from './tables.ts'
import type { Keys, NewResult, ResultHead, ResultKey, ResultStore } from './types.ts'

export function resultStore(db: Kysely<Tables>, keys: Keys): ResultStore {
  const context = (fiksOrgId: string, id: string, part: string): string => `resultat:${fiksOrgId}:${id}:${part}`
  const find = async (key: ResultKey, id: string, now: Date) => {
    if (!isUuid(id)) return null
    const row = await inMunicipality(db, key.rolle.fiksOrgId, (trx) =>
      trx
        .selectFrom('resultat')
        .selectAll()
        .where('fiks_org_id', '=', key.rolle.fiksOrgId)
        .where('id', '=', id)
        .where('rolle_id', '=', key.rolle.id)
        .where('utloeper', '>', sql<Date>`${now.toISOString()}`)
        .executeTakeFirst(),
    )
    return row ?? null
  }
  const sealed = (head: NewResult, record: unknown, time: { readonly now: Date; readonly hours: number }) => ({
    fiksOrgId: head.fiksOrgId,
    id: head.id,
    rolleId: head.rolleId,
    hode: keys.encrypt(JSON.stringify(head), context(head.fiksOrgId, head.id, 'hode')),
    innhold: keys.encrypt(JSON.stringify(record), context(head.fiksOrgId, head.id, 'innhold')),
    opprettet: time.now.toISOString(),
    utloeper: expiry(time.now, time.hours),
  })
  return {
    save: async (head, record, time) => {
      const { fiksOrgId, id, rolleId, hode, innhold, opprettet, utloeper } = sealed(head, record, time)
      // One statement. It need not wait for the disk: the audit row of what was given is committed after it and before any
      // answer, and PostgreSQL writes its log in order.
      await sql`
        with kommune as (
          select set_config('app.fiks_org_id', ${fiksOrgId}, true), set_config('synchronous_commit', 'off', true)
        )
        insert into resultat (fiks_org_id, id, rolle_id, hode, innhold, opprettet, utloeper)
        select ${fiksOrgId}::uuid, ${id}::uuid, ${rolleId}::uuid, ${hode}::bytea, ${innhold}::bytea,
          ${opprettet}::timestamptz, ${utloeper}::timestamptz
        from kommune`.execute(db)
    },
    derive: (head, record, time, parents) => storeDerived(db, sealed(head, record, time), parents),
    findHead: async (key, id, now): Promise<ResultHead | null> => {
      const row = await find(key, id, now)
      if (row === null) return null
      const head = keys.decrypt(Buffer.from(row.hode), context(row.fiks_org_id, row.id, 'hode'))
      const times = { opprettet: row.opprettet.toISOString(), utloeper: row.utloeper.toISOString() }
      return { ...(JSON.parse(head) as NewResult), ...times }
    },
    open: async (permit, id, now) => {
      const row = await find(permit, id, now)
      if (row === null) return null
      return JSON.parse(keys.decrypt(Buffer.from(row.innhold), context(row.fiks_org_id, row.id, 'innhold'))) as unknown
    },
    remove: (permit, id) => removeLineage(db, permit, id),
  }
}

/** Throws RangeError unless a record is to live 1–72 whole hours. */
function expiry(now: Date, hours: number): string {
  if (!Number.isInteger(hours) || hours < 1 || hours > 72)
    throw new RangeError(`A record lives 1–72 hours, not ${hours}`)
  return new Date(now.getTime() + hours * 3_600_000).toISOString()
}

/** Deletes expired records, municipality by municipality, as row-level security lets it. Returns how many. */
export async function sweepResults(db: Kysely<Tables>, now: Date): Promise<number> {
  let gone = 0
  for (const fiks_org_id of await municipalities(db)) {
    const done = await inMunicipality(db, fiks_org_id, (trx) =>
      trx
        .deleteFrom('resultat')
        .where('fiks_org_id', '=', fiks_org_id)
        .where('utloeper', '<=', sql<Date>`${now.toISOString()}`)
        .executeTakeFirst(),
    )
    gone += Number(done.numDeletedRows)
  }
  return gone
}
