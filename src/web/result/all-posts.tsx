// Everything the role may see from Skatteetaten, counted or not, with a search field.
import { Heading, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Grunnlag, Visning } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { countedNames } from './lines.ts'
import { matching, postCount } from './search-posts.ts'
import { columnName, personHeadings } from './person-names.ts'
import { ShownPostRow } from './shown-post-row.tsx'

export function AllPosts({ resultat, grunnlag }: { resultat: ResultatSvar; grunnlag: Grunnlag }) {
  const { resultat: words, terms } = useTexts()
  const [search, setSearch] = useState('')
  const { visning } = grunnlag
  const found = matching(visning, search)
  const counted = countedNames([...grunnlag.tre.noder, ...grunnlag.videre])
  return (
    <section aria-labelledby="alle-poster">
      <Heading level={2} data-size="sm" id="alle-poster">
        {words.alle.tittel}
      </Heading>
      <p className="quiet">{words.alle.hint}</p>
      <div className="search no-print">
        <Textfield
          type="search"
          label={words.alle.soek}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          autoComplete="off"
        />
        <p role="status">{visning.length === 0 ? words.alle.tomt : words.alle.treff(postCount(found))}</p>
      </div>
      {postCount(found) === 0 && visning.length > 0 ? <p>{words.alle.ingen}</p> : null}
      {found.map((group) => (
        <ShownTable
          key={group.kategori}
          group={group}
          resultat={resultat}
          counted={counted}
          caption={terms.kategori[group.kategori]}
        />
      ))}
    </section>
  )
}

interface ShownTableProps {
  readonly group: Visning
  readonly resultat: ResultatSvar
  readonly caption: string
  readonly counted: ReadonlySet<string>
}

function ShownTable({ group, resultat, caption, counted }: ShownTableProps) {
  const texts = useTexts()
  const persons = personHeadings(resultat, texts)
  return (
    <table className="sum-table shown-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.resultat.linje}</th>
          {persons.map((person) => (
            <th key={person.identifikator} scope="col" className="number">
              {columnName(person)}
              <span className="column-role">{person.rolle}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.poster.map((post) => (
          <ShownPostRow key={post.navn} post={post} persons={persons} counted={counted.has(post.navn)} />
        ))}
      </tbody>
    </table>
  )
}
