// What a case worker should know before a look-up, not after it: rates that run out, a price list or a choice the municipality
// lacks. In: the service, the day, the rates, what is adopted. Out: codes with their dates, for the page to say. Pure.
import { addDays, type IsoDate } from '../base/dates.ts'
import type { Beregningstype } from '../base/terms.ts'
import { daysOfWarning, rateSeries } from '../rates/ending.ts'
import type { Rates } from '../rates/rates.ts'
import { localChoices } from '../rules/local/choices.ts'
import type { Adopted } from '../store/adopted-types.ts'

export type Varsel =
  /** `til`: the last day that is proven; null: not even today is. */
  | { readonly slag: 'sats'; readonly navn: string; readonly tekst: string; readonly til: IsoDate | null }
  /** `til`: its last day, with none after it; null: none is in force. */
  | { readonly slag: 'prisliste'; readonly til: string | null }
  /** The law has no default: without a choice the bill cannot be made. */
  | { readonly slag: 'retningslinje'; readonly noekkel: string; readonly tekst: string; readonly hjemmel: string }

/**
 * Which rates a service's price rests on, by the beginning of their names. Not the tax rates: they are read for an income year, and a
 * year is opened with all it needs.
 */
export const ratesOf: Readonly<Record<Beregningstype, readonly string[]>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: ['grunnbeloep', 'fribeloep', 'korttid-'],
  PRAKTISK_BISTAND: ['grunnbeloep', 'praktisk-bistand-'],
  BARNEHAGE_SFO: ['makspris-barnehage', 'kjernetid-', 'sfo-'],
}

export interface AttentionFacts {
  readonly beregningstype: Beregningstype
  readonly on: IsoDate
  readonly rates: Rates
  /** In force on a day. */
  readonly priceLists: (on: IsoDate) => Promise<readonly Adopted[]>
  readonly guidelines: (on: IsoDate) => Promise<readonly Adopted[]>
}

export async function attentionFor(facts: AttentionFacts): Promise<readonly Varsel[]> {
  const { beregningstype } = facts
  return [
    ...endingRates(facts),
    ...(beregningstype === 'PRAKTISK_BISTAND' ? await endingPrices(facts) : []),
    ...(beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON' ? await missingChoices(facts) : []),
  ]
}

function endingRates({ beregningstype, rates, on }: AttentionFacts): readonly Varsel[] {
  const isOurs = (navn: string): boolean => ratesOf[beregningstype].some((start) => navn.startsWith(start))
  return rateSeries(rates, on)
    .filter(({ navn, status }) => status !== 'kjent' && isOurs(navn))
    .map(({ navn, tekst, kjentTil }) => ({ slag: 'sats', navn, tekst, til: kjentTil }))
}

async function endingPrices({ priceLists, on }: AttentionFacts): Promise<readonly Varsel[]> {
  const listOn = async (day: IsoDate) => (await priceLists(day)).find(({ emne }) => emne === 'praktisk-bistand')
  const list = await listOn(on)
  if (list === undefined) return [{ slag: 'prisliste', til: null }]
  if (list.til === null || list.til > addDays(on, daysOfWarning)) return []
  const next = await listOn(addDays(list.til as IsoDate, 1))
  return next === undefined ? [{ slag: 'prisliste', til: list.til }] : []
}

/** Egenandelsforskriften § 6: how part of a month is priced, and the first day that is paid for. */
async function missingChoices({ guidelines, on }: AttentionFacts): Promise<readonly Varsel[]> {
  const chosen = (await guidelines(on)).map(({ emne }) => emne)
  return localChoices
    .filter(({ id, standard }) => standard === undefined && !chosen.includes(id))
    .map(({ id, tekst, hjemmel }) => ({ slag: 'retningslinje', noekkel: id, tekst, hjemmel }))
}
