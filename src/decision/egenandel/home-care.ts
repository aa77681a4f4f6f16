// The household's income → what practical help costs per month: the national cap, and the municipality's own price list when it
// has adopted one. Egenandelsforskriften §§ 8–10.
import { printDate } from '../../base/print.ts'
import { InputFault } from '../../rules/input.ts'
import { type PraktiskBistandQuestion, praktiskBistandEgenandel } from '../../rules/praktisk-bistand/egenandel.ts'
import { type AdoptedPriceList, readAdoptedPriceList } from '../../rules/praktisk-bistand/read-price-list.ts'
import type { homeCareFacts } from './sent-facts.ts'
import type { Egenandelsmangel } from './types.ts'
import { amountOf, incomeOf, note, type Priced, type Pricing, printed } from './working.ts'

/** Throws RateUnknown for an unproven G or cap. */
export function homeCare(pricing: Pricing<ReturnType<typeof homeCareFacts>>): Priced {
  const { dato, facts, law, resultat } = pricing
  const { income, merknader } = incomeOf(resultat)
  const list = adoptedList(pricing)
  const question = { dato, husstandsinntekt: income, timerPerMaaned: facts.timerPerMaaned, prisliste: list.read }
  const { worked, fault } = workOut(question, law.rates)
  const { takPerMaaned, aaBetalePerMaaned } = worked.resultat
  const { merknader: toConfirm, ...shown } = printed(worked)
  return {
    tjeneste: 'praktisk-bistand',
    prisdato: dato,
    gjelderFra: dato,
    beloep: [
      amountOf('tak-per-maaned', 'Nasjonalt tak per måned', takPerMaaned),
      amountOf('aa-betale-per-maaned', 'Å betale per måned', aaBetalePerMaaned),
    ],
    regninger: [],
    oppgjoer: null,
    ...shown,
    mangler: [...list.mangler, ...fault, ...(facts.timerPerMaaned === undefined ? [hoursMissing] : [])],
    merknader: [...merknader, ...list.merknader, ...toConfirm],
  }
}

/** A list whose brackets do not give the household one price is the municipality's to mend; the national cap stands anyway. */
function workOut(question: PraktiskBistandQuestion, rates: Parameters<typeof praktiskBistandEgenandel>[1]) {
  try {
    return { worked: praktiskBistandEgenandel(question, rates), fault: [] }
  } catch (thrown) {
    if (!(thrown instanceof InputFault)) throw thrown
    return {
      worked: praktiskBistandEgenandel({ ...question, prisliste: undefined }, rates),
      fault: [listFault(thrown)],
    }
  }
}

interface FoundList {
  readonly read: AdoptedPriceList | undefined
  readonly mangler: readonly Egenandelsmangel[]
  readonly merknader: ReturnType<typeof note>[]
}

function adoptedList({ valg: { prisliste } }: Pricing<unknown>): FoundList {
  if (prisliste === null) return { read: undefined, mangler: [listMissing], merknader: [] }
  const read = readAdoptedPriceList(prisliste.innhold, 'prisliste')
  const tekst = `Kommunens prisliste gjelder fra ${printDate(prisliste.fra)}, er vedtatt ${printDate(prisliste.vedtatt)} og har saksnummer ${prisliste.saksnummer}.`
  const months = `Kommunens prisliste krever betaling i ${read.maanederPerAar} måneder i året.`
  const merknader = [
    note('prisliste', tekst),
    ...(read.maanederPerAar === 12 ? [] : [note('betalingsmaaneder', months)]),
  ]
  return { read, mangler: [], merknader }
}

const hoursMissing: Egenandelsmangel = {
  kode: 'opplysning-mangler',
  felt: 'praktiskBistand.timerPerMaaned',
  tekst: 'Timene per måned er ikke oppgitt, så prisen er ikke regnet ut. Taket gjelder uansett.',
}
const listMissing: Egenandelsmangel = {
  kode: 'valg-mangler',
  felt: 'prisliste',
  tekst:
    'Kommunen har ingen prisliste for praktisk bistand som gjelder denne dagen. Administratoren kan legge den inn.',
  lenke: '/forvaltning',
}
const listFault = ({ hva }: InputFault): Egenandelsmangel => ({
  kode: 'prisliste-feil',
  felt: 'prisliste',
  tekst: `Kommunens prisliste gir ikke én pris for husstanden: ${hva}. Administratoren må rette listen.`,
  lenke: '/forvaltning',
})
