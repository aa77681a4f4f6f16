// What counts: each group of the calculation with its law, which way it counts, how sure the place is, and its posts. And what is only shown.
import { Details, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import type { PostPlace, PostSet } from '../../rules/post-sets.ts'
import { useNorwegian } from '../texts/use-texts.tsx'
import { type GuideGroup, groupsOf, shownReasons } from './law-of-guide.ts'
import { useGuide, useGuideTexts } from './use-guide.ts'

export function GuideCounts({ set }: { set: PostSet }) {
  const guide = useGuide()
  return (
    <>
      <Paragraph>{guide.teller.ingress(set.inntektsaar)}</Paragraph>
      {groupsOf(set).map((group) => (
        <Group key={group.gruppe.id} group={group} set={set} />
      ))}
    </>
  )
}

function Group({ group: { gruppe, effect, inside, posts }, set }: { group: GuideGroup; set: PostSet }) {
  const guide = useGuide()
  const { resultat } = useGuideTexts()
  const norwegian = useNorwegian()
  const why = guide.hvorfor[set.beregningstype]?.[gruppe.id]
  return (
    <section id={`gruppe-${gruppe.id}`} tabIndex={-1} className="guide-group">
      <Heading level={3} data-size="xs">
        <span {...norwegian}>{gruppe.tittel}</span> <Mark bevis={gruppe.bevis} />
      </Heading>
      <p className="guide-facts">
        {resultat.tegn[effect]}. <span {...norwegian}>{gruppe.hjemmel}.</span>{' '}
        {inside === null ? null : guide.teller.inniGruppe(inside.tittel)} {gruppe.videre ? guide.teller.etter : null}
      </p>
      {why === undefined ? null : <p>{why}</p>}
      {posts.length === 0 ? (
        <p className="quiet">{guide.teller.utenPoster}</p>
      ) : (
        <Posts posts={posts} title={guide.teller.poster(posts.length)} within={gruppe.tittel} />
      )}
    </section>
  )
}

function Posts({ posts, title, within }: { posts: readonly PostPlace[]; title: string; within: string }) {
  const guide = useGuide()
  const norwegian = useNorwegian()
  return (
    <Details>
      <Details.Summary>
        {title}
        <span className="visually-hidden" {...norwegian}>
          {' '}
          ({within.slice(0, 80)})
        </span>
      </Details.Summary>
      <Details.Content>
        <ul className="guide-posts">
          {posts.map((post) => (
            <li key={post.navn}>
              <span {...norwegian}>{post.tekst}</span>
              {post.teller?.operasjon === 'SUBTRAHERE' ? ` (${guide.teller.trekkesFra})` : null}{' '}
              <Mark bevis={post.bevis} />
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  )
}

export function Mark({ bevis }: { bevis: PostPlace['bevis'] }) {
  const { terms } = useGuideTexts()
  if (bevis === 'bekreftet') return null
  return (
    <Tag data-size="sm" data-color="warning" title={terms.bevisForklart[bevis]}>
      {terms.bevis[bevis]}
    </Tag>
  )
}

export function GuideShown({ set }: { set: PostSet }) {
  const guide = useGuide()
  const norwegian = useNorwegian()
  const reasons = shownReasons(set)
  if (reasons.length === 0) return <Paragraph>{guide.vises.ingen}</Paragraph>
  return (
    <>
      <Paragraph>{guide.vises.ingress}</Paragraph>
      {reasons.map(([reason, posts]) => (
        <div key={reason} className="guide-group">
          <p {...norwegian}>{reason}</p>
          <Posts posts={posts} title={guide.teller.poster(posts.length)} within={reason} />
        </div>
      ))}
    </>
  )
}
