// An amount in a column: tabular figures, a true minus sign, and words where there is none.
import type { Oere } from '../../base/money.ts'
import { printAmount } from '../../base/print.ts'
import { useTexts } from '../texts/use-texts.tsx'

export function Amount({ oere }: { oere: Oere | null }) {
  const { resultat } = useTexts()
  if (oere === null) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{resultat.ikkeAktuelt}</span>
      </>
    )
  }
  return <span className={oere < 0 ? 'amount amount-negative' : 'amount'}>{printAmount(oere)}</span>
}
