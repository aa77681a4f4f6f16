// The municipality's own form of a PDF's file name on a day: the adopted guideline «pdfFilnavn», or the general form.
import { defaultFilePattern } from '../base/file-pattern.ts'
import type { IsoDate } from '../base/dates.ts'
import type { AdoptedStore } from '../store/adopted-types.ts'
import { localRowsOn } from './local-rows.ts'

export const filePatternOf =
  (guidelines: Pick<AdoptedStore, 'inForce'>) =>
  async (fiksOrgId: string, on: IsoDate): Promise<string> => {
    const adopted = { guidelines, priceLists: guidelines }
    const row = (await localRowsOn(fiksOrgId, on, { adopted })).find(({ id }) => id === 'pdfFilnavn')
    return typeof row?.verdi === 'string' ? row.verdi : defaultFilePattern
  }
