// A new integration: made, given its roles, and then its secret is shown once.
import { Alert, Checkbox, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Link as RouteLink, useLocation } from 'wouter'
import type { NyTilgang, Tilgang } from '../../../http/contract-administrasjon.ts'
import type { Integrasjoner, IntegrasjonMedPassord, NyIntegrasjon } from '../../../http/contract-integrasjoner.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import type { ListedRole } from '../roller/role-status.ts'
import { FormActions } from '../form-actions.tsx'
import { useDeed, useListed } from '../use-listed.ts'
import { checkIntegration, emptyIntegration, type IntegrationDraft, sentIntegration } from './integration-draft.ts'
import { IntegrationFields } from './integration-fields.tsx'
import { SecretOnce } from './secret-once.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function NewIntegration() {
  const { integrasjoner: words } = useOfficeTexts()
  return (
    <WhenRead title={words.ny} asked={[useListed('integrasjoner'), useListed('roller')]}>
      {([{ begrunnelser }, { roller }]) => <Form purposes={begrunnelser} roles={roller} />}
    </WhenRead>
  )
}

interface FormProps {
  readonly purposes: Integrasjoner['begrunnelser']
  readonly roles: readonly ListedRole[]
}

function Form({ purposes, roles }: FormProps) {
  const texts = useOfficeTexts()
  const { integrasjoner: words } = texts
  const { to } = useAdministered()
  const [draft, setDraft] = useState(emptyIntegration)
  const [attempt, setAttempt] = useState(0)
  const create = useDeed<NyIntegrasjon, IntegrasjonMedPassord>()
  const rolesGiven = useGiveRoles(roles)
  const all = checkIntegration(draft, texts)
  const errors = attempt === 0 ? [] : all
  const change = (part: Partial<IntegrationDraft>): void => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (all.length > 0) return void setAttempt(attempt + 1)
    create.mutate(
      { path: 'integrasjoner', body: sentIntegration(draft) },
      { onSuccess: ({ integrasjon }) => rolesGiven.give(integrasjon.id, draft.roller) },
    )
  }
  if (create.data !== undefined) return <Made made={create.data} rolesGiven={rolesGiven} />
  return (
    <AdminPage title={words.ny} failed={errors.length > 0 || create.isError} above={<ToIntegrations />}>
      <ErrorList errors={errors} attempt={attempt} />
      <form onSubmit={submit} noValidate autoComplete="off">
        <IntegrationFields
          isNew
          draft={draft}
          purposes={purposes}
          onChange={change}
          errorOf={(felt) => errors.find((error) => error.felt === felt)?.tekst}
        />
        <RoleChoice roles={roles} chosen={draft.roller} onChange={(roller) => change({ roller })} />
        {create.isError ? <ProblemBox error={create.error} /> : null}
        <FormActions pending={create.isPending} send={words.knapp} sending={words.lager} cancel={to('integrasjoner')} />
      </form>
    </AdminPage>
  )
}

/** Each role is a grant of its own: what fails is told by name, what waits is told too. */
function useGiveRoles(roles: readonly ListedRole[]) {
  const grant = useDeed<NyTilgang, Tilgang>()
  const [failed, setFailed] = useState<readonly string[]>([])
  const [waits, setWaits] = useState(false)
  const give = async (integrasjon: string, chosen: readonly string[]): Promise<void> => {
    for (const rolleId of chosen) {
      try {
        const given = await grant.mutateAsync({ path: `roller/${rolleId}/tilganger`, body: { integrasjon } })
        if (given.status === 'venter') setWaits(true)
      } catch {
        setFailed((before) => [...before, roles.find(({ id }) => id === rolleId)?.navn ?? rolleId])
      }
    }
  }
  return { give: (integrasjon: string, chosen: readonly string[]) => void give(integrasjon, chosen), failed, waits }
}

interface RoleChoiceProps {
  readonly roles: readonly ListedRole[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

function RoleChoice({ roles, chosen, onChange }: RoleChoiceProps) {
  const { integrasjoner: words } = useOfficeTexts()
  return (
    <fieldset className="choices">
      <legend>{words.roller}</legend>
      <p className="quiet">{words.rollerHint}</p>
      {roles.length === 0 ? <p>{words.ingenRollerAaGi}</p> : null}
      {roles.map(({ id, navn }) => (
        <Checkbox
          key={id}
          value={id}
          label={navn}
          checked={chosen.includes(id)}
          onChange={(event) => onChange(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  )
}

type MadeProps = { made: IntegrasjonMedPassord; rolesGiven: Pick<ReturnType<typeof useGiveRoles>, 'failed' | 'waits'> }

function Made({ made: { integrasjon, passord }, rolesGiven: { failed, waits } }: MadeProps) {
  const { integrasjoner: words } = useOfficeTexts()
  const { to } = useAdministered()
  const [, go] = useLocation()
  return (
    <AdminPage title={integrasjon.navn} above={<ToIntegrations />}>
      <SecretOnce id={integrasjon.id} passord={passord} onKept={() => go(to(`integrasjoner/${integrasjon.id}`))} />
      {failed.map((rolle) => (
        <Alert key={rolle} data-color="danger" role="alert">
          {words.rollefeil(rolle)}
        </Alert>
      ))}
      {waits ? (
        <Alert data-color="info" role="status">
          <Heading level={2} data-size="2xs">
            {words.venterTittel}
          </Heading>
          <Paragraph>{words.venterTekst}</Paragraph>
        </Alert>
      ) : null}
    </AdminPage>
  )
}

export function ToIntegrations() {
  const { to } = useAdministered()
  return (
    <Link asChild>
      <RouteLink href={to('integrasjoner')}>{useOfficeTexts().integrasjoner.tilListen}</RouteLink>
    </Link>
  )
}
