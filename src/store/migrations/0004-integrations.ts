// Integrations as the municipality's administrator governs them: name, registered purpose, Fiks contract, a second secret while
// the first is being changed. Beside them what machine calls leave behind: how many this minute, and answers that may be repeated.
import { type Kysely, sql } from 'kysely'

/** Old rows: no name, no purpose on record, contract v1, made by the operator. */
const integration = `
alter table integrasjon
  add column navn text not null default '' check (length(navn) <= 100),
  add column begrunnelse text check (begrunnelse ~ '^[A-Za-z][A-Za-z0-9_-]{0,63}$'),
  add column fiks_kontrakt text not null default 'v1' check (fiks_kontrakt in ('v1', 'v2')),
  add column opprettet_av text,
  add column opprettet timestamptz,
  add column passord2_hmac bytea check (length(passord2_hmac) = 32),
  add column passord2_utloeper timestamptz,
  add column sist_brukt timestamptz,
  add constraint integrasjon_passord2 check (passord2_hmac is not null or passord2_utloeper is null)`

/** Unlogged: a count that a crash may lose, and that then costs no wait for the disk. One row per integration, so nothing to sweep. */
const pace = `
create unlogged table integrasjon_takt (
  fiks_org_id uuid not null,
  integrasjon uuid not null,
  minutt bigint not null,
  antall integer not null,
  primary key (fiks_org_id, integrasjon)) with (fillfactor = 50)`

/** svar is sealed; null: not answered yet, or an answer that is shown only once. */
const repeat = `
create table gjentakelse (
  fiks_org_id uuid not null references organisasjon,
  noekkel bytea not null check (length(noekkel) = 32),
  foresporsel bytea not null check (length(foresporsel) = 32),
  ferdig boolean not null default false,
  svar bytea,
  utloeper timestamptz not null,
  primary key (fiks_org_id, noekkel))`

const wall = [
  'alter table gjentakelse enable row level security',
  `create policy gjentakelse_kommune on gjentakelse to grunnlag_app
    using (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)
    with check (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)`,
  'create index gjentakelse_utloeper on gjentakelse (fiks_org_id, utloeper)',
  'grant select, insert, update, delete on gjentakelse to grunnlag_app',
  'grant select, insert, update on integrasjon_takt to grunnlag_app',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [integration, pace, repeat, ...wall]) await sql.raw(statement).execute(db)
}
