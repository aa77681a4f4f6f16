// The law's own checks of a price list, run in the browser as they are run on the server. Out: faults at the form's fields.
import { findDate } from '../../../base/dates.ts'
import type { Rates } from '../../../rates/rates.ts'
import { type PriceListFault, priceListFaults } from '../../../rules/praktisk-bistand/price-list-faults.ts'
import { type PriceListJson, readAdoptedPriceList } from '../../../rules/praktisk-bistand/read-price-list.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import { bracketFieldId } from './price-list-draft.ts'

/** null while the first day is not written: G and cap have dates. */
export function listFaults(liste: PriceListJson, fra: string, rates: Rates): readonly PriceListFault[] | null {
  const day = findDate(fra)
  return day === null ? null : priceListFaults(readAdoptedPriceList(liste, 'liste'), day, rates)
}

/** trinn[1].abonnement.pris → the field that is shown for it. */
export function fieldOf(felt: string): string {
  const [, row, name = ''] = /^trinn\[(\d+)\](?:\.(.+))?$/.exec(felt) ?? []
  if (row === undefined) return felt === 'trinn' ? bracketFieldId(0, 'fraG') : felt
  const place = name === 'abonnement.pris' ? 'abonnementPris' : name === '' ? 'timepris' : name
  return `trinn-${row}-${place}`
}

export const asErrors = (faults: readonly PriceListFault[]): readonly FieldError[] =>
  faults.filter(({ alvor }) => alvor === 'feil').map(({ felt, tekst }) => ({ felt: fieldOf(felt), tekst }))
