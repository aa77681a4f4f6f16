// The first tables. Every key of a municipality's row starts with the municipality (fiks_org_id).
// What tells of citizens stands behind row-level security; configuration is read before the municipality is known.
import { type Kysely, sql } from 'kysely'

const configuration = `
create table organisasjon (
  fiks_org_id uuid primary key,
  navn text not null,
  organisasjonsnummer text not null unique check (organisasjonsnummer ~ '^[0-9]{9}$'),
  kommunenummer text not null check (kommunenummer ~ '^[0-9]{4}$'));
create table rolle (
  fiks_org_id uuid not null references organisasjon,
  id uuid not null,
  navn text not null,
  tjenesteomraade text not null,
  aktiv boolean not null default true,
  primary key (fiks_org_id, id));
create index rolle_id on rolle (id);
create table integrasjon (
  fiks_org_id uuid not null references organisasjon,
  id uuid not null,
  organisasjonsnummer text not null check (organisasjonsnummer ~ '^[0-9]{9}$'),
  passord_hmac bytea not null check (length(passord_hmac) = 32),
  aktiv boolean not null default true,
  primary key (fiks_org_id, id));
create index integrasjon_id on integrasjon (id);
create table rolletilgang (
  fiks_org_id uuid not null references organisasjon,
  id uuid not null default gen_random_uuid(),
  rolle_id uuid,
  person text,
  integrasjon uuid,
  type text not null check (type in ('bruker', 'administrator', 'segmentansvarlig')),
  fra date not null,
  til date check (til >= fra),
  primary key (fiks_org_id, id),
  unique nulls not distinct (fiks_org_id, rolle_id, person, integrasjon, type, fra),
  foreign key (fiks_org_id, rolle_id) references rolle,
  check (num_nonnulls(person, integrasjon) = 1),
  check (type <> 'bruker' or rolle_id is not null),
  check (integrasjon is null or type = 'bruker'));
create index rolletilgang_person on rolletilgang (person);
create table delegering (
  fiks_org_id uuid not null references organisasjon,
  tjenesteomraade text not null,
  erklaert date,
  innvilget date,
  delegert date,
  opphoert date,
  primary key (fiks_org_id, tjenesteomraade));`

const sessions = `
create table sesjon (
  id_hash bytea primary key,
  person text not null,
  innhold bytea not null,
  rolle_id uuid,
  opprettet timestamptz not null,
  sist_sett timestamptz not null,
  utloeper timestamptz not null);
create index sesjon_utloeper on sesjon (utloeper);
create table innlogging (
  state_hash bytea primary key,
  innhold bytea not null,
  utloeper timestamptz not null);`

const citizens = `
create table resultat (
  fiks_org_id uuid not null references organisasjon,
  id uuid not null,
  rolle_id uuid not null,
  hode bytea not null,
  innhold bytea not null,
  opprettet timestamptz not null,
  utloeper timestamptz not null check (utloeper > opprettet),
  primary key (fiks_org_id, id));
create index resultat_utloeper on resultat (fiks_org_id, utloeper);
create table person (
  fiks_org_id uuid not null,
  pseudonym text not null,
  nummer bytea not null,
  noekkel text not null,
  primary key (fiks_org_id, pseudonym));
create table feltliste (id text primary key, navn text not null);`

// The searchable columns are made from the hashed text by the database itself, so they cannot differ from it.
const evidence = `
create table audit_hode (fiks_org_id uuid primary key, nr bigint not null, hash text not null);
create table audit (
  fiks_org_id uuid not null,
  nr bigint not null,
  prev text not null,
  hash text not null,
  rad text not null,
  tid text generated always as (rad::jsonb ->> 'tid') stored,
  hendelse text generated always as (rad::jsonb ->> 'hendelse') stored,
  fase text generated always as (rad::jsonb ->> 'fase') stored,
  rolle text generated always as (rad::jsonb ->> 'rolle') stored,
  primary key (fiks_org_id, nr),
  unique (fiks_org_id, prev));
create index audit_tid on audit (fiks_org_id, tid);
create table audit_person (
  fiks_org_id uuid not null,
  nr bigint not null,
  plass integer not null,
  pseudonym text not null,
  rad text not null,
  primary key (fiks_org_id, nr, plass),
  foreign key (fiks_org_id, nr) references audit);
create index audit_person_pseudonym on audit_person (fiks_org_id, pseudonym);`

const walled = ['resultat', 'person', 'audit', 'audit_person']
const wall = (table: string): string => `
alter table ${table} enable row level security;
create policy ${table}_kommune on ${table} to grunnlag_app
  using (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)
  with check (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid);`

const productRole = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'grunnlag_app') then create role grunnlag_app nologin; end if;
end $$;`

// Evidence is appended and read, never changed; only the head of a chain moves, and UNIQUE (chain, prev) keeps it honest.
const privileges = `
grant select, insert on audit, audit_person, feltliste, person to grunnlag_app;
grant select, insert, update on audit_hode to grunnlag_app;
grant select, insert, update on organisasjon, rolle, rolletilgang, integrasjon, delegering to grunnlag_app;
grant select, insert, update, delete on sesjon to grunnlag_app;
grant select, insert, delete on innlogging, resultat to grunnlag_app;
grant select on kysely_migration to grunnlag_app;`

export async function up(db: Kysely<unknown>): Promise<void> {
  const parts = [productRole, configuration, sessions, citizens, evidence, ...walled.map(wall), privileges]
  for (const statement of parts.flatMap(statements)) await sql.raw(statement).execute(db)
}

/** PGlite takes one statement at a time; the only semicolons inside one stand between $$ marks. */
function statements(part: string): string[] {
  if (part.includes('$$')) return [part]
  return part
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}
