// Sessions that end from elsewhere: by ID-porten's name of the session or the person (front- and back-channel logout), or all of
// one person's. The names are kept as HMACs, so a copy of the database ends nobody's session.
import { createHash } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { findPersonidentifikator } from '../base/person-number.ts'
import type { SessionOwner, SessionStore } from './session-types.ts'
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

type Ending = Pick<SessionStore, 'findNamed' | 'endNamed' | 'findByToken' | 'endByToken' | 'endAllOf'>

/** Ending opens no seal: a session whose key is gone can be ended too. */
export function sessionEnding(db: Kysely<Tables>, keys: Keys): Ending {
  const find = async (which: RawBuilder<unknown>): Promise<readonly SessionOwner[]> => {
    const { rows } = await sql<{ id_hash: Uint8Array; innhold: Uint8Array }>`
      select id_hash, innhold from sesjon where ${which}`.execute(db)
    return rows.map(({ id_hash, innhold }) => ownerOf(keys, Buffer.from(id_hash), Buffer.from(innhold)))
  }
  const end = async (from: Kysely<Tables>, which: RawBuilder<unknown>): Promise<number> =>
    Number((await sql`delete from sesjon where ${which}`.execute(from)).numAffectedRows ?? 0n)
  return {
    findNamed: (sid) => find(named(keys, { sid })),
    endNamed: async (sid) => void (await end(db, named(keys, { sid }))),
    findByToken: async ({ jti, ...names }) => {
      const { rows } = await sql`select 1 from utlogging_brukt where jti_hash = ${hashOf(jti)}::bytea`.execute(db)
      return rows.length > 0 ? 'brukt-foer' : find(named(keys, names))
    },
    endByToken: ({ jti, ...names }, now) =>
      db.transaction().execute(async (trx) => {
        const utloeper = new Date(now.getTime() + usedTokenMs).toISOString()
        const { rows } = await sql`insert into utlogging_brukt (jti_hash, utloeper)
          values (${hashOf(jti)}::bytea, ${utloeper}::timestamptz) on conflict do nothing returning 1`.execute(trx)
        if (rows.length === 0) return 'brukt-foer'
        await end(trx, named(keys, names))
        return 'avsluttet'
      }),
    endAllOf: (person) => end(db, sql`person = any(${[...keys.pseudonyms(person)]}::text[])`),
  }
}

const hashOf = (jti: string): Buffer => createHash('sha256').update(jti).digest()

/** Both where both are said. Said neither, nothing: that would be everybody. */
function named(keys: Keys, names: Names): RawBuilder<unknown> {
  const { sid_hmac, sub_hmac } = outsideNames(keys, names)
  const parts = [
    ...(sid_hmac === null ? [] : [sql`sid_hmac = ${sid_hmac}::bytea`]),
    ...(sub_hmac === null ? [] : [sql`sub_hmac = ${sub_hmac}::bytea`]),
  ]
  return parts.length === 0 ? sql`false` : sql.join(parts, sql` and `)
}

function ownerOf(keys: Keys, idHash: Buffer, innhold: Buffer): SessionOwner {
  try {
    const text = keys.decrypt(innhold, `sesjon:${idHash.toString('hex')}`)
    return findPersonidentifikator((JSON.parse(text) as { personidentifikator: string }).personidentifikator)
  } catch {
    return null
  }
}
