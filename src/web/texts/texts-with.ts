// Words that few pages read: fetched with those pages, in the language of the pages alone. One way for every such dictionary.
import { use, useMemo } from 'react'
import type { Language } from '../../base/language.ts'
import type { InLanguage, Texts } from './nb.ts'
import { useSpeech } from './use-texts.tsx'
import { wordsAreInUse } from './words-in-use.ts'

interface Dictionary<Nb> {
  readonly nb: () => Promise<Nb>
  readonly nn: () => Promise<InLanguage<Nb>>
  readonly en: () => Promise<InLanguage<Nb>>
}

/**
 * A hook: the texts of every page, and these. It waits (Suspense) the first time; another language is fetched before the pages
 * change to it, so nothing waits then. Throws into the page when the words cannot be fetched.
 */
export function textsWith<Nb extends object>(dictionary: Dictionary<Nb>): () => Texts & InLanguage<Nb> {
  const here = new Map<Language, InLanguage<Nb>>()
  const first = new Map<Language, Promise<InLanguage<Nb>>>()
  const fetchWords = dictionary as Readonly<Record<Language, () => Promise<InLanguage<Nb>>>>
  const bring = async (language: Language): Promise<void> => {
    here.set(language, await fetchWords[language]())
  }
  const firstOf = (language: Language): Promise<InLanguage<Nb>> => {
    const asked = first.get(language) ?? fetchWords[language]()
    first.set(language, asked)
    return asked
  }
  return () => {
    const { language, texts } = useSpeech()
    wordsAreInUse(bring)
    const words = here.get(language) ?? use(firstOf(language))
    return useMemo(() => ({ ...texts, ...words }), [texts, words])
  }
}
