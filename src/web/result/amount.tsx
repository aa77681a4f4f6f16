// An amount in a column: tabular figures, a true minus sign that is also read aloud, and words where there is no amount.
import { Fragment } from 'react'
import type { Oere } from '../../base/money.ts'
import { printAmount } from '../../base/print.ts'
import { useTexts } from '../texts/use-texts.tsx'
import type { EmptyWord } from './empty-cell.ts'
import type { PersonHeading } from './person-names.ts'

/** A printed text with amounts in it: some screen readers pass over the sign, so the word is there for them. */
export function Spoken({ text }: { text: string }) {
  const { forklaring } = useTexts()
  const [first = '', ...rest] = text.split('\u2212')
  return (
    <>
      {first}
      {rest.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text, which has no other order.
        <Fragment key={index}>
          <span aria-hidden="true">{'\u2212'}</span>
          <span className="visually-hidden">{forklaring.minus}</span>
          {part}
        </Fragment>
      ))}
    </>
  )
}

/** `empty` says why there is none. What the source should have told and did not is said in words; the rest is a dash. */
export function Amount({ oere, empty = 'ikkeAktuelt' }: { oere: Oere | null; empty?: EmptyWord }) {
  const { tomt } = useTexts().forklaring
  if (oere !== null) {
    return (
      <span className={oere < 0 ? 'amount amount-negative' : 'amount'}>
        <Spoken text={printAmount(oere)} />
      </span>
    )
  }
  if (empty === 'mangler' || empty === 'ikkeHentet') return <span className="amount-missing">{tomt[empty]}</span>
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{tomt[empty]}</span>
    </>
  )
}

interface PersonCellProps {
  readonly person: PersonHeading
  readonly oere: Oere | null
  readonly empty?: EmptyWord
}

/** A person's cell; narrow screens name the column in the cell, and leave out the dashes. */
export function PersonCell({ person, oere, empty = 'ikkeAktuelt' }: PersonCellProps) {
  const dash = oere === null && empty !== 'mangler' && empty !== 'ikkeHentet'
  return (
    <td className={dash ? 'number number-none' : 'number'} data-column={person.kolonne}>
      <Amount oere={oere} empty={empty} />
    </td>
  )
}
