// `/nytt`: CHANGELOG.md as it was when the pages were built. Its words are the changelog's own.
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { endringer, type Item } from 'virtual:endringer'
import { Page } from '../page/page.tsx'
import { useNorwegian } from '../texts/use-texts.tsx'
import { Part } from './part.tsx'
import { useAbout } from './use-about.ts'

export function NewsPage() {
  const { nytt } = useAbout()
  return (
    <Page title={nytt.tittel}>
      <Paragraph data-size="lg">{nytt.ingress}</Paragraph>
      <Part title={nytt.planlagt}>
        <Paragraph>{nytt.planlagtHint}</Paragraph>
        <Items items={endringer.planlagt} />
      </Part>
      {endringer.utgaver.map((edition) => (
        <Part key={edition.navn} title={edition.navn}>
          {edition.deler.map(({ del, punkter }) => (
            <Changes key={del} title={del} items={punkter} />
          ))}
        </Part>
      ))}
    </Page>
  )
}

function Changes({ title, items }: { title: string; items: readonly Item[] }) {
  const norwegian = useNorwegian()
  return (
    <>
      <Heading level={3} data-size="xs" {...norwegian}>
        {title}
      </Heading>
      <Items items={items} />
    </>
  )
}

function Items({ items }: { items: readonly Item[] }) {
  const { nytt } = useAbout()
  const norwegian = useNorwegian()
  if (items.length === 0) return <Paragraph>{nytt.tomt}</Paragraph>
  return (
    <ul className="news" {...norwegian}>
      {items.map((item) => (
        <li key={item.map(({ tekst }) => tekst).join('')}>
          {item.map(({ slag, tekst }) => {
            if (slag === 'kode') return <code key={tekst}>{tekst}</code>
            return slag === 'sterk' ? <strong key={tekst}>{tekst}</strong> : tekst
          })}
        </li>
      ))}
    </ul>
  )
}
