// The switch of the list of events: rows go in and are read; a row only learns when it was switched off, and by whom.
import { type Kysely, sql } from 'kysely'
import type { EventAccess, EventAccessStore, SwitchedOn } from './event-access-types.ts'
import { inMunicipality, isUuid } from './municipality.ts'
import { isHeldBy, lockGrants, noteWidening } from './secret-holders.ts'
import type { Tables } from './tables.ts'

interface Columns {
  readonly id: string
  readonly rolle_id: string
  readonly fra: string
  readonly til: string | null
  readonly begrunnelse: string
  readonly saksnummer: string
  readonly paa_av: string
  readonly paa: Date
  readonly av_av: string | null
  readonly av: Date | null
}

const exclusionViolation = '23P01'
const foreignKeyViolation = '23503'

export const eventAccessStore = (db: Kysely<Tables>): EventAccessStore => ({
  isOn: ({ id, fiksOrgId }, on) =>
    inMunicipality(db, fiksOrgId, async (trx) => {
      const { rows } = await sql`
        select 1 from hendelsetilgang where fiks_org_id = ${fiksOrgId} and rolle_id = ${id} and av is null
          and daterange(fra, til, '[]') @> ${on}::date`.execute(trx)
      return rows.length > 0
    }),
  history: ({ fiksOrgId }) =>
    inMunicipality(db, fiksOrgId, async (trx) => {
      const { rows } = await sql<Columns>`
        select id, rolle_id, fra, til, begrunnelse, saksnummer, paa_av, paa, av_av, av from hendelsetilgang
        where fiks_org_id = ${fiksOrgId} order by paa desc, id`.execute(trx)
      return rows.map(toEventAccess)
    }),
  switchOn: async ({ fiksOrgId }, row, { own, dag }) => {
    if (!isUuid(row.rolleId)) return 'rolle-ukjent'
    return inMunicipality(db, fiksOrgId, async (trx): Promise<SwitchedOn> => {
      // The list is more of the role: judged under the lock that grants and secrets are, and remembered as what made it wider.
      await lockGrants(trx, fiksOrgId)
      if (await isHeldBy(trx, { fiksOrgId, rolleId: row.rolleId }, own, dag)) return 'egen-rolle'
      await sql`
        insert into hendelsetilgang (fiks_org_id, id, rolle_id, fra, til, begrunnelse, saksnummer, paa_av, paa)
        values (${fiksOrgId}, ${row.id}, ${row.rolleId}, ${row.fra}::date, ${row.til}::date, ${row.begrunnelse},
          ${row.saksnummer}, ${row.paaAv}, ${row.paa}::timestamptz)`.execute(trx)
      await noteWidening(trx, { fiksOrgId, rolleId: row.rolleId, av: row.paaAv, tid: row.paa })
      return 'lagret'
    }).catch(outcomeOf)
  },
  switchOff: async ({ fiksOrgId }, { rolleId, av, avAv, on }) => {
    if (!isUuid(rolleId)) return 0
    return inMunicipality(db, fiksOrgId, async (trx) => {
      const { rows } = await sql`
        update hendelsetilgang set av = ${av}::timestamptz, av_av = ${avAv}
        where fiks_org_id = ${fiksOrgId} and rolle_id = ${rolleId} and av is null and (til is null or til >= ${on}::date)
        returning id`.execute(trx)
      return rows.length
    })
  },
})

function outcomeOf(error: unknown): 'overlapper' | 'rolle-ukjent' {
  const { code } = error as { code?: string }
  if (code === exclusionViolation) return 'overlapper'
  if (code === foreignKeyViolation) return 'rolle-ukjent'
  throw error
}

const toEventAccess = (row: Columns): EventAccess => ({
  id: row.id,
  rolleId: row.rolle_id,
  fra: row.fra,
  til: row.til,
  begrunnelse: row.begrunnelse,
  saksnummer: row.saksnummer,
  paaAv: row.paa_av,
  paa: row.paa.toISOString(),
  avAv: row.av_av,
  av: row.av?.toISOString() ?? null,
})
