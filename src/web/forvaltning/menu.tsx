// The menu of the administrator's pages; the one that is open is marked.
import { Link as RouteLink, useLocation } from 'wouter'
import { useTexts } from '../texts/use-texts.tsx'
import { useAdministered } from './administered.tsx'

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

export function Menu() {
  const { forvaltning } = useTexts()
  const { to, navn } = useAdministered()
  const [address] = useLocation()
  const part = address.split('/')[2] ?? ''
  const open = under[part] ?? part
  return (
    <nav className="admin-menu" aria-label={forvaltning.meny.navn}>
      <p className="admin-menu-where">{navn}</p>
      <ul className="plain">
        {pages.map((page) => (
          <li key={page}>
            <RouteLink href={to(page)} aria-current={page === open ? 'page' : undefined}>
              {forvaltning.meny.sider[page === '' ? 'oversikt' : page]}
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
