// The household's income and the children's places → what barnehage and SFO cost per month, and from which month.
// Forskrift om foreldrebetaling i barnehager §§ 1–3d; opplæringsforskrifta §§ 2-3 to 2-5.
import type { IsoDate } from '../../base/dates.ts'
import { add, type Fraction, kronerDown, oereHalfUp, zero } from '../../base/fraction.ts'
import { sum } from '../../base/money.ts'
import { printDate } from '../../base/print.ts'
import { municipalityOf } from '../../rules/calculator/calculators.ts'
import { InputFault } from '../../rules/input.ts'
import { barnehagepris } from '../../rules/foreldrebetaling/barnehage.ts'
import { firstMonthOfEffect } from '../../rules/foreldrebetaling/first-month.ts'
import { sfoLaw } from '../../rules/foreldrebetaling/sfo-law.ts'
import { sfopris } from '../../rules/foreldrebetaling/sfo.ts'
import { ratesWithLocal } from '../../rules/local/local-rates.ts'
import type { Worked } from '../../rules/trace.ts'
import type { Merknad } from '../../rules/types.ts'
import type { BarnehageFacts, SfoFacts } from './sent-facts.ts'
import type { Beloep, DeltBosted, Egenandelsmangel } from './types.ts'
import { amountOf, incomeOf, note, type Priced, type Pricing, printed } from './working.ts'

type Tjeneste = 'barnehage' | 'sfo'
const household = (tjeneste: Tjeneste, dato: IsoDate): string =>
  tjeneste === 'barnehage' ? 'forskrift om foreldrebetaling § 3d' : sfoLaw(dato).husstand

/** Throws RateUnknown for an unproven price or limit, InputFault for an application that came too late for the year. */
export function barnehage(pricing: Pricing<BarnehageFacts>): Priced {
  const { facts, law, resultat, valg } = pricing
  const effect = effectOf('barnehage', pricing)
  if (facts.deltBosted === 'folkeregistrert-hos-den-andre') return otherHousehold('barnehage', effect)
  const { income, merknader } = incomeOf(resultat)
  const rates = ratesWithLocal(law.rates, valg.retningslinjer)
  const kommune = municipalityOf(resultat.kommune.kommunenummer, law.municipalities)
  const worked = barnehagepris({ ...facts, dato: effect.prisdato, husstandsinntekt: income, kommune }, rates)
  const prices = worked.resultat.barn.map(({ prisPerMaaned }) => prisPerMaaned)
  return pricesOf('barnehage', {
    worked,
    prices,
    effect,
    merknader: [...merknader, ...sharedHome(facts.deltBosted, 'barnehage', effect)],
  })
}

/** Throws as `barnehage`. */
export function sfo(pricing: Pricing<SfoFacts>): Priced {
  const { facts, law, resultat } = pricing
  const effect = effectOf('sfo', pricing)
  if (facts.deltBosted === 'folkeregistrert-hos-den-andre') return otherHousehold('sfo', effect)
  const { income, merknader } = incomeOf(resultat)
  const worked = sfopris({ dato: effect.prisdato, husstandsinntekt: income, elever: facts.elever }, law.rates)
  const prices = worked.resultat.elever.map(({ prisPerMaaned }) => prisPerMaaned)
  return pricesOf('sfo', {
    worked,
    prices,
    effect,
    merknader: [...merknader, ...sharedHome(facts.deltBosted, 'sfo', effect)],
  })
}

interface Effect {
  readonly fra: IsoDate
  /** The later of the day asked for and the first day of effect: a price is never worked out for a day it does not have effect. */
  readonly prisdato: IsoDate
  readonly merknader: readonly Merknad[]
}

function effectOf(tjeneste: Tjeneste, { dato, facts }: Pricing<{ readonly soeknadsdato: IsoDate }>): Effect {
  const effect = firstMonthOfEffect(facts.soeknadsdato, dato)
  if (effect === null) {
    const why =
      'søknaden kom for sent til å gi virkning i barnehage- eller skoleåret som datoen ligger i; velg en dato etter 1. august'
    throw new InputFault(`${tjeneste}.soeknadsdato`, why)
  }
  const { fra, tolkning } = effect
  const reading = note(
    'soeknadsdag',
    `Forskriften sier ikke hva som gjelder når søknaden kommer selve den dagen. Den er lest slik at virkningen er fra ${printDate(fra)} (tolkning, ${tjeneste === 'barnehage' ? '§ 3d' : sfoLaw(fra).virkning}).`,
  )
  return { fra, prisdato: dato > fra ? dato : fra, merknader: tolkning ? [reading] : [] }
}

interface Parts {
  readonly worked: Worked<unknown>
  readonly prices: readonly Fraction[]
  readonly effect: Effect
  readonly merknader: readonly Merknad[]
}

function pricesOf(tjeneste: Tjeneste, { worked, prices, effect, merknader }: Parts): Priced {
  const [id, word] = tjeneste === 'barnehage' ? ['barn', 'Barn'] : ['elev', 'Elev']
  const { merknader: toConfirm, ...shown } = printed(worked)
  return {
    ...emptyPrice(tjeneste, effect),
    beloep: [
      ...prices.map((price, i) => amountOf(`${id}-${i + 1}`, `${word} ${i + 1} per måned`, price)),
      sumOf(prices),
    ],
    ...shown,
    merknader: [...effect.merknader, ...merknader, ...toConfirm],
  }
}

/** A sum is the sum of the printed parts; its exact value is the exact sum. */
const sumOf = (prices: readonly Fraction[]): Beloep => ({
  id: 'sum',
  tekst: 'Sum per måned',
  eksakt: oereHalfUp(prices.reduce(add, zero)),
  betales: sum(prices.map(kronerDown)),
})

const emptyPrice = (tjeneste: Tjeneste, { fra, prisdato, merknader }: Effect): Priced => ({
  tjeneste,
  prisdato,
  gjelderFra: fra,
  beloep: [],
  regninger: [],
  oppgjoer: null,
  linjer: [],
  satser: [],
  regelversjon: null,
  mangler: [],
  merknader,
})

/** The income test belongs to the household where the child is registered; another household's income gives no price. */
function otherHousehold(tjeneste: Tjeneste, effect: Effect): Priced {
  const mangel: Egenandelsmangel = {
    kode: 'annen-husstand',
    felt: `${tjeneste}.deltBosted`,
    tekst: `Barnet er folkeregistrert hos den andre forelderen. Da er det den husstandens inntekt som teller (${household(tjeneste, effect.prisdato)}), og prisen kan ikke regnes ut av dette oppslaget.`,
  }
  return {
    ...emptyPrice(tjeneste, effect),
    beloep: [{ id: 'sum', tekst: 'Sum per måned', eksakt: null, betales: null }],
    mangler: [mangel],
  }
}

function sharedHome(deltBosted: DeltBosted | undefined, tjeneste: Tjeneste, { prisdato }: Effect): Merknad[] {
  if (deltBosted === undefined) return []
  const siblings = tjeneste === 'barnehage' ? ' Søskenmoderasjon gis i begge hjemmene (§ 3a).' : ''
  const tekst = `Barnet har delt bosted. Inntekten i husstanden på barnets folkeregistrerte adresse teller (${household(tjeneste, prisdato)}).${siblings}`
  return [note('delt-bosted', tekst)]
}
