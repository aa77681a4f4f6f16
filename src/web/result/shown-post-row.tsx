// One post that is shown and not counted, with what Skatteetaten's own words or a tax-free part add to it.
import { sum } from '../../base/money.ts'
import { printKroner } from '../../base/print.ts'
import type { VisningsPost } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Amount } from './amount.tsx'
import { columnName, type PersonHeading } from './person-names.ts'
import { Sign } from './sign.tsx'

export function ShownPostRow({ post, persons }: { post: VisningsPost; persons: readonly PersonHeading[] }) {
  const { resultat: words, terms } = useTexts()
  const sections = [...new Set(post.personer.map((part) => part.seksjon))].filter((section) => section !== 'fastland')
  const taxFree = post.personer.flatMap((part) => (part.skattefritt === undefined ? [] : [part.skattefritt]))
  return (
    <tr>
      <th scope="row">
        <span className="line-name">
          <Sign of="vist" />
          {post.visningstekst}
          {sections.map((section) => ` · ${terms.seksjon[section]}`)}
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
        return (
          <td key={person.identifikator} className="number" data-column={columnName(person)}>
            <Amount oere={own.length === 0 ? null : sum(own.map((part) => part.beloep))} />
          </td>
        )
      })}
    </tr>
  )
}
