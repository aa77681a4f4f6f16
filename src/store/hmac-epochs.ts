// The epochs of the HMAC key that this database has rows under, held against the keys that were given. An epoch whose key is
// missing could be searched in vain: then the answer would be an empty list that is not true, so the product does not start.
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

/**
 * One Norwegian sentence per problem; empty when in order. The first epoch of an empty table begins here; every later one is
 * begun by `npm run noekler:roter`.
 */
export async function epochProblems(db: Kysely<Tables>, keys: Keys, now: Date): Promise<readonly string[]> {
  const [live] = keys.epochs
  if (live === undefined) throw new Error('A ring of keys is empty')
  await recordFirst(db, keys, now)
  const begun = await db.selectFrom('hmac_epoke').selectAll().orderBy('begynt').orderBy('id').execute()
  const newest = begun.at(-1)?.id
  const wrong = begun.flatMap(({ id, avtrykk }) => {
    const given = keys.epochs.find((epoch) => epoch.id === id)
    if (given === undefined)
      return [`NOEKKEL_HMAC mangler epoken ${id}, som databasen har rader fra. Legg den tilbake.`]
    return given.fingerprint === avtrykk ? [] : [`NOEKKEL_HMAC: nøkkelen for epoken ${id} er en annen enn før.`]
  })
  if (wrong.length > 0 || live.id === newest) return wrong
  return begun.some(({ id }) => id === live.id)
    ? [`NOEKKEL_HMAC: epoken ${newest} er tatt i bruk og må stå først i ringen, ikke ${live.id}.`]
    : [`NOEKKEL_HMAC: epoken ${live.id} er ikke tatt i bruk. Kjør npm run noekler:roter mens Grunnlag er stoppet.`]
}

/** Rows from before this table were written under the oldest key of the ring. */
export async function recordFirst(db: Kysely<Tables>, { epochs }: Keys, now: Date): Promise<void> {
  const oldest = epochs.at(-1)
  if (oldest === undefined) throw new Error('A ring of keys is empty')
  await sql`
    insert into hmac_epoke (id, avtrykk, begynt)
    select ${oldest.id}, ${oldest.fingerprint}, ${now.toISOString()}::timestamptz
    where not exists (select from hmac_epoke) on conflict do nothing`.execute(db)
}
