// A citizen's own rows, across every municipality's chain. In: an Insight. Everything that reads about him runs in the narrow role
// grunnlag_innsyn, whose policies let through rows of his pseudonyms and nothing else, whatever the statement says.
import { type Kysely, sql, type Transaction } from 'kysely'
import { takeRole } from './acting-role.ts'
import type { InsightKey, InsightQuestion, InsightStore } from './insight-types.ts'
import { inMunicipality, isUuid } from './municipality.ts'
import { numberPlace, questionPlace } from './sealed-columns.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

const hour = 3_600_000

/** For one transaction, or the rest of it. */
async function becomeCitizen(trx: Transaction<Tables>, { pseudonymer }: InsightKey): Promise<void> {
  await takeRole(trx, 'grunnlag_innsyn')
  await sql`select set_config('app.innsyn_pseudonymer', ${pseudonymer.join(',')}, true)`.execute(trx)
}

const asCitizen = <T>(
  db: Kysely<Tables>,
  insight: InsightKey,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> =>
  db.transaction().execute(async (trx) => {
    await becomeCitizen(trx, insight)
    return work(trx)
  })

export function insightStore(db: Kysely<Tables>, keys: Keys): InsightStore {
  return {
    rows: (insight, events, limit) =>
      asCitizen(db, insight, async (trx) => {
        const { rows } = await sql<Found>`
          select a.fiks_org_id, a.nr, a.rad, p.plass, p.rad as person
          from audit_person p join audit a on a.fiks_org_id = p.fiks_org_id and a.nr = p.nr
          where p.pseudonym = any(${sql.val([...insight.pseudonymer])}::text[])
            and p.fiks_org_id <> ${platform}::uuid and a.hendelse = any(${sql.val([...events])}::text[])
          order by a.tid desc, a.fiks_org_id, a.nr desc limit ${limit}`.execute(trx)
        return rows.map(({ fiks_org_id, nr, ...row }) => ({ fiksOrgId: fiks_org_id, nr: Number(nr), ...row }))
      }),
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

/** What belongs to no municipality; nobody's look-up stands there. */
const platform = '00000000-0000-0000-0000-000000000000'

interface Found {
  readonly fiks_org_id: string
  readonly nr: bigint
  readonly rad: string
  readonly plass: number
  readonly person: string
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
