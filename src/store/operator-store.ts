// What the operator's commands and the demo seed write: organisations, roles, grants, integrations, agreement state.
import { type Kysely, type Selectable, sql } from 'kysely'
import { inMunicipality } from './municipality.ts'
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
      return inMunicipality(db, org.fiksOrgId, async (trx) => {
        const insert = trx
          .insertInto('organisasjon')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
        return (await insert.returning('fiks_org_id').executeTakeFirst()) !== undefined
      })
    },
    findOrganisation: async (orgnr) => {
      const { rows } = await sql<Selectable<Tables['organisasjon']>>`
        select * from finn_organisasjonsnummer(${orgnr})`.execute(db)
      const [row] = rows
      if (row === undefined) return null
      const { fiks_org_id: fiksOrgId, navn, kommunenummer, organisasjonsnummer, type } = row
      return { fiksOrgId, navn, kommunenummer, organisasjonsnummer, type }
    },
    createRole: async ({ fiksOrgId, id, navn, tjenesteomraade, folkeregisterdeler = null }) => {
      const parts = { folkeregisterdeler: textList(folkeregisterdeler) }
      const row = { fiks_org_id: fiksOrgId, id, navn, tjenesteomraade, ...parts }
      return inMunicipality(db, fiksOrgId, async (trx) => {
        const insert = trx
          .insertInto('rolle')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
        return (await insert.returning('id').executeTakeFirst()) !== undefined
      })
    },
    grant: async ({ fiksOrgId, rolleId, actor, type, fra, til, status }) => {
      const who = {
        person: 'pseudonym' in actor ? actor.pseudonym : null,
        integrasjon: 'integrasjon' in actor ? actor.integrasjon : null,
      }
      const row = { fiks_org_id: fiksOrgId, rolle_id: rolleId, ...who, type, fra, til, status }
      return inMunicipality(db, fiksOrgId, async (trx) => {
        const insert = trx
          .insertInto('rolletilgang')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
        return (await insert.returning('id').executeTakeFirst()) !== undefined
      })
    },
    createIntegration: (row) => createIntegration(db, row),
    setDelegation: async (fiksOrgId, tjenesteomraade, { erklaert, innvilget, delegert, opphoert }) => {
      const dates = { erklaert, innvilget, delegert, opphoert }
      await inMunicipality(db, fiksOrgId, (trx) =>
        trx
          .insertInto('delegering')
          .values({ fiks_org_id: fiksOrgId, tjenesteomraade, ...dates })
          .onConflict((conflict) => conflict.columns(['fiks_org_id', 'tjenesteomraade']).doUpdateSet(dates))
          .execute(),
      )
    },
  }
}

async function createIntegration(db: Kysely<Tables>, { fiksOrgId, passordHmac, ...made }: NewIntegrationRow) {
  const { id, organisasjonsnummer, navn = '', begrunnelse = null } = made
  const row = { fiks_org_id: fiksOrgId, id, organisasjonsnummer, passord_hmac: passordHmac, navn, begrunnelse }
  return inMunicipality(db, fiksOrgId, async (trx) => {
    const insert = trx
      .insertInto('integrasjon')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
    return (await insert.returning('id').executeTakeFirst()) !== undefined
  })
}
