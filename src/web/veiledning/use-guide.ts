// The guides' own words in the language of the pages, and those of the pages that they show: legal grounds.
import { textsWith } from '../texts/texts-with.ts'

export const useGuideTexts = textsWith({
  nb: async () => ({ ...(await import('../texts/nb/veiledning.ts')), ...(await import('../texts/nb/hjemler.ts')) }),
  nn: async () => ({ ...(await import('../texts/nn/veiledning.ts')), ...(await import('../texts/nn/hjemler.ts')) }),
  en: async () => ({ ...(await import('../texts/en/veiledning.ts')), ...(await import('../texts/en/hjemler.ts')) }),
})

export type Guide = ReturnType<typeof useGuideTexts>['veiledning']
export const useGuide = (): Guide => useGuideTexts().veiledning
