// What the household of a record would pay at another income, all else alike: the record's own facts and the municipality's own
// choices, through the functions that gave the record its price. Egenandelsforskriften §§ 3, 9, 10; forskrift 1478 § 3; § 2-4.
import { date } from '../../base/dates.ts'
import { decimal, type Fraction } from '../../base/fraction.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { barnehageChild, sfoPupil } from '../../rules/calculator/requests.ts'
import type { Rates } from '../../rates/rates.ts'
import { barnehagepris, maksprisPlaceOf } from '../../rules/foreldrebetaling/barnehage.ts'
import { sfopris } from '../../rules/foreldrebetaling/sfo.ts'
import { adoptedEgenandel } from '../../rules/langtidsopphold/adopted-egenandel.ts'
import { ratesWithLocal } from '../../rules/local/local-rates.ts'
import { praktiskBistandEgenandel } from '../../rules/praktisk-bistand/egenandel.ts'
import { readAdoptedPriceList } from '../../rules/praktisk-bistand/read-price-list.ts'
import type { Priced } from './priced.ts'

type Egenandel = NonNullable<ResultatSvar['egenandel']>
/** Kroner per year → kroner per year or month; null where there is no price. Throws InputFault or RateUnknown. */
export type PriceAt = (income: Fraction) => Fraction | null

export interface PricedRecord {
  readonly resultat: ResultatSvar
  readonly egenandel: Egenandel
  readonly priced: Priced
}

/** null: the record lacks the facts that the price follows from. */
export function priceAt(of: PricedRecord, rates: Rates): PriceAt | null {
  switch (of.priced.tjeneste) {
    case 'langtidsopphold':
      return stay(of, rates)
    case 'praktisk-bistand':
      return homeCare(of, rates)
    case 'barnehage':
      return kindergarten(of, rates)
    case 'sfo':
      return afterSchool(of, rates)
  }
}

const exact = (kroner: number | undefined): Fraction | undefined =>
  kroner === undefined ? undefined : decimal(String(kroner))

function stay({ egenandel: { opplysninger, valg }, priced }: PricedRecord, rates: Rates): PriceAt | null {
  const facts = opplysninger.langtidsopphold
  if (facts === undefined) return null
  const { ufrivilligDobbeltrom = false, oppholdsutgifterAar } = facts
  const known = {
    dato: date(priced.prisdato),
    ufrivilligDobbeltrom,
    oppholdsutgifterAar: exact(oppholdsutgifterAar),
  }
  return (grunnlag) => adoptedEgenandel({ ...known, grunnlag }, valg.retningslinjer, rates).resultat.aar
}

function homeCare({ egenandel: { opplysninger, valg }, priced }: PricedRecord, rates: Rates): PriceAt | null {
  const hours = exact(opplysninger.praktiskBistand?.timerPerMaaned)
  if (hours === undefined || valg.prisliste === null) return null
  const known = {
    dato: date(priced.prisdato),
    timerPerMaaned: hours,
    prisliste: readAdoptedPriceList(valg.prisliste.innhold, 'prisliste'),
  }
  return (husstandsinntekt) =>
    praktiskBistandEgenandel({ ...known, husstandsinntekt }, rates).resultat.aaBetalePerMaaned
}

function kindergarten(of: PricedRecord, rates: Rates): PriceAt | null {
  const { egenandel, priced } = of
  const facts = egenandel.opplysninger.barnehage
  if (facts === undefined) return null
  const withLocal = ratesWithLocal(rates, egenandel.valg.retningslinjer)
  const known = {
    dato: date(priced.prisdato),
    barn: facts.barn.map((child) => barnehageChild(child, 'barn')),
    kommune: maksprisPlaceOf(priced.satser.map(({ navn }) => navn)),
    makspris: exact(facts.makspris),
    maanederPerAar: facts.maanederPerAar ?? usualMonths,
  }
  return (husstandsinntekt) => barnehagepris({ ...known, husstandsinntekt }, withLocal).resultat.sum
}

/** As the server reads an empty field. */
const usualMonths = 11

function afterSchool({ egenandel: { opplysninger }, priced }: PricedRecord, rates: Rates): PriceAt | null {
  const facts = opplysninger.sfo
  if (facts === undefined) return null
  const known = { dato: date(priced.prisdato), elever: facts.elever.map((pupil) => sfoPupil(pupil, 'elever')) }
  return (husstandsinntekt) => sfopris({ ...known, husstandsinntekt }, rates).resultat.sum
}
