// Where what is missing for a price can be mended: the administrator's page for who administers the municipality, and for everybody
// else whom to ask. The rates are open to all.
import { Link } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import type { ResultatSvar } from '../../http/contract.ts'
import { useMeg } from '../api/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'

interface MendLinkProps {
  readonly lenke: string
  readonly resultat: Pick<ResultatSvar, 'fiksOrgId' | 'kommune'>
}

export function MendLink({ lenke, resultat: { fiksOrgId, kommune } }: MendLinkProps) {
  const { egenandel: words } = useTexts()
  const administers = useMeg().data?.administrerer.some((one) => one.fiksOrgId === fiksOrgId) ?? false
  const isOffice = lenke === '/forvaltning'
  if (isOffice && !administers) return <span>{words.spoerAdministrator(kommune.navn)}</span>
  return (
    <Link asChild className="no-print">
      <RouteLink href={isOffice ? `${lenke}?kommune=${fiksOrgId}` : lenke}>{words.rettDet[lenke] ?? lenke}</RouteLink>
    </Link>
  )
}
