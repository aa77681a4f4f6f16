// What the operator's commands and the demo seed write: organisations, roles, grants, integrations, agreement state.
import type { Kysely } from 'kysely'
import { textList } from './role-store.ts'
import type { Tables } from './tables.ts'
import type { NewIntegrationRow, OperatorStore } from './types.ts'

export function operatorStore(db: Kysely<Tables>): OperatorStore {
  return {
    createOrganisation: async (org) => {
      const row = {
        fiks_org_id: org.fiksOrgId,
        navn: org.navn,
        organisasjonsnummer: org.organisasjonsnummer,
        kommunenummer: org.kommunenummer,
        type: org.type ?? ('kommune' as const),
      }
      const insert = db
        .insertInto('organisasjon')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
      return (await insert.returning('fiks_org_id').executeTakeFirst()) !== undefined
    },
    findOrganisation: async (orgnr) => {
      const rows = db.selectFrom('organisasjon').selectAll().where('organisasjonsnummer', '=', orgnr)
      const row = await rows.executeTakeFirst()
      if (row === undefined) return null
      const { fiks_org_id: fiksOrgId, navn, kommunenummer, organisasjonsnummer, type } = row
      return { fiksOrgId, navn, kommunenummer, organisasjonsnummer, type }
    },
    createRole: async ({ fiksOrgId, id, navn, tjenesteomraade, folkeregisterdeler = null }) => {
      const parts = { folkeregisterdeler: textList(folkeregisterdeler) }
      const row = { fiks_org_id: fiksOrgId, id, navn, tjenesteomraade, ...parts }
      const insert = db
        .insertInto('rolle')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
      return (await insert.returning('id').executeTakeFirst()) !== undefined
    },
    grant: async ({ fiksOrgId, rolleId, actor, type, fra, til, status }) => {
      const who = {
        person: 'pseudonym' in actor ? actor.pseudonym : null,
        integrasjon: 'integrasjon' in actor ? actor.integrasjon : null,
      }
      const row = { fiks_org_id: fiksOrgId, rolle_id: rolleId, ...who, type, fra, til, status }
      const insert = db
        .insertInto('rolletilgang')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
      return (await insert.returning('id').executeTakeFirst()) !== undefined
    },
    createIntegration: (row) => createIntegration(db, row),
    setDelegation: async (fiksOrgId, tjenesteomraade, { erklaert, innvilget, delegert, opphoert }) => {
      const dates = { erklaert, innvilget, delegert, opphoert }
      await db
        .insertInto('delegering')
        .values({ fiks_org_id: fiksOrgId, tjenesteomraade, ...dates })
        .onConflict((conflict) => conflict.columns(['fiks_org_id', 'tjenesteomraade']).doUpdateSet(dates))
        .execute()
    },
  }
}

async function createIntegration(db: Kysely<Tables>, { fiksOrgId, passordHmac, ...made }: NewIntegrationRow) {
  const { id, organisasjonsnummer, navn = '', begrunnelse = null } = made
  const row = { fiks_org_id: fiksOrgId, id, organisasjonsnummer, passord_hmac: passordHmac, navn, begrunnelse }
  const insert = db
    .insertInto('integrasjon')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
  return (await insert.returning('id').executeTakeFirst()) !== undefined
}
