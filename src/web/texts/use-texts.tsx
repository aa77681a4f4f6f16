// Which language the pages speak. Every text a person reads comes from here, or from textsWith; a key that a language lacks is a type error.
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'
import type { Language } from '../../base/language.ts'
import { loadTexts } from './language.ts'
import type { Texts } from './nb.ts'
import { bringWordsInUse } from './words-in-use.ts'

/** A language with its texts: the two change together, so no page is ever half in another. */
export interface Spoken {
  readonly language: Language
  readonly texts: Texts
}
interface Speech extends Spoken {
  /** Rejects, and changes nothing, when the language's texts cannot be fetched; changes nothing either when it is no longer wanted. */
  readonly speak: (language: Language, isWanted?: () => boolean) => Promise<void>
}

const SpeechContext = createContext<Speech | null>(null)

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext)
  if (speech === null) throw new Error('No texts here: wrap the page in TextsProvider')
  return speech
}
export const useTexts = (): Texts => useSpeech().texts

/** Law and records are in bokmål whatever the page speaks: marked so, that it is read aloud as Norwegian. */
export const useNorwegian = (): { readonly lang?: 'nb' } => (useSpeech().language === 'nb' ? {} : { lang: 'nb' })

export function TextsProvider({ first, children }: { first: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(first)
  const { language } = spoken
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speak = useCallback(async (wanted: Language, isWanted: () => boolean = () => true): Promise<void> => {
    const [texts] = await Promise.all([loadTexts(wanted), bringWordsInUse(wanted)])
    if (isWanted()) setSpoken({ language: wanted, texts })
  }, [])
  const speech = useMemo(() => ({ ...spoken, speak }), [spoken, speak])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** The texts to begin with. When they cannot be fetched the pages begin in bokmål, and say bokmål of themselves. Rejects when that fails too. */
export const beginIn = (language: Language): Promise<Spoken> =>
  loadTexts(language).then(
    (texts) => ({ language, texts }),
    async () => ({ language: 'nb', texts: await loadTexts('nb') }),
  )
