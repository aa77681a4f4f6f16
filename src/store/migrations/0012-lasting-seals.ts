// What is kept sealed for long tells which key it is sealed with, so that the role for keys can seal it again and the old key leave
// the ring: names of staff, citizens' questions and their answers. And questions can be removed when the municipality's time is over.
import { type Kysely, sql } from 'kysely'

/** Older rows name no key, and are sealed again at the next run. */
const statements = [
  ...['ansatt', 'innsynsspoersmaal'].map((table) => `alter table ${table} add column noekkel text not null default ''`),
  'grant update (noekkel) on ansatt to grunnlag_noekler',
  'grant update (tekst, svar, noekkel) on innsynsspoersmaal to grunnlag_noekler',
  'grant update (noekkel) on innsynsspoersmaal to grunnlag_app',
  'grant select (id, stilt, besvart), delete on innsynsspoersmaal to grunnlag_oppbevaring',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
