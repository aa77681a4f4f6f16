// What the household of a record would pay at another income, all else alike: the record's own facts and the municipality's own
// choices, through the functions that gave the record its price. Egenandelsforskriften §§ 3, 9, 10; forskrift 1478 § 3; § 2-4.
import { date } from '../../base/dates.ts'
import { decimal, type Fraction } from '../../base/fraction.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { municipalityOf } from '../../rules/calculator/calculators.ts'
import { barnehageChild, sfoPupil } from '../../rules/calculator/requests.ts'
import type { Law } from '../../rules/calculator/types.ts'
import { barnehagepris } from '../../rules/foreldrebetaling/barnehage.ts'
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
export function priceAt(of: PricedRecord, law: Law): PriceAt | null {
  switch (of.priced.tjeneste) {
    case 'langtidsopphold':
      return stay(of, law)
    case 'praktisk-bistand':
      return homeCare(of, law)
    case 'barnehage':
      return kindergarten(of, law)
    case 'sfo':
      return afterSchool(of, law)
  }
}

const exact = (kroner: number | undefined): Fraction | undefined =>
  kroner === undefined ? undefined : decimal(String(kroner))

function stay({ egenandel: { opplysninger, valg }, priced }: PricedRecord, law: Law): PriceAt | null {
  const facts = opplysninger.langtidsopphold
  if (facts === undefined) return null
  const { ufrivilligDobbeltrom = false, oppholdsutgifterAar } = facts
  const known = {
    dato: date(priced.prisdato),
    ufrivilligDobbeltrom,
    oppholdsutgifterAar: exact(oppholdsutgifterAar),
  }
  return (grunnlag) => adoptedEgenandel({ ...known, grunnlag }, valg.retningslinjer, law.rates).resultat.aar
}

function homeCare({ egenandel: { opplysninger, valg }, priced }: PricedRecord, law: Law): PriceAt | null {
  const hours = exact(opplysninger.praktiskBistand?.timerPerMaaned)
  if (hours === undefined || valg.prisliste === null) return null
  const known = {
    dato: date(priced.prisdato),
    timerPerMaaned: hours,
    prisliste: readAdoptedPriceList(valg.prisliste.innhold, 'prisliste'),
  }
  return (husstandsinntekt) =>
    praktiskBistandEgenandel({ ...known, husstandsinntekt }, law.rates).resultat.aaBetalePerMaaned
}

function kindergarten(of: PricedRecord, law: Law): PriceAt | null {
  const { egenandel, priced, resultat } = of
  const facts = egenandel.opplysninger.barnehage
  if (facts === undefined) return null
  const rates = ratesWithLocal(law.rates, egenandel.valg.retningslinjer)
  const known = {
    dato: date(priced.prisdato),
    barn: facts.barn.map((child) => barnehageChild(child, 'barn')),
    kommune: municipalityOf(resultat.kommune.kommunenummer, law.municipalities),
    makspris: exact(facts.makspris),
    maanederPerAar: facts.maanederPerAar ?? usualMonths,
  }
  return (husstandsinntekt) => barnehagepris({ ...known, husstandsinntekt }, rates).resultat.sum
}

/** As the server reads an empty field. */
const usualMonths = 11

function afterSchool({ egenandel: { opplysninger }, priced }: PricedRecord, law: Law): PriceAt | null {
  const facts = opplysninger.sfo
  if (facts === undefined) return null
  const known = { dato: date(priced.prisdato), elever: facts.elever.map((pupil) => sfoPupil(pupil, 'elever')) }
  return (husstandsinntekt) => sfopris({ ...known, husstandsinntekt }, law.rates).resultat.sum
}
