// Who can speak as an integration: who made it, and whoever has asked for a secret of it. And the lock that what is given and who
// holds the secret are judged under, so that of two deeds at once one sees the other.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Held to the end of the transaction. */
export async function lockGrants(trx: Transaction<Tables>, fiksOrgId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrator ${fiksOrgId}`}, 0))`.execute(trx)
}

/** Ids of the municipality's integrations that one of the pseudonyms controls. The question for a secret is on record before it is made. */
export async function controlledBy(
  trx: Kysely<Tables>,
  fiksOrgId: string,
  own: readonly string[],
): Promise<readonly string[]> {
  if (own.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    select i.id from integrasjon i where i.fiks_org_id = ${fiksOrgId}::uuid and (i.opprettet_av in (${sql.join(own)})
      or exists (select from audit a where a.fiks_org_id = i.fiks_org_id and a.hendelse = 'integrasjon' and a.fase = 'spurt'
        and a.aktoer in (${sql.join(own)}) and a.rad::jsonb ->> 'emne' = 'nytt-passord'
        and a.rad::jsonb ->> 'objekt' = i.id::text))`.execute(trx)
  return rows.map(({ id }) => id)
}

/** Does a role that one of the pseudonyms gave alone still reach the integration? */
export async function hasGivenAlone(
  trx: Kysely<Tables>,
  { fiksOrgId, id }: { readonly fiksOrgId: string; readonly id: string },
  own: readonly string[],
  now: Date,
): Promise<boolean> {
  if (own.length === 0) return false
  const { rows } = await sql`
    select 1 from rolletilgang where fiks_org_id = ${fiksOrgId}::uuid and integrasjon = ${id}::uuid and status = 'gjelder'
      and godkjent_av is null and gitt_av in (${sql.join(own)})
      and coalesce(til, 'infinity'::date) >= (${now.toISOString()}::timestamptz at time zone 'Europe/Oslo')::date`.execute(
    trx,
  )
  return rows.length > 0
}
