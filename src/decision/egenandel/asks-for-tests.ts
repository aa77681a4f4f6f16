// Asks the last step as its tests do: a basis by hand, facts, and what the municipality has adopted.
import { date } from '../../base/dates.ts'
import type { Beregningstype } from '../../base/terms.ts'
import type { LocalRow } from '../../rules/local/use-choices.ts'
import type { PriceListJson } from '../../rules/praktisk-bistand/read-price-list.ts'
import { withEgenandel } from '../egenandel.ts'
import { law, recordWith } from './record-for-tests.ts'
import type { Tjenestefakta, Tjenesteresultat, Valg } from './types.ts'

const adopted = { fra: date('2020-01-01'), til: null, vedtatt: date('2019-12-01'), saksnummer: '19/1' }
export const choice = (id: LocalRow['id'], verdi: LocalRow['verdi']): LocalRow => ({ id, verdi, ...adopted })
export const nothing: Valg = { retningslinjer: [], prisliste: null }
export const choices = (...retningslinjer: LocalRow[]): Valg => ({ ...nothing, retningslinjer })
export const bothChosen = choices(choice('foersteBetalingsdag', 'samme-dato'), choice('delmaaned', 'aar-365'))
export const listed = (innhold: PriceListJson): Valg => ({
  ...nothing,
  prisliste: { id: 'l', ...adopted, innhold },
})

export interface Asked {
  readonly kroner: number
  readonly dato?: string
  readonly valg?: Valg
}
export function pricedAll(
  type: Beregningstype,
  facts: Tjenestefakta,
  { kroner, dato = '2026-03-01', valg = nothing }: Asked,
) {
  const record = recordWith({ beregningstype: type, kroner })
  return withEgenandel(record, { dato, opplysninger: facts }, { id: 'ny', valg }, law)
}
export function priced(type: Beregningstype, facts: Tjenestefakta, asked: Asked): Tjenesteresultat {
  const [only] = pricedAll(type, facts, asked).egenandel?.tjenester ?? []
  if (only === undefined) throw new Error('nothing was priced')
  return only
}
export const amounts = ({ beloep }: Tjenesteresultat) =>
  Object.fromEntries(beloep.map(({ id, eksakt, betales }) => [id, [eksakt, betales]]))
export const gaps = ({ mangler }: Tjenesteresultat) => mangler.map(({ kode, felt, lenke }) => [kode, felt, lenke])

export const stay = (more: Partial<NonNullable<Tjenestefakta['langtidsopphold']>> = {}): Tjenestefakta => ({
  langtidsopphold: { innflytting: '2026-02-14', ...more },
})
