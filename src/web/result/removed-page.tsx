// Where «Feil person» leads: what was done, and the way to the right person. Nothing of the wrong one is named.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { firstStep, pathOf } from '../oppslag/steps.ts'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function RemovedPage() {
  const { resultat: words } = useTexts()
  return (
    <Page title={words.feilPerson.fjernet}>
      <Paragraph>{words.feilPerson.fjernetTekst}</Paragraph>
      <Button asChild>
        <RouteLink href={pathOf(firstStep)}>{words.nyttOppslag}</RouteLink>
      </Button>
    </Page>
  )
}
