// The wizard's drafts, sealed with AES-256-GCM, one municipality at a time. A draft opens for the very person, role and municipality
// it was sealed for: all three, and its id, are part of the seal, so a row that is moved to somebody else opens for nobody.
import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { DraftOwner, DraftStore, StoredDraft } from './draft-types.ts'
import { inMunicipality, isUuid, municipalities } from './municipality.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

const livesMs = 24 * 3_600_000

interface Row {
  readonly id: string
  readonly versjon: number
  readonly innhold: Uint8Array
  readonly lagret: Date
}

export function draftStore(db: Kysely<Tables>, keys: Keys): DraftStore {
  // The number, not the pseudonym: a pseudonym changes with the epoch. It is held in memory and stands in no row.
  const context = ({ fiksOrgId, rolleId, person }: DraftOwner, id: string): string =>
    `utkast:${fiksOrgId}:${rolleId}:${person}:${id.toLowerCase()}`
  const seal = (owner: DraftOwner, id: string, utkast: unknown): Buffer =>
    keys.encrypt(JSON.stringify(utkast), context(owner, id))
  const open = (owner: DraftOwner, { id, versjon, innhold, lagret }: Row): StoredDraft => ({
    id,
    versjon,
    lagret: lagret.toISOString(),
    utkast: JSON.parse(keys.decrypt(Buffer.from(innhold), context(owner, id))) as unknown,
  })
  const read = (owner: DraftOwner, now: Date, id?: string): Promise<readonly Row[]> =>
    inMunicipality(db, owner.fiksOrgId, (trx) => {
      const own = ownOnes(trx.selectFrom('utkast').select(['id', 'versjon', 'innhold', 'lagret']), owner, keys)
      const alive = own.where('utloeper', '>', sql<Date>`${now.toISOString()}`)
      return (id === undefined ? alive : alive.where('id', '=', id)).orderBy('lagret', 'desc').orderBy('id').execute()
    })
  return {
    create: (owner, { id, utkast }, now) =>
      inMunicipality(db, owner.fiksOrgId, async (trx) => {
        const row = { fiks_org_id: owner.fiksOrgId, person: keys.pseudonym(owner.person), id, rolle_id: owner.rolleId }
        const values = { ...row, versjon: 1, innhold: seal(owner, id, utkast), ...timesOf(now) }
        await trx.insertInto('utkast').values(values).execute()
      }),
    find: async (owner, id, now) => {
      const [row] = isUuid(id) ? await read(owner, now, id) : []
      return row === undefined ? null : open(owner, row)
    },
    list: async (owner, now) => (await read(owner, now)).map((row) => open(owner, row)),
    save: async (owner, { id, versjon, utkast }, now) => {
      const { rows } = await inMunicipality(db, owner.fiksOrgId, (trx) =>
        sql<{ versjon: number }>`
          update utkast set versjon = versjon + 1, innhold = ${seal(owner, id, utkast)}::bytea,
            lagret = ${timesOf(now).lagret}::timestamptz, utloeper = ${timesOf(now).utloeper}::timestamptz
          where ${isOwn(owner, id, keys)} and versjon = ${versjon} and utloeper > ${now.toISOString()}::timestamptz
          returning versjon`.execute(trx),
      )
      return rows[0]?.versjon ?? null
    },
    remove: async (owner, id) => {
      const { rows } = await inMunicipality(db, owner.fiksOrgId, (trx) =>
        sql`delete from utkast where ${isOwn(owner, id, keys)} returning id`.execute(trx),
      )
      return rows.length === 1
    },
  }
}

const timesOf = (now: Date) => ({
  lagret: now.toISOString(),
  utloeper: new Date(now.getTime() + livesMs).toISOString(),
})

function ownOnes<O>(
  rows: SelectQueryBuilder<Tables, 'utkast', O>,
  { fiksOrgId, rolleId, person }: DraftOwner,
  keys: Keys,
): SelectQueryBuilder<Tables, 'utkast', O> {
  const mine = rows.where('fiks_org_id', '=', fiksOrgId).where('rolle_id', '=', rolleId)
  return mine.where('person', 'in', [...keys.pseudonyms(person)])
}

/** Throws nothing of a text that is no UUID: the caller's route takes UUIDs alone. */
const isOwn = ({ fiksOrgId, rolleId, person }: DraftOwner, id: string, keys: Keys) => sql`
  fiks_org_id = ${fiksOrgId}::uuid and rolle_id = ${rolleId}::uuid and id = ${id}::uuid
    and person in (${sql.join([...keys.pseudonyms(person)])})`

/** Deletes drafts that nobody has saved for a day, municipality by municipality. Returns how many. */
export async function sweepDrafts(db: Kysely<Tables>, now: Date): Promise<number> {
  let gone = 0
  for (const fiksOrgId of await municipalities(db)) {
    const { rows } = await inMunicipality(db, fiksOrgId, (trx) =>
      sql`delete from utkast where fiks_org_id = ${fiksOrgId}::uuid and utloeper <= ${now.toISOString()}::timestamptz
        returning id`.execute(trx),
    )
    gone += rows.length
  }
  return gone
}
