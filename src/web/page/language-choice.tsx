// The three languages at the top of every page. A choice is remembered in this browser, and of a logged-in person as a row too, so
// that it is there in every browser he logs in to.
import { useEffect, useState } from 'react'
import { type Language, languages } from '../../base/language.ts'
import type { Meg } from '../../http/contract.ts'
import { useSaveLanguage } from '../api/session.tsx'
import { rememberInBrowser } from '../texts/language.ts'
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
  const own = meg?.spraak ?? null
  // What the person has chosen before, here or in another browser, is what he gets when he logs in.
  useEffect(() => {
    if (own !== null)
      speak(own).then(
        () => rememberInBrowser(own),
        () => setFailed('ikkeHentet'),
      )
  }, [own, speak])
  const choose = async (language: Language): Promise<void> => {
    setFailed(null)
    try {
      await speak(language)
    } catch {
      return setFailed('ikkeHentet')
    }
    rememberInBrowser(language)
    if (meg !== null) await save(language).catch(() => setFailed('ikkeLagret'))
  }
  return { choose, failed }
}
