// What production refuses about the database login it was given: a login that could change evidence or pass the walls.
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

interface Login {
  readonly versjon: number
  readonly superbruker: boolean
  readonly medlem: boolean
  readonly eier: boolean
  readonly endrer: boolean
  readonly kryptert: boolean
}

/** One Norwegian sentence per problem; empty when the login is in order. Asks the database as that login. */
export async function loginProblems(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<Login>`
    select current_setting('server_version_num')::int as versjon,
      exists (select from pg_roles r where (r.rolsuper or r.rolbypassrls)
        and (r.rolname = session_user or pg_has_role(session_user, r.oid, 'member'))) as superbruker,
      exists (select from pg_roles r where r.rolname = 'grunnlag_app'
        and pg_has_role(current_user, r.oid, 'usage')) as medlem,
      exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and pg_has_role(session_user, c.relowner, 'member')) as eier,
      exists (select from pg_class c where c.relnamespace = 'public'::regnamespace
        and c.relname in ('audit', 'audit_person', 'feltliste', 'person', 'audit_sjekkpunkt', 'audit_forseglet', 'hmac_epoke')
        and (has_table_privilege(c.oid, 'update, delete, truncate') or has_any_column_privilege(c.oid, 'update'))) as endrer,
      inet_server_addr() is null
        or coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as kryptert`.execute(db)
  const [login] = rows
  if (login === undefined) throw new Error('The database did not say who is logged in')
  return sentences(login)
}

function sentences(login: Login): string[] {
  const found: [boolean, string][] = [
    [login.versjon < 150_000, 'PostgreSQL er eldre enn versjon 15. Oppgrader databasen.'],
    [
      login.superbruker,
      'Databasebrukeren er superbruker eller har BYPASSRLS. Bruk en egen bruker i rollen grunnlag_app.',
    ],
    [!login.medlem, 'Databasebrukeren er ikke med i rollen grunnlag_app. Kjør: grant grunnlag_app to <bruker>.'],
    [login.eier, 'Databasebrukeren eier tabeller. Eieren skal bare brukes av npm run migrate (MIGRATE_DATABASE_URL).'],
    [login.endrer, 'Databasebrukeren kan endre eller slette revisjonsspor. Ta fra den UPDATE, DELETE og TRUNCATE.'],
    [!login.kryptert, 'Forbindelsen til databasen er ikke kryptert. Bruk sslmode=verify-full, eller en lokal sokkel.'],
  ]
  return found.filter(([wrong]) => wrong).map(([, sentence]) => sentence)
}
