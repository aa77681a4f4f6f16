// Choosing the role: one card per role with municipality, service and the law it rests on.
import { Button, Details, Paragraph, Radio } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { Meg, RolleValg } from '../../http/contract.ts'
import { useChooseRole } from '../api/session.tsx'
import { ErrorList } from '../page/error-list.tsx'
import { Facts, LawLines } from '../page/facts.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Administers } from './administers.tsx'
import { ChooseOrganisation } from './choose-organisation.tsx'
import { NoRole } from './no-role.tsx'
import { OnlyRole } from './only-role.tsx'
import { type Organisation, organisationsOf } from './organisations.ts'

interface ChooseRoleProps {
  readonly meg: Meg
  /** The address is of another page, which is shown when the role is chosen. */
  readonly stay?: boolean
}

/** With roles in several organisations the organisation comes first; with one role alone there is nothing to choose. */
export function ChooseRole({ meg, stay = false }: ChooseRoleProps) {
  const [only, ...others] = meg.roller
  if (only !== undefined && others.length === 0 && meg.valgtRolle === null)
    return <OnlyRole rolleId={only.id} stay={stay} />
  return <Choose meg={meg} stay={stay} />
}

function Choose({ meg, stay = false }: ChooseRoleProps) {
  const [organisation, setOrganisation] = useState<Organisation | null>(null)
  const organisations = organisationsOf(meg.roller)
  const [only] = organisations
  if (only === undefined) return <NoRole administers={meg.administrerer} />
  if (organisations.length === 1) return <OfOrganisation meg={meg} stay={stay} organisation={only} />
  if (organisation === null) return <ChooseOrganisation organisations={organisations} onChoose={setOrganisation} />
  return (
    <OfOrganisation
      key={organisation.nummer}
      meg={meg}
      stay={stay}
      organisation={organisation}
      onBack={() => setOrganisation(null)}
    />
  )
}

interface OfOrganisationProps extends ChooseRoleProps {
  readonly organisation: Organisation
  /** There are others to choose among. */
  readonly onBack?: () => void
}

function OfOrganisation({ meg, stay, organisation, onBack }: OfOrganisationProps) {
  const { velgRolle: words, velgOrganisasjon } = useTexts().start
  const roles = meg.roller.filter(({ kommune }) => kommune.kommunenummer === organisation.nummer)
  const held = roles.find(({ id }) => id === meg.valgtRolle?.id)
  const [chosen, setChosen] = useState(held?.id ?? (roles.length === 1 ? roles[0]?.id : undefined))
  const [attempt, setAttempt] = useState(0)
  const [, go] = useLocation()
  const choose = useChooseRole()
  const missing = attempt > 0 && chosen === undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (chosen === undefined) setAttempt(attempt + 1)
    else choose.mutate({ rolleId: chosen }, stay ? {} : { onSuccess: () => go('/') })
  }
  return (
    <Page
      title={words.tittel}
      above={onBack === undefined ? undefined : velgOrganisasjon.valgt(organisation.navn)}
      failed={missing || choose.isError}
    >
      {missing ? (
        <ErrorList attempt={attempt} errors={[{ felt: roleFieldId(roles[0]), tekst: words.mangler }]} />
      ) : null}
      {choose.isError ? <ProblemBox error={choose.error} /> : null}
      <form onSubmit={submit} noValidate>
        <fieldset className="choices">
          <legend className="visually-hidden">{words.feltnavn}</legend>
          <Paragraph>{words.hint}</Paragraph>
          {roles.map((rolle) => (
            <RoleCard key={rolle.id} rolle={rolle} checked={rolle.id === chosen} onChoose={() => setChosen(rolle.id)} />
          ))}
        </fieldset>
        <LegalGrounds roles={roles} />
        <div className="actions">
          <Button type="submit" loading={choose.isPending}>
            {words.knapp}
          </Button>
          {onBack === undefined ? null : (
            <Button type="button" variant="tertiary" onClick={onBack}>
              {velgOrganisasjon.bytt}
            </Button>
          )}
        </div>
      </form>
      <Administers administers={meg.administrerer} />
    </Page>
  )
}

const roleFieldId = (rolle: RolleValg | undefined): string => `rolle-${rolle?.id ?? ''}`

function RoleCard({ rolle, checked, onChoose }: { rolle: RolleValg; checked: boolean; onChoose: () => void }) {
  const { terms } = useTexts()
  return (
    <Radio
      id={roleFieldId(rolle)}
      name="rolle"
      value={rolle.id}
      checked={checked}
      onChange={onChoose}
      variant="outline"
      label={rolle.navn}
      description={
        <>
          <span className="card-line">{rolle.kommune.navn}</span>
          <span className="card-line">{terms.beregningstype[rolle.beregningstype]}</span>
        </>
      }
    />
  )
}

/** After the choice, so that the arrow keys and Tab meet the roles first. */
function LegalGrounds({ roles }: { roles: readonly RolleValg[] }) {
  const { velgRolle: words } = useTexts().start
  return (
    <Details>
      <Details.Summary>{words.hjemmel}</Details.Summary>
      <Details.Content>
        <Facts rows={roles.map(({ navn, hjemmel }) => [navn, <LawLines key={navn} lines={hjemmel} />])} />
      </Details.Content>
    </Details>
  )
}
