// Signed checkpoints of the chains, and what retention has left of what it removed. A checkpoint says: at the end of this day the
// chain ended in this row with this hash. The signing key is not in the database, so who owns the database cannot make one.
import { type Kysely, sql } from 'kysely'
import { inMunicipality } from './municipality.ts'
import type { Tables } from './tables.ts'
import type { CheckpointStore } from './evidence-types.ts'
import type { Keys } from './types.ts'

export function checkpointStore(db: Kysely<Tables>, keys: Keys): CheckpointStore {
  return {
    chains: async () => {
      const { rows } = await sql<{ kjede: string; sist: string | null }>`
        select fiks_org_id as kjede, sist from finn_kjeder() order by 1`.execute(db)
      return rows
    },
    firstInstant: (kjede) =>
      inMunicipality(db, kjede, async (trx) => {
        const rows = trx.selectFrom('audit').select('tid').where('fiks_org_id', '=', kjede)
        return (await rows.orderBy('nr').limit(1).executeTakeFirst())?.tid ?? null
      }),
    write: async (kjede, dag, endOfDay) => {
      const end = await endAt(db, kjede, endOfDay)
      if (end === null) return false
      const { noekkel, signatur } = keys.sign(signedText({ kjede, dag, ...end }))
      const { rows } = await inMunicipality(db, kjede, (trx) =>
        sql`insert into audit_sjekkpunkt (fiks_org_id, dag, nr, hash, noekkel, signatur)
          values (${kjede}, ${dag}::date, ${end.nr}, ${end.hash}, ${noekkel}, ${signatur})
          on conflict do nothing returning dag`.execute(trx),
      )
      return rows.length > 0
    },
    of: (kjede) =>
      inMunicipality(db, kjede, async (trx) => {
        const found = trx.selectFrom('audit_sjekkpunkt').selectAll().where('fiks_org_id', '=', kjede)
        return (await found.orderBy('nr').orderBy('dag').execute()).map(({ dag, hash, noekkel, signatur, ...row }) => {
          const point = { kjede, dag, nr: Number(row.nr), hash }
          return { ...point, signatur: keys.checkSignature(signedText(point), { noekkel, signatur }) }
        })
      }),
    lastSealed: (kjede) =>
      inMunicipality(db, kjede, async (trx) => {
        const rows = trx.selectFrom('audit_forseglet').selectAll().where('fiks_org_id', '=', kjede)
        const last = await rows.orderBy('til_nr', 'desc').limit(1).executeTakeFirst()
        return last === undefined ? null : { nr: Number(last.til_nr), hash: last.siste_hash }
      }),
    signedChains: async () => {
      const { rows } = await sql<{ kjede: string }>`select finn_signerte_kjeder() as kjede`.execute(db)
      return rows.map(({ kjede }) => kjede)
    },
  }
}

/** The row before the first one that is later than the day; null before the chain's first row. */
function endAt(db: Kysely<Tables>, kjede: string, endOfDay: string): Promise<{ nr: number; hash: string } | null> {
  return inMunicipality(db, kjede, async (trx) => {
    const { rows } = await sql<{ nr: bigint; hash: string }>`
      with etter as (
        select nr - 1 as nr, prev as hash from audit
        where fiks_org_id = ${kjede} and nr = (select min(nr) from audit where fiks_org_id = ${kjede} and tid >= ${endOfDay}))
      select nr, hash from etter
      union all select nr, hash from audit_hode where fiks_org_id = ${kjede} and not exists (select from etter)`.execute(
      trx,
    )
    const [end] = rows
    return end === undefined || end.nr < 1n ? null : { nr: Number(end.nr), hash: end.hash }
  })
}

interface Point {
  readonly kjede: string
  readonly dag: string
  readonly nr: number
  readonly hash: string
}
const signedText = ({ kjede, dag, nr, hash }: Point): string =>
  JSON.stringify(['grunnlag-sjekkpunkt-1', kjede, dag, nr, hash])
