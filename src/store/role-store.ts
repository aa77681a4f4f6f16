// A municipality's roles as its administrators keep them. Nothing is deleted: a role that is gone is switched off for good.
import { type Kysely, sql, type Transaction } from 'kysely'
import type {
  AdminRole,
  FiksSettings,
  FirstGrants,
  MunicipalityKey,
  NewAdminGrant,
  NewAdminRole,
  RoleAdminStore,
} from './administration-types.ts'
import { add } from './grant-store.ts'
import { inMunicipality, isUuid } from './municipality.ts'
import { isHeldBy, lockGrants, noteWidening } from './secret-holders.ts'
import type { Tables } from './tables.ts'

export function roleStore(db: Kysely<Tables>): RoleAdminStore {
  return {
    list: ({ fiksOrgId }) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const rows = trx
          .selectFrom('rolle')
          .selectAll()
          .where('fiks_org_id', '=', fiksOrgId)
          .where('slettet', 'is', null)
        const byName = new Intl.Collator('nb').compare
        return (await rows.execute()).map(toRole).sort((a, b) => byName(a.navn, b.navn))
      }),
    find: ({ fiksOrgId }, id) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        if (!isUuid(id)) return null
        const rows = trx.selectFrom('rolle').selectAll().where('fiks_org_id', '=', fiksOrgId).where('id', '=', id)
        const row = await rows.where('slettet', 'is', null).executeTakeFirst()
        return row === undefined ? null : toRole(row)
      }),
    create: (key, role, first) =>
      inMunicipality(db, key.fiksOrgId, (trx) => create(trx, key, role, first)).catch((thrown: unknown) => {
        if (thrown instanceof SameTwice) return null
        throw thrown
      }),
    change: (key, ...asked) => inMunicipality(db, key.fiksOrgId, (trx) => change(trx, key, asked)),
    remove: ({ fiksOrgId }, id, tid) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        if (!isUuid(id)) return false
        const gone = { aktiv: false, slettet: tid, endret: tid }
        const update = trx.updateTable('rolle').set(gone).where('fiks_org_id', '=', fiksOrgId).where('id', '=', id)
        return (await update.where('slettet', 'is', null).returning('id').executeTakeFirst()) !== undefined
      }),
  }
}

/** Two of the first grants are the same, so that nothing is made: the transaction ends by it. */
class SameTwice extends Error {}

async function create(
  trx: Transaction<Tables>,
  key: MunicipalityKey,
  { registre, folkeregisterdeler, fiks, ...role }: NewAdminRole,
  { grants, own }: FirstGrants = { grants: [], own: [] },
): Promise<readonly NewAdminGrant[]> {
  const lists = { registre: textList(registre), folkeregisterdeler: textList(folkeregisterdeler), fiks: json(fiks) }
  const row = { fiks_org_id: key.fiksOrgId, ...role, ...lists }
  await trx.insertInto('rolle').values(row).execute()
  const given: NewAdminGrant[] = []
  for (const { proposal, judge } of grants) {
    const grant = await add(trx, key, [proposal, own, judge])
    if (grant === null) throw new SameTwice()
    given.push(grant)
  }
  return given
}

type Asked = Parameters<RoleAdminStore['change']> extends [unknown, ...infer Rest] ? Rest : never

async function change(
  trx: Transaction<Tables>,
  { fiksOrgId }: MunicipalityKey,
  [id, { own, av, dag, tid }, judge]: Asked,
): Promise<AdminRole | null> {
  if (!isUuid(id)) return null
  // Before the row is read: of two who change it at once, the second sees what the first made of it.
  await lockGrants(trx, fiksOrgId)
  const rows = trx.selectFrom('rolle').selectAll().where('fiks_org_id', '=', fiksOrgId).where('id', '=', id)
  const row = await rows.where('slettet', 'is', null).executeTakeFirst()
  if (row === undefined) return null
  const judged = judge(toRole(row), await isHeldBy(trx, { fiksOrgId, rolleId: id }, own, dag))
  const { registre, folkeregisterdeler, fiks, ...plain } = judged.change
  const values = {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...(registre === undefined ? {} : { registre: textList(registre) }),
    ...(folkeregisterdeler === undefined ? {} : { folkeregisterdeler: textList(folkeregisterdeler) }),
    ...(fiks === undefined ? {} : { fiks: json(fiks) }),
    endret: tid,
  }
  const update = trx.updateTable('rolle').set(values).where('fiks_org_id', '=', fiksOrgId).where('id', '=', id)
  const changed = await update.returningAll().executeTakeFirstOrThrow()
  if (judged.isWider) await noteWidening(trx, { fiksOrgId, rolleId: id, av, tid })
  return toRole(changed)
}

const json = (value: object) => sql<unknown>`${JSON.stringify(value)}::text::jsonb`
/** As text, so that both databases read it alike. */
export const textList = (values: readonly string[] | null) =>
  values === null
    ? sql<null>`null`
    : sql<
        string[]
      >`(select coalesce(array_agg(one), '{}') from jsonb_array_elements_text(${JSON.stringify(values)}::text::jsonb) one)`

interface RoleColumns {
  id: string
  navn: string
  formaal: string
  tjenesteomraade: string
  aktiv: boolean
  fra: string | null
  til: string | null
  registre: string[] | null
  folkeregisterdeler: string[] | null
  fiks: unknown
  opprettet: Date | null
  endret: Date | null
}

const toRole = (row: RoleColumns): AdminRole => ({
  id: row.id,
  navn: row.navn,
  formaal: row.formaal,
  tjenesteomraade: row.tjenesteomraade,
  aktiv: row.aktiv,
  fra: row.fra,
  til: row.til,
  registre: row.registre,
  folkeregisterdeler: row.folkeregisterdeler,
  // Written by this store alone.
  fiks: row.fiks as FiksSettings,
  opprettet: row.opprettet?.toISOString() ?? null,
  endret: row.endret?.toISOString() ?? null,
})
