// Who may use a municipality's roles, who administers it, and who gave it. Rows stay; an ended one keeps who ended it.
import { type Kysely, sql, type Transaction } from 'kysely'
import type {
  AdminGrant,
  GrantAdminStore,
  KnownPerson,
  MunicipalityKey,
  NewAdminGrant,
} from './administration-types.ts'
import { inMunicipality, isUuid } from './municipality.ts'
import { namePlace, numberPlace } from './sealed-columns.ts'
import { controls, lockGrants } from './secret-holders.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

type Work<T> = (trx: Transaction<Tables>) => Promise<T>

export function grantStore(db: Kysely<Tables>, keys: Keys): GrantAdminStore {
  const inside = <T>({ fiksOrgId }: MunicipalityKey, work: Work<T>): Promise<T> => inMunicipality(db, fiksOrgId, work)
  return {
    list: (key) =>
      inside(key, async (trx) => {
        const rows = trx.selectFrom('rolletilgang').selectAll().where('fiks_org_id', '=', key.fiksOrgId)
        return (await rows.orderBy(sql`gitt desc nulls last`).orderBy('fra', 'desc').orderBy('id').execute()).map(
          toGrant,
        )
      }),
    find: (key, id) => inside(key, (trx) => find(trx, key, id)),
    add: (key, ...asked) => inside(key, (trx) => add(trx, key, asked)),
    decide: (key, ...asked) => inside(key, (trx) => decide(trx, key, asked)),
    end: (key, id, decision) => inside(key, (trx) => end(trx, key, id, decision)),
    hasIntegration: (key, id) =>
      inside(key, async (trx) => {
        if (!isUuid(id)) return false
        const rows = trx.selectFrom('integrasjon').select('id').where('fiks_org_id', '=', key.fiksOrgId)
        return (await rows.where('id', '=', id).executeTakeFirst()) !== undefined
      }),
    people: (key, pseudonyms) => inside(key, (trx) => people(trx, keys, key, pseudonyms)),
    name: (key, pseudonym, navn) =>
      inside(key, async (trx) => {
        const sealed = {
          navn: keys.encrypt(navn, namePlace(key.fiksOrgId, pseudonym)),
          noekkel: keys.encryptionKeyId,
        }
        await trx
          .insertInto('ansatt')
          .values({ fiks_org_id: key.fiksOrgId, pseudonym, ...sealed })
          .onConflict((conflict) => conflict.columns(['fiks_org_id', 'pseudonym']).doUpdateSet(sealed))
          .execute()
      }),
  }
}

type Asked<Name extends 'add' | 'decide'> =
  Parameters<GrantAdminStore[Name]> extends [unknown, ...infer Rest] ? Rest : never

/** Judged by what stands in this moment, under the lock; null when the same is in force or waits. */
export async function add(
  trx: Transaction<Tables>,
  key: MunicipalityKey,
  [proposed, own, agree]: Asked<'add'>,
): Promise<NewAdminGrant | null> {
  await lockGrants(trx, key.fiksOrgId)
  const days = { from: null, last: proposed.gitt?.slice(0, 10) ?? proposed.fra }
  const administrators = await countAdministrators(trx, key, days, null)
  const isOwnIntegration = await controls(trx, key.fiksOrgId, own, proposed.integrasjon)
  const grant = { ...proposed, ...agree({ administrators, isOwnIntegration }) }
  const { rolleId: rolle_id, gittAv: gitt_av, ...rest } = grant
  const insert = trx
    .insertInto('rolletilgang')
    .values({ fiks_org_id: key.fiksOrgId, rolle_id, gitt_av, ...rest })
    .onConflict((conflict) => conflict.doNothing())
  return (await insert.returning('id').executeTakeFirst()) === undefined ? null : grant
}

async function decide(trx: Transaction<Tables>, key: MunicipalityKey, [id, decision, judge]: Asked<'decide'>) {
  await lockGrants(trx, key.fiksOrgId)
  const found = await find(trx, key, id)
  judge(found, await controls(trx, key.fiksOrgId, decision.own, found?.integrasjon ?? null))
  const { status, av, tid } = decision
  const update = trx.updateTable('rolletilgang').set({ status, godkjent_av: av, avgjort: tid })
  const own = update.where('fiks_org_id', '=', key.fiksOrgId).where('id', '=', id).where('status', '=', 'venter')
  return toGrant(await own.returningAll().executeTakeFirstOrThrow())
}

async function end(
  trx: Transaction<Tables>,
  key: MunicipalityKey,
  id: string,
  { av, tid, dag, own }: Parameters<GrantAdminStore['end']>[2],
): Promise<'avsluttet' | 'ingen' | 'siste' | 'to'> {
  // Two administrators who end each other at the same time: one of them comes second, and is refused.
  await lockGrants(trx, key.fiksOrgId)
  const grant = await find(trx, key, id)
  if (grant === null || !['venter', 'gjelder'].includes(grant.status)) return 'ingen'
  const isOffice = grant.type === 'administrator' && grant.status === 'gjelder'
  const left = isOffice ? await countAdministrators(trx, key, { from: dag, last: dag }, id) : null
  if (left === 0) return 'siste'
  // Whoever is left alone can make the next one alone, so nobody gets there by ending the other.
  if (left === 1 && (grant.person === null || !own.includes(grant.person))) return 'to'
  const til = grant.fra > dag ? grant.fra : dag
  const ended = { status: 'avsluttet', avsluttet_av: av, avsluttet: tid, til } as const
  const update = trx.updateTable('rolletilgang').set(ended).where('fiks_org_id', '=', key.fiksOrgId)
  await update.where('id', '=', id).execute()
  return 'avsluttet'
}

async function find(trx: Transaction<Tables>, key: MunicipalityKey, id: string): Promise<AdminGrant | null> {
  if (!isUuid(id)) return null
  const rows = trx.selectFrom('rolletilgang').selectAll().where('fiks_org_id', '=', key.fiksOrgId)
  const row = await rows.where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : toGrant(row)
}

/** Different persons whose days reach from `from` (null: whenever they begin) to `last`, without the one whose grant is named. */
async function countAdministrators(
  trx: Transaction<Tables>,
  { fiksOrgId }: MunicipalityKey,
  { from, last }: { readonly from: string | null; readonly last: string },
  without: string | null,
): Promise<number> {
  const { rows } = await sql<{ antall: number }>`
    select count(distinct person)::int as antall from rolletilgang
    where fiks_org_id = ${fiksOrgId} and type = 'administrator' and rolle_id is null and status = 'gjelder'
      and coalesce(fra <= ${from}::date, true) and (til is null or til >= ${last}::date) and id is distinct from ${without}::uuid`.execute(
    trx,
  )
  return rows[0]?.antall ?? 0
}

async function people(
  trx: Transaction<Tables>,
  keys: Keys,
  key: MunicipalityKey,
  pseudonyms: readonly string[],
): Promise<ReadonlyMap<string, KnownPerson>> {
  const wanted = [...new Set(pseudonyms)]
  if (wanted.length === 0) return new Map()
  const numbers = trx.selectFrom('person').select(['pseudonym', 'nummer']).where('fiks_org_id', '=', key.fiksOrgId)
  const names = trx.selectFrom('ansatt').select(['pseudonym', 'navn']).where('fiks_org_id', '=', key.fiksOrgId)
  const numberOf = new Map(
    (await numbers.where('pseudonym', 'in', wanted).execute()).map((row) => [row.pseudonym, row]),
  )
  const nameOf = new Map((await names.where('pseudonym', 'in', wanted).execute()).map((row) => [row.pseudonym, row]))
  return new Map(
    wanted.map((pseudonym) => {
      const [number, name] = [numberOf.get(pseudonym), nameOf.get(pseudonym)]
      const open = (sealed: Uint8Array, context: string): string => keys.decrypt(Buffer.from(sealed), context)
      const nummer = number === undefined ? null : open(number.nummer, numberPlace(key.fiksOrgId, pseudonym))
      const navn = name === undefined ? null : open(name.navn, namePlace(key.fiksOrgId, pseudonym))
      return [pseudonym, { pseudonym, nummer, navn }]
    }),
  )
}

interface GrantColumns {
  id: string
  rolle_id: string | null
  type: AdminGrant['type']
  person: string | null
  integrasjon: string | null
  fra: string
  til: string | null
  status: AdminGrant['status']
  grunn: string | null
  gitt_av: string | null
  godkjent_av: string | null
  avsluttet_av: string | null
  gitt: Date | null
  avgjort: Date | null
  avsluttet: Date | null
  vertskommune: string | null
}

const toGrant = (row: GrantColumns): AdminGrant => ({
  id: row.id,
  rolleId: row.rolle_id,
  type: row.type,
  person: row.person,
  integrasjon: row.integrasjon,
  fra: row.fra,
  til: row.til,
  status: row.status,
  grunn: row.grunn,
  gittAv: row.gitt_av,
  godkjentAv: row.godkjent_av,
  avsluttetAv: row.avsluttet_av,
  gitt: row.gitt?.toISOString() ?? null,
  avgjort: row.avgjort?.toISOString() ?? null,
  avsluttet: row.avsluttet?.toISOString() ?? null,
  vertskommune: row.vertskommune,
})
