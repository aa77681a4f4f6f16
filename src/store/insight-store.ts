// What innsyn keeps and reads: the citizen's own rows (insight-rows.ts), the answers frozen for an hour, and the questions. In: an
// Insight.
import { type Kysely, sql } from 'kysely'
import { asCitizen, becomeCitizen, evidenceOf } from './insight-rows.ts'
import type { InsightQuestion, InsightStore } from './insight-types.ts'
import { inMunicipality, isUuid } from './municipality.ts'
import { numberPlace, questionPlace } from './sealed-columns.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

const hour = 3_600_000

export function insightStore(db: Kysely<Tables>, keys: Keys): InsightStore {
  return {
    ...evidenceOf(db),
    fieldLists: async (ids) => {
      if (ids.length === 0) return new Map()
      const rows = await db
        .selectFrom('feltliste')
        .selectAll()
        .where('id', 'in', [...ids])
        .execute()
      return new Map(rows.map(({ id, navn }) => [id, JSON.parse(navn) as string[]]))
    },
    municipalities: async (ids) => {
      if (ids.length === 0) return new Map()
      const { rows } = await sql<{ fiks_org_id: string; navn: string; organisasjonsnummer: string }>`
        select o.fiks_org_id, o.navn, o.organisasjonsnummer
        from unnest(${sql.val([...ids])}::uuid[]) as spurt(id), finn_organisasjon(spurt.id) o`.execute(db)
      return new Map(rows.map(({ fiks_org_id, ...about }) => [fiks_org_id, about]))
    },
    freeze: (insight, id, answer, now) =>
      asCitizen(db, insight, async (trx) => {
        const innhold = keys.encrypt(JSON.stringify(answer), `innsynssvar:${id}`)
        const utloeper = new Date(now.getTime() + hour).toISOString()
        await sql`insert into innsynssvar (id, pseudonym, innhold, utloeper)
          values (${id}::uuid, ${insight.pseudonymer[0]}, ${innhold}::bytea, ${utloeper}::timestamptz)`.execute(trx)
      }),
    open: async (insight, id, now) => {
      if (!isUuid(id)) return null
      const { rows } = await asCitizen(db, insight, (trx) =>
        sql<{ innhold: Uint8Array }>`
          select innhold from innsynssvar where id = ${id}::uuid and utloeper > ${now.toISOString()}::timestamptz
            and pseudonym = any(${sql.val([...insight.pseudonymer])}::text[])`.execute(trx),
      )
      const [found] = rows
      if (found === undefined) return null
      return JSON.parse(keys.decrypt(Buffer.from(found.innhold), `innsynssvar:${id}`)) as unknown
    },
    ask: (insight, { fiksOrgId, id, rad, tekst, stilt }) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const [pseudonym = ''] = insight.pseudonymer
        const nummer = keys.encrypt(insight.borger, numberPlace(fiksOrgId, pseudonym))
        await sql`insert into person (fiks_org_id, pseudonym, nummer, noekkel)
          values (${fiksOrgId}::uuid, ${pseudonym}, ${nummer}::bytea, ${keys.encryptionKeyId}) on conflict do nothing`.execute(
          trx,
        )
        await becomeCitizen(trx, insight)
        const sealed = keys.encrypt(tekst, questionPlace(fiksOrgId, id, 'tekst'))
        await sql`insert into innsynsspoersmaal (fiks_org_id, id, pseudonym, rad_nr, tekst, stilt, noekkel)
          values (${fiksOrgId}::uuid, ${id}::uuid, ${pseudonym}, ${rad}, ${sealed}::bytea,
            ${stilt}::timestamptz, ${keys.encryptionKeyId})`.execute(trx)
      }),
    questions: (insight) =>
      asCitizen(db, insight, async (trx) => {
        const { rows } = await sql<QuestionColumns>`
          select fiks_org_id, id, rad_nr, tekst, stilt, svar, besvart from innsynsspoersmaal
          where pseudonym = any(${sql.val([...insight.pseudonymer])}::text[]) order by stilt desc, id`.execute(trx)
        return rows.map((row) => toQuestion(row, keys))
      }),
  }
}

export interface QuestionColumns {
  readonly fiks_org_id: string
  readonly id: string
  readonly rad_nr: bigint | null
  readonly tekst: Uint8Array
  readonly stilt: Date
  readonly svar: Uint8Array | null
  readonly besvart: Date | null
}

export function toQuestion(row: QuestionColumns, keys: Keys): InsightQuestion {
  const { fiks_org_id: fiksOrgId, id } = row
  const opened = (sealed: Uint8Array, part: 'tekst' | 'svar'): string =>
    keys.decrypt(Buffer.from(sealed), questionPlace(fiksOrgId, id, part))
  return {
    fiksOrgId,
    id,
    rad: row.rad_nr === null ? null : Number(row.rad_nr),
    tekst: opened(row.tekst, 'tekst'),
    stilt: row.stilt.toISOString(),
    svar: row.svar === null ? null : opened(row.svar, 'svar'),
    besvart: row.besvart?.toISOString() ?? null,
  }
}

/** Deletes frozen answers that are too old. Returns how many. */
export async function sweepInsights(db: Kysely<Tables>, now: Date): Promise<number> {
  const gone = await sql`delete from innsynssvar where utloeper <= ${now.toISOString()}::timestamptz`.execute(db)
  return Number(gone.numAffectedRows ?? 0n)
}
