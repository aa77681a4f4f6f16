// Which language the pages speak. Every text a person reads comes from here; a key that a language lacks is a type error.
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useMemo, useState } from 'react'
import type { Language } from '../../base/language.ts'
import { loadTexts } from './language.ts'
import { nb, type Texts } from './nb.ts'

/** A language with its texts: the two change together, so no page is ever half in another. */
export interface Spoken {
  readonly language: Language
  readonly texts: Texts
}
interface Speech extends Spoken {
  /** Rejects, and changes nothing, when the language's texts cannot be fetched; changes nothing either when it is no longer wanted. */
  readonly speak: (language: Language, isWanted?: () => boolean) => Promise<void>
}

const bokmaal: Spoken = { language: 'nb', texts: nb }
const SpeechContext = createContext<Speech>({ ...bokmaal, speak: async () => undefined })

export const useTexts = (): Texts => useContext(SpeechContext).texts
export const useSpeech = (): Speech => useContext(SpeechContext)

/** Law and records are in bokmål whatever the page speaks: marked so, that it is read aloud as Norwegian. */
export const useNorwegian = (): { readonly lang?: 'nb' } =>
  useContext(SpeechContext).language === 'nb' ? {} : { lang: 'nb' }

export function TextsProvider({ first = bokmaal, children }: { first?: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(first)
  const { language } = spoken
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const speak = useCallback(async (wanted: Language, isWanted: () => boolean = () => true): Promise<void> => {
    const texts = await loadTexts(wanted)
    if (isWanted()) setSpoken({ language: wanted, texts })
  }, [])
  const speech = useMemo(() => ({ ...spoken, speak }), [spoken, speak])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}

/** The texts to begin with. When they cannot be fetched the pages begin in bokmål, and say bokmål of themselves. */
export const beginIn = (language: Language): Promise<Spoken> =>
  loadTexts(language).then(
    (texts) => ({ language, texts }),
    () => bokmaal,
  )
