// What the rules write in bokmål (lines, sections, rates, faults of input) in another language. In: the sentence as the rule wrote it.
// Out: the sentence, or null where there is none: whoever prints says then that it is Norwegian, and tests over every rule fail.
import type { Language } from '../../base/language.ts'
import { english } from './en.ts'
import { nynorsk } from './nn.ts'
import { findIn, type RuleWords } from './sentences.ts'

const words: Readonly<Record<Exclude<Language, 'nb'>, RuleWords>> = { nn: nynorsk, en: english }

export const findLine = (language: Language, bokmaal: string): string | null =>
  language === 'nb' ? bokmaal : findIn(words[language].lines, bokmaal)

export const findFault = (language: Language, bokmaal: string): string | null =>
  language === 'nb' ? bokmaal : findIn(words[language].faults, bokmaal)

export const findRate = (language: Language, { navn, tekst }: { navn: string; tekst: string }): string | null =>
  language === 'nb' ? tekst : (words[language].rates[navn] ?? null)

/** The name of a regulation is the same in every language; «første ledd» is not. */
export const sectionIn = (language: Language, hjemmel: string): string =>
  language === 'nb'
    ? hjemmel
    : words[language].sections.reduce((text, [pattern, other]) => text.replaceAll(pattern, other), hjemmel)
