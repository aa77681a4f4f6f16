// What a municipality adopts, as dated rows: price lists (prisliste) and guidelines (retningslinje). One row in force per
// municipality, subject and day: the database itself refuses an overlap. Rows are never deleted and never rewritten; one that
// is replaced only gets the id of the row that took its place.
import { type Kysely, sql } from 'kysely'

const table = (name: string): readonly string[] => [
  `create table ${name} (
    fiks_org_id uuid not null references organisasjon,
    id uuid not null,
    emne text not null check (emne ~ '^[A-Za-z][A-Za-z0-9_-]{0,63}$'),
    gyldig daterange not null check (not isempty(gyldig) and not lower_inf(gyldig)),
    vedtatt date not null,
    saksnummer text not null check (saksnummer <> ''),
    innhold jsonb not null,
    opprettet_av text not null,
    opprettet timestamptz not null,
    erstattet_av uuid check (erstattet_av <> id),
    primary key (fiks_org_id, id),
    constraint ${name}_erstatning foreign key (fiks_org_id, erstattet_av) references ${name} deferrable initially deferred,
    constraint ${name}_overlapp exclude using gist (fiks_org_id with =, emne with =, gyldig with &&)
      where (erstattet_av is null))`,
  `alter table ${name} enable row level security`,
  `create policy ${name}_kommune on ${name} to grunnlag_app
    using (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)
    with check (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)`,
  `create policy ${name}_erstattes_en_gang on ${name} as restrictive for update to grunnlag_app
    using (erstattet_av is null) with check (erstattet_av is not null)`,
  `grant select, insert on ${name} to grunnlag_app`,
  `grant update (erstattet_av) on ${name} to grunnlag_app`,
]

/** btree_gist comes with PostgreSQL and is trusted: the owner of the database may make it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const all = ['create extension if not exists btree_gist', ...table('prisliste'), ...table('retningslinje')]
  for (const statement of all) await sql.raw(statement).execute(db)
}
