// Price lists and guidelines: two tables of one shape. Rows go in and are read; an old row only learns which row replaced it.
import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Adopted, AdoptedStore, AdoptOutcome, NewAdopted, Replaces } from './adopted-types.ts'
import { inMunicipality, isUuid } from './municipality.ts'
import type { AdoptedColumns, Tables } from './tables.ts'

type Table = 'prisliste' | 'retningslinje'

/** The row that was to be replaced is not there, or another writer came first. */
class Outdated extends Error {}
const exclusionViolation = '23P01'

export function adoptedStore(db: Kysely<Tables>, table: Table): AdoptedStore {
  return {
    history: ({ fiksOrgId }) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const { rows } = await select(table, fiksOrgId, sql`true`).execute(trx)
        return rows.map(toAdopted)
      }),
    inForce: (fiksOrgId, on) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const standing = sql`gyldig @> ${on}::date and erstattet_av is null`
        const { rows } = await select(table, fiksOrgId, standing).execute(trx)
        return rows.map(toAdopted)
      }),
    adopt: ({ fiksOrgId }, row, replaces) =>
      inMunicipality(db, fiksOrgId, async (trx): Promise<AdoptOutcome> => {
        await makeRoom(trx, { table, fiksOrgId, row, replaces })
        await insert(trx, { table, fiksOrgId }, row, sql`daterange(${row.fra}::date, ${row.til}::date, '[]')`)
        return 'lagret'
      }).catch(outcomeOf),
  }
}

function outcomeOf(error: unknown): AdoptOutcome {
  if (error instanceof Outdated) return 'utdatert'
  if ((error as { code?: string }).code === exclusionViolation) return 'overlapper'
  throw error
}

interface Place {
  readonly table: Table
  readonly fiksOrgId: string
}

/** Takes the old row out of force, and where it is only ended, writes it again with the days it keeps. */
async function makeRoom(
  trx: Transaction<Tables>,
  { table, fiksOrgId, row, replaces }: Place & { readonly row: NewAdopted; readonly replaces: Replaces },
): Promise<void> {
  if (replaces === null) return
  const kept = randomUUID()
  const corrects = 'retter' in replaces
  const [old, by] = corrects ? [replaces.retter, row.id] : [replaces.avslutter, kept]
  const earlier = corrects ? sql`true` : sql`lower(gyldig) < ${row.fra}::date`
  if (!isUuid(old)) throw new Outdated()
  const { rows } = await sql<AdoptedColumns>`
    update ${sql.table(table)} set erstattet_av = ${by}
    where fiks_org_id = ${fiksOrgId} and id = ${old} and emne = ${row.emne} and erstattet_av is null and ${earlier}
    returning ${columns}`.execute(trx)
  const [found] = rows
  if (found === undefined) throw new Outdated()
  if (corrects) return
  const copy = { ...toAdopted(found), id: kept, opprettetAv: row.opprettetAv, opprettet: row.opprettet }
  await insert(trx, { table, fiksOrgId }, copy, sql`daterange(${copy.fra}::date, ${row.fra}::date)`)
}

const columns = sql`id, emne, lower(gyldig) as fra, upper(gyldig) - 1 as til, vedtatt, saksnummer, innhold,
  opprettet_av, opprettet, erstattet_av`

const select = (table: Table, fiksOrgId: string, which: ReturnType<typeof sql>) => sql<AdoptedColumns>`
  select ${columns} from ${sql.table(table)} where fiks_org_id = ${fiksOrgId} and ${which}
  order by lower(gyldig) desc, erstattet_av is not null, opprettet desc, id`

async function insert(
  trx: Transaction<Tables>,
  { table, fiksOrgId }: Place,
  row: NewAdopted,
  gyldig: ReturnType<typeof sql>,
): Promise<void> {
  await sql`
    insert into ${sql.table(table)}
      (fiks_org_id, id, emne, gyldig, vedtatt, saksnummer, innhold, opprettet_av, opprettet)
    values (${fiksOrgId}, ${row.id}, ${row.emne}, ${gyldig}, ${row.vedtatt}::date, ${row.saksnummer},
      ${JSON.stringify(row.innhold)}::text::jsonb, ${row.opprettetAv}, ${row.opprettet}::timestamptz)`.execute(trx)
}

const toAdopted = (row: AdoptedColumns): Adopted => ({
  id: row.id,
  emne: row.emne,
  fra: row.fra,
  til: row.til,
  vedtatt: row.vedtatt,
  saksnummer: row.saksnummer,
  innhold: row.innhold,
  opprettetAv: row.opprettet_av,
  opprettet: row.opprettet.toISOString(),
  erstattetAv: row.erstattet_av,
})
