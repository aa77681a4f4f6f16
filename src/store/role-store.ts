// A municipality's roles as its administrators keep them. Nothing is deleted: a role that is gone is switched off for good.
import { type Kysely, sql } from 'kysely'
import type { AdminRole, FiksSettings, RoleAdminStore } from './administration-types.ts'
import { inMunicipality, isUuid } from './municipality.ts'
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
    create: ({ fiksOrgId }, { registre, folkeregisterdeler, fiks, ...role }) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const lists = {
          registre: textList(registre),
          folkeregisterdeler: textList(folkeregisterdeler),
          fiks: json(fiks),
        }
        await trx
          .insertInto('rolle')
          .values({ fiks_org_id: fiksOrgId, ...role, ...lists })
          .execute()
      }),
    change: ({ fiksOrgId }, id, { registre, folkeregisterdeler, fiks, ...plain }) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        if (!isUuid(id)) return null
        const change = {
          ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
          ...(registre === undefined ? {} : { registre: textList(registre) }),
          ...(folkeregisterdeler === undefined ? {} : { folkeregisterdeler: textList(folkeregisterdeler) }),
          ...(fiks === undefined ? {} : { fiks: json(fiks) }),
        }
        const update = trx.updateTable('rolle').set(change).where('fiks_org_id', '=', fiksOrgId).where('id', '=', id)
        const row = await update.where('slettet', 'is', null).returningAll().executeTakeFirst()
        return row === undefined ? null : toRole(row)
      }),
    remove: ({ fiksOrgId }, id, tid) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        if (!isUuid(id)) return false
        const gone = { aktiv: false, slettet: tid, endret: tid }
        const update = trx.updateTable('rolle').set(gone).where('fiks_org_id', '=', fiksOrgId).where('id', '=', id)
        return (await update.where('slettet', 'is', null).returning('id').executeTakeFirst()) !== undefined
      }),
  }
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
