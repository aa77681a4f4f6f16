// Rows that last and are sealed with an older encryption key, in; the same rows sealed with the live one, out. A batch at a time in
// its own transaction, so a run that is stopped goes on where it was. Nothing but the seal changes.
import { sql, type Transaction } from 'kysely'
import { type LastingTable, lastingTables } from './sealed-columns.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

/** One table at a time. Returns how many rows; 0 when none is left in any. */
export async function resealBatch(trx: Transaction<Tables>, keys: Keys, limit: number): Promise<number> {
  for (const lasting of lastingTables) {
    const done = await resealSome(trx, keys, { lasting, limit })
    if (done > 0) return done
  }
  return 0
}

interface Some {
  readonly lasting: LastingTable
  readonly limit: number
}
interface SealedRow {
  readonly fiks_org_id: string
  readonly rad: string
  readonly [column: string]: string | Uint8Array | null
}

async function resealSome(trx: Transaction<Tables>, keys: Keys, { lasting, limit }: Some): Promise<number> {
  const { table, row, columns } = lasting
  const { rows } = await sql<SealedRow>`
    select fiks_org_id, ${sql.ref(row.column)} as rad, ${sql.join(columns.map((column) => sql.ref(column)))}
    from ${sql.table(table)} where noekkel <> ${keys.encryptionKeyId}
    order by fiks_org_id, ${sql.ref(row.column)} limit ${limit} for update`.execute(trx)
  if (rows.length === 0) return 0
  const sealed = rows.map((one) => ({
    fiks_org_id: one.fiks_org_id,
    rad: one.rad,
    ...Object.fromEntries(columns.map((column) => [column, sealedAgain(keys, lasting, one, column)])),
  }))
  const set = columns.map((column) => sql`${sql.ref(column)} = decode(r.${sql.ref(column)}, 'hex')`)
  const typed = columns.map((column) => sql`${sql.ref(column)} text`)
  await sql`
    update ${sql.table(table)} t set ${sql.join(set)}, noekkel = ${keys.encryptionKeyId}
    from jsonb_to_recordset(${JSON.stringify(sealed)}::text::jsonb)
      as r(fiks_org_id uuid, rad ${sql.raw(row.type)}, ${sql.join(typed)})
    where t.fiks_org_id = r.fiks_org_id and t.${sql.ref(row.column)} = r.rad`.execute(trx)
  return rows.length
}

/** Hex; null where nothing is kept. Throws when no key of the ring opens it: then nothing of the batch is changed. */
function sealedAgain(keys: Keys, { place }: LastingTable, one: SealedRow, column: string): string | null {
  const kept = one[column]
  if (!(kept instanceof Uint8Array)) return null
  const where = place(one.fiks_org_id, one.rad, column)
  return keys.encrypt(keys.decrypt(Buffer.from(kept), where), where).toString('hex')
}
