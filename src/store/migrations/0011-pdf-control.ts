// What /kontroll answers from: per PDF the hash of its code and of its file, and the day. No person, no case, no result. A door of
// one key gives the day and the municipality's name, and nothing else, to whoever holds the code or the file.
import { type Kysely, sql } from 'kysely'

const inMunicipality = "fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid"

const table = [
  `create table pdfkontroll (
    fiks_org_id uuid not null references organisasjon,
    kode_hash bytea not null check (length(kode_hash) = 32),
    fil_hash bytea not null check (length(fil_hash) = 32),
    laget date not null,
    utloeper date not null check (utloeper > laget),
    primary key (fiks_org_id, kode_hash))`,
  'create unique index pdfkontroll_kode on pdfkontroll (kode_hash)',
  'create index pdfkontroll_fil on pdfkontroll (fil_hash)',
  'create index pdfkontroll_utloeper on pdfkontroll (fiks_org_id, utloeper)',
  'alter table pdfkontroll enable row level security',
  `create policy pdfkontroll_kommune on pdfkontroll to grunnlag_app using (${inMunicipality}) with check (${inMunicipality})`,
  'create policy pdfkontroll_grunnlag_finner on pdfkontroll for select to grunnlag_finner using (true)',
  'grant select, insert, delete on pdfkontroll to grunnlag_app',
  'grant select on pdfkontroll to grunnlag_finner',
]

/** In: a SHA-256 (of a code or of a file) and today's date. */
const door = `create function finn_pdfkontroll(bytea, date) returns table (laget date, kommune text)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 1 as $door$
    select p.laget, o.navn from public.pdfkontroll p join public.organisasjon o on o.fiks_org_id = p.fiks_org_id
      where (p.kode_hash = $1 or p.fil_hash = $1) and p.utloeper > $2 limit 1 $door$`

/** As in 0009: to give the function away one must be able to take on its new owner, for this moment alone. */
const opened = [
  'grant grunnlag_finner to current_user',
  'grant create on schema public to grunnlag_finner',
  door,
  'revoke all on function finn_pdfkontroll(bytea, date) from public',
  'grant execute on function finn_pdfkontroll(bytea, date) to grunnlag_app',
  'alter function finn_pdfkontroll(bytea, date) owner to grunnlag_finner',
  'revoke create on schema public from grunnlag_finner',
  'revoke grunnlag_finner from current_user',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...table, ...opened]) await sql.raw(statement).execute(db)
}
