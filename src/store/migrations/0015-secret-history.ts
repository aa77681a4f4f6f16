// Who has had a secret of an integration, and who has made a role wider, in tables of their own: both decide what an administrator may
// do alone, and must not be lost when retention removes old evidence. And the two narrow roles without a user are no longer the app's.
import { type Kysely, sql } from 'kysely'

const inMunicipality = "fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid"
const tables = ['integrasjon_hemmelighet', 'rolle_utvidelse']

/** av: pseudonym. No row is changed or removed by the app. */
const made = [
  `create table integrasjon_hemmelighet (
    fiks_org_id uuid not null,
    id uuid not null,
    integrasjon uuid not null,
    av text not null,
    tid timestamptz not null,
    primary key (fiks_org_id, id),
    foreign key (fiks_org_id, integrasjon) references integrasjon (fiks_org_id, id))`,
  'create index integrasjon_hemmelighet_integrasjon on integrasjon_hemmelighet (fiks_org_id, integrasjon)',
  `create table rolle_utvidelse (
    fiks_org_id uuid not null,
    id uuid not null,
    rolle_id uuid not null,
    av text not null,
    tid timestamptz not null,
    primary key (fiks_org_id, id),
    foreign key (fiks_org_id, rolle_id) references rolle (fiks_org_id, id))`,
  'create index rolle_utvidelse_rolle on rolle_utvidelse (fiks_org_id, rolle_id)',
]

const walls = tables.flatMap((table) => [
  `alter table ${table} enable row level security`,
  `create policy ${table}_kommune on ${table} to grunnlag_app using (${inMunicipality}) with check (${inMunicipality})`,
  `grant select, insert on ${table} to grunnlag_app`,
  ...['grunnlag_noekler', 'grunnlag_oppbevaring'].map(
    (role) => `create policy ${table}_${role} on ${table} to ${role} using (true) with check (true)`,
  ),
  `grant select, update (av) on ${table} to grunnlag_noekler`,
  `grant select (fiks_org_id, av) on ${table} to grunnlag_oppbevaring`,
])

/** What the evidence still tells: who made each, and who asked for a new secret, also through a machine that carried his call. */
const known = [
  `insert into integrasjon_hemmelighet (fiks_org_id, id, integrasjon, av, tid)
    select fiks_org_id, gen_random_uuid(), id, opprettet_av, coalesce(opprettet, now()) from integrasjon
    where opprettet_av is not null`,
  `insert into integrasjon_hemmelighet (fiks_org_id, id, integrasjon, av, tid)
    select i.fiks_org_id, gen_random_uuid(), i.id, coalesce(a.paa_vegne_av, a.aktoer), a.tid::timestamptz
    from integrasjon i join audit a on a.fiks_org_id = i.fiks_org_id and a.rad::jsonb ->> 'objekt' = i.id::text
    where a.hendelse = 'integrasjon' and a.fase = 'spurt' and a.rad::jsonb ->> 'emne' = 'nytt-passord'
      and coalesce(a.paa_vegne_av, a.aktoer) is not null`,
]

/** A role that nobody uses, and that a fault could take on, is only a wider door. The migration that brings the feature gives it back. */
const narrow = ['revoke grunnlag_hendelser, grunnlag_segment from grunnlag_app']

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...made, ...walls, ...known, ...narrow]) await sql.raw(statement).execute(db)
}
