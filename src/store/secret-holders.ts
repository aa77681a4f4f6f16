// Who can speak as an integration: who made it, and whoever has ever been given a secret of it. And the lock that what is given and
// who holds the secret are judged under, so that of two deeds at once one sees the other.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Held to the end of the transaction. */
export async function lockGrants(trx: Transaction<Tables>, fiksOrgId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`administrator ${fiksOrgId}`}, 0))`.execute(trx)
}

/** A secret that no longer counts keeps its row: who has had one knows the integration from within. */
const holders = (fiksOrgId: string) => sql`(
  select integrasjon, av from integrasjon_hemmelighet where fiks_org_id = ${fiksOrgId}::uuid
  union select id, opprettet_av from integrasjon where fiks_org_id = ${fiksOrgId}::uuid and opprettet_av is not null)`

export interface HandedOut {
  readonly fiksOrgId: string
  readonly integrasjon: string
  /** Pseudonym of who gets the secret. */
  readonly av: string
  readonly tid: string
}
/** In the transaction that makes the secret count. */
export async function handOut(trx: Transaction<Tables>, { fiksOrgId, integrasjon, av, tid }: HandedOut): Promise<void> {
  await sql`insert into integrasjon_hemmelighet (fiks_org_id, id, integrasjon, av, tid)
    values (${fiksOrgId}::uuid, gen_random_uuid(), ${integrasjon}::uuid, ${av}, ${tid}::timestamptz)`.execute(trx)
}

/** The role gives more from now on, by this person's deed alone: weighed when he is to get a secret of an integration that holds it. */
export async function noteWidening(
  trx: Transaction<Tables>,
  { fiksOrgId, rolleId, av, tid }: { fiksOrgId: string; rolleId: string; av: string; tid: string },
): Promise<void> {
  await sql`insert into rolle_utvidelse (fiks_org_id, id, rolle_id, av, tid)
    values (${fiksOrgId}::uuid, gen_random_uuid(), ${rolleId}::uuid, ${av}, ${tid}::timestamptz)`.execute(trx)
}

/** Can one of the pseudonyms speak as the integration? */
export async function controls(
  trx: Kysely<Tables>,
  fiksOrgId: string,
  own: readonly string[],
  integrasjon: string | null,
): Promise<boolean> {
  if (own.length === 0 || integrasjon === null) return false
  const { rows } = await sql`select 1 from ${holders(fiksOrgId)} h
    where h.integrasjon = ${integrasjon}::uuid and h.av in (${sql.join(own)}) limit 1`.execute(trx)
  return rows.length > 0
}

/** Is the role given, or about to be, to one of these pseudonyms or to an integration that one of them can speak as? */
export async function isHeldBy(
  trx: Kysely<Tables>,
  { fiksOrgId, rolleId }: { readonly fiksOrgId: string; readonly rolleId: string },
  own: readonly string[],
  dag: string,
): Promise<boolean> {
  if (own.length === 0) return false
  const { rows } = await sql`
    select 1 from rolletilgang t where t.fiks_org_id = ${fiksOrgId}::uuid and t.rolle_id = ${rolleId}::uuid
      and t.status in ('venter', 'gjelder') and coalesce(t.til, 'infinity'::date) >= ${dag}::date
      and (t.person in (${sql.join(own)}) or exists (
        select from ${holders(fiksOrgId)} h where h.integrasjon = t.integrasjon and h.av in (${sql.join(own)})))
    limit 1`.execute(trx)
  return rows.length > 0
}

/**
 * Would a role that reaches the integration stand without anybody who gains nothing, if one of the pseudonyms got a secret of it?
 * Behind each must be the operator, or a giver or approver who never had a secret; and whoever has made the role wider since
 * then must not be the one who gets it.
 */
export async function wouldStandAlone(
  trx: Kysely<Tables>,
  { fiksOrgId, id }: { readonly fiksOrgId: string; readonly id: string },
  own: readonly string[],
  now: Date,
): Promise<boolean> {
  if (own.length === 0) return false
  const gains = sql`(select h.av from ${holders(fiksOrgId)} h where h.integrasjon = ${id}::uuid)`
  const { rows } = await sql`
    select 1 from rolletilgang t where t.fiks_org_id = ${fiksOrgId}::uuid and t.integrasjon = ${id}::uuid
      and t.status = 'gjelder' and t.gitt_av is not null
      and coalesce(t.til, 'infinity'::date) >= (${now.toISOString()}::timestamptz at time zone 'Europe/Oslo')::date
      and (not exists (select from unnest(array[t.gitt_av, t.godkjent_av]) as a(av)
            where a.av is not null and a.av not in (${sql.join(own)}) and a.av not in ${gains})
        or exists (select from rolle_utvidelse u where u.fiks_org_id = t.fiks_org_id and u.rolle_id = t.rolle_id
            and u.tid >= coalesce(t.avgjort, t.gitt) and u.av in (${sql.join(own)})))
    limit 1`.execute(trx)
  return rows.length > 0
}
