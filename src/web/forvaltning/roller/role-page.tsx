// One role: whether it can be used and what it lacks, who has it, giving it, and what it is.
import { Alert, Details, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink, useSearchParams } from 'wouter'
import type { Tilganger } from '../../../http/contract-administrasjon.ts'
import type { Integrasjoner } from '../../../http/contract-integrasjoner.ts'
import { AdminPage, NotThere, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { agreementText } from '../agreement-text.ts'
import { GrantForm } from '../tilganger/grant-form.tsx'
import { GrantRow, holderName, PastGrant } from '../tilganger/grant-row.tsx'
import { useListed } from '../use-listed.ts'
import { ToRoles } from './new-role.tsx'
import { type Area, RoleFacts } from './role-facts.tsx'
import { RoleSwitches } from './role-switches.tsx'
import type { ListedRole } from './role-status.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

export function RolePage({ id }: { id: string }) {
  const { roller: words } = useOfficeTexts()
  const asked = [
    useListed('roller'),
    useListed('tilganger'),
    useListed('tjenesteomraader'),
    useListed('integrasjoner'),
  ] as const
  return (
    <WhenRead title={words.tittel} asked={asked}>
      {([{ roller }, tilganger, { tjenesteomraader }, integrasjoner]) => {
        const role = roller.find((one) => one.id === id)
        const area = tjenesteomraader.find(({ kode }) => kode === role?.tjenesteomraade)
        if (role === undefined) return <NotThere />
        return <Role role={role} area={area} tilganger={tilganger} integrasjoner={integrasjoner} />
      }}
    </WhenRead>
  )
}

interface RoleProps {
  readonly role: ListedRole
  readonly area: Area | undefined
  readonly tilganger: Tilganger
  readonly integrasjoner: Integrasjoner
}

function Role({ role, area, tilganger, integrasjoner }: RoleProps) {
  const { roller: words } = useOfficeTexts()
  const [search] = useSearchParams()
  const saved = search.get('lagret')
  const { dato } = tilganger
  // «Gi den til dem som skal bruke den» is done with when somebody has it.
  const isHeld = tilganger.tilganger.some(({ rolleId }) => rolleId === role.id)
  const free = integrasjoner.integrasjoner.filter(({ aktiv, roller }) => aktiv && !roller.includes(role.id))
  return (
    <AdminPage title={role.navn} above={<ToRoles />}>
      {saved === null || (saved === 'ny' && isHeld) ? null : (
        <Alert data-color="success" role="status">
          {saved === 'ny' ? words.laget : words.endret}
        </Alert>
      )}
      <Stopped role={role} area={area} />
      {role.formaal === '' ? null : <Paragraph data-size="lg">{role.formaal}</Paragraph>}
      <Holders role={role} tilganger={tilganger} integrasjoner={integrasjoner} />
      <GrantForm rolleId={role.id} dato={dato} integrasjoner={free} />
      <RoleFacts role={role} area={area} />
      <RoleSwitches role={role} />
    </AdminPage>
  )
}

/** Why nobody can look up with it now. */
function Stopped({ role: { aktiv, mangler }, area }: Pick<RoleProps, 'role' | 'area'>) {
  const { roller: words } = useOfficeTexts()
  const { to } = useAdministered()
  if (!aktiv) {
    return (
      <Alert data-color="warning">
        <Heading level={2} data-size="2xs">
          {words.avTittel}
        </Heading>
        <Paragraph>{words.avTekst}</Paragraph>
      </Alert>
    )
  }
  if (mangler === null) return null
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {words.manglerTittel}
      </Heading>
      <Paragraph>
        {area?.skatt === null ? (
          words.manglerUten
        ) : (
          <>
            {words.manglerTekst(agreementText(mangler))} <RouteLink href={to('')}>{words.manglerLenke}</RouteLink>
          </>
        )}
      </Paragraph>
    </Alert>
  )
}

function Holders({ role, tilganger: { dato, tilganger }, integrasjoner }: Omit<RoleProps, 'area'>) {
  const texts = useOfficeTexts()
  const { roller: words } = texts
  const own = tilganger.filter(({ rolleId }) => rolleId === role.id)
  const current = own.filter(({ status }) => status === 'gjelder' || status === 'venter')
  const past = own.filter(({ status }) => status === 'avsluttet' || status === 'avvist')
  return (
    <section className="admin-section" aria-labelledby="hvem-har">
      <Heading level={2} data-size="sm" id="hvem-har">
        {words.hvem}
      </Heading>
      {current.length === 0 ? <p className="empty">{words.ingenHar}</p> : null}
      <ul className="plain rows">
        {current.map((grant) => {
          const who = holderName(grant, integrasjoner, texts)
          return <GrantRow key={grant.id} grant={grant} who={who} name={<strong>{who}</strong>} dato={dato} />
        })}
      </ul>
      {past.length === 0 ? null : (
        <Details>
          <Details.Summary>{words.avsluttede(past.length)}</Details.Summary>
          <Details.Content>
            <ul className="past">
              {past.map((grant) => (
                <PastGrant key={grant.id} grant={grant} name={holderName(grant, integrasjoner, texts)} />
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
    </section>
  )
}
