// The words of the API's reference, in the language of the pages.
import { textsWith } from '../texts/texts-with.ts'

export const useApiTexts = textsWith({
  nb: () => import('../texts/nb/api-referanse.ts'),
  nn: () => import('../texts/nn/api-referanse.ts'),
  en: () => import('../texts/en/api-referanse.ts'),
})
export type ApiTexts = ReturnType<typeof useApiTexts>
