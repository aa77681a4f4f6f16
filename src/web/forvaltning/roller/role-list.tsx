// All roles of the municipality: what each is for, whether it can be used, and how many hold it.
import { Button, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { type ListedRole, roleStatus } from './role-status.ts'
import { FromRule } from '../../page/from-rule.tsx'
import { NorwegianNote } from '../../page/norwegian-note.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function RoleList() {
  const { roller: words } = useOfficeTexts()
  const { to } = useAdministered()
  return (
    <WhenRead title={words.tittel} asked={[useListed('roller'), useListed('tjenesteomraader')]}>
      {([{ roller, dato }, { tjenesteomraader }]) => (
        <AdminPage title={words.tittel}>
          <Paragraph data-size="lg">{words.ingress}</Paragraph>
          <NorwegianNote />
          <div>
            <Button asChild>
              <RouteLink href={to('roller/ny')}>{words.ny}</RouteLink>
            </Button>
          </div>
          {roller.length === 0 ? <p className="empty">{words.ingen}</p> : null}
          <ul className="plain rows">
            {roller.map((role) => (
              <Row
                key={role.id}
                role={role}
                dato={dato}
                area={tjenesteomraader.find(({ kode }) => kode === role.tjenesteomraade)}
              />
            ))}
          </ul>
        </AdminPage>
      )}
    </WhenRead>
  )
}

interface RowProps {
  readonly role: ListedRole
  readonly area: { readonly navn: string; readonly skatt: unknown } | undefined
  readonly dato: string
}

function Row({ role, area, dato }: RowProps) {
  const { roller: words } = useOfficeTexts()
  const { to } = useAdministered()
  const { tekst, farge } = roleStatus(role, area !== undefined && area.skatt !== null, { dato, words })
  return (
    <li className="row">
      <Heading level={2} data-size="2xs">
        <Link asChild>
          <RouteLink href={to(`roller/${role.id}`)}>{role.navn}</RouteLink>
        </Link>
        <Tag data-size="sm" data-color={farge}>
          {tekst}
        </Tag>
      </Heading>
      <p>
        <FromRule tekst={area?.navn ?? role.tjenesteomraade} />
      </p>
      <p className="quiet">{words.antall(role.antallPersoner, role.antallIntegrasjoner)}</p>
    </li>
  )
}
