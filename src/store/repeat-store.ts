// Requests that carry an Idempotency-Key: who took the key, for what, and the sealed answer. One municipality at a time.
import { type Kysely, sql } from 'kysely'
import type { Claim, RepeatKey, RepeatStore } from './integration-types.ts'
import { inMunicipality, municipalities } from './municipality.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

export function repeatStore(db: Kysely<Tables>, keys: Keys): RepeatStore {
  return {
    claim: (key, now, hours) => claim(db, keys, key, { now, until: new Date(now.getTime() + hours * 3_600_000) }),
    keep: (key, svar) =>
      inMunicipality(db, key.fiksOrgId, async (trx) => {
        const noekkel = keys.passwordHmac(key.noekkel)
        const sealed = svar === null ? null : keys.encrypt(svar, contextOf(key.fiksOrgId, noekkel))
        await trx
          .updateTable('gjentakelse')
          .set({ ferdig: true, svar: sealed })
          .where('fiks_org_id', '=', key.fiksOrgId)
          .where('noekkel', '=', noekkel)
          .execute()
      }),
    release: (key) =>
      inMunicipality(db, key.fiksOrgId, async (trx) => {
        await trx
          .deleteFrom('gjentakelse')
          .where('fiks_org_id', '=', key.fiksOrgId)
          .where('noekkel', '=', keys.passwordHmac(key.noekkel))
          .where('ferdig', '=', false)
          .execute()
      }),
  }
}

const contextOf = (fiksOrgId: string, noekkel: Buffer): string => `gjentakelse:${fiksOrgId}:${noekkel.toString('hex')}`
const noSuchMunicipality = '23503'

function claim(
  db: Kysely<Tables>,
  keys: Keys,
  key: RepeatKey,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<Claim> {
  const { fiksOrgId } = key
  const [noekkel, foresporsel] = [keys.passwordHmac(key.noekkel), keys.passwordHmac(key.foresporsel)]
  return inMunicipality(db, fiksOrgId, async (trx): Promise<Claim> => {
    const mine = await sql<{ ny: boolean }>`
      insert into gjentakelse as g (fiks_org_id, noekkel, foresporsel, utloeper)
      values (${fiksOrgId}::uuid, ${noekkel}::bytea, ${foresporsel}::bytea, ${until.toISOString()}::timestamptz)
      on conflict (fiks_org_id, noekkel) do update set foresporsel = excluded.foresporsel, utloeper = excluded.utloeper,
        ferdig = false, svar = null where g.utloeper <= ${now.toISOString()}::timestamptz
      returning true as ny`.execute(trx)
    if (mine.rows.length === 1) return { kind: 'ny' }
    const rows = trx.selectFrom('gjentakelse').selectAll().where('fiks_org_id', '=', fiksOrgId)
    const row = await rows.where('noekkel', '=', noekkel).executeTakeFirst()
    // Let go of between the two statements: as if it were under way.
    if (row === undefined) return { kind: 'samme', ferdig: false, svar: null }
    if (!Buffer.from(row.foresporsel).equals(foresporsel)) return { kind: 'annen' }
    const svar = row.svar === null ? null : keys.decrypt(Buffer.from(row.svar), contextOf(fiksOrgId, noekkel))
    return { kind: 'samme', ferdig: row.ferdig, svar }
  }).catch((error: unknown): Claim => {
    // No such municipality: nothing to keep a key for, and access/ refuses the call with its row.
    if ((error as { code?: string }).code === noSuchMunicipality) return { kind: 'ny' }
    throw error
  })
}

/** Deletes keys whose day is over, municipality by municipality, as row-level security lets it. Returns how many. */
export async function sweepRepeats(db: Kysely<Tables>, now: Date): Promise<number> {
  let gone = 0
  for (const fiks_org_id of await municipalities(db)) {
    const done = await inMunicipality(db, fiks_org_id, (trx) =>
      trx
        .deleteFrom('gjentakelse')
        .where('fiks_org_id', '=', fiks_org_id)
        .where('utloeper', '<=', sql<Date>`${now.toISOString()}`)
        .executeTakeFirst(),
    )
    gone += Number(done.numDeletedRows)
  }
  return gone
}
