// Logged-in persons. The cookie's id is never stored, only its SHA-256; the person is sealed; ID-porten's names
// of session and person are HMACs. Idle 30 minutes, absolute 8 hours; a new id at login and at every choice of role.
import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Tables } from './tables.ts'
import { outsideNames, sessionEnding } from './session-ending.ts'
import type { Session, SessionStore } from './session-types.ts'
import type { Keys } from './types.ts'

const minute = 60_000
const idle = 30 * minute
const absolute = 8 * 60 * minute

const hashed = (secret: string): Buffer => createHash('sha256').update(secret).digest()
const fresh = (): string => randomBytes(32).toString('base64url')
const after = (from: Date, milliseconds: number): string => new Date(from.getTime() + milliseconds).toISOString()

interface Sealed {
  readonly personidentifikator: Personidentifikator
  readonly csrf: string
  readonly sid: string | null
  /** Absent in sessions from before logout could be sent by ID-porten. */
  readonly sub?: string | null
  readonly idToken: string | null
}
interface Row {
  readonly innhold: Uint8Array
  readonly rolle_id: string | null
  readonly opprettet: Date
  readonly sist_sett: Date
  readonly utloeper: Date
}

export function sessionStore(db: Kysely<Tables>, keys: Keys): SessionStore {
  const unseal = (id: string, row: Row): Sealed =>
    JSON.parse(keys.decrypt(Buffer.from(row.innhold), sealContext(id))) as Sealed
  const take = async (id: string): Promise<Row | null> =>
    (await db.deleteFrom('sesjon').where('id_hash', '=', hashed(id)).returningAll().executeTakeFirst()) ?? null
  return {
    create: async (session, now) => {
      const [id, sealed] = [fresh(), { ...session, csrf: fresh() }]
      const dates = { opprettet: now, sist_sett: now, utloeper: new Date(after(now, absolute)) }
      const row = {
        id_hash: hashed(id),
        person: keys.pseudonym(session.personidentifikator),
        innhold: keys.encrypt(JSON.stringify(sealed), sealContext(id)),
        rolle_id: null,
        opprettet: now.toISOString(),
        sist_sett: now.toISOString(),
        utloeper: dates.utloeper.toISOString(),
        ...outsideNames(keys, sealed),
      }
      await db.insertInto('sesjon').values(row).execute()
      return toSession(id, sealed, { ...dates, rolle_id: null })
    },
    find: async (id, now) => {
      const row = await db.selectFrom('sesjon').selectAll().where('id_hash', '=', hashed(id)).executeTakeFirst()
      if (row === undefined) return null
      if (!isAlive(row, now)) {
        await take(id)
        return null
      }
      return toSession(id, unseal(id, row), { ...row, sist_sett: await touch(db, id, row, now) })
    },
    rotate: async (id, rolleId, now) => {
      const row = await db.selectFrom('sesjon').selectAll().where('id_hash', '=', hashed(id)).executeTakeFirst()
      if (row === undefined || !isAlive(row, now)) return null
      const [next, sealed] = [fresh(), { ...unseal(id, row), csrf: fresh() }]
      const innhold = keys.encrypt(JSON.stringify(sealed), sealContext(next))
      const change = { id_hash: hashed(next), innhold, rolle_id: rolleId, sist_sett: now.toISOString() }
      // The same row under a new id: a logout that came in between has taken it, and then there is nothing to go on with.
      const moved = db.updateTable('sesjon').set(change).where('id_hash', '=', hashed(id)).returning('person')
      if ((await moved.executeTakeFirst()) === undefined) return null
      return toSession(next, sealed, { ...row, rolle_id: rolleId, sist_sett: now })
    },
    destroy: async (id) => void (await take(id)),
    ...sessionEnding(db, keys),
  }
}

const sealContext = (id: string): string => `sesjon:${hashed(id).toString('hex')}`

const isAlive = (row: Row, now: Date): boolean =>
  now.getTime() < row.sist_sett.getTime() + idle && now.getTime() < row.utloeper.getTime()

/** Written once a minute at most, so that a page with many requests does not write for each. */
async function touch(db: Kysely<Tables>, id: string, row: Row, now: Date): Promise<Date> {
  if (now.getTime() - row.sist_sett.getTime() < minute) return row.sist_sett
  await db.updateTable('sesjon').set({ sist_sett: now.toISOString() }).where('id_hash', '=', hashed(id)).execute()
  return now
}

function toSession(id: string, sealed: Sealed, row: Omit<Row, 'innhold'>): Session {
  return {
    id,
    personidentifikator: sealed.personidentifikator,
    rolleId: row.rolle_id,
    csrf: sealed.csrf,
    sid: sealed.sid,
    idToken: sealed.idToken,
    opprettet: row.opprettet.toISOString(),
    utloeperInaktiv: after(row.sist_sett, idle),
    utloeperAbsolutt: row.utloeper.toISOString(),
  }
}

/** Deletes dead sessions, logins that were never finished, and notes of used logout tokens. Returns how many. */
export async function sweepSessions(db: Kysely<Tables>, now: Date): Promise<number> {
  const at = now.toISOString()
  const idleSince = new Date(now.getTime() - idle).toISOString()
  const sessions = await db
    .deleteFrom('sesjon')
    .where((where) =>
      where.or([where('utloeper', '<=', sql<Date>`${at}`), where('sist_sett', '<=', sql<Date>`${idleSince}`)]),
    )
    .executeTakeFirst()
  const logins = await db.deleteFrom('innlogging').where('utloeper', '<=', sql<Date>`${at}`).executeTakeFirst()
  const tokens = await db.deleteFrom('utlogging_brukt').where('utloeper', '<=', sql<Date>`${at}`).executeTakeFirst()
  return Number(sessions.numDeletedRows + logins.numDeletedRows + tokens.numDeletedRows)
}
