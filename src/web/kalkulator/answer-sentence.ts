// The answer in one sentence, and what must be said beside it. In: the calculator's answer. Out: bokmål.
import type { Oere } from '../../base/money.ts'
import { printKroner } from '../../base/print.ts'
import type { CalculatorName } from '../../rules/calculator/calculators.ts'
import type { Kalkulatorsvar } from '../../rules/calculator/types.ts'
import { amountOf, toOere } from './amounts.ts'
import type { CalculatorTexts } from './use-calculator-texts.ts'

type Words = CalculatorTexts['kalkulator']['svar']
interface Part {
  readonly prisPerMaaned: number
  readonly gratisKjernetid: boolean
}

/** Kroner as printed; an amount that does not apply has no sentence, so asking for it is a mistake. */
function kroner(svar: Kalkulatorsvar, name: string): string {
  const amount = amountOf(svar, name)
  if (amount === null) throw new Error(`${name} does not apply`)
  return printKroner(amount)
}

function parts({ resultat }: Kalkulatorsvar): readonly Part[] {
  const list = resultat['barn'] ?? resultat['elever']
  if (!Array.isArray(list)) return []
  return list.map((part) => ({
    prisPerMaaned: Number(part.prisPerMaaned),
    gratisKjernetid: part.gratisKjernetid === true,
  }))
}

function helpSentence(svar: Kalkulatorsvar, words: Words): string {
  if (svar.resultat['aaBetalePerMaaned'] !== null) return words.aaBetale(kroner(svar, 'aaBetalePerMaaned'))
  return svar.resultat['takPerMaaned'] === null ? words.over2G : words.under2G(kroner(svar, 'takPerMaaned'))
}

const isNothing = (amount: Oere | null): boolean => amount === 0

const sentences: Readonly<Record<CalculatorName, (svar: Kalkulatorsvar, words: Words) => string>> = {
  langtidsopphold: (svar, words) =>
    words.langtidsopphold(kroner(svar, 'egenandelMaaned'), kroner(svar, 'egenandelAar')),
  korttidsopphold: (svar, words) => words.korttidsopphold(kroner(svar, 'egenandel')),
  'praktisk-bistand': helpSentence,
  barnehage: (svar, words) => words.barnehage(kroner(svar, 'sumPerMaaned'), parts(svar).length),
  sfo: (svar, words) => words.sfo(kroner(svar, 'sumPerMaaned'), parts(svar).length),
  bostoette: (svar, words) =>
    isNothing(amountOf(svar, 'bostoettePerMaaned'))
      ? words.ingenBostoette
      : words.bostoette(kroner(svar, 'bostoettePerMaaned')),
}

export const answerSentence = (
  tjeneste: CalculatorName,
  svar: Kalkulatorsvar,
  { kalkulator }: CalculatorTexts,
): string => sentences[tjeneste](svar, kalkulator.svar)

/** What the sentence leaves out: each child's price, døgn that are priced otherwise, food. */
export function besideAnswer(
  tjeneste: CalculatorName,
  svar: Kalkulatorsvar,
  { kalkulator }: CalculatorTexts,
): readonly string[] {
  const { svar: words, rader } = kalkulator
  const each = parts(svar)
  const free = (part: Part): string => (part.gratisKjernetid ? ` (${words.kjernetid})` : '')
  const named = (part: Part, i: number): string =>
    words.perDel(rader[tjeneste]?.navn(i + 1) ?? '', printKroner(toOere(part.prisPerMaaned))) + free(part)
  const lines = each.length > 1 || each.some(({ gratisKjernetid }) => gratisKjernetid) ? each.map(named) : []
  const longDays = Number(svar.resultat['doegnLangtid'] ?? 0)
  return [
    ...lines,
    ...(longDays > 0 ? [words.langtidsdoegn(longDays)] : []),
    ...(tjeneste === 'barnehage' ? [words.kost] : []),
  ]
}
