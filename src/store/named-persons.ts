// Every place outside the evidence that names a person under an older epoch, in; the same with the number behind each, out. The number
// is the person's, not the row's: a citizen who was looked up in one epoch and asked in the next is named twice, and kept once.
import { sql, type Transaction } from 'kysely'
import { findPersonidentifikator, type Personidentifikator } from '../base/person-number.ts'
import { namedColumns } from './epoch-columns.ts'
import { numberPlace } from './sealed-columns.ts'
import type { Tables } from './tables.ts'
import type { Keys } from './types.ts'

export interface NamedPerson {
  readonly fiks_org_id: string
  readonly pseudonym: string
  readonly nummer: Personidentifikator
}
interface Place {
  readonly fiks_org_id: string
  readonly pseudonym: string
  readonly steder: string
  readonly nummer: Uint8Array | null
}
interface Kept {
  readonly fiks_org_id: string
  readonly pseudonym: string
  readonly nummer: Uint8Array
}
const batch = 5_000

/** Somebody is named whose number is not kept anywhere; the message tells where (Norwegian), and nobody is named anew. */
export class NumberNotKept extends Error {
  override name = 'NumberNotKept'
}

/** Throws NumberNotKept: half of them named anew is worse than none. */
export async function namedBefore(
  trx: Transaction<Tables>,
  keys: Keys,
  epoch: string,
): Promise<readonly NamedPerson[]> {
  const { rows } = await sql<Place>`
    select n.fiks_org_id, n.pseudonym, string_agg(distinct n.sted, ', ' order by n.sted) as steder, p.nummer
    from (${named}) n left join person p using (fiks_org_id, pseudonym)
    where not starts_with(n.pseudonym, ${`${epoch}_`}) group by n.fiks_org_id, n.pseudonym, p.nummer`.execute(trx)
  const missing = new Set(rows.flatMap(({ pseudonym, nummer }) => (nummer === null ? [pseudonym] : [])))
  const elsewhere = await keptElsewhere(trx, keys, missing)
  const found = rows.map(({ nummer, ...row }) => ({
    ...row,
    nummer: nummer === null ? (elsewhere.get(row.pseudonym) ?? null) : numberOf(keys, { ...row, nummer }),
  }))
  const left = found.filter(({ nummer }) => nummer === null)
  if (left.length > 0) throw new NumberNotKept(messageOf(left))
  return found.flatMap(({ fiks_org_id, pseudonym, nummer }) =>
    nummer === null ? [] : [{ fiks_org_id, pseudonym, nummer }],
  )
}

const named = sql.join(
  [
    ...namedColumns.map(
      ({ table, column }) =>
        sql`select fiks_org_id, ${sql.ref(column)} as pseudonym, ${`${table}.${column}`}::text as sted
          from ${sql.table(table)} where ${sql.ref(column)} is not null`,
    ),
    sql`select fiks_org_id, pseudonym, 'ansatt.pseudonym' as sted from ansatt`,
  ],
  sql` union `,
)

/** The same human under any epoch's name, in any municipality. Reads every kept number, so only when somebody is missing. */
async function keptElsewhere(
  trx: Transaction<Tables>,
  keys: Keys,
  missing: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Personidentifikator>> {
  const found = new Map<string, Personidentifikator>()
  for (let from: readonly [string, string] | null = ['00000000-0000-0000-0000-000000000000', '']; from !== null; ) {
    if (found.size === missing.size) return found
    const [org, name]: readonly [string, string] = from
    const { rows } = await sql<Kept>`
      select fiks_org_id, pseudonym, nummer from person where (fiks_org_id, pseudonym) > (${org}::uuid, ${name}::text)
      order by fiks_org_id, pseudonym limit ${batch}`.execute(trx)
    for (const row of rows) {
      const number = numberOf(keys, row)
      for (const one of keys.pseudonyms(number)) if (missing.has(one)) found.set(one, number)
    }
    const last = rows.at(-1)
    from = last === undefined ? null : [last.fiks_org_id, last.pseudonym]
  }
  return found
}

function numberOf(keys: Keys, row: Kept): Personidentifikator {
  const place = numberPlace(row.fiks_org_id, row.pseudonym)
  const number = findPersonidentifikator(keys.decrypt(Buffer.from(row.nummer), place))
  if (number === null) throw new Error('A sealed person number is not a person number')
  return number
}

function messageOf(left: readonly Pick<Place, 'fiks_org_id' | 'steder'>[]): string {
  const places = new Map<string, number>()
  for (const { fiks_org_id, steder } of left) {
    const place = `kommunen ${fiks_org_id}: ${steder}`
    places.set(place, (places.get(place) ?? 0) + 1)
  }
  const told = [...places].map(([place, count]) => `${place} (${count})`).join('; ')
  return `Epoken kan ikke begynne: ${left.length} personer står uten lagret nummer, i ${told}. Ingen er endret. Avslutt tilgangene, eller gjenopprett numrene fra sikkerhetskopi.`
}
