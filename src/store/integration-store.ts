// Integrations: what the administrator does with them, when they were last used, and how many calls they have made this minute.
import { type Kysely, sql, type Transaction, type Updateable } from 'kysely'
import type { IntegrationProblem, IntegrationRecord, IntegrationStore } from './integration-types.ts'
import { inMunicipality, isUuid } from './municipality.ts'
import { handOut, lockGrants, wouldStandAlone } from './secret-holders.ts'
import type { Tables } from './tables.ts'

interface Place {
  readonly fiksOrgId: string
  readonly id: string
}

export function integrationStore(db: Kysely<Tables>): IntegrationStore {
  const set = async (place: Place, change: Updateable<Tables['integrasjon']>): Promise<IntegrationProblem | null> => {
    if (!isUuid(place.id)) return 'ikke-funnet'
    return inMunicipality(db, place.fiksOrgId, async (trx) => {
      const update = trx
        .updateTable('integrasjon')
        .set(change)
        .where('fiks_org_id', '=', place.fiksOrgId)
        .where('id', '=', place.id)
        .where('aktiv', '=', true)
      const row = await update.returning('id').executeTakeFirst()
      return row === undefined ? whyNot(trx, place) : null
    })
  }
  return {
    list: async ({ fiksOrgId }, now) => {
      const { rows } = await inMunicipality(db, fiksOrgId, (trx) => listed(fiksOrgId, now).execute(trx))
      return rows.map((row) => toRecord(row, now))
    },
    create: async ({ fiksOrgId }, { opprettetAv, organisasjonsnummer, id, navn, begrunnelse, ...row }) => {
      const { fiksKontrakt, passordHmac, opprettet } = row
      const made = { opprettet_av: opprettetAv, opprettet, fiks_kontrakt: fiksKontrakt, passord_hmac: passordHmac }
      const values = { fiks_org_id: fiksOrgId, id, navn, organisasjonsnummer, begrunnelse, ...made }
      await inMunicipality(db, fiksOrgId, async (trx) => {
        await trx.insertInto('integrasjon').values(values).execute()
        await handOut(trx, { fiksOrgId, integrasjon: id, av: opprettetAv, tid: opprettet })
      })
    },
    change: ({ fiksOrgId }, id, { navn, begrunnelse, fiksKontrakt }) =>
      set(
        { fiksOrgId, id },
        {
          ...(navn === undefined ? {} : { navn }),
          ...(begrunnelse === undefined ? {} : { begrunnelse }),
          ...(fiksKontrakt === undefined ? {} : { fiks_kontrakt: fiksKontrakt }),
        },
      ),
    rotate: ({ fiksOrgId }, id, secret) =>
      inMunicipality(db, fiksOrgId, (trx) => rotate(trx, { fiksOrgId, id }, secret)),
    endOldSecret: ({ fiksOrgId }, id) => set({ fiksOrgId, id }, { passord2_hmac: null, passord2_utloeper: null }),
    revoke: ({ fiksOrgId }, id) => set({ fiksOrgId, id }, { aktiv: false }),
    touch: async ({ id, fiksOrgId }, at) => {
      await inMunicipality(db, fiksOrgId, (trx) =>
        sql`update integrasjon set sist_brukt = ${at.toISOString()}::timestamptz
          where fiks_org_id = ${fiksOrgId}::uuid and id = ${id}::uuid
            and (sist_brukt is null or sist_brukt < ${at.toISOString()}::timestamptz)`.execute(trx),
      )
    },
    countCall: (integration, minute) => countCall(db, integration, minute),
  }
}

const rotate = async (
  db: Transaction<Tables>,
  { fiksOrgId, id }: Place,
  { passordHmac, forrigeUtloeper, now, av }: Parameters<IntegrationStore['rotate']>[2],
): Promise<IntegrationProblem | null> => {
  if (!isUuid(id)) return 'ikke-funnet'
  await lockGrants(db, fiksOrgId)
  if (await wouldStandAlone(db, { fiksOrgId, id }, av, now)) return 'egen-integrasjonstilgang'
  // One statement: of two administrators who rotate at once, one is told that two secrets are valid.
  const { rows } = await sql<{ id: string }>`
    update integrasjon set passord2_hmac = passord_hmac, passord2_utloeper = ${forrigeUtloeper}::timestamptz,
      passord_hmac = ${passordHmac}::bytea
    where fiks_org_id = ${fiksOrgId}::uuid and id = ${id}::uuid and aktiv
      and (passord2_hmac is null or passord2_utloeper <= ${now.toISOString()}::timestamptz)
    returning id`.execute(db)
  if (rows.length === 0) return (await whyNot(db, { fiksOrgId, id })) ?? 'to-passord'
  const [holder] = av
  if (holder === undefined) throw new Error('A secret is made for somebody')
  await handOut(db, { fiksOrgId, integrasjon: id, av: holder, tid: now.toISOString() })
  return null
}

async function whyNot(db: Kysely<Tables>, { fiksOrgId, id }: Place): Promise<IntegrationProblem | null> {
  const rows = db.selectFrom('integrasjon').select('aktiv').where('fiks_org_id', '=', fiksOrgId).where('id', '=', id)
  const row = await rows.executeTakeFirst()
  if (row === undefined) return 'ikke-funnet'
  return row.aktiv ? null : 'integrasjon-tilbakekalt'
}

/**
 * A process whose clock is a minute behind counts on; a clock that was set back starts anew. One statement, wall and all. It does
 * not wait for the disk: a count that is lost with the machine lets through some calls of a minute that is over.
 */
async function countCall(db: Kysely<Tables>, { id, fiksOrgId }: Place, minute: number): Promise<number> {
  const { rows } = await sql<{ antall: number }>`
    with kommune as (
      select set_config('app.fiks_org_id', ${fiksOrgId}, true)::uuid as id, set_config('synchronous_commit', 'off', true))
    insert into integrasjon_takt as t (fiks_org_id, integrasjon, minutt, antall)
    select kommune.id, ${id}::uuid, ${minute}::bigint, 1 from kommune
    on conflict (fiks_org_id, integrasjon) do update set
      minutt = case when t.minutt = excluded.minutt + 1 then t.minutt else excluded.minutt end,
      antall = case when t.minutt in (excluded.minutt, excluded.minutt + 1) then t.antall + 1 else 1 end
    returning antall`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('The call was not counted')
  return row.antall
}

interface ListedColumns {
  id: string
  fiks_org_id: string
  navn: string
  organisasjonsnummer: string
  begrunnelse: string | null
  fiks_kontrakt: 'v1' | 'v2'
  aktiv: boolean
  opprettet_av: string | null
  opprettet: Date | null
  sist_brukt: Date | null
  har_passord2: boolean
  passord2_utloeper: Date | null
  roller: string[]
}

/** No secret, nor what it was made into, leaves the database here. Dates of grants are compared in Norway's day. */
const listed = (fiksOrgId: string, now: Date) => sql<ListedColumns>`
  select i.id, i.fiks_org_id, i.navn, i.organisasjonsnummer, i.begrunnelse, i.fiks_kontrakt, i.aktiv, i.opprettet_av,
    i.opprettet, i.sist_brukt, i.passord2_hmac is not null as har_passord2, i.passord2_utloeper,
    (select coalesce(json_agg(distinct t.rolle_id), '[]') from rolletilgang t
      where t.fiks_org_id = i.fiks_org_id and t.integrasjon = i.id and t.status = 'gjelder'
        and (${now.toISOString()}::timestamptz at time zone 'Europe/Oslo')::date
          between t.fra and coalesce(t.til, 'infinity'::date)) as roller
  from integrasjon i where i.fiks_org_id = ${fiksOrgId}::uuid
  order by i.aktiv desc, i.opprettet desc nulls last, i.id`

function toRecord(row: ListedColumns, now: Date): IntegrationRecord {
  const old = row.har_passord2 && (row.passord2_utloeper === null || row.passord2_utloeper > now)
  return {
    id: row.id,
    fiksOrgId: row.fiks_org_id,
    navn: row.navn,
    organisasjonsnummer: row.organisasjonsnummer,
    begrunnelse: row.begrunnelse,
    fiksKontrakt: row.fiks_kontrakt,
    aktiv: row.aktiv,
    opprettetAv: row.opprettet_av,
    opprettet: row.opprettet?.toISOString() ?? null,
    sistBrukt: row.sist_brukt?.toISOString() ?? null,
    forrigePassord: old ? { utloeper: row.passord2_utloeper?.toISOString() ?? null } : null,
    roller: row.roller,
  }
}
