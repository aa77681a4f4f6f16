// Who may do what in the municipality: what waits for approval, the administrators, and people with their roles.
import { Button, Details, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import type { Tilganger } from '../../../http/contract-administrasjon.ts'
import type { Integrasjoner } from '../../../http/contract-integrasjoner.ts'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { Administrators } from './administrators.tsx'
import { DayTag, holderName, type ListedGrant, PastGrant } from './grant-row.tsx'
import { personName } from '../person-words.ts'
import { Waiting } from './waiting.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function GrantsPage() {
  const { tilganger: words } = useOfficeTexts()
  return (
    <WhenRead title={words.tittel} asked={[useListed('tilganger'), useListed('integrasjoner')]}>
      {([tilganger, integrasjoner]) => (
        <AdminPage title={words.tittel}>
          <Paragraph data-size="lg">{words.ingress}</Paragraph>
          <Waiting tilganger={tilganger} integrasjoner={integrasjoner} />
          <Administrators tilganger={tilganger} />
          <People tilganger={tilganger} />
          <Past tilganger={tilganger} integrasjoner={integrasjoner} />
        </AdminPage>
      )}
    </WhenRead>
  )
}

/** One line per person, whatever roles. A person the municipality no longer has the number of is a line of its own. */
function People({ tilganger: { dato, tilganger } }: { tilganger: Tilganger }) {
  const texts = useOfficeTexts()
  const { tilganger: words } = texts
  const { to } = useAdministered()
  const held = tilganger.filter(
    ({ type, status, person }) => type !== 'administrator' && status === 'gjelder' && person !== null,
  )
  const people = Map.groupBy(held, ({ person, id }) => person?.nummer ?? id)
  return (
    <section className="admin-section" aria-labelledby="personer">
      <Heading level={2} data-size="sm" id="personer">
        {words.personer}
      </Heading>
      {people.size === 0 ? <p className="empty">{words.ingenPersoner}</p> : null}
      <ul className="plain rows">
        {[...people].map(([key, grants]) => (
          <li className="row" key={key}>
            <p className="row-name">
              <strong>{personName(grants[0]?.person ?? null, texts)}</strong>
            </p>
            <ul className="past">
              {grants.map((grant) => (
                <HeldRole key={grant.id} grant={grant} dato={dato} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <div>
        <Button asChild variant="secondary">
          <RouteLink href={to('roller')}>{words.tilRollene}</RouteLink>
        </Button>
      </div>
    </section>
  )
}

function HeldRole({ grant, dato }: { grant: ListedGrant; dato: string }) {
  const { tilganger: words, roller } = useOfficeTexts()
  const { to } = useAdministered()
  const { rolleId, rolle, type, vertskommune } = grant
  return (
    <li>
      {rolleId === null ? (
        words[type === 'segmentansvarlig' ? 'segment' : 'administratorrollen']
      ) : (
        <Link asChild>
          <RouteLink href={to(`roller/${rolleId}`)}>{rolle ?? rolleId}</RouteLink>
        </Link>
      )}{' '}
      <DayTag grant={grant} dato={dato} />{' '}
      {vertskommune === null ? null : (
        <span className="quiet">{roller.arbeiderI(vertskommune.navn ?? vertskommune.organisasjonsnummer)}</span>
      )}
    </li>
  )
}

function Past({ tilganger: { tilganger }, integrasjoner }: { tilganger: Tilganger; integrasjoner: Integrasjoner }) {
  const texts = useOfficeTexts()
  const { tilganger: words } = texts
  const past = tilganger.filter(({ status }) => status === 'avsluttet' || status === 'avvist')
  if (past.length === 0) return null
  return (
    <Details>
      <Details.Summary>{words.tidligere(past.length)}</Details.Summary>
      <Details.Content>
        <ul className="past">
          {past.map((grant) => {
            const what = grant.rolle ?? (grant.rolleId === null ? words.administratorrollen : grant.rolleId)
            return (
              <PastGrant
                key={grant.id}
                grant={grant}
                name={words.hvemFikk(holderName(grant, integrasjoner, texts), what)}
              />
            )
          })}
        </ul>
      </Details.Content>
    </Details>
  )
}
