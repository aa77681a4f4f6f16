// Audit chains: the head is read under a row lock, and rows, persons, field lists and the new head go in as one statement.
import { type Kysely, sql, type Transaction } from 'kysely'
import { inMunicipality } from './municipality.ts'
import type { Tables } from './tables.ts'
import type { ChainExtras, ChainHead, ChainRow, ChainStore, Keys } from './types.ts'

/** Before the first row. */
const start: ChainHead = { nr: 0, hash: 'start' }

export function chainStore(db: Kysely<Tables>, keys: Keys): ChainStore {
  return {
    append: (kjede, extras, seal) =>
      db.transaction().execute(async (trx) => {
        const head = await lockHead(trx, kjede)
        await insert(trx, seal(head), { kjede, ...sealedPersons(keys, kjede, extras), feltlister: extras.feltlister })
      }),
    heads: async () => {
      const rows = await db.selectFrom('audit_hode').selectAll().orderBy('fiks_org_id').execute()
      return rows.map((row) => ({ kjede: row.fiks_org_id, nr: Number(row.nr), hash: row.hash }))
    },
    fieldLists: async () => {
      const rows = await db.selectFrom('feltliste').selectAll().orderBy('id').execute()
      return rows.map((row) => ({ id: row.id, navn: JSON.parse(row.navn) as string[] }))
    },
    read: (kjede, after, limit) => inMunicipality(db, kjede, (trx) => read(trx, kjede, after, limit)),
  }
}

/** Waits for whoever else appends to this chain, and sets the municipality of the transaction in the same round trip. */
async function lockHead(trx: Transaction<Tables>, kjede: string): Promise<ChainHead> {
  const lock = sql<{ nr: bigint; hash: string }>`
    select nr, hash, set_config('app.fiks_org_id', ${kjede}, true) from audit_hode
    where fiks_org_id = ${kjede} for update`
  const [found] = (await lock.execute(trx)).rows
  if (found !== undefined) return { nr: Number(found.nr), hash: found.hash }
  await sql`insert into audit_hode values (${kjede}, ${start.nr}, ${start.hash}) on conflict do nothing`.execute(trx)
  const [made] = (await lock.execute(trx)).rows
  if (made === undefined) throw new Error('An audit chain has no head')
  return { nr: Number(made.nr), hash: made.hash }
}

const sealedPersons = (keys: Keys, kjede: string, extras: ChainExtras) => ({
  personer: extras.personer.map(({ pseudonym, personidentifikator }) => ({
    pseudonym,
    nummer: keys.encrypt(personidentifikator, `person:${kjede}:${pseudonym}`).toString('hex'),
  })),
  noekkel: keys.encryptionKeyId,
})

interface Beside extends Omit<ChainExtras, 'personer'> {
  readonly kjede: string
  readonly noekkel: string
  readonly personer: readonly { readonly pseudonym: string; readonly nummer: string }[]
}

async function insert(trx: Transaction<Tables>, rows: readonly ChainRow[], beside: Beside): Promise<void> {
  const last = rows.at(-1)
  if (last === undefined) return
  const persons = rows.flatMap(({ nr, personer }) => personer.map((person) => ({ nr, ...person })))
  const json = (value: unknown) => sql`${JSON.stringify(value)}::text::jsonb`
  const { kjede, noekkel } = beside
  await sql`
    with rader as (
      insert into audit (fiks_org_id, nr, prev, hash, rad)
      select ${kjede}::uuid, nr, prev, hash, rad
      from jsonb_to_recordset(${json(rows)}) as r(nr bigint, prev text, hash text, rad text)
    ), personer as (
      insert into audit_person (fiks_org_id, nr, plass, pseudonym, rad)
      select ${kjede}::uuid, nr, plass, pseudonym, rad
      from jsonb_to_recordset(${json(persons)}) as r(nr bigint, plass int, pseudonym text, rad text)
    ), numre as (
      insert into person (fiks_org_id, pseudonym, nummer, noekkel)
      select ${kjede}::uuid, pseudonym, decode(nummer, 'hex'), ${noekkel}
      from jsonb_to_recordset(${json(beside.personer)}) as r(pseudonym text, nummer text)
      on conflict do nothing
    ), lister as (
      insert into feltliste (id, navn)
      select id, navn::text from jsonb_to_recordset(${json(beside.feltlister)}) as r(id text, navn jsonb)
      on conflict do nothing
    )
    update audit_hode set nr = ${last.nr}, hash = ${last.hash} where fiks_org_id = ${kjede}`.execute(trx)
}

async function read(trx: Transaction<Tables>, kjede: string, after: number, limit: number): Promise<ChainRow[]> {
  const { rows } = await sql<Omit<ChainRow, 'nr'> & { nr: bigint }>`
    select a.fiks_org_id as kjede, a.nr, a.prev, a.hash, a.rad, coalesce(
      (select json_agg(json_build_object('plass', p.plass, 'pseudonym', p.pseudonym, 'rad', p.rad) order by p.plass)
       from audit_person p where p.fiks_org_id = a.fiks_org_id and p.nr = a.nr), '[]') as personer
    from audit a where a.fiks_org_id = ${kjede} and a.nr > ${after} order by a.nr limit ${limit}`.execute(trx)
  return rows.map((row) => ({ ...row, nr: Number(row.nr) }))
}
