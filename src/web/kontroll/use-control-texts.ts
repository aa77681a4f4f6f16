// The words of the page that tells whether a PDF is genuine, in the language of the pages.
import { textsWith } from '../texts/texts-with.ts'

export const useControlTexts = textsWith({
  nb: () => import('../texts/nb/kontroll.ts'),
  nn: () => import('../texts/nn/kontroll.ts'),
  en: () => import('../texts/en/kontroll.ts'),
})
