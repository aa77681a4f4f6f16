// The words of the page of own look-ups, in the language of the pages. What is said of each look-up (`oppslagene`) the PDF says too.
import { textsWith } from '../texts/texts-with.ts'

export const useInsightTexts = textsWith({
  nb: async () => ({
    ...(await import('../texts/nb/innsyn.ts')),
    oppslagene: (await import('../../base/insight-words-nb.ts')).nb,
  }),
  nn: async () => ({
    ...(await import('../texts/nn/innsyn.ts')),
    oppslagene: (await import('../../base/insight-words-nn.ts')).nn,
  }),
  en: async () => ({
    ...(await import('../texts/en/innsyn.ts')),
    oppslagene: (await import('../../base/insight-words-en.ts')).en,
  }),
})
