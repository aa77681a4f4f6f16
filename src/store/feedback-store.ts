// What staff say of the pages: the text sealed with AES-256-GCM, one municipality at a time. No row names who wrote it.
import { type Kysely, sql } from 'kysely'
import { addDays, osloDate } from '../base/dates.ts'
import type { FeedbackStore } from './feedback-types.ts'
import { inMunicipality, isUuid, municipalities } from './municipality.ts'
import { feedbackPlace } from './sealed-columns.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

const keptDays = 365

interface Row {
  readonly id: string
  readonly side: string
  readonly rolle: string | null
  readonly tekst: Uint8Array
  readonly skrevet: Date
  readonly behandlet: Date | null
}

export const feedbackStore = (db: Kysely<Tables>, keys: Keys): FeedbackStore => ({
  add: (fiksOrgId, { id, rolleId, side, tekst, skrevet }) =>
    inMunicipality(db, fiksOrgId, async (trx) => {
      const sealed = keys.encrypt(tekst, feedbackPlace(fiksOrgId, id, 'tekst'))
      const utloeper = addDays(osloDate(new Date(skrevet)), keptDays)
      await sql`insert into tilbakemelding (fiks_org_id, id, rolle_id, side, tekst, noekkel, skrevet, utloeper)
        values (${fiksOrgId}::uuid, ${id}::uuid, ${rolleId}::uuid, ${side}, ${sealed}::bytea, ${keys.encryptionKeyId},
          ${skrevet}::timestamptz, ${utloeper}::date)`.execute(trx)
    }),
  list: ({ fiksOrgId }) =>
    inMunicipality(db, fiksOrgId, async (trx) => {
      const { rows } = await sql<Row>`
        select t.id, t.side, r.navn as rolle, t.tekst, t.skrevet, t.behandlet
        from tilbakemelding t left join rolle r on r.fiks_org_id = t.fiks_org_id and r.id = t.rolle_id
        where t.fiks_org_id = ${fiksOrgId}::uuid
        order by t.behandlet is not null, t.skrevet desc, t.id limit 500`.execute(trx)
      return rows.map(({ tekst, skrevet, behandlet, ...row }) => ({
        ...row,
        tekst: keys.decrypt(Buffer.from(tekst), feedbackPlace(fiksOrgId, row.id, 'tekst')),
        skrevet: skrevet.toISOString(),
        behandlet: behandlet?.toISOString() ?? null,
      }))
    }),
  handle: async ({ fiksOrgId }, id, now) => {
    if (!isUuid(id)) return false
    return inMunicipality(db, fiksOrgId, async (trx) => {
      const { rows } = await sql`
        update tilbakemelding set behandlet = ${now}::timestamptz
        where fiks_org_id = ${fiksOrgId}::uuid and id = ${id}::uuid and behandlet is null returning id`.execute(trx)
      return rows.length === 1
    })
  },
})

/** Deletes what is a year old, municipality by municipality. Returns how many. */
export async function sweepFeedback(db: Kysely<Tables>, now: Date): Promise<number> {
  let gone = 0
  for (const fiksOrgId of await municipalities(db)) {
    const { rows } = await inMunicipality(db, fiksOrgId, (trx) =>
      sql`delete from tilbakemelding where fiks_org_id = ${fiksOrgId}::uuid and utloeper <= ${osloDate(now)}::date
        returning id`.execute(trx),
    )
    gone += rows.length
  }
  return gone
}
