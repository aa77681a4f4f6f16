// One sentence where law and records stand in bokmål on a page in another language. Nothing on a page in bokmål.
import { Paragraph } from '@digdir/designsystemet-react'
import { useSpeech } from '../texts/use-texts.tsx'

export function NorwegianNote() {
  const { language, texts } = useSpeech()
  return language === 'nb' ? null : <Paragraph className="quiet">{texts.frame.spraak.norsk}</Paragraph>
}
