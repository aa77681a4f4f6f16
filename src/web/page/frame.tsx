// What stands around every page: skip link, header with language, role and logout, footer.
import { Button, Link, SkipLink } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link as RouteLink } from 'wouter'
import type { Meg } from '../../http/contract.ts'
import { useLogout, useLogoutEverywhere, useMeg } from '../api/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Footer } from './footer.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { LiveRegion } from './page-change.tsx'

export function Frame({ children }: { children: ReactNode }) {
  const { frame } = useTexts()
  const meg = useMeg().data ?? null
  return (
    <>
      <SkipLink href="#innhold">{frame.hoppTilInnhold}</SkipLink>
      <header className="top">
        <div className="top-inner">
          <RouteLink href="/" className="wordmark" aria-label={frame.tilStart} aria-keyshortcuts="s">
            <span aria-hidden="true" className="wordmark-sign" />
            {frame.produkt}
          </RouteLink>
          <LanguageChoice meg={meg} />
          {meg === null ? null : <Who meg={meg} />}
        </div>
      </header>
      <main id="innhold" tabIndex={-1}>
        {children}
      </main>
      <LiveRegion />
      <Footer />
    </>
  )
}

function Who({ meg }: { meg: Meg }) {
  const { frame } = useTexts()
  const logout = useLogout()
  const everywhere = useLogoutEverywhere()
  return (
    <nav className="who" aria-label={frame.topp}>
      {meg.valgtRolle === null ? null : (
        <div className="who-role">
          <span className="visually-hidden">{frame.valgtRolle}: </span>
          <strong>{meg.valgtRolle.navn}</strong>
          <span>{meg.valgtRolle.kommune.navn}</span>
        </div>
      )}
      {meg.valgtRolle === null || meg.roller.length < 2 ? null : (
        <Link asChild>
          <RouteLink href="/?velg=rolle">{frame.byttRolle}</RouteLink>
        </Link>
      )}
      {meg.administrerer.length === 0 ? null : (
        <Link asChild>
          <RouteLink href="/forvaltning">{frame.forvaltning}</RouteLink>
        </Link>
      )}
      <Link asChild>
        <RouteLink href="/innsyn">{frame.mine}</RouteLink>
      </Link>
      <Button variant="tertiary" data-size="sm" onClick={logout}>
        {frame.loggUt}
      </Button>
      <Button variant="tertiary" data-size="sm" disabled={everywhere.isPending} onClick={() => everywhere.mutate()}>
        {frame.loggUtOveralt}
      </Button>
      <span role="alert">{everywhere.isError ? frame.ikkeLoggetUtOveralt : ''}</span>
    </nav>
  )
}
