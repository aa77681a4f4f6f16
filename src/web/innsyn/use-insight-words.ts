// What is said of each look-up, in the language of the pages: it comes with this page and not with every page. The PDF has the same.
import type { InsightWords } from '../../base/insight-words.ts'
import { en } from '../../base/insight-words-en.ts'
import { nb } from '../../base/insight-words-nb.ts'
import { nn } from '../../base/insight-words-nn.ts'
import type { Language } from '../../base/language.ts'
import { useSpeech } from '../texts/use-texts.tsx'

const words: Readonly<Record<Language, InsightWords>> = { nb, nn, en }

export const useInsightWords = (): InsightWords => words[useSpeech().language]
