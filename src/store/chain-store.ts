// Audit chains: rows, persons, field lists and the new head go in as one statement that moves the head only from the very row
// they were sealed on. The head this process last wrote is a guess that saves a round trip, never the proof: when another
// process has been there, nothing is stored, and the head is read again under a row lock.
import { type Kysely, sql, type Transaction } from 'kysely'
import { checkpointStore } from './checkpoint-store.ts'
import { inMunicipality } from './municipality.ts'
import { numberPlace } from './sealed-columns.ts'
import type { Tables } from './tables.ts'
import type { ChainExtras, ChainHead, ChainRow, ChainStore } from './evidence-types.ts'
import type { Keys } from './types.ts'

/** Before the first row. */
const start: ChainHead = { nr: 0, hash: 'start' }

export function chainStore(db: Kysely<Tables>, keys: Keys): ChainStore {
  const memory = new Map<string, Memory>()
  return {
    append: async (kjede, extras, seal) => {
      const known = memory.get(kjede)
      // Forgotten until the statement has answered: after an error nobody knows where the chain ends.
      memory.delete(kjede)
      const beside = { kjede, ...sealedPersons(keys, kjede, extras), feltlister: extras.feltlister }
      const next = known === undefined ? null : await appendAfter(db, known, seal, beside)
      const head = next ?? (await appendLocked(db, seal, beside))
      const lists =
        next === null || known === undefined || known.lists.size > mostLists ? new Set<string>() : known.lists
      for (const { id } of extras.feltlister) lists.add(id)
      memory.set(kjede, { head, lists })
    },
    heads: async () => {
      const { rows } = await sql<{ kjede: string; nr: bigint; hash: string }>`
        select fiks_org_id as kjede, nr, hash from finn_kjeder() order by 1`.execute(db)
      return rows.map((row) => ({ ...row, nr: Number(row.nr) }))
    },
    fieldLists: async () => {
      const rows = await db.selectFrom('feltliste').selectAll().orderBy('id').execute()
      return rows.map((row) => ({ id: row.id, navn: JSON.parse(row.navn) as string[] }))
    },
    read: (kjede, after, limit) => inMunicipality(db, kjede, (trx) => read(trx, kjede, after, limit)),
    checkpoints: checkpointStore(db, keys),
  }
}

/** What this process last saw committed in a chain. Lists are named by their own hash and can be neither changed nor deleted. */
interface Memory {
  readonly head: ChainHead
  readonly lists: Set<string>
}
const mostLists = 10_000

type Seal = (head: ChainHead) => readonly ChainRow[]

/** Null, and nothing stored, when the chain is not as remembered: then the lists are not to be trusted either. */
function appendAfter(
  db: Kysely<Tables>,
  { head, lists }: Memory,
  seal: Seal,
  beside: Beside,
): Promise<ChainHead | null> {
  const feltlister = beside.feltlister.filter(({ id }) => !lists.has(id))
  return insert(db, head, seal(head), { ...beside, feltlister })
}

function appendLocked(db: Kysely<Tables>, seal: Seal, beside: Beside): Promise<ChainHead> {
  return inMunicipality(db, beside.kjede, async (trx) => {
    const head = await lockHead(trx, beside.kjede)
    const last = await insert(trx, head, seal(head), beside)
    if (last === null) throw new Error('An audit chain moved while its head was locked')
    return last
  })
}

/** Waits for whoever else appends to this chain. */
async function lockHead(trx: Transaction<Tables>, kjede: string): Promise<ChainHead> {
  const lock = sql<{ nr: bigint; hash: string }>`
    select nr, hash from audit_hode where fiks_org_id = ${kjede} for update`
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
    nummer: keys.encrypt(personidentifikator, numberPlace(kjede, pseudonym)).toString('hex'),
  })),
  noekkel: keys.encryptionKeyId,
})

interface Beside extends Omit<ChainExtras, 'personer'> {
  readonly kjede: string
  readonly noekkel: string
  readonly personer: readonly { readonly pseudonym: string; readonly nummer: string }[]
}

/** The head after the rows; null, and nothing stored, when the chain no longer ends in `head`. */
async function insert(
  db: Kysely<Tables>,
  head: ChainHead,
  rows: readonly ChainRow[],
  beside: Beside,
): Promise<ChainHead | null> {
  const last = rows.at(-1)
  if (last === undefined) return head
  const persons = rows.flatMap(({ nr, personer }) => personer.map((person) => ({ nr, ...person })))
  const json = (value: unknown) => sql`${JSON.stringify(value)}::text::jsonb`
  const { kjede, noekkel } = beside
  // Every part reads `hode`, which reads `kommune`: so the wall's municipality is set, and the head has moved, before a row goes in.
  const { rows: moved } = await sql`
    with kommune as (
      select set_config('app.fiks_org_id', ${kjede}, true)::uuid as id
    ), hode as (
      select fiks_org_id
      from kommune, flytt_hode(kommune.id, ${head.nr}, ${head.hash}, ${last.nr}, ${last.hash}) as flyttet(fiks_org_id)
    ), rader as (
      insert into audit (fiks_org_id, nr, prev, hash, rad)
      select fiks_org_id, nr, prev, hash, rad
      from hode, jsonb_to_recordset(${json(rows)}) as r(nr bigint, prev text, hash text, rad text)
    ), personer as (
      insert into audit_person (fiks_org_id, nr, plass, pseudonym, rad)
      select fiks_org_id, nr, plass, pseudonym, rad
      from hode, jsonb_to_recordset(${json(persons)}) as r(nr bigint, plass int, pseudonym text, rad text)
    ), numre as (
      insert into person (fiks_org_id, pseudonym, nummer, noekkel)
      select fiks_org_id, pseudonym, decode(nummer, 'hex'), ${noekkel}
      from hode, jsonb_to_recordset(${json(beside.personer)}) as r(pseudonym text, nummer text)
      on conflict do nothing
    ), lister as (
      insert into feltliste (id, navn)
      select id, navn::text from hode, jsonb_to_recordset(${json(beside.feltlister)}) as r(id text, navn jsonb)
      on conflict do nothing
    )
    select fiks_org_id from hode`.execute(db)
  return moved.length === 0 ? null : { nr: last.nr, hash: last.hash }
}

async function read(trx: Transaction<Tables>, kjede: string, after: number, limit: number): Promise<ChainRow[]> {
  const { rows } = await sql<Omit<ChainRow, 'nr'> & { nr: bigint }>`
    select a.fiks_org_id as kjede, a.nr, a.prev, a.hash, a.rad, coalesce(
      (select json_agg(json_build_object('plass', p.plass, 'pseudonym', p.pseudonym, 'rad', p.rad) order by p.plass)
       from audit_person p where p.fiks_org_id = a.fiks_org_id and p.nr = a.nr), '[]') as personer
    from audit a where a.fiks_org_id = ${kjede} and a.nr > ${after} order by a.nr limit ${limit}`.execute(trx)
  return rows.map((row) => ({ ...row, nr: Number(row.nr) }))
}
