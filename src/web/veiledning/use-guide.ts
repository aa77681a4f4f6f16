// The guides' own words in the language of the pages. They are many, so they come with the guides and not with every page.
import type { InLanguage } from '../texts/nb.ts'
import { veiledning as en } from '../texts/en/veiledning.ts'
import { veiledning as nb } from '../texts/nb/veiledning.ts'
import { veiledning as nn } from '../texts/nn/veiledning.ts'
import { useSpeech } from '../texts/use-texts.tsx'

export type Guide = InLanguage<typeof nb>

const words: Readonly<Record<'nb' | 'nn' | 'en', Guide>> = { nb, nn, en }

export const useGuide = (): Guide => words[useSpeech().language]
