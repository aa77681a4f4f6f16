// The words of the page of legal grounds, in the language of the pages.
import { textsWith } from '../texts/texts-with.ts'

export const useHjemlerTexts = textsWith({
  nb: () => import('../texts/nb/hjemler.ts'),
  nn: () => import('../texts/nn/hjemler.ts'),
  en: () => import('../texts/en/hjemler.ts'),
})
