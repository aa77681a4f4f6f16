// New keys take over. A new HMAC key begins an epoch: everything that finds or compares persons by pseudonym outside the evidence
// is written anew under it, in one transaction. A new encryption key: what is kept for long is sealed again, batch by batch
// (reseal.ts). Rows and hashes of the evidence are not touched, and cannot be in this role.
import { type Kysely, sql, type Transaction } from 'kysely'
import { findPersonidentifikator } from '../base/person-number.ts'
import { inRole } from './acting-role.ts'
import { namedColumns } from './epoch-columns.ts'
import { namedBefore, type NamedPerson } from './named-persons.ts'
import { resealBatch } from './reseal.ts'
import { namePlace, numberPlace } from './sealed-columns.ts'
import { outsideNames } from './session-ending.ts'
import type { Tables } from './tables.ts'
import { recordFirst } from './hmac-epochs.ts'
import type { KeyRotationStore } from './evidence-types.ts'
import type { Keys } from './types.ts'

export function keyRotationStore(db: Kysely<Tables>, keys: Keys): KeyRotationStore {
  return {
    beginEpoch: (now) => inRole(db, 'grunnlag_noekler', (trx) => beginEpoch(trx, keys, now)),
    resealBatch: (limit) => inRole(db, 'grunnlag_noekler', (trx) => resealBatch(trx, keys, limit)),
  }
}

async function beginEpoch(trx: Transaction<Tables>, keys: Keys, now: Date): Promise<string | null> {
  const [live] = keys.epochs
  if (live === undefined) throw new Error('A ring of keys is empty')
  await recordFirst(trx, keys, new Date(now.getTime() - 1))
  const { rows } = await sql`
    insert into hmac_epoke (id, avtrykk, begynt) values (${live.id}, ${live.fingerprint}, ${now.toISOString()}::timestamptz)
    on conflict (id) do nothing returning id`.execute(trx)
  if (rows.length === 0) return null
  for (const row of await namedBefore(trx, keys, live.id)) {
    const named = { ...row, pseudonym: keys.pseudonym(row.nummer) }
    await addPerson(trx, keys, named)
    for (const { table, column } of namedColumns) {
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${named.pseudonym}
        where fiks_org_id = ${row.fiks_org_id} and ${sql.ref(column)} = ${row.pseudonym}`.execute(trx)
    }
    await renameEmployee(trx, keys, { ...row, now: named.pseudonym })
  }
  await renameSessions(trx, keys)
  return live.id
}

async function addPerson(trx: Transaction<Tables>, keys: Keys, row: NamedPerson): Promise<void> {
  const nummer = keys.encrypt(row.nummer, numberPlace(row.fiks_org_id, row.pseudonym))
  await sql`insert into person (fiks_org_id, pseudonym, nummer, noekkel)
    values (${row.fiks_org_id}, ${row.pseudonym}, ${nummer}::bytea, ${keys.encryptionKeyId}) on conflict do nothing`.execute(
    trx,
  )
}

/** The name is sealed for its place, and the pseudonym is part of the place. */
async function renameEmployee(
  trx: Transaction<Tables>,
  keys: Keys,
  { fiks_org_id, pseudonym, now }: NamedPerson & { readonly now: string },
): Promise<void> {
  const { rows } = await sql<{ navn: Uint8Array }>`
    select navn from ansatt where fiks_org_id = ${fiks_org_id} and pseudonym = ${pseudonym}`.execute(trx)
  const place = (one: string): string => namePlace(fiks_org_id, one)
  for (const { navn } of rows) {
    const sealed = keys.encrypt(keys.decrypt(Buffer.from(navn), place(pseudonym)), place(now))
    await sql`update ansatt set pseudonym = ${now}, navn = ${sealed}::bytea, noekkel = ${keys.encryptionKeyId}
      where fiks_org_id = ${fiks_org_id} and pseudonym = ${pseudonym}`.execute(trx)
  }
}

/** A session carries its person sealed, so it goes on under the new name; one that does not open is ended. */
async function renameSessions(trx: Transaction<Tables>, keys: Keys): Promise<void> {
  const rows = await trx.selectFrom('sesjon').select(['id_hash', 'innhold']).execute()
  for (const { id_hash, innhold } of rows) {
    const id = Buffer.from(id_hash)
    const known = namesIn(keys, id, Buffer.from(innhold))
    if (known === null) await sql`delete from sesjon where id_hash = ${id}::bytea`.execute(trx)
    else
      await sql`update sesjon set person = ${known.person}, sid_hmac = ${known.sid_hmac}::bytea,
        sub_hmac = ${known.sub_hmac}::bytea where id_hash = ${id}::bytea`.execute(trx)
  }
}

function namesIn(keys: Keys, idHash: Buffer, innhold: Buffer) {
  try {
    const opened = JSON.parse(keys.decrypt(innhold, `sesjon:${idHash.toString('hex')}`)) as {
      personidentifikator?: string
      sid: string | null
      sub?: string | null
    }
    const number = findPersonidentifikator(opened.personidentifikator ?? '')
    return number === null ? null : { person: keys.pseudonym(number), ...outsideNames(keys, opened) }
  } catch {
    return null
  }
}
