// The municipality's own form of a case reference on a day: the adopted guideline «saksreferanse», or null for the general form.
import type { IsoDate } from '../base/dates.ts'
import type { AdoptedStore } from '../store/adopted-types.ts'
import { localRowsOn } from './local-rows.ts'

export const caseFormOf =
  (guidelines: Pick<AdoptedStore, 'inForce'>) =>
  async (fiksOrgId: string, on: IsoDate): Promise<string | null> => {
    const adopted = { guidelines, priceLists: guidelines }
    const row = (await localRowsOn(fiksOrgId, on, { adopted })).find(({ id }) => id === 'saksreferanse')
    return typeof row?.verdi === 'string' ? row.verdi : null
  }
