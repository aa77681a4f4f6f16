// The administrator's words, in the language of the pages.
import { textsWith } from '../texts/texts-with.ts'

export const useOfficeTexts = textsWith({
  nb: () => import('../texts/office/nb.ts'),
  nn: () => import('../texts/office/nn.ts'),
  en: () => import('../texts/office/en.ts'),
})
export type OfficeTexts = ReturnType<typeof useOfficeTexts>
