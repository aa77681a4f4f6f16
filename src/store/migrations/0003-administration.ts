// What administrators keep in order themselves: roles with purpose, dates and registers, and grants that may wait for a second
// administrator. The database itself refuses that a role changes its tjenesteområde, and that one person both gives and approves.
import { type Kysely, sql } from 'kysely'

/** A fylkeskommune has no kommunenummer; it stands here with the two digits of its fylke. */
const organisations = [
  `alter table organisasjon add column type text not null default 'kommune' check (type in ('kommune', 'fylkeskommune'))`,
  `alter table organisasjon drop constraint organisasjon_kommunenummer_check`,
  `alter table organisasjon add constraint organisasjon_kommunenummer_check check (
    case type when 'kommune' then kommunenummer ~ '^[0-9]{4}$' else kommunenummer ~ '^[0-9]{2}$' end)`,
]

/** registre: null is every API of the tjenesteområde; folkeregisterdeler: null is what roles had before they held parts. */
const roles = [
  `alter table rolle
    add column formaal text not null default '' check (length(formaal) <= 400),
    add column fra date,
    add column til date check (til >= fra),
    add column registre text[],
    add column folkeregisterdeler text[],
    add column fiks jsonb not null default '{}',
    add column opprettet timestamptz,
    add column endret timestamptz,
    add column slettet timestamptz check (slettet is null or not aktiv)`,
  'revoke update on rolle from grunnlag_app',
  `grant update (navn, formaal, fra, til, aktiv, registre, folkeregisterdeler, fiks, endret, slettet)
    on rolle to grunnlag_app`,
]

/** The name of the old rule is cut by the database, so it is looked up. */
const dropOldUnique = `
do $$ declare rule text; begin
  select conname into strict rule from pg_constraint where conrelid = 'rolletilgang'::regclass and contype = 'u';
  execute format('alter table rolletilgang drop constraint %I', rule);
end $$`

/** gitt_av null: the operator. grunn: why it waits, or why it did not have to. Ended and refused rows stay, for the history. */
const grants = [
  dropOldUnique,
  `alter table rolletilgang
    add column status text not null default 'gjelder' check (status in ('venter', 'gjelder', 'avvist', 'avsluttet')),
    add column grunn text check (grunn ~ '^[a-z-]{1,40}$'),
    add column gitt_av text,
    add column gitt timestamptz,
    add column godkjent_av text,
    add column avgjort timestamptz,
    add column avsluttet_av text,
    add column avsluttet timestamptz,
    add column vertskommune text check (vertskommune is null or (vertskommune ~ '^[0-9]{9}$' and person is not null)),
    add constraint rolletilgang_to_personer check (godkjent_av <> gitt_av),
    add constraint rolletilgang_godkjent check (
      status <> 'gjelder' or grunn is null or grunn = 'eneste-administrator' or godkjent_av is not null),
    add constraint rolletilgang_ikke_egen check (status = 'avvist' or godkjent_av <> person)`,
  `create unique index rolletilgang_gjeldende on rolletilgang (fiks_org_id, rolle_id, person, integrasjon, type, fra)
    nulls not distinct where status in ('venter', 'gjelder')`,
  'revoke update on rolletilgang from grunnlag_app',
  `grant update (status, til, godkjent_av, avgjort, avsluttet_av, avsluttet) on rolletilgang to grunnlag_app`,
]

/** What the administrators call the people they give roles to; sealed, and the municipality's own. */
const people = [
  `create table ansatt (
    fiks_org_id uuid not null references organisasjon,
    pseudonym text not null,
    navn bytea not null,
    primary key (fiks_org_id, pseudonym))`,
  'alter table ansatt enable row level security',
  `create policy ansatt_kommune on ansatt to grunnlag_app
    using (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)
    with check (fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid)`,
  'grant select, insert, update, delete on ansatt to grunnlag_app',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...organisations, ...roles, ...grants, ...people]) await sql.raw(statement).execute(db)
}
