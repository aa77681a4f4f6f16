// Everything the role may see from Skatteetaten, counted or not, in one table with a search field. The tax settlement (avregning)
// stands apart: it is shown and never counted.
import { Heading, Textfield } from '@digdir/designsystemet-react'
import { useMemo, useState } from 'react'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Grunnlag } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { countedPosts } from './lines.ts'
import { type PersonHeading, personHeadings } from './person-names.ts'
import { matching, type PostGroup, postCount, postGroups } from './search-posts.ts'
import { ShownPostRow } from './shown-post-row.tsx'

export function AllPosts({ resultat, grunnlag }: { resultat: ResultatSvar; grunnlag: Grunnlag }) {
  const { resultat: words } = useTexts()
  const [search, setSearch] = useState('')
  const groups = useMemo(() => postGroups(grunnlag.visning), [grunnlag])
  const found = matching(groups, search)
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
          aria-keyshortcuts="/"
        />
        <p role="status">{groups.length === 0 ? words.alle.tomt : words.alle.treff(postCount(found))}</p>
      </div>
      {groups.length === 0 ? null : (
        <ShownTable resultat={resultat} grunnlag={grunnlag} groups={groups} found={found} />
      )}
      {found.length === 0 && groups.length > 0 ? <p className="no-print">{words.alle.ingen}</p> : null}
    </section>
  )
}

interface ShownTableProps {
  readonly resultat: ResultatSvar
  readonly grunnlag: Grunnlag
  readonly groups: readonly PostGroup[]
  /** What the search leaves; the rest is hidden on the screen, and stands on paper all the same. */
  readonly found: readonly PostGroup[]
}

function ShownTable({ resultat, grunnlag, groups, found }: ShownTableProps) {
  const texts = useTexts()
  const persons = personHeadings(resultat, texts)
  const counted = useMemo(() => countedPosts([...grunnlag.tre.noder, ...grunnlag.videre]), [grunnlag])
  const shown = new Map(found.map(({ id, poster }) => [id, new Set(poster)]))
  return (
    <table className="sum-table shown-table" hidden={found.length === 0}>
      <caption className="visually-hidden">{texts.resultat.alle.tittel}</caption>
      <Head persons={persons} />
      {groups.map(({ id, poster }) => (
        <tbody key={id} hidden={!shown.has(id)}>
          <tr className="group-row">
            <th scope="rowgroup" colSpan={persons.length + 1}>
              {id === 'AVREGNING' ? texts.forklaring.avregning : texts.terms.kategori[id]}
            </th>
          </tr>
          {poster.map((post) => (
            <ShownPostRow
              key={post.navn}
              post={post}
              persons={persons}
              resultat={resultat}
              counted={counted.get(post.navn) ?? []}
              hidden={!shown.get(id)?.has(post)}
            />
          ))}
        </tbody>
      ))}
    </table>
  )
}

function Head({ persons }: { persons: readonly PersonHeading[] }) {
  const { resultat: words } = useTexts()
  return (
    <thead>
      <tr>
        <th scope="col">{words.linje}</th>
        {persons.map((person) => (
          <th key={person.identifikator} scope="col" className="number">
            {person.kolonne}
            <span className="column-role">{person.rolle}</span>
          </th>
        ))}
      </tr>
    </thead>
  )
}
