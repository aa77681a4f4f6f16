// The start page of a role: what it may do, under which law, and the way to a look-up.
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import type { Meg, RolleValg } from '../../http/contract.ts'
import { NewLookup } from '../oppslag/new-lookup.tsx'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { OwnDrafts } from './own-drafts.tsx'

export function RoleStart({ meg, rolle }: { meg: Meg; rolle: RolleValg }) {
  const { rolle: words } = useTexts().start
  return (
    <Page title={meg.navn === null ? words.heiUtenNavn : words.hei(meg.navn)}>
      <Paragraph data-size="lg">{useTexts().terms.formaal[rolle.beregningstype]}</Paragraph>
      <div className="actions">
        <NewLookup text={words.nytt} size="lg" />
      </div>
      <OwnDrafts />
      <Heading level={2} data-size="sm">
        {words.rollen}
      </Heading>
      <RoleFacts rolle={rolle} />
      <Alert data-color="info">{words.husk}</Alert>
    </Page>
  )
}

function RoleFacts({ rolle }: { rolle: RolleValg }) {
  const { start, terms } = useTexts()
  const words = start.rolle
  return (
    <dl className="facts">
      <dt>{words.kommune}</dt>
      <dd>{rolle.kommune.navn}</dd>
      <dt>{words.tjeneste}</dt>
      <dd>{terms.beregningstype[rolle.beregningstype]}</dd>
      <dt>{words.hjemmel}</dt>
      <dd>
        <ul className="plain">
          {rolle.hjemmel.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </dd>
      <dt>{words.aar}</dt>
      <dd>{rolle.inntektsaar.join(', ')}</dd>
    </dl>
  )
}
