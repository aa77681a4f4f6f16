// The last step's part of the frozen record → what the template prints: price, bills, settlement, lines, rates, and the decision.
// Every amount is already a printed text here; nothing is computed.
import { oere } from '../base/money.ts'
import { printAmount, printDate, printKroner } from '../base/print.ts'
import { rateValue } from '../decision/vedtak/amounts.ts'
import type { Resultat, Tjenesteresultat, Vedtakstekst } from '../decision/record.ts'
import type { PdfTexts } from './texts.ts'
import { isReservation } from './view-answer.ts'

type Priced = Tjenesteresultat
type Rate = Priced['satser'][number]

const amountOr = (amount: Priced['beloep'][number]['betales'], none: string): string =>
  amount === null ? none : printKroner(amount)

const month = (maaned: string): string => `${maaned.slice(5)}.${maaned.slice(0, 4)}`

function line({ tekst, hjemmel, verdi, tolkning, enhet }: Priced['linjer'][number], texts: PdfTexts) {
  const beloep =
    enhet === undefined ? printAmount(oere(verdi)) : `${printAmount(oere(verdi))} ${texts.egenandel.enhet[enhet]}`
  return { tekst, hjemmel, beloep, merke: tolkning ? texts.bevis.tolkning : '' }
}

function rate(used: Rate, texts: PdfTexts) {
  const { tekst, gjelderFra, gjelderTil, kilde, forbehold } = used
  const when = texts.egenandel.fraTil(printDate(gjelderFra), printDate(gjelderTil))
  return {
    tekst,
    verdi: rateValue(used),
    naar: when,
    kilde: kilde + (forbehold === undefined ? '' : ` (${forbehold})`),
  }
}

/** Only a ceiling can be beside the matter; any other amount that is not there, is not worked out. */
function amount({ id, tekst, betales, eksakt }: Priced['beloep'][number], { egenandel }: PdfTexts) {
  const none = id === 'tak-per-maaned' ? egenandel.ikkeAktuelt : egenandel.ikkeRegnet
  return { tekst, betales: amountOr(betales, none), eksakt: amountOr(eksakt, none) }
}

function bills({ regninger }: Priced, texts: PdfTexts) {
  return regninger.map(({ maaned, fra, til, dager, deler, betales }) => ({
    maaned: month(maaned),
    dager: texts.egenandel.dagerFraTil(dager, printDate(fra), printDate(til)),
    deler:
      deler.length < 2
        ? []
        : deler.map((one) => `${printDate(one.fra)}–${printDate(one.til)}: ${printKroner(one.eksakt)}`),
    beloep: amountOr(betales, texts.egenandel.ikkeRegnet),
  }))
}

function settlement({ oppgjoer }: Priced, texts: PdfTexts) {
  if (oppgjoer === null) return null
  const row = (navn: string, { krevd, riktig, differanse }: Omit<typeof oppgjoer, 'aar' | 'maaneder'>) => ({
    navn,
    krevd: printAmount(krevd),
    riktig: printAmount(riktig),
    differanse: printAmount(differanse),
  })
  const rader = [...oppgjoer.maaneder.map((one) => row(month(one.maaned), one)), row(texts.egenandel.sum, oppgjoer)]
  return { overskrift: texts.egenandel.oppgjoer(oppgjoer.aar), rader }
}

/** The decision's text in both language forms; the municipality sends the one its receiver uses. */
const decisionTexts = (vedtak: Priced['vedtak']): (Vedtakstekst & { readonly lang: 'nb' | 'nn' })[] =>
  vedtak === null ? [] : (['nb', 'nn'] as const).map((lang) => ({ lang, ...vedtak.tekst[lang] }))

function service(priced: Priced, texts: PdfTexts) {
  const { tjeneste, prisdato, beloep, merknader, linjer, satser, vedtak } = priced
  return {
    overskrift: texts.egenandel.tjeneste[tjeneste],
    prisdato: texts.egenandel.prisdato(printDate(prisdato)),
    beloep: beloep.map((one) => amount(one, texts)),
    // What is missing or not checked stands on page 1.
    merknader: merknader.filter((note) => !isReservation(note)).map(({ tekst }) => tekst),
    regninger: bills(priced, texts),
    oppgjoer: settlement(priced, texts),
    linjer: linjer.map((one) => line(one, texts)),
    satser: satser.map((one) => rate(one, texts)),
    vedtak: decisionTexts(vedtak),
  }
}

/** One entry per priced service; empty when nothing is priced yet. */
export const viewOfEgenandel = ({ egenandel }: Resultat, texts: PdfTexts) =>
  (egenandel?.tjenester ?? []).map((priced) => service(priced, texts))
