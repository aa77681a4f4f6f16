// The start page for a person who is not logged in: what this is, how it works, and the way in.
import { Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function Welcome() {
  const { utenInnlogging: words } = useTexts().start
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <p>
        <Button asChild data-size="lg">
          <a href="/innlogging">{words.loggInn}</a>
        </Button>
      </p>
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
