// Roles, grants, integrations and agreement state, as access/ decides from them. One round trip per question. The municipality is
// not known yet, so everything is read through the doors of the second wall (0009): functions that give the rows of one key.
import { type Kysely, type Selectable, sql } from 'kysely'
import { registerdelerFraFoer, searchShut } from '../base/register-parts.ts'
import type { FiksSettings } from './administration-types.ts'
import { isUuid } from './municipality.ts'
import type { Tables } from './tables.ts'
import type { AccessKey, AccessRows, AccessStore, DelegationRow, GrantRow, IntegrationRow, RoleRow } from './types.ts'

export function accessStore(db: Kysely<Tables>): AccessStore {
  return {
    findAccess: (rolleId, actor) => findAccess(db, rolleId, actor),
    findIntegration: (id) => findIntegration(db, id),
    findDelegation: async (fiksOrgId, tjenesteomraade) => {
      const { rows } = await sql<DelegationRow>`
        select * from finn_delegering(${fiksOrgId}::uuid, ${tjenesteomraade})`.execute(db)
      return toDelegation(rows[0] ?? null)
    },
    rolesOf: async (pseudonym, on) => {
      const { rows } = await sql<JoinedRole>`
        select distinct ${roleColumns}
        from finn_tilganger(${pseudonym}, null) t, finn_rolle(t.rolle_id) r, finn_organisasjon(r.fiks_org_id) o
        where t.type = 'bruker' and r.fiks_org_id = t.fiks_org_id and r.aktiv and ${inForce('t', on)}
          and coalesce(r.fra <= ${on}::date, true) and coalesce(r.til >= ${on}::date, true)`.execute(db)
      const byName = new Intl.Collator('nb').compare
      return rows.map(toRole).sort((a, b) => byName(a.kommune.navn, b.kommune.navn) || byName(a.navn, b.navn))
    },
    officesOf: async (pseudonym, on) => {
      const { rows } = await sql<GrantColumns>`
        select fiks_org_id, rolle_id, type, fra, til, status from finn_tilganger(${pseudonym}, null) t
        where type <> 'bruker' and ${inForce('t', on)}`.execute(db)
      return rows.map(toGrant)
    },
    findMunicipality: async (fiksOrgId) => {
      if (!isUuid(fiksOrgId)) return null
      const { rows } = await sql<{ navn: string }>`select navn from finn_organisasjon(${fiksOrgId}::uuid)`.execute(db)
      return rows[0] ?? null
    },
  }
}

/** With both secrets: which of them is valid, access/ decides. */
async function findIntegration(db: Kysely<Tables>, id: string): Promise<IntegrationRow | null> {
  if (!isUuid(id)) return null
  const { rows } = await sql<Selectable<Tables['integrasjon']>>`select * from finn_integrasjon(${id}::uuid)`.execute(db)
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

const roleColumns = sql`r.id, r.navn, r.fiks_org_id, r.tjenesteomraade, r.aktiv, r.formaal, r.fra, r.til, r.registre,
  r.folkeregisterdeler, r.fiks, o.navn as kommunenavn, o.organisasjonsnummer, o.kommunenummer`

const inForce = (grant: string, on: string) => sql`(${sql.ref(`${grant}.status`)} = 'gjelder'
  and ${sql.ref(`${grant}.fra`)} <= ${on}::date and coalesce(${sql.ref(`${grant}.til`)} >= ${on}::date, true))`

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
  fiks: unknown
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
  // Written by the role store alone.
  soekStengt: searchShut(row.fiks as FiksSettings),
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

interface AccessColumns extends JoinedRole {
  tilganger: GrantColumns[]
  delegering: DelegationRow | null
  integrasjon: OwnerColumns | null
  paa_vegne_av: GrantColumns[]
}

/** The role with the actor's grants and the municipality's agreement, as JSON lists beside it. */
async function findAccess(db: Kysely<Tables>, rolleId: string, actor: AccessKey): Promise<AccessRows | null> {
  if (!isUuid(rolleId)) return null
  const person = 'pseudonym' in actor ? actor.pseudonym : null
  const integrasjon = 'integrasjon' in actor ? actor.integrasjon : null
  const onBehalf = 'integrasjon' in actor ? (actor.paaVegneAv ?? null) : null
  const grants = (who: string | null, machine: string | null) => sql`
    (select coalesce(json_agg(t), '[]') from finn_tilganger(${who}::text, ${machine}::uuid) t
      where t.rolle_id is null or (t.fiks_org_id, t.rolle_id) = (r.fiks_org_id, r.id))`
  const { rows } = await sql<AccessColumns>`
    select ${roleColumns},
      ${grants(person, integrasjon)} as tilganger,
      (select row_to_json(d) from finn_delegering(r.fiks_org_id, r.tjenesteomraade) d) as delegering,
      (select row_to_json(i) from (select fiks_org_id, aktiv from finn_integrasjon(${integrasjon}::uuid) limit 1) i)
        as integrasjon,
      ${grants(onBehalf, null)} as paa_vegne_av
    from finn_rolle(${rolleId}::uuid) r, finn_organisasjon(r.fiks_org_id) o limit 2`.execute(db)
  const [row] = rows
  if (row === undefined || rows.length > 1) return null
  const owner = row.integrasjon
  return {
    rolle: toRole(row),
    tilganger: row.tilganger.map(toGrant),
    delegering: toDelegation(row.delegering),
    integrasjon: owner === null ? null : { fiksOrgId: owner.fiks_org_id, aktiv: owner.aktiv },
    ...(onBehalf === null ? {} : { paaVegneAv: row.paa_vegne_av.map(toGrant) }),
  }
}

function toDelegation(row: DelegationRow | null): DelegationRow | null {
  if (row === null) return null
  return { erklaert: row.erklaert, innvilget: row.innvilget, delegert: row.delegert, opphoert: row.opphoert }
}
