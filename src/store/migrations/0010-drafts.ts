// The wizard's drafts: what one person has typed in one role and not looked up yet. Sealed, for 24 hours after it was last saved.
// The municipality and the person are the key; the version keeps two pages from writing over each other unseen.
import { type Kysely, sql } from 'kysely'

const inMunicipality = "fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid"

const table = [
  `create table utkast (
    fiks_org_id uuid not null references organisasjon,
    person text not null,
    id uuid not null,
    rolle_id uuid not null,
    versjon integer not null check (versjon >= 1),
    innhold bytea not null,
    lagret timestamptz not null,
    utloeper timestamptz not null,
    primary key (fiks_org_id, person, id),
    constraint utkast_lever_et_doegn check (utloeper - lagret = interval '24 hours'))`,
  'create index utkast_utloeper on utkast (fiks_org_id, utloeper)',
  'alter table utkast enable row level security',
  `create policy utkast_kommune on utkast to grunnlag_app using (${inMunicipality}) with check (${inMunicipality})`,
  'grant select, insert, update (versjon, innhold, lagret, utloeper), delete on utkast to grunnlag_app',
]

/** Whose it is is named anew when an epoch begins, and the number kept as long as the row names it; neither reads what is in it. */
const stewards = ['grunnlag_noekler', 'grunnlag_oppbevaring'].flatMap((steward) => [
  `create policy utkast_${steward} on utkast to ${steward} using (true) with check (true)`,
  `grant select (fiks_org_id, person) on utkast to ${steward}`,
])

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...table, ...stewards, 'grant update (person) on utkast to grunnlag_noekler'])
    await sql.raw(statement).execute(db)
}
