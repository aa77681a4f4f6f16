// Who granted what and when, out of the municipality's own audit chain; and the state of its agreements.
import { type Kysely, sql } from 'kysely'
import type { DeedStore, DelegationDates } from './administration-types.ts'
import { inMunicipality } from './municipality.ts'
import type { Tables } from './tables.ts'

const deeds = [
  'rolle',
  'tilgang',
  'godkjenning',
  'administrator',
  'integrasjon',
  'hendelsetilgang',
  'innsynsvalg',
  'operatoer-organisasjon',
  'operatoer-rolle',
  'operatoer-tilgang',
  'operatoer-integrasjon',
  'operatoer-delegering',
]

export function deedStore(db: Kysely<Tables>): DeedStore {
  return {
    list: ({ fiksOrgId }, before, limit) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const { rows } = await sql<{ nr: number; rad: string; personer: string[] }>`
          select nr::int as nr, rad, (select coalesce(json_agg(p.pseudonym order by p.plass), '[]') from audit_person p
            where p.fiks_org_id = a.fiks_org_id and p.nr = a.nr) as personer
          from audit a
          where fiks_org_id = ${fiksOrgId} and hendelse in (${sql.join(deeds)}) and fase <> 'spurt'
            and (${before}::bigint is null or nr < ${before}::bigint)
          order by nr desc limit ${limit}`.execute(trx)
        return rows
      }),
    delegations: ({ fiksOrgId }) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const rows = await trx.selectFrom('delegering').selectAll().where('fiks_org_id', '=', fiksOrgId).execute()
        return new Map<string, DelegationDates>(
          rows.map(({ fiks_org_id: _, tjenesteomraade, ...dates }) => [tjenesteomraade, dates]),
        )
      }),
  }
}
