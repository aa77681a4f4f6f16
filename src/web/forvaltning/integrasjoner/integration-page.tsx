// One integration: its secrets, its roles, what it is, changing and revoking it.
import { Alert, Details, Heading } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Button } from '@digdir/designsystemet-react'
import { printInstant } from '../../../base/print.ts'
import type { EndretIntegrasjon, Integrasjon, Integrasjoner } from '../../../http/contract-integrasjoner.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { type Fact, Facts } from '../../page/facts.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { AdminPage, NotThere, WhenRead } from '../admin-page.tsx'
import { useDeed, useListed } from '../use-listed.ts'
import { checkIntegration, type IntegrationDraft, sentIntegration } from './integration-draft.ts'
import { IntegrationFields } from './integration-fields.tsx'
import { IntegrationRoles } from './integration-roles.tsx'
import { ToIntegrations } from './new-integration.tsx'
import { Revoke, Secrets } from './secrets.tsx'
import { FromRule } from '../../page/from-rule.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function IntegrationPage({ id }: { id: string }) {
  const { integrasjoner: words } = useOfficeTexts()
  const asked = [useListed('integrasjoner'), useListed('roller'), useListed('tilganger')] as const
  return (
    <WhenRead title={words.tittel} asked={asked}>
      {([{ integrasjoner, begrunnelser }, { roller }, tilganger]) => {
        const one = integrasjoner.find((each) => each.id === id)
        if (one === undefined) return <NotThere />
        return (
          <AdminPage title={one.navn} above={<ToIntegrations />}>
            {one.aktiv ? (
              <>
                <Secrets one={one} />
                <IntegrationRoles one={one} roles={roller} tilganger={tilganger} />
              </>
            ) : (
              <Alert data-color="warning">{words.erTilbakekalt}</Alert>
            )}
            <About one={one} purposes={begrunnelser} />
            {one.aktiv ? (
              <>
                <Change one={one} purposes={begrunnelser} />
                <Revoke one={one} />
              </>
            ) : null}
          </AdminPage>
        )
      }}
    </WhenRead>
  )
}

interface OneProps {
  readonly one: Integrasjon
  readonly purposes: Integrasjoner['begrunnelser']
}

function About({ one, purposes }: OneProps) {
  const { integrasjoner: words } = useOfficeTexts()
  const when = (instant: string | null, otherwise: string): string =>
    instant === null ? otherwise : printInstant(instant)
  const purpose = purposes.find(({ kode }) => kode === one.begrunnelse)?.tekst ?? one.begrunnelse
  const facts: readonly Fact[] = [
    [words.id, one.id],
    [words.organisasjonsnummerKort, one.organisasjonsnummer],
    [words.begrunnelse, purpose === null ? words.ikkeRegistrert : <FromRule key="formaal" tekst={purpose} />],
    [words.kontraktKort, words.kontrakter[one.fiksKontrakt]],
    [words.sistBrukt, when(one.sistBrukt, words.aldri)],
    [words.opprettet, when(one.opprettet, words.ikkeRegistrert)],
  ]
  return (
    <section className="admin-section" aria-labelledby="om-integrasjonen">
      <Heading level={2} data-size="sm" id="om-integrasjonen">
        {words.om}
      </Heading>
      <Facts rows={facts} />
    </section>
  )
}

const draftOf = ({ navn, organisasjonsnummer, begrunnelse, fiksKontrakt }: Integrasjon): IntegrationDraft => ({
  navn,
  organisasjonsnummer,
  begrunnelse: begrunnelse ?? '',
  fiksKontrakt,
  roller: [],
})

function Change({ one, purposes }: OneProps) {
  const texts = useOfficeTexts()
  const { integrasjoner: words } = texts
  const [draft, setDraft] = useState(() => draftOf(one))
  const [attempt, setAttempt] = useState(0)
  const change = useDeed<EndretIntegrasjon>()
  const all = checkIntegration(draft, texts)
  const errors = attempt === 0 ? [] : all
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (all.length > 0) return void setAttempt(attempt + 1)
    const { organisasjonsnummer: _, ...body } = sentIntegration(draft)
    change.mutate({ path: `integrasjoner/${one.id}/endringer`, body })
  }
  return (
    <Details>
      <Details.Summary>{words.endre}</Details.Summary>
      <Details.Content>
        <ErrorList errors={errors} attempt={attempt} />
        <form onSubmit={submit} noValidate autoComplete="off">
          <IntegrationFields
            isNew={false}
            draft={draft}
            purposes={purposes}
            onChange={(part) => setDraft({ ...draft, ...part })}
            errorOf={(felt) => errors.find((error) => error.felt === felt)?.tekst}
          />
          {change.isError ? <ProblemBox error={change.error} /> : null}
          {change.isSuccess ? (
            <Alert data-color="success" role="status">
              {words.endret}
            </Alert>
          ) : null}
          <div>
            <Button type="submit" variant="secondary" loading={change.isPending}>
              {change.isPending ? words.lagrer : words.lagre}
            </Button>
          </div>
        </form>
      </Details.Content>
    </Details>
  )
}
