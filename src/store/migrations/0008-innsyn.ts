// Innsyn: the citizen's own rows under a role that sees nothing else, the answers shown to him frozen for an hour, his questions to
// a municipality, and the municipality's choice of whether staff are named. Questions and answers are sealed.
import { type Kysely, sql } from 'kysely'

const role = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'grunnlag_innsyn') then create role grunnlag_innsyn nologin; end if;
  if current_setting('server_version_num')::int >= 160000 then
    execute 'grant grunnlag_innsyn to grunnlag_app with inherit false';
  else
    execute 'grant grunnlag_innsyn to grunnlag_app';
  end if;
end $$`

/** Every pseudonym of the citizen, one per epoch, comma between. Unset: nobody, so no row. */
const ownRow = "pseudonym = any(string_to_array(nullif(current_setting('app.innsyn_pseudonymer', true), ''), ','))"
const inMunicipality = "fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid"

const evidence = [
  'create index audit_person_innsyn on audit_person (pseudonym, fiks_org_id, nr)',
  'grant select on audit_person to grunnlag_innsyn',
  'grant select (fiks_org_id, nr, rad, tid, hendelse) on audit to grunnlag_innsyn',
  `create policy innsyn_egne_rader on audit_person for select to grunnlag_innsyn using (${ownRow})`,
  `create policy innsyn_egne_rader on audit for select to grunnlag_innsyn using (exists (
    select from audit_person p where p.fiks_org_id = audit.fiks_org_id and p.nr = audit.nr))`,
]

/** The product's own role may sweep what is too old, and cannot read what is in it. */
const frozen = [
  `create table innsynssvar (
    id uuid primary key,
    pseudonym text not null,
    innhold bytea not null,
    utloeper timestamptz not null)`,
  'create index innsynssvar_utloeper on innsynssvar (utloeper)',
  'alter table innsynssvar enable row level security',
  `create policy innsynssvar_egne on innsynssvar to grunnlag_innsyn using (${ownRow}) with check (${ownRow})`,
  'create policy innsynssvar_rydd on innsynssvar to grunnlag_app using (true) with check (false)',
  'grant select, insert on innsynssvar to grunnlag_innsyn',
  'grant select (utloeper), delete on innsynssvar to grunnlag_app',
]

/** rad_nr: the row it is about; null: none in particular. The municipality answers once. */
const questions = [
  `create table innsynsspoersmaal (
    fiks_org_id uuid not null references organisasjon,
    id uuid not null,
    pseudonym text not null,
    rad_nr bigint,
    tekst bytea not null,
    stilt timestamptz not null,
    svar bytea,
    besvart timestamptz check (besvart >= stilt),
    besvart_av text,
    primary key (fiks_org_id, id),
    constraint innsynsspoersmaal_besvart check (num_nonnulls(svar, besvart, besvart_av) in (0, 3)))`,
  'create index innsynsspoersmaal_person on innsynsspoersmaal (pseudonym)',
  'alter table innsynsspoersmaal enable row level security',
  `create policy innsynsspoersmaal_egne on innsynsspoersmaal to grunnlag_innsyn using (${ownRow}) with check (${ownRow})`,
  `create policy innsynsspoersmaal_kommune on innsynsspoersmaal to grunnlag_app
    using (${inMunicipality}) with check (${inMunicipality})`,
  `create policy innsynsspoersmaal_besvares_en_gang on innsynsspoersmaal as restrictive for update to grunnlag_app
    using (svar is null) with check (svar is not null)`,
  'grant select, insert on innsynsspoersmaal to grunnlag_innsyn',
  'grant select, update (svar, besvart, besvart_av) on innsynsspoersmaal to grunnlag_app',
]

const choice = [
  `create table innsynsvalg (
    fiks_org_id uuid not null references organisasjon,
    id uuid not null,
    ansattnavn boolean not null,
    fra timestamptz not null,
    saksnummer text not null check (saksnummer <> ''),
    satt_av text not null,
    primary key (fiks_org_id, id),
    unique (fiks_org_id, fra))`,
  'alter table innsynsvalg enable row level security',
  `create policy innsynsvalg_kommune on innsynsvalg to grunnlag_app using (${inMunicipality}) with check (${inMunicipality})`,
  'grant select, insert on innsynsvalg to grunnlag_app',
]

/** Whoever asked, answered or chose is named anew when an epoch begins, and the number kept as long as the row names it. */
const evidenceRoles = ['grunnlag_noekler', 'grunnlag_oppbevaring'].flatMap((steward) =>
  ['innsynsspoersmaal', 'innsynsvalg'].flatMap((table) => [
    `create policy ${table}_${steward} on ${table} to ${steward} using (true) with check (true)`,
  ]),
)
const stewards = [
  ...evidenceRoles,
  'grant select, update (pseudonym, besvart_av) on innsynsspoersmaal to grunnlag_noekler',
  'grant select, update (satt_av) on innsynsvalg to grunnlag_noekler',
  'grant select (fiks_org_id, pseudonym, besvart_av) on innsynsspoersmaal to grunnlag_oppbevaring',
  'grant select (fiks_org_id, satt_av) on innsynsvalg to grunnlag_oppbevaring',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [role, ...evidence, ...frozen, ...questions, ...choice, ...stewards])
    await sql.raw(statement).execute(db)
}
