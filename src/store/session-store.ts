// Logins under way and logged-in persons. The cookie's id is never stored, only its SHA-256; the person is sealed.
// Idle 30 minutes, absolute 8 hours; a new id at login and at every choice of role.
import { createHash, randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Tables } from './tables.ts'
import type { Keys, LoginAttempt, LoginStore, Session, SessionStore } from './types.ts'

const minute = 60_000
const idle = 30 * minute
const absolute = 8 * 60 * minute
const loginLife = 10 * minute

const hashed = (secret: string): Buffer => createHash('sha256').update(secret).digest()
const fresh = (): string => randomBytes(32).toString('base64url')
const after = (from: Date, milliseconds: number): string => new Date(from.getTime() + milliseconds).toISOString()

interface Sealed {
  readonly personidentifikator: Personidentifikator
  readonly csrf: string
  readonly sid: string | null
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
  const insert = async (sealed: Sealed, rolleId: string | null, time: { opprettet: Date; now: Date }) => {
    const id = fresh()
    const row = {
      innhold: keys.encrypt(JSON.stringify(sealed), sealContext(id)),
      rolle_id: rolleId,
      opprettet: time.opprettet.toISOString(),
      sist_sett: time.now.toISOString(),
      utloeper: after(time.opprettet, absolute),
    }
    const person = keys.pseudonym(sealed.personidentifikator)
    await db
      .insertInto('sesjon')
      .values({ id_hash: hashed(id), person, ...row })
      .execute()
    const dates = { opprettet: time.opprettet, sist_sett: time.now, utloeper: new Date(row.utloeper) }
    return toSession(id, sealed, { ...row, ...dates })
  }
  const unseal = (id: string, row: Row): Sealed =>
    JSON.parse(keys.decrypt(Buffer.from(row.innhold), sealContext(id))) as Sealed
  const take = async (id: string): Promise<Row | null> =>
    (await db.deleteFrom('sesjon').where('id_hash', '=', hashed(id)).returningAll().executeTakeFirst()) ?? null
  return {
    create: (session, now) => insert({ ...session, csrf: fresh() }, null, { opprettet: now, now }),
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
      const row = await take(id)
      if (row === null || !isAlive(row, now)) return null
      return insert({ ...unseal(id, row), csrf: fresh() }, rolleId, { opprettet: row.opprettet, now })
    },
    destroy: async (id) => void (await take(id)),
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

export function loginStore(db: Kysely<Tables>, keys: Keys): LoginStore {
  const context = (state: string): string => `innlogging:${hashed(state).toString('hex')}`
  return {
    save: async (attempt, now) => {
      const innhold = keys.encrypt(JSON.stringify(attempt), context(attempt.state))
      const row = { state_hash: hashed(attempt.state), innhold, utloeper: after(now, loginLife) }
      await db.insertInto('innlogging').values(row).execute()
    },
    take: async (state, now) => {
      const gone = db.deleteFrom('innlogging').where('state_hash', '=', hashed(state))
      const row = await gone.returningAll().executeTakeFirst()
      if (row === undefined || now.getTime() >= row.utloeper.getTime()) return null
      return JSON.parse(keys.decrypt(Buffer.from(row.innhold), context(state))) as LoginAttempt
    },
  }
}

/** Deletes dead sessions and logins that were never finished. Returns how many. */
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
  return Number(sessions.numDeletedRows + logins.numDeletedRows)
}
