// What lets evidence live long and end in order: signed checkpoints, what retention has removed, the epochs of the HMAC key, the
// columns that a search reads, and two narrow roles. noekler re-seals and re-names, and never touches a row of evidence;
// oppbevaring removes, and can change nothing. The product's own role can do neither.
import { type Kysely, sql } from 'kysely'

/** Made by the database from the hashed text, as the first ones (0001), so they cannot differ from it. */
const searched = `
alter table audit
  add column utfall text generated always as (rad::jsonb ->> 'utfall') stored,
  add column tjenesteomraade text generated always as (rad::jsonb ->> 'tjenesteomraade') stored,
  add column saksreferanse text generated always as (rad::jsonb ->> 'saksreferanse') stored,
  add column request_id text generated always as (rad::jsonb ->> 'requestId') stored,
  add column aktoer text generated always as (rad::jsonb #>> '{aktoer,id}') stored,
  add column paa_vegne_av text generated always as (rad::jsonb #>> '{aktoer,paaVegneAv}') stored;
drop index audit_tid;
create index audit_soek on audit (fiks_org_id, tid, nr)
  include (hendelse, fase, utfall, tjenesteomraade, rolle, aktoer);
create index audit_hendelse on audit (fiks_org_id, hendelse, tid, nr);
create index audit_ikke_ok on audit (fiks_org_id, utfall, tid, nr) where utfall <> 'ok';
create index audit_aktoer on audit (fiks_org_id, aktoer, tid, nr);
create index audit_request on audit (fiks_org_id, request_id);
create index audit_saksreferanse on audit (fiks_org_id, saksreferanse, tid, nr) where saksreferanse is not null;
create index audit_paa_vegne_av on audit (fiks_org_id, paa_vegne_av) where paa_vegne_av is not null`

/** One checkpoint per chain and day: the place where the day's rows ended. One row per time that retention removed something. */
const lifetime = `
create table audit_sjekkpunkt (
  fiks_org_id uuid not null,
  dag date not null,
  nr bigint not null check (nr > 0),
  hash text not null,
  noekkel text not null,
  signatur text not null,
  primary key (fiks_org_id, dag));
create table audit_forseglet (
  fiks_org_id uuid not null,
  fra_nr bigint not null,
  til_nr bigint not null check (til_nr >= fra_nr),
  siste_dag date not null,
  siste_hash text not null,
  grunn text not null check (grunn ~ '^[a-z0-9-]{1,64}$'),
  forseglet timestamptz not null,
  primary key (fiks_org_id, til_nr));
create table hmac_epoke (
  id text primary key check (id ~ '^p[1-9][0-9]{0,2}$'),
  avtrykk text not null unique,
  begynt timestamptz not null)`

const roles = ['grunnlag_noekler', 'grunnlag_oppbevaring'].map(
  (role) => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
end $$`,
)

const walled = {
  grunnlag_noekler: ['person', 'ansatt', 'prisliste', 'retningslinje'],
  grunnlag_oppbevaring: ['audit', 'audit_person', 'person', 'ansatt', 'prisliste', 'retningslinje'],
}
/** Both work through all municipalities. */
const policies = Object.entries(walled).flatMap(([role, tables]) =>
  tables.map((table) => `create policy ${table}_${role} on ${table} to ${role} using (true) with check (true)`),
)

const privileges = `
grant select, insert on audit_sjekkpunkt, hmac_epoke to grunnlag_app;
grant select on audit_forseglet to grunnlag_app;
grant select, insert, update (nummer, noekkel) on person to grunnlag_noekler;
grant select, update (person, gitt_av, godkjent_av, avsluttet_av) on rolletilgang to grunnlag_noekler;
grant select, update (pseudonym, navn) on ansatt to grunnlag_noekler;
grant select, update (opprettet_av) on integrasjon, prisliste, retningslinje to grunnlag_noekler;
grant select, update (person), delete on sesjon to grunnlag_noekler;
grant select, insert on hmac_epoke to grunnlag_noekler;
grant select, delete on audit, audit_person, audit_sjekkpunkt to grunnlag_oppbevaring;
grant select (fiks_org_id, pseudonym), delete on person to grunnlag_oppbevaring;
grant select, insert on audit_forseglet to grunnlag_oppbevaring;
grant select on audit_hode, rolletilgang, integrasjon, prisliste, retningslinje to grunnlag_oppbevaring;
grant select (fiks_org_id, pseudonym) on ansatt to grunnlag_oppbevaring`

export async function up(db: Kysely<unknown>): Promise<void> {
  const plain = [searched, lifetime].flatMap((part) => part.split(';'))
  const all = [...plain, ...roles, ...policies, ...privileges.split(';')]
  for (const statement of all) await sql.raw(statement).execute(db)
}
