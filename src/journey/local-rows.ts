// The municipality's own guidelines as they are in force on a day. A stored row that cannot be read throws: it is not «no guideline».
import { date, type IsoDate } from '../base/dates.ts'
import { type LocalRow, localRows } from '../rules/local/use-choices.ts'
import type { House } from './house.ts'

export async function localRowsOn(
  fiksOrgId: string,
  on: IsoDate,
  { adopted }: Pick<House, 'adopted'>,
): Promise<readonly LocalRow[]> {
  const rows = await adopted.guidelines.inForce(fiksOrgId, on)
  const dated = rows.map(({ fra, til, vedtatt, ...row }) => ({
    ...row,
    fra: date(fra),
    til: til === null ? null : date(til),
    vedtatt: date(vedtatt),
  }))
  return localRows(dated)
}
