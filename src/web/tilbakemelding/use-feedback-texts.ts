// The words of «Si fra om siden», in the language of the pages; the administrator's pages are named as in their own menu.
import { textsWith } from '../texts/texts-with.ts'

export const useFeedbackTexts = textsWith({
  nb: async () => ({
    ...(await import('../texts/nb/tilbakemelding.ts')),
    ...(await import('../texts/nb/forvaltning.ts')),
  }),
  nn: async () => ({
    ...(await import('../texts/nn/tilbakemelding.ts')),
    ...(await import('../texts/nn/forvaltning.ts')),
  }),
  en: async () => ({
    ...(await import('../texts/en/tilbakemelding.ts')),
    ...(await import('../texts/en/forvaltning.ts')),
  }),
})
export type FeedbackTexts = ReturnType<typeof useFeedbackTexts>
