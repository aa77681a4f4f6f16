// What is to be paid, first and largest on the result: the record's own sentence, from which day, and the ceiling nobody gave.
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { firstDayOf, uncheckedCap } from './first-day.ts'
import { PriceSentence } from './price-sentence.tsx'

export function PriceFirst({ egenandel }: { egenandel: NonNullable<ResultatSvar['egenandel']> }) {
  const { egenandel: words } = useTexts()
  return egenandel.tjenester.map((priced) => {
    const days = firstDayOf(priced, egenandel.opplysninger, words)
    const cap = uncheckedCap(priced, egenandel.opplysninger, words)
    return (
      <div key={priced.tjeneste} className="answer-price">
        <p className="answer-sentence" data-testid={`pris-${priced.tjeneste}`}>
          <PriceSentence svar={priced.svar} />
        </p>
        {days.length === 0 ? null : <p data-testid="betales-fra">{days.join(' ')}</p>}
        {cap === null ? null : (
          <p className="answer-reservation" data-testid="tak-ikke-kontrollert">
            {cap}
          </p>
        )}
      </div>
    )
  })
}
