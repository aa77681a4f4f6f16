// The open calculator's words, in the language of the pages.
import type { Language } from '../../base/language.ts'
import { textsWith } from '../texts/texts-with.ts'

export const useCalculatorTexts = textsWith({
  nb: () => import('../texts/nb/kalkulator.ts'),
  nn: () => import('../texts/nn/kalkulator.ts'),
  en: () => import('../texts/en/kalkulator.ts'),
})
export type CalculatorTexts = ReturnType<typeof useCalculatorTexts>

/** A language with the calculator's texts in it. */
export interface CalculatorSpeech {
  readonly language: Language
  readonly texts: CalculatorTexts
}
