// What staff say of the pages: a sealed text, the role and the page, and nothing of who wrote it. Kept for a year, handled or not;
// only whether it is handled may be changed.
import { type Kysely, sql } from 'kysely'

const inMunicipality = "fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid"

/** side: the page's address with every id left out, so no digit; it can name nobody. */
const statements = [
  `create table tilbakemelding (
    fiks_org_id uuid not null references organisasjon,
    id uuid not null,
    rolle_id uuid,
    side text not null default '/' check (side ~ '^/[A-Za-z:/_-]*$' and length(side) <= 120),
    tekst bytea not null,
    noekkel text not null default '',
    skrevet timestamptz not null,
    behandlet timestamptz check (behandlet >= skrevet),
    utloeper date not null,
    primary key (fiks_org_id, id))`,
  'create index tilbakemelding_utloeper on tilbakemelding (fiks_org_id, utloeper)',
  'alter table tilbakemelding enable row level security',
  `create policy tilbakemelding_kommune on tilbakemelding to grunnlag_app
    using (${inMunicipality}) with check (${inMunicipality})`,
  'grant select, insert, update (behandlet), delete on tilbakemelding to grunnlag_app',
  'create policy tilbakemelding_noekler on tilbakemelding to grunnlag_noekler using (true) with check (true)',
  'grant select, update (tekst, noekkel) on tilbakemelding to grunnlag_noekler',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
