// A frozen record → a new one with what the household pays; or the record of a look-up, with the price before it is frozen. In:
// facts about the service, or the earlier record whose year is settled. The municipality's own choices are read as they were in force on the day. Proof and evidence as for any change.
import { findDate } from '../base/dates.ts'
import { Problem, textOf } from '../base/errors.ts'
import type { Beregningstype } from '../base/terms.ts'
import { deepFreeze } from '../decision/deep-freeze.ts'
import { checkPriceable, egenandelOf, type Priceable, settlementOf, withEgenandel } from '../decision/egenandel.ts'
import type { Valg } from '../decision/egenandel/types.ts'
import { mustBeAskedAnew, noSumYet, priceAskedIn } from '../decision/price-asked.ts'
import type { Resultat } from '../decision/record.ts'
import { FactMissing, InputFault } from '../rules/input.ts'
import type { PriceListJson } from '../rules/praktisk-bistand/read-price-list.ts'
import type { Adopted } from '../store/adopted-types.ts'
import type { House } from './house.ts'
import { localRowsOn } from './local-rows.ts'
import type { Pricing } from './question.ts'
import { readRecord, replaceRecord } from './record.ts'
import { ruleProblem } from './rule-problem.ts'

/** Throws Problem: 403 and 404 as for any record, 400 naming the field, 422 when a fact or a rate is missing. */
export function priceRecord({ hva, ...asking }: Pricing, house: House): Promise<Resultat> {
  const earlier = 'etteroppgjoerAv' in hva ? [hva.etteroppgjoerAv] : []
  const make = async (record: Resultat): Promise<Resultat> => {
    try {
      const asked = 'etteroppgjoerAv' in hva ? await settlement(record, hva.etteroppgjoerAv, asking, house) : hva
      const valg = await choicesOf(record.fiksOrgId, asked.dato, house)
      return withEgenandel(record, asked, { id: house.newId(), valg }, house.egenandelLaw)
    } catch (thrown) {
      throw ruleProblem(thrown, house.law.rates)
    }
  }
  return replaceRecord(asking, house, make, earlier)
}

/**
 * The record of a look-up with what was asked for in the same call. A price that cannot be told takes nothing from the basis that
 * was worked out: the record then says why, and can be priced later.
 */
export async function withPrice(record: Resultat, asked: Priceable | undefined, house: House): Promise<Resultat> {
  if (asked === undefined) return record
  const spurt = { dato: asked.dato, opplysninger: asked.opplysninger }
  if (record.grunnlag === null) return deepFreeze({ ...record, egenandelFeil: { ...noSumYet, spurt } })
  const valg = await choicesOf(record.fiksOrgId, asked.dato, house)
  try {
    return deepFreeze({ ...record, egenandel: egenandelOf(record, asked, valg, house.egenandelLaw) })
  } catch (thrown) {
    const problem = ruleProblem(thrown, house.law.rates)
    if (!(problem instanceof Problem)) throw problem
    const { kode, felt } = problem
    return deepFreeze({ ...record, egenandelFeil: { kode, tekst: textOf(problem), felt: placeIn(felt), spurt } })
  }
}

/**
 * A record made of an earlier one, with the price question that one carries asked again: of the same facts, by what the
 * municipality has adopted for the same day. Where it cannot be told the record says why; it never just goes.
 */
export async function withPriceOf(earlier: Resultat, made: Resultat, house: House): Promise<Resultat> {
  const asked = priceAskedIn(earlier)
  if (asked === 'ikke-tatt-vare-paa') return deepFreeze({ ...made, egenandelFeil: mustBeAskedAnew })
  return withPrice(made, asked ?? undefined, house)
}

/** Before anything is looked up. Throws Problem naming the field of the request: 400, or 422 where the law needs one more fact. */
export function checkPrice(beregningstype: Beregningstype, asked: Priceable): void {
  try {
    checkPriceable(beregningstype, asked)
  } catch (thrown) {
    if (!(thrown instanceof InputFault || thrown instanceof FactMissing)) throw thrown
    const felt = placeIn(thrown.felt) ?? 'egenandel'
    if (thrown instanceof FactMissing) throw new Problem('opplysning-mangler', { hva: thrown.hva }, felt)
    throw new Problem('ugyldig-foresporsel', { hva: `${felt}: ${thrown.hva}` }, felt)
  }
}

const placeIn = (felt: string | undefined): string | null => {
  if (felt === undefined) return null
  return felt === 'dato' ? 'egenandel.dato' : `egenandel.opplysninger.${felt}`
}

/** The earlier record is read under a Permit of its own. */
async function settlement(
  settled: Resultat,
  id: string,
  asking: Omit<Pricing, 'hva'>,
  house: House,
): Promise<Priceable> {
  const earlier = await readRecord({ ...asking, id, handling: 'resultat' }, house)
  return settlementOf(earlier, settled)
}

async function choicesOf(fiksOrgId: string, dato: string, house: House): Promise<Valg> {
  const on = findDate(dato)
  if (on === null)
    throw new Problem('ugyldig-foresporsel', { hva: 'dato: skriv en dato som finnes, ÅÅÅÅ-MM-DD' }, 'dato')
  const [lists, retningslinjer] = await Promise.all([
    house.adopted.priceLists.inForce(fiksOrgId, on),
    localRowsOn(fiksOrgId, on, house),
  ])
  const list = lists.find(({ emne }) => emne === 'praktisk-bistand')
  return {
    retningslinjer,
    prisliste: list === undefined ? null : listOf(list),
  }
}

const listOf = ({ id, fra, vedtatt, saksnummer, innhold }: Adopted): NonNullable<Valg['prisliste']> => ({
  id,
  fra,
  vedtatt,
  saksnummer,
  innhold: innhold as PriceListJson,
})
