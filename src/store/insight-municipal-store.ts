// The municipality's side of innsyn: whether its staff are named, row by row and never rewritten, and the questions citizens have
// asked it. Row-level security lets through one municipality's rows; a question is answered once.
import { type Kysely, sql } from 'kysely'
import { type QuestionColumns, toQuestion } from './insight-store.ts'
import type { InsightMunicipalStore } from './insight-types.ts'
import { inMunicipality, isUuid } from './municipality.ts'
import { questionPlace } from './sealed-columns.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

interface ChoiceColumns {
  readonly id: string
  readonly ansattnavn: boolean
  readonly fra: Date
  readonly saksnummer: string
}

export const insightMunicipalStore = (db: Kysely<Tables>, keys: Keys): InsightMunicipalStore => ({
  choices: (fiksOrgId) =>
    inMunicipality(db, fiksOrgId, async (trx) => {
      const { rows } = await sql<ChoiceColumns>`
        select id, ansattnavn, fra, saksnummer from innsynsvalg
        where fiks_org_id = ${fiksOrgId}::uuid order by fra desc`.execute(trx)
      return rows.map(({ fra, ...choice }) => ({ ...choice, fra: fra.toISOString() }))
    }),
  choose: ({ fiksOrgId, av }, { id, ansattnavn, fra, saksnummer }) =>
    inMunicipality(db, fiksOrgId, async (trx) => {
      await sql`insert into innsynsvalg (fiks_org_id, id, ansattnavn, fra, saksnummer, satt_av)
        values (${fiksOrgId}::uuid, ${id}::uuid, ${ansattnavn}, ${fra}::timestamptz, ${saksnummer}, ${av})`.execute(trx)
    }),
  // Every one that waits for an answer, and the newest of the answered.
  questionsTo: ({ fiksOrgId }) =>
    inMunicipality(db, fiksOrgId, async (trx) => {
      const { rows } = await sql<QuestionColumns>`
        select fiks_org_id, id, rad_nr, tekst, stilt, svar, besvart from innsynsspoersmaal
        where fiks_org_id = ${fiksOrgId}::uuid and (besvart is null or id in (
          select id from innsynsspoersmaal where fiks_org_id = ${fiksOrgId}::uuid and besvart is not null
          order by stilt desc, id limit 500))
        order by besvart is not null, stilt desc, id`.execute(trx)
      return rows.map((row) => toQuestion(row, keys))
    }),
  answer: async ({ fiksOrgId, av }, { id, svar, besvart }) => {
    if (!isUuid(id)) return false
    const sealed = keys.encrypt(svar, questionPlace(fiksOrgId, id, 'svar'))
    return inMunicipality(db, fiksOrgId, async (trx) => {
      const { rows } = await sql`
        update innsynsspoersmaal set svar = ${sealed}::bytea, besvart = ${besvart}::timestamptz, besvart_av = ${av},
          noekkel = case when noekkel = ${keys.encryptionKeyId} then noekkel else '' end
        where fiks_org_id = ${fiksOrgId}::uuid and id = ${id}::uuid and svar is null returning id`.execute(trx)
      return rows.length === 1
    })
  },
})
