// A transaction in one of the narrow roles. Evidence has two: noekler re-seals, oppbevaring removes. The login must be a member of
// it; the product's own login is not, and is refused by the database (42501). innsyn reads a citizen's own rows, for the product.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type ActingRole = 'grunnlag_noekler' | 'grunnlag_oppbevaring' | 'grunnlag_innsyn'

/** Runs `work` in the role, for this transaction alone. */
export function inRole<T>(
  db: Kysely<Tables>,
  role: ActingRole,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await takeRole(trx, role)
    return work(trx)
  })
}

/** For the rest of the transaction. */
export async function takeRole(trx: Transaction<Tables>, role: ActingRole): Promise<void> {
  await sql`set local role ${sql.id(role)}`.execute(trx)
}
