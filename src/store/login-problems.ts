// What production refuses about the database login it was given: a login that could change evidence, pass the walls, or take on a
// role that is not the product's; and a database whose walls are not all there.
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

interface Login {
  readonly versjon: number
  readonly superbruker: boolean
  readonly medlem: boolean
  readonly eier: boolean
  readonly endrer: boolean
  /** Roles of the operator's commands, of the doors, and of features that are not here yet, which the login could take on. */
  readonly forMye: string | null
  /** Narrow roles that it has to take on and cannot, or has without taking them on. */
  readonly mangler: string | null
  readonly arver: string | null
  /** What a narrow role may change beyond the citizen's own questions and answers. */
  readonly skriver: string | null
  readonly utenMur: string | null
  readonly kryptert: boolean
}

/** Of these the app takes on innsyn alone; no feature uses the others yet. */
const narrowRoles = ['grunnlag_hendelser', 'grunnlag_innsyn', 'grunnlag_segment']
const takenOn = ['grunnlag_innsyn']
const neverTaken = [
  'grunnlag_noekler',
  'grunnlag_oppbevaring',
  'grunnlag_finner',
  'grunnlag_hendelser',
  'grunnlag_segment',
]

/** One Norwegian sentence per problem; empty when the login is in order. Asks the database as that login. */
export async function loginProblems(db: Kysely<Tables>): Promise<readonly string[]> {
  const narrow = sql`${sql.val(narrowRoles)}::text[]`
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
      (select string_agg(rolname, ', ' order by rolname) from pg_roles
        where rolname = any(${sql.val(neverTaken)}::text[])
          and pg_has_role(session_user, oid, 'member')) as "forMye",
      (select string_agg(navn, ', ') from unnest(${sql.val(takenOn)}::text[]) navn where not exists (
        select from pg_roles where rolname = navn and pg_has_role(session_user, oid, 'member'))) as mangler,
      (select string_agg(rolname, ', ' order by rolname) from pg_roles
        where rolname = any(${narrow}) and pg_has_role(session_user, oid, 'usage')) as arver,
      (select string_agg(distinct r.rolname || ' ' || c.relname, ', ') from pg_roles r, pg_class c
        where r.rolname = any(${narrow}) and c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
          and (has_table_privilege(r.oid, c.oid, 'update, delete, truncate') or has_any_column_privilege(r.oid, c.oid, 'update')
            or has_any_column_privilege(r.oid, c.oid, 'insert')
              and not (r.rolname = 'grunnlag_innsyn' and c.relname in ('innsynssvar', 'innsynsspoersmaal')))) as skriver,
      (select string_agg(c.relname, ', ' order by c.relname) from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'fiks_org_id'
          and not c.relrowsecurity) as "utenMur",
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
    [
      login.forMye !== null,
      `Databasebrukeren er med i ${login.forMye}, som ikke er for produktet. Kjør: revoke ${login.forMye} from <bruker>.`,
    ],
    [
      login.mangler !== null,
      `Databasebrukeren kan ikke ta rollen ${login.mangler}. Gi den tilbake: grant ${login.mangler} to grunnlag_app with inherit false.`,
    ],
    [
      login.arver !== null,
      `Databasebrukeren arver ${login.arver}, så murene mellom rollene er åpne. Kjør: revoke ${login.arver} from <bruker>.`,
    ],
    [login.skriver !== null, `En smal rolle kan endre rader (${login.skriver}). Ta fra den INSERT, UPDATE og DELETE.`],
    [
      login.utenMur !== null,
      `Tabeller med kommunens rader mangler mur (${login.utenMur}). Kjør: alter table <tabell> enable row level security.`,
    ],
    [!login.kryptert, 'Forbindelsen til databasen er ikke kryptert. Bruk sslmode=verify-full, eller en lokal sokkel.'],
  ]
  return found.filter(([wrong]) => wrong).map(([, sentence]) => sentence)
}
