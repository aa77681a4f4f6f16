// Logins under way. In: what was sent to ID-porten; out, once: the same, for the reply that comes back within ten minutes.
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { LoginAttempt, LoginStore } from './session-types.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

const lifeMs = 600_000
const hashed = (secret: string): Buffer => createHash('sha256').update(secret).digest()

export function loginStore(db: Kysely<Tables>, keys: Keys): LoginStore {
  const context = (state: string): string => `innlogging:${hashed(state).toString('hex')}`
  return {
    save: async (attempt, now) => {
      const innhold = keys.encrypt(JSON.stringify(attempt), context(attempt.state))
      const row = {
        state_hash: hashed(attempt.state),
        innhold,
        utloeper: new Date(now.getTime() + lifeMs).toISOString(),
      }
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
