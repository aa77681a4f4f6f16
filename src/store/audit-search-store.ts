// Searches in one municipality's chain. The columns are made from the hashed text; what is counted is read from an index that has
// all of them (audit_soek), or from the narrow one of a person, a case or a request, so a million rows are no hindrance.
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import { findPersonidentifikator, type Personidentifikator } from '../base/person-number.ts'
import { facetNames, type AuditSearchStore, type LogFacet, type LogFilter, type LogPage } from './audit-search-types.ts'
import type { LogFound, LogRow, StaffMember } from './audit-search-types.ts'
import { inMunicipality } from './municipality.ts'
import { namePlace } from './sealed-columns.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

/** Beyond this a number is «more than», and never a guess. */
const mostCounted = 10_000

export function auditSearchStore(db: Kysely<Tables>, keys: Keys): AuditSearchStore {
  return {
    search: ({ fiksOrgId }, filter, page) =>
      inMunicipality(db, fiksOrgId, async (trx): Promise<LogFound> => {
        const where = condition(fiksOrgId, filter)
        const { antall, fasetter } = await count(trx, where, page)
        return {
          rader: await read(trx, where, page),
          antall: Math.min(antall, mostCounted),
          flere: antall > mostCounted,
          fasetter,
        }
      }),
    staff: ({ fiksOrgId }, pseudonyms) =>
      inMunicipality(db, fiksOrgId, (trx) => findStaff(trx, keys, { fiksOrgId, pseudonyms })),
    actorOf: ({ fiksOrgId }, nr) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const row = trx
          .selectFrom('audit')
          .select('aktoer')
          .where('fiks_org_id', '=', fiksOrgId)
          .where('nr', '=', sql<bigint>`${nr}`)
        const aktoer = (await row.executeTakeFirst())?.aktoer ?? null
        if (aktoer === null) return null
        return (await findStaff(trx, keys, { fiksOrgId, pseudonyms: [aktoer] })).get(aktoer)?.nummer ?? null
      }),
    organisationNumber: ({ fiksOrgId }) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const row = trx.selectFrom('organisasjon').select('organisasjonsnummer').where('fiks_org_id', '=', fiksOrgId)
        return (await row.executeTakeFirstOrThrow()).organisasjonsnummer
      }),
    roleNames: ({ fiksOrgId }) =>
      inMunicipality(db, fiksOrgId, async (trx) => {
        const rows = await trx.selectFrom('rolle').select(['id', 'navn']).where('fiks_org_id', '=', fiksOrgId).execute()
        return new Map(rows.map(({ id, navn }) => [id, navn]))
      }),
  }
}

type Where = RawBuilder<unknown>

function condition(fiksOrgId: string, filter: LogFilter): Where {
  const oneOf = (column: string, values: readonly string[] | undefined): Where[] =>
    values === undefined ? [] : [sql`${sql.ref(column)} = any(${sql.val([...values])}::text[])`]
  const { person, ansatt, saksreferanse, ord, fra, til } = filter
  const parts: Where[] = [
    sql`fiks_org_id = ${fiksOrgId}::uuid`,
    ...(person === undefined
      ? []
      : [
          sql`nr in (select nr from audit_person
            where fiks_org_id = ${fiksOrgId}::uuid and pseudonym = any(${sql.val([...person])}::text[]))`,
        ]),
    ...(ansatt === undefined
      ? []
      : [sql`(${sql.join([...oneOf('aktoer', ansatt), ...oneOf('paa_vegne_av', ansatt)], sql` or `)})`]),
    ...oneOf('rolle', filter.rolle),
    ...oneOf('tjenesteomraade', filter.tjenesteomraade),
    ...oneOf('hendelse', filter.hendelse),
    ...(filter.ikkeHendelse === undefined ? [] : [sql`hendelse <> all(${sql.val([...filter.ikkeHendelse])}::text[])`]),
    ...oneOf('utfall', filter.utfall),
    // Said once more, so that the narrow index of everything but ok may be used.
    ...(filter.utfall === undefined || filter.utfall.includes('ok') ? [] : [sql`utfall <> 'ok'`]),
    ...oneOf('request_id', filter.requestId),
    ...(saksreferanse === undefined ? [] : [sql`saksreferanse = ${saksreferanse}`]),
    ...(ord === undefined ? [] : [anyWord(fiksOrgId, ord)]),
    ...(fra === undefined ? [] : [sql`tid >= ${fra}`]),
    ...(til === undefined ? [] : [sql`tid < ${til}`]),
  ]
  return sql.join(parts, sql` and `)
}

/** Each column by its own index: one condition over all of them would read every row whole. */
function anyWord(fiksOrgId: string, word: string): Where {
  const inColumn = ['request_id', 'saksreferanse', 'aktoer', 'hendelse'].map((name) => sql`${sql.ref(name)} = ${word}`)
  const inIndex = ['fase', 'utfall', 'tjenesteomraade', 'rolle'].map((name) => sql`${sql.ref(name)} = ${word}`)
  const found = [...inColumn, sql`(${sql.join(inIndex, sql` or `)})`].map(
    (where) => sql`select nr from audit where fiks_org_id = ${fiksOrgId}::uuid and ${where}`,
  )
  return sql`nr in (${sql.join(found, sql` union all `)})`
}

const order = ({ eldsteFoerst }: LogPage): Where => (eldsteFoerst ? sql`tid asc, nr asc` : sql`tid desc, nr desc`)

interface Counted {
  readonly antall: bigint
  readonly alle: bigint
  readonly siste: bigint | null
  readonly navn: number
  readonly hendelse: string | null
  readonly utfall: string | null
  readonly tjenesteomraade: string | null
  readonly rolle: string | null
  readonly aktoer: string | null
}

/** The rows once, and everything counted of them. `grouping` has a 0 for the one column that a row counts, in the order named. */
async function count(
  trx: Transaction<Tables>,
  where: Where,
  page: LogPage,
): Promise<{ antall: number; fasetter: LogFacet[] }> {
  const columns = sql.join(facetNames.map((name) => sql.ref(name)))
  const { rows } = await sql<Counted>`
    with treff as materialized (
      select nr, ${columns} from audit where ${where} order by ${order(page)} limit ${mostCounted + 1}
    )
    select count(*) as antall, max(nr) as siste, grouping(${columns}) as navn, ${columns},
      (select count(*) from treff) as alle
    from (select * from treff limit ${mostCounted}) talte
    group by grouping sets ((hendelse), (utfall), (tjenesteomraade), (rolle), (aktoer), ())
    order by antall desc, siste desc`.execute(trx)
  const none = 2 ** facetNames.length - 1
  const fasetter = facetNames.flatMap((navn, place) => {
    const only = none - 2 ** (facetNames.length - 1 - place)
    return rows.flatMap((row): LogFacet[] => {
      const verdi = row[navn]
      return row.navn !== only || verdi === null
        ? []
        : [{ navn, verdi, antall: Number(row.antall), nr: Number(row.siste) }]
    })
  })
  return { antall: Number(rows[0]?.alle ?? 0n), fasetter }
}

async function read(trx: Transaction<Tables>, where: Where, page: LogPage): Promise<LogRow[]> {
  const { rows } = await sql<Omit<LogRow, 'nr'> & { nr: bigint }>`
    with side as materialized (
      select fiks_org_id, nr, tid, rad from audit where ${where} order by ${order(page)} limit ${page.antall} offset ${page.fra}
    )
    select s.nr, s.rad, coalesce(
      (select json_agg(json_build_object('pseudonym', p.pseudonym, 'rad', p.rad) order by p.plass)
       from audit_person p where p.fiks_org_id = s.fiks_org_id and p.nr = s.nr), '[]') as personer
    from side s order by ${order(page)}`.execute(trx)
  return rows.map((row) => ({ ...row, nr: Number(row.nr) }))
}

async function findStaff(
  trx: Transaction<Tables>,
  keys: Keys,
  { fiksOrgId, pseudonyms }: { readonly fiksOrgId: string; readonly pseudonyms: readonly string[] },
): Promise<ReadonlyMap<string, StaffMember>> {
  const asked = sql`fiks_org_id = ${fiksOrgId}::uuid and pseudonym = any(${sql.val([...pseudonyms])}::text[])`
  const { rows: numbers } = await sql<{ pseudonym: string; nummer: Uint8Array }>`
    select pseudonym, nummer from person where ${asked}`.execute(trx)
  const known = new Map(
    numbers.map(({ pseudonym, nummer }) => [pseudonym, opened(keys, nummer, `person:${fiksOrgId}:${pseudonym}`)]),
  )
  // A name is kept under the live epoch alone; the row may be older.
  const live = new Map([...known].flatMap(([old, number]) => (number === null ? [] : [[old, keys.pseudonym(number)]])))
  const { rows: names } = await sql<{ pseudonym: string; navn: Uint8Array }>`
    select pseudonym, navn from ansatt where fiks_org_id = ${fiksOrgId}::uuid
      and pseudonym = any(${sql.val([...live.values()])}::text[])`.execute(trx)
  const nameOf = new Map(
    names.map(({ pseudonym, navn }) => [pseudonym, keys.decrypt(Buffer.from(navn), namePlace(fiksOrgId, pseudonym))]),
  )
  return new Map([...known].map(([old, nummer]) => [old, { nummer, navn: nameOf.get(live.get(old) ?? '') ?? null }]))
}

const opened = (keys: Keys, sealed: Uint8Array, context: string): Personidentifikator | null =>
  findPersonidentifikator(keys.decrypt(Buffer.from(sealed), context))
