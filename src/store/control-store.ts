// Which PDF files are ours: written when one is made, found through the door of one key (0011) by whoever holds the code or the file.
import { type Kysely, sql } from 'kysely'
import { osloDate } from '../base/dates.ts'
import type { ControlStore } from './control-types.ts'
import { inMunicipality, municipalities } from './municipality.ts'
import type { Tables } from './tables.ts'

export function controlStore(db: Kysely<Tables>): ControlStore {
  return {
    keep: async ({ fiksOrgId, kodeHash, filHash, laget, utloeper }) => {
      const row = { fiks_org_id: fiksOrgId, kode_hash: kodeHash, fil_hash: filHash, laget, utloeper }
      await inMunicipality(db, fiksOrgId, (trx) => trx.insertInto('pdfkontroll').values(row).execute())
    },
    find: async (hash, on) => {
      const { rows } = await sql<{ laget: string; kommune: string }>`
        select laget, kommune from finn_pdfkontroll(${hash}::bytea, ${on}::date)`.execute(db)
      return rows[0] ?? null
    },
  }
}

/** Deletes what is kept no longer, municipality by municipality. Returns how many. */
export async function sweepControls(db: Kysely<Tables>, now: Date): Promise<number> {
  let gone = 0
  for (const fiksOrgId of await municipalities(db)) {
    const { rows } = await inMunicipality(db, fiksOrgId, (trx) =>
      sql`delete from pdfkontroll where fiks_org_id = ${fiksOrgId}::uuid and utloeper <= ${osloDate(now)}::date
        returning laget`.execute(trx),
    )
    gone += rows.length
  }
  return gone
}
