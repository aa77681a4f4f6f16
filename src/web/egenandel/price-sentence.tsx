// What the household pays, in one sentence of the record: in nynorsk on a page in nynorsk, else in bokmål, marked as such.
import { useSpeech } from '../texts/use-texts.tsx'
import { FromRule } from '../page/from-rule.tsx'
import type { Priced } from './priced.ts'

export function PriceSentence({ svar }: Pick<Priced, 'svar'>) {
  const { language } = useSpeech()
  return <FromRule tekst={svar.nb} told={language === 'nn' ? svar.nn : null} />
}
