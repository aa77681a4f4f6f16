// A person's own results that are alive. The row of a result names nobody who made it: the audit trail does, so the two are read
// together, behind the same wall. Only the heads are opened, and the numbers in them go no further than this file.
import { type Kysely, sql } from 'kysely'
import type { DraftOwner } from './draft-types.ts'
import { inMunicipality } from './municipality.ts'
import type { OwnResult, OwnResultStore } from './own-result-types.ts'
import type { Tables } from './tables.ts'
import type { Keys, NewResult } from './types.ts'

/** No record lives longer (types.ts), so older rows of the trail point at none. */
const longestLifeMs = 72 * 3_600_000

interface Row {
  readonly id: string
  readonly hode: Uint8Array
  readonly opprettet: Date
  readonly utloeper: Date
  readonly tidligere: readonly { readonly id: string; readonly opprettet: string }[]
}

export function ownResultStore(db: Kysely<Tables>, keys: Keys): OwnResultStore {
  const opened = ({ fiksOrgId }: DraftOwner, { id, hode, opprettet, utloeper, ...row }: Row): OwnResult => {
    const text = keys.decrypt(Buffer.from(hode), `resultat:${fiksOrgId}:${id}:hode`)
    const { beregningstype, inntektsaar, sak = null } = JSON.parse(text) as NewResult
    const times = { opprettet: new Date(opprettet).toISOString(), utloeper: new Date(utloeper).toISOString() }
    const tidligere = row.tidligere.map((one) => ({ id: one.id, opprettet: new Date(one.opprettet).toISOString() }))
    return { id, beregningstype, inntektsaar, ...times, tidligere, sak }
  }
  return {
    list: async (owner, now, most) =>
      (await read(db, owner, { now, most, pseudonyms: keys.pseudonyms(owner.person) })).map((row) =>
        opened(owner, row),
      ),
  }
}

interface Reading {
  readonly now: Date
  readonly most: number
  readonly pseudonyms: readonly string[]
}

/** One that another of the person's own was made from is left out: the newer one stands for it. */
function read(db: Kysely<Tables>, { fiksOrgId, rolleId }: DraftOwner, reading: Reading): Promise<readonly Row[]> {
  const { now, most, pseudonyms } = reading
  const since = new Date(now.getTime() - longestLifeMs).toISOString()
  return inMunicipality(db, fiksOrgId, async (trx) => {
    const { rows } = await sql<Row>`
      with mine as materialized (
        select distinct rad::jsonb ->> 'objekt' as id from audit
        where fiks_org_id = ${fiksOrgId}::uuid and aktoer = any(${sql.val([...pseudonyms])}::text[]) and tid >= ${since}
          and hendelse in ('beregning', 'beregning-pdf', 'endring') and fase = 'gitt'
      ), alive as materialized (
        select r.id, r.hode, r.opprettet, r.utloeper, r.kilder from resultat r
        where r.fiks_org_id = ${fiksOrgId}::uuid and r.rolle_id = ${rolleId}::uuid
          and r.utloeper > ${now.toISOString()}::timestamptz and r.id::text in (select id from mine)
      ), newest as (
        select id, hode, opprettet, utloeper, kilder from alive
        where not exists (select 1 from alive later where alive.id = any(later.kilder))
        order by opprettet desc, id limit ${most}
      )
      select id, hode, opprettet, utloeper, coalesce((
        select json_agg(json_build_object('id', alive.id, 'opprettet', alive.opprettet) order by alive.opprettet desc, alive.id)
        from alive where alive.id = any(newest.kilder)), '[]'::json) as tidligere
      from newest order by opprettet desc, id`.execute(trx)
    return rows
  })
}
