// The second wall: every table with a fiks_org_id shows one municipality's rows alone, and none when no municipality is set. What
// must be found before the municipality is known (a role by its id, a person's grants) has doors: functions that give the rows of
// one key. Beside the app's role stand two narrow ones (the third, innsyn, is of 0008). docs/decisions/0003-second-wall.md
import { type Kysely, sql } from 'kysely'

const inMunicipality = "fiks_org_id = nullif(current_setting('app.fiks_org_id', true), '')::uuid"
const walled = ['organisasjon', 'rolle', 'rolletilgang', 'integrasjon', 'integrasjon_takt', 'delegering']
const walledEvidence = ['audit_hode', 'audit_sjekkpunkt', 'audit_forseglet']

const walls = [...walled, ...walledEvidence].flatMap((table) => [
  `alter table ${table} enable row level security`,
  `create policy ${table}_kommune on ${table} to grunnlag_app using (${inMunicipality}) with check (${inMunicipality})`,
])

/** Those that work through all municipalities, on what they may read or change already. */
const allMunicipalities = {
  grunnlag_noekler: ['rolletilgang', 'integrasjon'],
  grunnlag_oppbevaring: ['rolletilgang', 'integrasjon', ...walledEvidence],
  grunnlag_finner: [...walled, ...walledEvidence],
}
const stewards = Object.entries(allMunicipalities).flatMap(([role, tables]) =>
  tables.map((table) => `create policy ${table}_${role} on ${table} to ${role} using (true) with check (true)`),
)

const roles = [
  ...['grunnlag_finner', 'grunnlag_hendelser', 'grunnlag_segment'].map(
    (role) => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
end $$`,
  ),
  // Taken on by SET ROLE, never inherited: a policy for an inherited role would open the app's own wall.
  `
do $$ begin
  if current_setting('server_version_num')::int >= 160000 then
    execute 'grant grunnlag_hendelser, grunnlag_segment to grunnlag_app with inherit false';
  else
    execute 'alter role grunnlag_app noinherit';
    execute 'grant grunnlag_hendelser, grunnlag_segment to grunnlag_app';
  end if;
end $$`,
]

/** A door: its head, what it gives, and whether it changes something. search_path is fixed, so nobody's table takes the place. */
const doors: readonly {
  readonly name: string
  readonly gives: string
  readonly body: string
  readonly moves?: true
}[] = [
  { name: 'finn_rolle(uuid)', gives: 'setof rolle', body: 'select * from public.rolle where id = $1 limit 2' },
  {
    name: 'finn_integrasjon(uuid)',
    gives: 'setof integrasjon',
    body: 'select * from public.integrasjon where id = $1 limit 2',
  },
  {
    name: 'finn_organisasjon(uuid)',
    gives: 'setof organisasjon',
    body: 'select * from public.organisasjon where fiks_org_id = $1',
  },
  {
    name: 'finn_organisasjonsnummer(text)',
    gives: 'setof organisasjon',
    body: 'select * from public.organisasjon where organisasjonsnummer = $1',
  },
  {
    name: 'finn_delegering(uuid, text)',
    gives: 'setof delegering',
    body: 'select * from public.delegering where fiks_org_id = $1 and tjenesteomraade = $2',
  },
  // A grant is a person's or an integration's, never both.
  {
    name: 'finn_tilganger(text, uuid)',
    gives: 'setof rolletilgang',
    body: `select * from public.rolletilgang where person = $1
      union all select * from public.rolletilgang where integrasjon = $2`,
  },
  { name: 'finn_kommuner()', gives: 'setof uuid', body: 'select fiks_org_id from public.organisasjon' },
  {
    name: 'finn_kjeder()',
    gives: 'table (fiks_org_id uuid, nr bigint, hash text, sist date)',
    body: `select h.fiks_org_id, h.nr, h.hash,
      (select max(s.dag) from public.audit_sjekkpunkt s where s.fiks_org_id = h.fiks_org_id) from public.audit_hode h`,
  },
  {
    name: 'finn_signerte_kjeder()',
    gives: 'setof uuid',
    body: 'select distinct fiks_org_id from public.audit_sjekkpunkt',
  },
  // From the very row that was last, or not at all: the appender must know it.
  {
    name: 'flytt_hode(uuid, bigint, text, bigint, text)',
    gives: 'setof uuid',
    body: `update public.audit_hode set nr = $4, hash = $5 where fiks_org_id = $1 and nr = $2 and hash = $3
      returning fiks_org_id`,
    moves: true,
  },
]

const doorway = doors.flatMap(({ name, gives, body, moves }) => [
  `create function ${name} returns ${gives} language sql ${moves ? 'volatile' : 'stable'} security definer
    set search_path = pg_catalog, pg_temp rows 1 as $door$ ${body} $door$`,
  `revoke all on function ${name} from public`,
  `grant execute on function ${name} to grunnlag_app`,
  `alter function ${name} owner to grunnlag_finner`,
])

/** To give a function away one must be able to take on its new owner, who must be able to make one; both for this moment alone. */
const opened = [
  'grant select on organisasjon, rolle, rolletilgang, integrasjon, delegering, audit_sjekkpunkt to grunnlag_finner',
  'grant select, update (nr, hash) on audit_hode to grunnlag_finner',
  'create index rolletilgang_integrasjon on rolletilgang (integrasjon) where integrasjon is not null',
  'grant grunnlag_finner to current_user',
  'grant create on schema public to grunnlag_finner',
  ...doorway,
  'revoke create on schema public from grunnlag_finner',
  'revoke grunnlag_finner from current_user',
]

/** The event follower: which roles of which municipalities have the list switched on, and nothing of who switched it. */
const events = [
  'grant select (fiks_org_id, rolle_id, fra, til, av) on hendelsetilgang to grunnlag_hendelser',
  'grant select (fiks_org_id, id, tjenesteomraade, aktiv, fra, til) on rolle to grunnlag_hendelser',
  'grant select (fiks_org_id, organisasjonsnummer) on organisasjon to grunnlag_hendelser',
  'create policy hendelsetilgang_hendelser on hendelsetilgang for select to grunnlag_hendelser using (av is null)',
  `create policy rolle_hendelser on rolle for select to grunnlag_hendelser using (exists (
    select from hendelsetilgang h where (h.fiks_org_id, h.rolle_id) = (rolle.fiks_org_id, rolle.id)))`,
  `create policy organisasjon_hendelser on organisasjon for select to grunnlag_hendelser using (exists (
    select from hendelsetilgang h where h.fiks_org_id = organisasjon.fiks_org_id))`,
]

/** KS as segmentansvarlig: organisations, how far their agreements have come, and counts. The view counts as the tables' owner. */
const segment = [
  `create view segment_tall as select o.fiks_org_id,
    (select count(*) from rolle r where r.fiks_org_id = o.fiks_org_id and r.aktiv) as aktive_roller,
    (select count(*) from integrasjon i where i.fiks_org_id = o.fiks_org_id and i.aktiv) as aktive_integrasjoner,
    (select count(*) from rolletilgang t where t.fiks_org_id = o.fiks_org_id and t.status = 'gjelder') as gjeldende_tilganger
    from organisasjon o`,
  'grant select on organisasjon, delegering, segment_tall to grunnlag_segment',
  'create policy organisasjon_segment on organisasjon for select to grunnlag_segment using (true)',
  'create policy delegering_segment on delegering for select to grunnlag_segment using (true)',
]

/** Sessions are found by ID-porten's name of them when it ends them; a logout token is used once. */
const sessions = [
  `alter table sesjon add column sid_hmac bytea check (length(sid_hmac) = 32),
    add column sub_hmac bytea check (length(sub_hmac) = 32)`,
  'create index sesjon_sid on sesjon (sid_hmac) where sid_hmac is not null',
  'create index sesjon_sub on sesjon (sub_hmac) where sub_hmac is not null',
  'create index sesjon_person on sesjon (person)',
  `create table utlogging_brukt (
    jti_hash bytea primary key check (length(jti_hash) = 32),
    utloeper timestamptz not null)`,
  'grant select, insert, delete on utlogging_brukt to grunnlag_app',
  'grant update (sid_hmac, sub_hmac) on sesjon to grunnlag_noekler',
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...roles, ...walls, ...stewards, ...opened, ...events, ...segment, ...sessions])
    await sql.raw(statement).execute(db)
}
