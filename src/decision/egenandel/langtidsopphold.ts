// The basis → the resident's egenandel per year and month, first payable day, bills and settlement.
// Egenandelsforskriften §§ 3 and 6. The figures are rules/langtidsopphold's own; here they only meet the record.
import { type IsoDate, yearOf } from '../../base/dates.ts'
import { fromOere, zero } from '../../base/fraction.ts'
import { printDate } from '../../base/print.ts'
import { isUnder18 } from '../../base/person-number.ts'
import { FactMissing, InputFault } from '../../rules/input.ts'
import { type AdoptedQuestion, adoptedEgenandel } from '../../rules/langtidsopphold/adopted-egenandel.ts'
import { institutionChoices } from '../../rules/local/use-choices.ts'
import type { Merknad } from '../../rules/types.ts'
import { type Billing, bills, endsBefore } from './bills.ts'
import type { Stay } from './sent-facts.ts'
import { settlement } from './settlement.ts'
import { amountOf, note, type Priced, type Pricing, printed } from './working.ts'

/** Throws RateUnknown for an unproven G or fribeløp on the date, FactMissing when it must be known whether a child has income. */
export function langtidsopphold(pricing: Pricing<Stay>): Priced {
  const { dato, facts, law, valg } = pricing
  const { question, merknader } = questionOf(pricing)
  const workOut = (day: IsoDate) => adoptedEgenandel(question(day), valg.retningslinjer, law.rates)
  const billing: Billing = { ...pricing, yearly: (day) => workOut(day).resultat.aar }
  const billed = bills(billing, { from: dato, year: yearOf(dato) })
  if (billed.first !== null && endsBefore(facts, billed.first)) return neverPayable(billing, billed.first)
  // What is shown is the price on the first day that is paid for; before that day nothing is.
  const prisdato = billed.pricedFrom ?? dato
  const worked = workOut(prisdato)
  const { merknader: toConfirm, ...shown } = printed(worked)
  return {
    tjeneste: 'langtidsopphold',
    prisdato,
    gjelderFra: billed.first,
    beloep: [
      amountOf('egenandel-aar', 'Egenandel per år', worked.resultat.aar),
      amountOf('egenandel-maaned', 'Egenandel per måned', worked.resultat.maaned),
    ],
    regninger: billed.regninger,
    oppgjoer: facts.krevd === undefined ? null : settlement(facts.krevd, billing),
    ...shown,
    mangler: billed.mangler,
    merknader: [...merknader, ...toConfirm],
  }
}

/** Nothing is due, so there is no amount, no first day and nothing to decide; what was charged is still settled. */
const neverPayable = (billing: Billing, first: IsoDate): Priced => ({
  tjeneste: 'langtidsopphold',
  prisdato: billing.dato,
  gjelderFra: null,
  beloep: [
    amountOf('egenandel-aar', 'Egenandel per år', null),
    amountOf('egenandel-maaned', 'Egenandel per måned', null),
  ],
  regninger: [],
  oppgjoer: billing.facts.krevd === undefined ? null : settlement(billing.facts.krevd, billing),
  linjer: [],
  satser: [],
  regelversjon: null,
  mangler: [],
  merknader: [
    note(
      'ingen-betalingsdag',
      `Oppholdet sluttet ${printDate(lastDay(billing.facts))}, før første betalingsdag, som ville vært ${printDate(first)}. Da skal det ikke betales egenandel, og det lages ikke noe vedtak om å betale (§ 6 første og fjerde ledd).`,
    ),
  ],
})

/** The stay ended, or there would be a day to pay on. */
function lastDay({ sisteDag }: Stay): string {
  if (sisteDag === undefined) throw new Error('A stay without a last day has a day to pay on')
  return sisteDag
}

function questionOf({ resultat, facts, dato, valg }: Pricing<Stay>) {
  const { grunnlagEgenandel } = resultat.grunnlag
  if (grunnlagEgenandel === null) throw new InputFault('langtidsopphold', 'resultatet gjelder en annen tjeneste')
  const { gDato } = institutionChoices(valg.retningslinjer, dato)
  const merknader = [whichG(gDato), ...(facts.oppholdsutgifterAar === undefined ? [capNotChecked] : [])]
  const payer = childPays(resultat, facts, dato, merknader)
  const question = (dato: IsoDate): AdoptedQuestion => ({
    dato,
    grunnlag: payer ? fromOere(grunnlagEgenandel) : zero,
    ufrivilligDobbeltrom: facts.ufrivilligDobbeltrom,
    oppholdsutgifterAar: facts.oppholdsutgifterAar,
  })
  return { question, merknader }
}

const whichG = (gDato: IsoDate): Merknad =>
  note(
    'grunnbeloep-dato',
    `Forskriften sier ikke hvilket grunnbeløp som skal brukes. Her er det brukt som gjaldt ${printDate(gDato)} (tolkning).`,
  )

const capNotChecked = note(
  'tak-ikke-kontrollert',
  'Taket er ikke kontrollert: Ingen kan betale mer enn det oppholdet koster kommunen uten kapitalkostnader, og oppholdsutgiftene er ikke oppgitt (§ 3 første ledd).',
)

/** § 3 third ledd. Adds the note; false when nothing can be charged. */
function childPays(resultat: Pricing<Stay>['resultat'], { barn }: Stay, dato: IsoDate, merknader: Merknad[]): boolean {
  if (barn === undefined) {
    const young = isUnder18(resultat.personer.find(({ type }) => type === 'SOEKER')?.identifikator ?? '', dato)
    if (young === null) merknader.push(ageUnknown)
    if (young === true)
      throw new FactMissing(
        'langtidsopphold.barn',
        'beboeren er under 18 år; oppgi om barnet har selvstendig inntekt (§ 3 tredje ledd)',
      )
    return true
  }
  merknader.push(
    barn.selvstendigInntekt
      ? note(
          'barn',
          'Beboeren er et barn med selvstendig inntekt. Foreldrenes inntekt og formue er holdt utenfor (§ 3 tredje ledd).',
        )
      : note(
          'barn',
          'Beboeren er et barn uten selvstendig inntekt. Da kan det ikke kreves egenandel (§ 3 tredje ledd).',
        ),
  )
  return barn.selvstendigInntekt
}

const ageUnknown = note(
  'alder-ukjent',
  'Fødselsdatoen kan ikke leses av nummeret til beboeren, så det er ikke kontrollert at beboeren er 18 år. Er beboeren et barn, må det oppgis om barnet har selvstendig inntekt (§ 3 tredje ledd).',
)
