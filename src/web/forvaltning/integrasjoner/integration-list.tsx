// The municipality's integrations: which are in use, when they were last used, and which have two secrets.
import { Button, Details, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { printInstant } from '../../../base/print.ts'
import type { Integrasjon } from '../../../http/contract-integrasjoner.ts'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

export function IntegrationList() {
  const { integrasjoner: words } = useOfficeTexts()
  const { to } = useAdministered()
  return (
    <WhenRead title={words.tittel} asked={[useListed('integrasjoner'), useListed('roller'), useListed('tilganger')]}>
      {([{ integrasjoner }, { roller }, { tilganger }]) => {
        const [active, revoked] = [true, false].map((is) => integrasjoner.filter(({ aktiv }) => aktiv === is))
        const names = new Map(roller.map(({ id, navn }) => [id, navn]))
        const waits = new Set(
          tilganger.filter(({ status }) => status === 'venter').map(({ integrasjon }) => integrasjon),
        )
        return (
          <AdminPage title={words.tittel}>
            <Paragraph data-size="lg">{words.ingress}</Paragraph>
            <div>
              <Button asChild>
                <RouteLink href={to('integrasjoner/ny')}>{words.ny}</RouteLink>
              </Button>
            </div>
            {active?.length === 0 ? <p className="empty">{words.ingen}</p> : null}
            <ul className="plain rows">
              {active?.map((one) => (
                <Row key={one.id} one={one} names={names} waits={waits.has(one.id)} />
              ))}
            </ul>
            {revoked === undefined || revoked.length === 0 ? null : (
              <Details>
                <Details.Summary>{words.tilbakekalte(revoked.length)}</Details.Summary>
                <Details.Content>
                  <ul className="plain rows">
                    {revoked.map((one) => (
                      <Row key={one.id} one={one} names={names} waits={false} />
                    ))}
                  </ul>
                </Details.Content>
              </Details>
            )}
          </AdminPage>
        )
      }}
    </WhenRead>
  )
}

interface RowProps {
  readonly one: Integrasjon
  readonly names: ReadonlyMap<string, string>
  /** A role given to it is not approved yet. */
  readonly waits: boolean
}

function Row({ one, names, waits }: RowProps) {
  const { integrasjoner: words } = useOfficeTexts()
  const { to } = useAdministered()
  const { id, navn, aktiv, sistBrukt, forrigePassord, roller } = one
  return (
    <li className="row">
      <Heading level={2} data-size="2xs">
        <Link asChild>
          <RouteLink href={to(`integrasjoner/${id}`)}>{navn}</RouteLink>
        </Link>
        <Tag data-size="sm" data-color={aktiv ? (roller.length === 0 ? 'warning' : 'success') : 'neutral'}>
          {aktiv ? (roller.length === 0 ? words.utenRoller : words.aktiv) : words.tilbakekalt}
        </Tag>
        {aktiv && forrigePassord !== null ? (
          <Tag data-size="sm" data-color="warning">
            {words.toPassord}
          </Tag>
        ) : null}
      </Heading>
      {waits ? <p>{words.rollerVenter}</p> : null}
      {roller.length === 0 && waits ? null : (
        <p>{roller.length === 0 ? words.ingenRoller : roller.map((role) => names.get(role) ?? role).join(', ')}</p>
      )}
      <p className="quiet">{sistBrukt === null ? words.aldri : `${words.sistBrukt} ${printInstant(sistBrukt)}`}</p>
    </li>
  )
}
