// The three languages at the top of every page. A choice is remembered in this browser, and of a logged-in person as a row too, so
// that it is there in every browser he logs in to.
import { useEffect, useRef, useState } from 'react'
import { type Language, languages } from '../../base/language.ts'
import type { Meg } from '../../http/contract.ts'
import { useSaveLanguage } from '../api/session.tsx'
import { chosenInBrowser, rememberInBrowser } from '../texts/language.ts'
import { useSpeech } from '../texts/use-texts.tsx'
import './language-choice.css'

type Failure = 'ikkeHentet' | 'ikkeLagret'

export function LanguageChoice({ meg }: { meg: Meg | null }) {
  const { language: spoken, texts } = useSpeech()
  const { spraak: words } = texts.frame
  const { choose, failed } = useChoice(meg)
  return (
    <nav className="languages" aria-label={words.navn}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === spoken}
          onClick={() => void choose(language)}
        >
          {words[language]}
        </button>
      ))}
      <span role="alert">{failed === null ? '' : words[failed]}</span>
    </nav>
  )
}

function useChoice(meg: Meg | null) {
  const { speak } = useSpeech()
  const save = useSaveLanguage()
  const [failed, setFailed] = useState<Failure | null>(null)
  const isLoggedIn = meg !== null
  const own = meg?.spraak ?? null
  // A language may take a while to come: of two clicks the last is the choice, whichever comes first.
  const clicks = useRef(0)
  const keep = useRef(save)
  keep.current = save
  // What the person has chosen before, here or in another browser, is what he gets when he logs in. Who has chosen in this browser
  // alone, before the first login, has chosen for himself: that is kept as his own.
  useEffect(() => {
    if (own !== null)
      speak(own).then(
        () => rememberInBrowser(own),
        () => setFailed('ikkeHentet'),
      )
    else if (isLoggedIn) {
      const chosen = chosenInBrowser()
      if (chosen !== null) keep.current(chosen).catch(() => setFailed('ikkeLagret'))
    }
  }, [own, isLoggedIn, speak])
  const choose = async (language: Language): Promise<void> => {
    setFailed(null)
    clicks.current += 1
    const mine = clicks.current
    const isLast = (): boolean => clicks.current === mine
    try {
      await speak(language, isLast)
    } catch {
      return isLast() ? setFailed('ikkeHentet') : undefined
    }
    if (!isLast()) return
    rememberInBrowser(language)
    if (isLoggedIn) await save(language).catch(() => setFailed('ikkeLagret'))
  }
  return { choose, failed }
}
