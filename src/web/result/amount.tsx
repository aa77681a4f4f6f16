// An amount in a column: tabular figures, a true minus sign, and words where there is none.
import type { Oere } from '../../base/money.ts'
import { printAmount } from '../../base/print.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { columnName, type PersonHeading } from './person-names.ts'

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

/** A person's cell; narrow screens name the column in the cell, and leave out the empty ones. */
export function PersonCell({ person, oere }: { person: PersonHeading; oere: Oere | null }) {
  return (
    <td className={oere === null ? 'number number-none' : 'number'} data-column={columnName(person)}>
      <Amount oere={oere} />
    </td>
  )
}
