// The three languages of pages and errors, and which of them somebody who has not chosen is shown.
// In: language tags as a browser lists them, best first (BCP 47). Out: one of ours; bokmål when none of them is ours.

export const languages = ['nb', 'nn', 'en'] as const
export type Language = (typeof languages)[number]

/** What a browser remembers a visitor's choice in. Holds nothing but one of the three words. */
export const languageCookie = 'spraak'

export const findLanguage = (word: string | undefined): Language | null =>
  languages.find((language) => language === word) ?? null

/** «no» is Norwegian without saying which; the pages' own is bokmål. */
const ours: Readonly<Record<string, Language>> = { nb: 'nb', no: 'nb', nn: 'nn', en: 'en' }

export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const language = ours[tag.toLowerCase().split('-', 1).join('')]
    if (language !== undefined) return language
  }
  return 'nb'
}
