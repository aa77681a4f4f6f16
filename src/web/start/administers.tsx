// For a person with a role who administers as well: the way to the administrator's pages.
import { Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import type { Meg } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'

export function Administers({ administers }: { administers: Meg['administrerer'] }) {
  const { ingenRolle: words } = useTexts().start
  if (administers.length === 0) return null
  return (
    <section>
      <Heading level={2} data-size="sm">
        {words.administrator(administers.map(({ navn }) => navn).join(', '))}
      </Heading>
      <Paragraph>
        <Link asChild>
          <RouteLink href="/forvaltning">{words.tilForvaltning}</RouteLink>
        </Link>
      </Paragraph>
    </section>
  )
}
