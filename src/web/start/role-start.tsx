// The start page of a role: what it may do, under which law, and the way to a look-up.
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link as RouteLink, useLocation } from 'wouter'
import type { Meg, RolleValg } from '../../http/contract.ts'
import { hasWork } from '../oppslag/draft.ts'
import { forgetDraft, readDraft } from '../oppslag/draft-storage.ts'
import { ownerOf } from '../oppslag/use-draft.tsx'
import { firstStep, pathOf } from '../oppslag/steps.ts'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function RoleStart({ meg, rolle }: { meg: Meg; rolle: RolleValg }) {
  const { rolle: words } = useTexts().start
  const [, go] = useLocation()
  const [kept] = useState(() => {
    const draft = readDraft(sessionStorage, ownerOf(meg))
    return draft !== null && hasWork(draft)
  })
  const startOver = (): void => {
    forgetDraft(sessionStorage)
    go(pathOf(firstStep))
  }
  return (
    <Page title={meg.navn === null ? words.heiUtenNavn : words.hei(meg.navn)}>
      <Paragraph data-size="lg">{useTexts().terms.formaal[rolle.beregningstype]}</Paragraph>
      <div className="actions">
        {kept ? (
          <Button asChild data-size="lg">
            <RouteLink href={pathOf('kontroll')}>{words.fortsett}</RouteLink>
          </Button>
        ) : null}
        <Button data-size="lg" variant={kept ? 'secondary' : 'primary'} onClick={startOver}>
          {kept ? words.forkast : words.nytt}
        </Button>
      </div>
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
