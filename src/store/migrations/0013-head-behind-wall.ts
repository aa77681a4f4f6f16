// The door that moves the head of a chain opens only for the municipality that is set, and only forwards: a head moved from outside
// would break another municipality's evidence for good. docs/decisions/0003-second-wall.md
import { type Kysely, sql } from 'kysely'

/** As in 0009: to replace the function one must be able to take on its owner, for this moment alone. */
const statements = [
  'grant grunnlag_finner to current_user',
  'grant create on schema public to grunnlag_finner',
  `create or replace function flytt_hode(uuid, bigint, text, bigint, text) returns setof uuid language sql volatile security definer
    set search_path = pg_catalog, pg_temp rows 1 as $door$
      update public.audit_hode set nr = $4, hash = $5
      where fiks_org_id = $1 and nr = $2 and hash = $3 and $4 > $2
        and fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid
      returning fiks_org_id $door$`,
  'revoke create on schema public from grunnlag_finner',
  'revoke grunnlag_finner from current_user',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
