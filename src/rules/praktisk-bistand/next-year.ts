// A price list → its beginning for the next year: the same brackets on new days. What must be looked at again is left out: the
// printed G and what selvkost is made of belong to the old year. Egenandelsforskriften §§ 9 and 10 (both follow the year).
import { date, type IsoDate, yearOf } from '../../base/dates.ts'
import type { PriceListJson } from './read-price-list.ts'

export interface NextYear {
  readonly fra: IsoDate
  readonly til: IsoDate
  readonly liste: PriceListJson
}

/** The year after the list's last one; an open list is copied to the year after `today`. */
export function copyToNextYear(liste: PriceListJson, til: IsoDate | null, today: IsoDate): NextYear {
  const year = yearOf(til ?? today) + 1
  const { grunnbeloep: _g, selvkostgrunnlag: _basis, merknad: _note, ...kept } = liste
  return { fra: date(`${year}-01-01`), til: date(`${year}-12-31`), liste: kept }
}
