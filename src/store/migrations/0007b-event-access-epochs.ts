// The two narrow roles of 0006 over the switch of 0007: who switched is named anew when an epoch begins, and the number is kept as
// long as the row names it.
import { type Kysely, sql } from 'kysely'

const statements = [
  ...['grunnlag_noekler', 'grunnlag_oppbevaring'].flatMap((role) => [
    `create policy hendelsetilgang_${role} on hendelsetilgang to ${role} using (true) with check (true)`,
    `grant select on hendelsetilgang to ${role}`,
  ]),
  'grant update (paa_av, av_av) on hendelsetilgang to grunnlag_noekler',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
