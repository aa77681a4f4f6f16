// Everything the role may see from Skatteetaten, counted or not, with a search field.
import { Heading, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Visning } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { matching, postCount } from './search-posts.ts'
import { columnName, personHeadings } from './person-names.ts'
import { ShownPostRow } from './shown-post-row.tsx'

export function AllPosts({ resultat, visning }: { resultat: ResultatSvar; visning: readonly Visning[] }) {
  const { resultat: words, terms } = useTexts()
  const [search, setSearch] = useState('')
  const found = matching(visning, search)
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
        <ShownTable key={group.kategori} group={group} resultat={resultat} caption={terms.kategori[group.kategori]} />
      ))}
    </section>
  )
}

interface ShownTableProps {
  readonly group: Visning
  readonly resultat: ResultatSvar
  readonly caption: string
}

function ShownTable({ group, resultat, caption }: ShownTableProps) {
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
          <ShownPostRow key={post.navn} post={post} persons={persons} />
        ))}
      </tbody>
    </table>
  )
}
