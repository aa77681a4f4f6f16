// What retention may do, in a role that can remove and not change: note that the beginning of a chain is gone, remove those rows
// batch by batch, and remove the numbers that nobody refers to any more; and citizens' questions that were answered long ago. A run
// that is stopped goes on where it was.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { inRole } from './acting-role.ts'
import { namedColumns } from './epoch-columns.ts'
import type { Tables } from './tables.ts'
import type { RetentionStore, SealedRange } from './evidence-types.ts'

export function retentionStore(db: Kysely<Tables>): RetentionStore {
  const asSteward = <T>(statement: RawBuilder<T>): Promise<readonly T[]> =>
    inRole(db, 'grunnlag_oppbevaring', async (trx) => (await statement.execute(trx)).rows as readonly T[])
  return {
    seal: async (range) => void (await asSteward(sealed(range))),
    removeBatch: async (kjede, tilNr, limit) => {
      const [done] = await asSteward(removed(kjede, tilNr, limit))
      return Number(done?.antall ?? 0n)
    },
    removePersons: (kjede, limit) =>
      inRole(db, 'grunnlag_oppbevaring', async (trx) => {
        // Whoever appends waits a moment: else a row could name a person who is being removed, and find the number still there.
        await sql`lock table person in share row exclusive mode`.execute(trx)
        const [done] = (await personsGone(kjede, limit).execute(trx)).rows
        return Number(done?.antall ?? 0n)
      }),
    removeCheckpoints: async (kjede, beforeNr) =>
      void (await asSteward(sql`delete from audit_sjekkpunkt where fiks_org_id = ${kjede} and nr < ${beforeNr}`)),
    oldQuestions: async (before) =>
      (await asSteward(questionsBefore(before))).map(({ fiks_org_id, besvarte, ubesvarte }) => ({
        fiksOrgId: fiks_org_id,
        besvarte: Number(besvarte),
        ubesvarte: Number(ubesvarte),
      })),
    removeQuestions: async (fiksOrgId, before, limit) => {
      const [done] = await asSteward(questionsGone(fiksOrgId, before, limit))
      return Number(done?.antall ?? 0n)
    },
  }
}

const sealed = ({ kjede, fraNr, tilNr, sisteDag, sisteHash, grunn, forseglet }: SealedRange) => sql`
  insert into audit_forseglet (fiks_org_id, fra_nr, til_nr, siste_dag, siste_hash, grunn, forseglet)
  values (${kjede}, ${fraNr}, ${tilNr}, ${sisteDag}::date, ${sisteHash}, ${grunn}, ${forseglet}::timestamptz)
  on conflict do nothing`

const removed = (kjede: string, tilNr: number, limit: number) => sql<{ antall: bigint }>`
  with gamle as materialized (
    select nr from audit where fiks_org_id = ${kjede} and nr <= ${tilNr} order by nr limit ${limit}
  ), under as (
    delete from audit_person where fiks_org_id = ${kjede} and nr in (select nr from gamle) returning 1
  ), rader as (
    delete from audit where fiks_org_id = ${kjede} and nr in (select nr from gamle) returning 1
  )
  select count(*) as antall from rader`

/** Kept as long as a row of evidence, a grant or anything adopted names the pseudonym. */
const personsGone = (kjede: string, limit: number) => {
  const namedIn = namedColumns.map(
    ({ table, column }) =>
      sql`and not exists (select from ${sql.table(table)} t where t.fiks_org_id = p.fiks_org_id and t.${sql.ref(column)} = p.pseudonym)`,
  )
  return sql<{ antall: bigint }>`
    with gamle as materialized (
      select fiks_org_id, pseudonym from person p where fiks_org_id = ${kjede}
        and not exists (select from audit_person a where a.fiks_org_id = p.fiks_org_id and a.pseudonym = p.pseudonym)
        and not exists (select from audit a where a.fiks_org_id = p.fiks_org_id and a.aktoer = p.pseudonym)
        and not exists (select from audit a where a.fiks_org_id = p.fiks_org_id and a.paa_vegne_av = p.pseudonym)
        and not exists (select from ansatt a where a.fiks_org_id = p.fiks_org_id and a.pseudonym = p.pseudonym)
        ${sql.join(namedIn, sql` `)}
      limit ${limit}
    ), borte as (
      delete from person p using gamle g where (p.fiks_org_id, p.pseudonym) = (g.fiks_org_id, g.pseudonym) returning 1
    )
    select count(*) as antall from borte`
}

const questionsBefore = (before: string) => sql<{ fiks_org_id: string; besvarte: bigint; ubesvarte: bigint }>`
  select fiks_org_id, count(*) filter (where besvart is not null) as besvarte,
    count(*) filter (where besvart is null) as ubesvarte
  from innsynsspoersmaal where coalesce(besvart, stilt) < ${before}::timestamptz group by fiks_org_id order by 1`

const questionsGone = (fiksOrgId: string, before: string, limit: number) => sql<{ antall: bigint }>`
  with gamle as materialized (
    select id from innsynsspoersmaal where fiks_org_id = ${fiksOrgId}::uuid and besvart < ${before}::timestamptz limit ${limit}
  ), borte as (
    delete from innsynsspoersmaal where fiks_org_id = ${fiksOrgId}::uuid and id in (select id from gamle) returning 1
  )
  select count(*) as antall from borte`
