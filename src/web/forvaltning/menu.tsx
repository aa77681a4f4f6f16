// The menu of the administrator's pages; the one that is open is marked. On a narrow screen it is folded behind the name of that page,
// so that the page itself comes first.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link as RouteLink, useLocation } from 'wouter'
import { useAdministered } from './administered.tsx'
import { useOfficeTexts } from './use-office-texts.ts'

const pages = [
  '',
  'roller',
  'tilganger',
  'integrasjoner',
  'priser',
  'logg',
  'spoersmaal',
  'tilbakemeldinger',
  'innstillinger',
] as const
/** Pages that stand under another in the menu. */
const under: Readonly<Record<string, (typeof pages)[number]>> = { prisliste: 'priser', retningslinje: 'priser' }
const listId = 'forvaltning-sider'

export function Menu() {
  const { forvaltning } = useOfficeTexts()
  const { meny } = forvaltning
  const { to, navn } = useAdministered()
  const [address] = useLocation()
  const [unfoldedAt, setUnfoldedAt] = useState<string | null>(null)
  const part = address.split('/')[2] ?? ''
  const open = under[part] ?? part
  // Another page folds it again.
  const isUnfolded = unfoldedAt === address
  return (
    <nav className="admin-menu" aria-label={meny.navn} data-unfolded={isUnfolded}>
      <p className="admin-menu-where">{navn}</p>
      <Button
        className="admin-menu-fold"
        variant="secondary"
        data-size="sm"
        aria-expanded={isUnfolded}
        aria-controls={listId}
        onClick={() => setUnfoldedAt(isUnfolded ? null : address)}
      >
        {meny.fold}
      </Button>
      <ul className="plain" id={listId}>
        {pages.map((page) => (
          <li key={page}>
            <RouteLink href={to(page)} aria-current={page === open ? 'page' : undefined}>
              {meny.sider[page === '' ? 'oversikt' : page]}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
