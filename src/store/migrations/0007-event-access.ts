// The switch of the list of tax settlement events, which holds people of the whole country: one dated row, with its reason and
// case, for each time a municipality switches it on for a role. Never deleted or rewritten; switching off only says when and by
// whom. The database itself refuses two rows for one day.
import { type Kysely, sql } from 'kysely'

const statements: readonly string[] = [
  `create table hendelsetilgang (
    fiks_org_id uuid not null references organisasjon,
    id uuid not null,
    rolle_id uuid not null,
    fra date not null,
    til date check (til >= fra),
    begrunnelse text not null check (begrunnelse ~ '^[a-z][a-z0-9-]{0,63}$'),
    saksnummer text not null check (saksnummer <> ''),
    paa_av text not null,
    paa timestamptz not null,
    av_av text,
    av timestamptz check (av >= paa),
    primary key (fiks_org_id, id),
    constraint hendelsetilgang_rolle foreign key (fiks_org_id, rolle_id) references rolle,
    constraint hendelsetilgang_av check (num_nonnulls(av, av_av) in (0, 2)),
    constraint hendelsetilgang_overlapp exclude using gist
      (fiks_org_id with =, rolle_id with =, daterange(fra, til, '[]') with &&) where (av is null))`,
  'alter table hendelsetilgang enable row level security',
  `create policy hendelsetilgang_kommune on hendelsetilgang to grunnlag_app
    using (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)
    with check (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)`,
  `create policy hendelsetilgang_slaas_av_en_gang on hendelsetilgang as restrictive for update to grunnlag_app
    using (av is null) with check (av is not null)`,
  'grant select, insert on hendelsetilgang to grunnlag_app',
  'grant update (av, av_av) on hendelsetilgang to grunnlag_app',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}
