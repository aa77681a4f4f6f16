// What a case worker has typed: whose post, how much, and why. Stands on the page and on paper, whether or not it can be changed.
import { printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { findManualPosts } from '../law/post-sets.ts'
import { FromRule } from '../page/from-rule.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { personHeadings } from './person-names.ts'

export function ManualPosts({ resultat }: { resultat: ResultatSvar }) {
  const texts = useTexts()
  const { endre: words } = texts.resultat
  const names = new Map(
    findManualPosts(resultat.beregningstype, resultat.inntektsaar)?.map(({ id, visningstekst }) => [id, visningstekst]),
  )
  const headings = personHeadings(resultat, texts)
  const typed = resultat.personer.flatMap(({ manuelle }, i) =>
    manuelle.map((post) => ({ post, whose: headings[i]?.navn ?? headings[i]?.rolle ?? '' })),
  )
  if (typed.length === 0) return <p className="quiet">{words.ingen}</p>
  return (
    <ul className="plain manual-posts" aria-label={words.skrevet}>
      {typed.map(({ post, whose }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the posts are frozen, and two may be alike
        <li key={i}>
          <span>
            <strong>
              {post.tittel === undefined ? (
                <FromRule tekst={names.get(post.id) ?? post.id} />
              ) : (
                <bdi className="own-text">{post.tittel}</bdi>
              )}
            </strong>
            <span className="quiet">{whose}</span>
          </span>
          <span className="number">{printKroner(post.beloep)}</span>
          <span className="quiet">
            {post.begrunnelse === undefined ? words.utenGrunn : <bdi className="own-text">{post.begrunnelse}</bdi>}
          </span>
        </li>
      ))}
    </ul>
  )
}
