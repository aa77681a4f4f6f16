// What can be done with a whole role: change it, switch it off and on, remove it for good.
import { Link } from '@digdir/designsystemet-react'
import { Link as RouteLink, useLocation } from 'wouter'
import type { EndretRolle } from '../../../http/contract-administrasjon.ts'
import { useAdministered } from '../administered.tsx'
import { AskFirst } from '../ask-first.tsx'
import { deedOf } from '../deed-of.ts'
import { useDeed } from '../use-listed.ts'
import type { ListedRole } from './role-status.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

export function RoleSwitches({ role: { id, aktiv } }: { role: ListedRole }) {
  const { roller: words } = useOfficeTexts()
  const { to } = useAdministered()
  const [, go] = useLocation()
  const change = useDeed<EndretRolle>()
  const remove = useDeed()
  const path = `roller/${id}`
  const which = aktiv ? 'slaaAv' : 'slaaPaa'
  return (
    <div className="row-actions">
      <Link asChild>
        <RouteLink href={to(`${path}/endre`)}>{words.endre}</RouteLink>
      </Link>
      <AskFirst
        label={words[which]}
        title={words[`${which}Tittel`]}
        text={words[`${which}Tekst`]}
        yes={words[`${which}Ja`]}
        danger={aktiv}
        deed={deedOf(change, { method: 'PATCH', path, body: { aktiv: !aktiv } })}
      />
      <AskFirst
        label={words.slett}
        title={words.slettTittel}
        text={words.slettTekst}
        yes={words.slettJa}
        deed={deedOf(remove, { method: 'DELETE', path }, () => go(to('roller')))}
      />
    </div>
  )
}
