// The start page of a role: the way to a look-up, what needs attention, unfinished and recent work, and what the role may do.
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import type { Meg, RolleValg } from '../../http/contract.ts'
import { NewLookup } from '../oppslag/new-lookup.tsx'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { AgreementNotice } from './agreement-notice.tsx'
import { attentionItems, ofSources } from './attention.ts'
import { AttentionList } from './attention-list.tsx'
import { OwnDrafts } from './own-drafts.tsx'
import { OwnLookups } from './own-lookups.tsx'
import { RoleFacts } from './role-facts.tsx'
import './start.css'
import { useOwnLookups } from './use-own-lookups.ts'

export function RoleStart({ meg, rolle }: { meg: Meg; rolle: RolleValg }) {
  const texts = useTexts()
  const { rolle: words } = texts.start
  const found = useOwnLookups()
  // What the list cannot tell yet is not «nothing»; what hinders the role is known without it.
  const items = found.data === undefined ? ofSources(rolle, texts) : attentionItems(rolle, found.data, texts)
  return (
    <Page title={meg.navn === null ? words.heiUtenNavn : words.hei(meg.navn)}>
      <AgreementNotice rolle={rolle} />
      <Paragraph data-size="lg">{texts.terms.formaal[rolle.beregningstype]}</Paragraph>
      <div className="actions">
        <NewLookup text={words.nytt} size="lg" />
      </div>
      <AttentionList items={items} whole={found.data !== undefined && rolle.mangler.length === 0} />
      <OwnDrafts />
      <OwnLookups found={found} />
      <section className="start-part" aria-labelledby="rollen">
        <Heading level={2} data-size="sm" id="rollen">
          {words.rollen}
        </Heading>
        <RoleFacts rolle={rolle} />
      </section>
      <Alert data-color="info">{words.husk}</Alert>
    </Page>
  )
}
