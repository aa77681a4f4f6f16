// Which roles an integration may use: those it has, those that wait for approval, and giving it one more.
import { Button, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { Link as RouteLink } from 'wouter'
import type { NyTilgang, Tilgang, Tilganger } from '../../../http/contract-administrasjon.ts'
import type { Integrasjon } from '../../../http/contract-integrasjoner.ts'
import { ProblemBox } from '../../page/problem-box.tsx'
import { SelectField } from '../../page/select-field.tsx'
import { useAdministered } from '../administered.tsx'
import type { ListedRole } from '../roller/role-status.ts'
import { Given } from '../tilganger/grant-form.tsx'
import { GrantRow } from '../tilganger/grant-row.tsx'
import { useDeed } from '../use-listed.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface IntegrationRolesProps {
  readonly one: Integrasjon
  readonly roles: readonly ListedRole[]
  readonly tilganger: Tilganger
}

export function IntegrationRoles({ one, roles, tilganger: { dato, tilganger } }: IntegrationRolesProps) {
  const { integrasjoner: words } = useOfficeTexts()
  const { to } = useAdministered()
  const held = tilganger.filter(
    ({ integrasjon, status }) => integrasjon === one.id && (status === 'gjelder' || status === 'venter'),
  )
  const free = roles.filter(({ id }) => !held.some(({ rolleId }) => rolleId === id))
  return (
    <section className="admin-section" aria-labelledby="roller">
      <Heading level={2} data-size="sm" id="roller">
        {words.roller}
      </Heading>
      {held.length === 0 ? <Paragraph>{words.ingenRoller}</Paragraph> : null}
      <ul className="plain rows">
        {held.map((grant) => {
          const name = grant.rolle ?? grant.rolleId ?? ''
          const link = (
            <Link asChild>
              <RouteLink href={to(`roller/${grant.rolleId}`)}>{name}</RouteLink>
            </Link>
          )
          return <GrantRow key={grant.id} grant={grant} name={link} who={name} dato={dato} />
        })}
      </ul>
      <GiveRole integrasjon={one.id} roles={free} dato={dato} />
    </section>
  )
}

interface GiveRoleProps {
  readonly integrasjon: string
  readonly roles: readonly ListedRole[]
  readonly dato: string
}

function GiveRole({ integrasjon, roles, dato }: GiveRoleProps) {
  const { integrasjoner: words } = useOfficeTexts()
  const [chosen, setChosen] = useState('')
  const give = useDeed<NyTilgang, Tilgang>()
  const rolleId = roles.some(({ id }) => id === chosen) ? chosen : roles[0]?.id
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (rolleId !== undefined) give.mutate({ path: `roller/${rolleId}/tilganger`, body: { integrasjon } })
  }
  return (
    <>
      {give.data === undefined ? null : <Given grant={give.data} dato={dato} />}
      {rolleId === undefined ? (
        <p className="quiet">{words.ingenRollerAaGi}</p>
      ) : (
        <form onSubmit={submit} className="add-post">
          <SelectField
            id="gi-rolle"
            label={words.giRolle}
            value={rolleId}
            options={roles.map(({ id, navn }) => [id, navn])}
            onChoose={setChosen}
          />
          <Button type="submit" variant="secondary" loading={give.isPending}>
            {words.giRolleKnapp}
          </Button>
        </form>
      )}
      {give.isError ? <ProblemBox error={give.error} /> : null}
    </>
  )
}
