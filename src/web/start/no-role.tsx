// The start page of a person without a role: an administrator is shown to the administrator's pages, anyone else what to do.
import { Button, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import type { Meg } from '../../http/contract.ts'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function NoRole({ administers }: { administers: Meg['administrerer'] }) {
  const { ingenRolle: words } = useTexts().start
  if (administers.length > 0) {
    return (
      <Page title={words.administrator(administers.map(({ navn }) => navn).join(', '))}>
        <Paragraph data-size="lg">{words.administratorTekst}</Paragraph>
        <div>
          <Button asChild data-size="lg">
            <RouteLink href="/forvaltning">{words.tilForvaltning}</RouteLink>
          </Button>
        </div>
        <Paragraph>{words.administratorOppslag}</Paragraph>
      </Page>
    )
  }
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.tekst}</Paragraph>
      <ul className="how">
        {words.gjoer.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Paragraph>
        {words.innbygger}{' '}
        <Link asChild>
          <RouteLink href="/innsyn">{words.innsyn}</RouteLink>
        </Link>
      </Paragraph>
    </Page>
  )
}
