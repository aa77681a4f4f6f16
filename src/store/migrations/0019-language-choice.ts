// Which language a person has chosen for the pages. It is the person's own and no municipality's, so no wall by municipality stands
// around it; the row holds a pseudonym and one of three words. It goes a year after the person was last here.
import { type Kysely, sql } from 'kysely'

const statements = [
  `create table spraakvalg (
    person text primary key,
    spraak text not null check (spraak in ('nb', 'nn', 'en')),
    sist_brukt timestamptz not null)`,
  'create index spraakvalg_sist_brukt on spraakvalg (sist_brukt)',
  'grant select, insert, update, delete on spraakvalg to grunnlag_app',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
