// Sessions that end from elsewhere: by ID-porten's name of the session or the person (front- and back-channel logout), or all of
// one person's. The names are kept as HMACs, so a copy of the database ends nobody's session.
import { createHash } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { findPersonidentifikator, type Personidentifikator } from '../base/person-number.ts'
import type { SessionStore } from './session-types.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

/** Longer than any logout token is believed (http/login/logout-token.ts). */
const usedTokenMs = 3_600_000

const nameOf = (keys: Keys, kind: 'sid' | 'sub', name: string): Buffer => keys.passwordHmac(`sesjon-${kind}:${name}`)
type Names = { readonly sid: string | null; readonly sub?: string | null }

/** The two columns by which ID-porten's logout finds the session, under the live epoch. */
export const outsideNames = (keys: Keys, { sid, sub = null }: Names) => ({
  sid_hmac: sid === null ? null : nameOf(keys, 'sid', sid),
  sub_hmac: sub === null ? null : nameOf(keys, 'sub', sub),
})

export function sessionEnding(
  db: Kysely<Tables>,
  keys: Keys,
): Pick<SessionStore, 'endNamed' | 'endByToken' | 'endAllOf'> {
  const end = async (from: Kysely<Tables>, which: RawBuilder<unknown>): Promise<readonly Personidentifikator[]> => {
    const { rows } = await sql<{ id_hash: Uint8Array; innhold: Uint8Array }>`
      delete from sesjon where ${which} returning id_hash, innhold`.execute(from)
    return rows.map(({ id_hash, innhold }) => personOf(keys, Buffer.from(id_hash), Buffer.from(innhold)))
  }
  return {
    endNamed: (sid) => end(db, named(keys, { sid })),
    endByToken: ({ jti, ...names }, now) =>
      db.transaction().execute(async (trx) => {
        const utloeper = new Date(now.getTime() + usedTokenMs).toISOString()
        const jti_hash = createHash('sha256').update(jti).digest()
        const { rows } = await sql`insert into utlogging_brukt (jti_hash, utloeper)
          values (${jti_hash}::bytea, ${utloeper}::timestamptz) on conflict do nothing returning 1`.execute(trx)
        return rows.length === 0 ? 'brukt-foer' : end(trx, named(keys, names))
      }),
    endAllOf: async (person) => (await end(db, sql`person = any(${[...keys.pseudonyms(person)]}::text[])`)).length,
  }
}

/** Both where both are said. Said neither, nothing: that would be everybody. */
function named(keys: Keys, names: Names): RawBuilder<unknown> {
  const { sid_hmac, sub_hmac } = outsideNames(keys, names)
  const parts = [
    ...(sid_hmac === null ? [] : [sql`sid_hmac = ${sid_hmac}::bytea`]),
    ...(sub_hmac === null ? [] : [sql`sub_hmac = ${sub_hmac}::bytea`]),
  ]
  return parts.length === 0 ? sql`false` : sql.join(parts, sql` and `)
}

function personOf(keys: Keys, idHash: Buffer, innhold: Buffer): Personidentifikator {
  const opened = JSON.parse(keys.decrypt(innhold, `sesjon:${idHash.toString('hex')}`)) as {
    personidentifikator: string
  }
  const person = findPersonidentifikator(opened.personidentifikator)
  if (person === null) throw new Error('A sealed session names no person')
  return person
}
