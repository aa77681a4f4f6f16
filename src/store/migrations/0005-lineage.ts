// Which records a record was made from, all the way back, so that «wrong person» removes every one of the family. Records made
// before this have no such list: they are found by their own id, and live 72 hours at most.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw("alter table resultat add column kilder uuid[] not null default '{}'").execute(db)
}
