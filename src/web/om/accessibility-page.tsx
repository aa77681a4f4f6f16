// `/tilgjengelighet`: what has been tried, and what has not. The formal statement is the municipality's own (uustatus.no).
import { Link, Paragraph } from '@digdir/designsystemet-react'
import { Page } from '../page/page.tsx'
import { Part, Points, To } from './part.tsx'
import { useAbout, useOm } from './use-about.ts'

export function AccessibilityPage() {
  const { tilgjengelighet: words } = useAbout()
  const formal = useOm().data?.tilgjengelighetserklaering
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <Part title={words.formell}>
        <Paragraph>{words.formellTekst}</Paragraph>
        {formal === null ? <Paragraph>{words.formellIkkeSatt}</Paragraph> : null}
        {typeof formal === 'string' ? <Link href={formal}>{words.formellLenke}</Link> : null}
      </Part>
      <Part title={words.proevd}>
        <Points points={words.proevdPunkter} />
      </Part>
      <Part title={words.ikkeProevd}>
        <Points points={words.ikkeProevdPunkter} />
      </Part>
      <Part title={words.mangler}>
        <Points points={words.manglerPunkter} />
        <Paragraph>
          {words.siFra} <To path="/kontakt">{words.kontakt}</To>
        </Paragraph>
        <Paragraph>{words.tilsyn}</Paragraph>
      </Part>
    </Page>
  )
}
