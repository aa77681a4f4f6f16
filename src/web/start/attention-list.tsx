// What needs attention, each with what, why and what to do. When there is nothing, that is said too.
import { Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { FromRule } from '../page/from-rule.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import type { AttentionItem } from './attention.ts'

export function AttentionList({ items, whole }: { items: readonly AttentionItem[]; whole: boolean }) {
  const { trenger: words } = useTexts().start
  if (items.length === 0 && !whole) return null
  return (
    <section className="start-part" aria-labelledby="trenger">
      <Heading level={2} data-size="sm" id="trenger">
        {words.tittel}
      </Heading>
      {items.length === 0 ? (
        <Paragraph className="start-empty">{words.ingenting}</Paragraph>
      ) : (
        <ul className="plain attention">
          {items.map((item) => (
            <Item key={item.id} {...item} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Item({ hva, hvorfor, navn, gjoer, stopper, lenke }: AttentionItem) {
  const { trenger: words } = useTexts().start
  return (
    <li className="attention-item" data-stops={stopper}>
      <Tag data-size="sm" data-color={stopper ? 'warning' : 'info'}>
        {stopper ? words.stopper : words.vit}
      </Tag>
      <strong>{hva}</strong>
      <span>
        {hvorfor}
        {navn === undefined ? null : (
          <>
            {' '}
            <FromRule tekst={`${navn}.`} />
          </>
        )}
      </span>
      <span>{gjoer}</span>
      {lenke === undefined ? null : (
        <Link asChild>
          <RouteLink href={lenke.til}>
            {lenke.tekst}
            <span className="visually-hidden"> {hva}</span>
          </RouteLink>
        </Link>
      )}
    </li>
  )
}
