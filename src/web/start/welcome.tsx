// The start page for a person who is not logged in: what this is, how it works, and the way in.
import { Alert, Button, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link as RouteLink } from 'wouter'
import { takeLogout } from '../api/session.tsx'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function Welcome() {
  const { frame, start } = useTexts()
  const { utenInnlogging: words } = start
  const [loggedOut] = useState(takeLogout)
  return (
    <Page title={words.tittel}>
      {loggedOut ? (
        <Alert data-color="success" role="status">
          {words.utlogget}
        </Alert>
      ) : null}
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <p>
        <Button asChild data-size="lg">
          <a href="/innlogging">{words.loggInn}</a>
        </Button>
      </p>
      <Paragraph>
        {words.forInnbyggere}{' '}
        <Link asChild>
          <RouteLink href="/innsyn">{frame.innsyn}</RouteLink>
        </Link>
      </Paragraph>
      <Heading level={2} data-size="sm">
        {words.slik}
      </Heading>
      <ol className="how">
        {words.punkter.map((punkt) => (
          <li key={punkt}>{punkt}</li>
        ))}
      </ol>
      <Heading level={2} data-size="sm">
        {words.trenger}
      </Heading>
      <Paragraph>{words.trengerTekst}</Paragraph>
    </Page>
  )
}
