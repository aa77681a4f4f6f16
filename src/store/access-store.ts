// Roles, grants, integrations and agreement state, as access/ decides from them. One round trip per question.
import { type Kysely, sql } from 'kysely'
import { registerdelerFraFoer } from '../base/register-parts.ts'
import { isUuid } from './municipality.ts'
import type { Tables } from './tables.ts'
import type { AccessKey, AccessRows, AccessStore, DelegationRow, GrantRow, IntegrationRow, RoleRow } from './types.ts'

export function accessStore(db: Kysely<Tables>): AccessStore {
  return {
    findAccess: (rolleId, actor) => findAccess(db, rolleId, actor),
    findIntegration: (id) => findIntegration(db, id),
    findDelegation: async (fiksOrgId, tjenesteomraade) => {
      const rows = db.selectFrom('delegering').selectAll().where('fiks_org_id', '=', fiksOrgId)
      return toDelegation((await rows.where('tjenesteomraade', '=', tjenesteomraade).executeTakeFirst()) ?? null)
    },
    rolesOf: async (pseudonym, on) => {
      const rows = await roles(db)
        .innerJoin('rolletilgang as t', (join) =>
          join.onRef('t.fiks_org_id', '=', 'r.fiks_org_id').onRef('t.rolle_id', '=', 'r.id'),
        )
        .where('t.person', '=', pseudonym)
        .where('t.type', '=', 'bruker')
        .where('t.status', '=', 'gjelder')
        .where('t.fra', '<=', on)
        .where((where) => where.or([where('t.til', 'is', null), where('t.til', '>=', on)]))
        .where('r.aktiv', '=', true)
        .where((where) => where.or([where('r.fra', 'is', null), where('r.fra', '<=', on)]))
        .where((where) => where.or([where('r.til', 'is', null), where('r.til', '>=', on)]))
        .distinct()
        .execute()
      const byName = new Intl.Collator('nb').compare
      return rows.map(toRole).sort((a, b) => byName(a.kommune.navn, b.kommune.navn) || byName(a.navn, b.navn))
    },
    officesOf: async (pseudonym, on) => {
      const rows = await db
        .selectFrom('rolletilgang')
        .select(['fiks_org_id', 'rolle_id', 'type', 'fra', 'til', 'status'])
        .where('person', '=', pseudonym)
        .where('type', '<>', 'bruker')
        .where('status', '=', 'gjelder')
        .where('fra', '<=', on)
        .where((where) => where.or([where('til', 'is', null), where('til', '>=', on)]))
        .execute()
      return rows.map(toGrant)
    },
    findMunicipality: async (fiksOrgId) => {
      if (!isUuid(fiksOrgId)) return null
      const rows = db.selectFrom('organisasjon').select('navn').where('fiks_org_id', '=', fiksOrgId)
      return (await rows.executeTakeFirst()) ?? null
    },
  }
}

/** With both secrets: which of them is valid, access/ decides. */
async function findIntegration(db: Kysely<Tables>, id: string): Promise<IntegrationRow | null> {
  if (!isUuid(id)) return null
  const rows = await db.selectFrom('integrasjon').selectAll().where('id', '=', id).limit(2).execute()
  const [row] = rows
  if (row === undefined || rows.length > 1) return null
  const utloeper = row.passord2_utloeper?.toISOString() ?? null
  return {
    id: row.id,
    fiksOrgId: row.fiks_org_id,
    organisasjonsnummer: row.organisasjonsnummer,
    passordHmac: Buffer.from(row.passord_hmac),
    forrigePassord: row.passord2_hmac === null ? null : { hmac: Buffer.from(row.passord2_hmac), utloeper },
    aktiv: row.aktiv,
    begrunnelse: row.begrunnelse,
    fiksKontrakt: row.fiks_kontrakt,
    sistBrukt: row.sist_brukt?.toISOString() ?? null,
  }
}

const roles = (db: Kysely<Tables>) =>
  db
    .selectFrom('rolle as r')
    .innerJoin('organisasjon as o', 'o.fiks_org_id', 'r.fiks_org_id')
    .select([
      'r.id',
      'r.navn',
      'r.fiks_org_id',
      'r.tjenesteomraade',
      'r.aktiv',
      'r.formaal',
      'r.fra',
      'r.til',
      'r.registre',
      'r.folkeregisterdeler',
      'o.navn as kommunenavn',
      'o.organisasjonsnummer',
      'o.kommunenummer',
    ])

interface JoinedRole {
  id: string
  navn: string
  fiks_org_id: string
  tjenesteomraade: string
  aktiv: boolean
  formaal: string
  fra: string | null
  til: string | null
  registre: string[] | null
  folkeregisterdeler: string[] | null
  kommunenavn: string
  organisasjonsnummer: string
  kommunenummer: string
}

const toRole = (row: JoinedRole): RoleRow => ({
  id: row.id,
  navn: row.navn,
  fiksOrgId: row.fiks_org_id,
  kommune: { navn: row.kommunenavn, organisasjonsnummer: row.organisasjonsnummer, kommunenummer: row.kommunenummer },
  tjenesteomraade: row.tjenesteomraade,
  aktiv: row.aktiv,
  formaal: row.formaal,
  fra: row.fra,
  til: row.til,
  registre: row.registre,
  folkeregisterdeler: row.folkeregisterdeler ?? registerdelerFraFoer,
})

interface GrantColumns {
  fiks_org_id: string
  rolle_id: string | null
  type: GrantRow['type']
  fra: string
  til: string | null
  status: GrantRow['status']
}

const toGrant = (row: GrantColumns): GrantRow => ({
  fiksOrgId: row.fiks_org_id,
  rolleId: row.rolle_id,
  type: row.type,
  fra: row.fra,
  til: row.til,
  status: row.status,
})

interface OwnerColumns {
  fiks_org_id: string
  aktiv: boolean
}

/** The role with the actor's grants and the municipality's agreement, as JSON lists beside it. */
async function findAccess(db: Kysely<Tables>, rolleId: string, actor: AccessKey): Promise<AccessRows | null> {
  if (!isUuid(rolleId)) return null
  const isActor =
    'pseudonym' in actor
      ? sql<boolean>`t.person = ${actor.pseudonym}`
      : sql<boolean>`t.integrasjon = ${actor.integrasjon}`
  const onBehalf = 'integrasjon' in actor ? (actor.paaVegneAv ?? null) : null
  const rows = await roles(db)
    .select(
      sql<GrantColumns[]>`(select coalesce(json_agg(t), '[]') from rolletilgang t
        where ${isActor} and (t.rolle_id is null or (t.fiks_org_id, t.rolle_id) = (r.fiks_org_id, r.id)))`.as(
        'tilganger',
      ),
    )
    .select(
      sql<DelegationRow | null>`(select row_to_json(d) from delegering d
        where (d.fiks_org_id, d.tjenesteomraade) = (r.fiks_org_id, r.tjenesteomraade))`.as('delegering'),
    )
    .select(
      sql<OwnerColumns | null>`(select row_to_json(i) from (select fiks_org_id, aktiv from integrasjon
        where id = ${'integrasjon' in actor ? actor.integrasjon : null}::uuid limit 1) i)`.as('integrasjon'),
    )
    .select(
      sql<GrantColumns[] | null>`(select coalesce(json_agg(t), '[]') from rolletilgang t
        where t.person = ${onBehalf} and (t.rolle_id is null or (t.fiks_org_id, t.rolle_id) = (r.fiks_org_id, r.id)))`.as(
        'paa_vegne_av',
      ),
    )
    .where('r.id', '=', rolleId)
    .limit(2)
    .execute()
  const [row] = rows
  if (row === undefined || rows.length > 1) return null
  const owner = row.integrasjon
  return {
    rolle: toRole(row),
    tilganger: row.tilganger.map(toGrant),
    delegering: toDelegation(row.delegering),
    integrasjon: owner === null ? null : { fiksOrgId: owner.fiks_org_id, aktiv: owner.aktiv },
    ...(onBehalf === null ? {} : { paaVegneAv: (row.paa_vegne_av ?? []).map(toGrant) }),
  }
}

function toDelegation(row: DelegationRow | null): DelegationRow | null {
  if (row === null) return null
  return { erklaert: row.erklaert, innvilget: row.innvilget, delegert: row.delegert, opphoert: row.opphoert }
}
