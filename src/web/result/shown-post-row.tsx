// One post among all that are shown, whether it counts, and what Skatteetaten's own words or a tax-free part add to it.
import { Tag } from '@digdir/designsystemet-react'
import { sum } from '../../base/money.ts'
import { printKroner } from '../../base/print.ts'
import type { VisningsPost } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { PersonCell } from './amount.tsx'
import type { PersonHeading } from './person-names.ts'
import { Sign } from './sign.tsx'

interface ShownPostRowProps {
  readonly post: VisningsPost
  readonly persons: readonly PersonHeading[]
  /** Also stands among the lines of the calculation. */
  readonly counted: boolean
}

export function ShownPostRow({ post, persons, counted }: ShownPostRowProps) {
  const { resultat: words, terms } = useTexts()
  const sections = [...new Set(post.personer.map((part) => part.seksjon))].filter((section) => section !== 'fastland')
  const taxFree = post.personer.flatMap((part) => (part.skattefritt === undefined ? [] : [part.skattefritt]))
  return (
    <tr>
      <th scope="row">
        <span className="line-name">
          {counted ? null : <Sign of="vist" />}
          <span className="line-text">
            {post.visningstekst}
            {counted ? (
              <Tag data-size="sm" data-color="neutral">
                {words.alle.regnetMed}
              </Tag>
            ) : null}
            {sections.map((section) => ` · ${terms.seksjon[section]}`)}
          </span>
        </span>
        {post.infotekst === undefined ? null : <span className="info-text">{post.infotekst}</span>}
        {taxFree.length === 0 ? null : (
          <span className="info-text">
            {words.skattefritt}: {printKroner(sum(taxFree))}. {post.infotekstSkattefritt}
          </span>
        )}
      </th>
      {persons.map((person) => {
        const own = post.personer.filter((part) => part.person === person.identifikator)
        const amount = own.length === 0 ? null : sum(own.map((part) => part.beloep))
        return <PersonCell key={person.identifikator} person={person} oere={amount} />
      })}
    </tr>
  )
}
