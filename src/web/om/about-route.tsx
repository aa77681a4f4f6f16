// The open pages about Grunnlag itself, by their address.
import type { ReactNode } from 'react'
import type { AboutPath } from './about-paths.ts'
import { AccessibilityPage } from './accessibility-page.tsx'
import { ContactPage } from './contact-page.tsx'
import { CookiesPage } from './cookies-page.tsx'
import { NewsPage } from './news-page.tsx'
import { PrivacyPage } from './privacy-page.tsx'
import { StatusPage } from './status-page.tsx'
import './om.css'

const pages: Readonly<Record<AboutPath, () => ReactNode>> = {
  '/nytt': NewsPage,
  '/status': StatusPage,
  '/kontakt': ContactPage,
  '/personvern': PrivacyPage,
  '/informasjonskapsler': CookiesPage,
  '/tilgjengelighet': AccessibilityPage,
}

export function AboutRoute({ path }: { path: AboutPath }) {
  const Shown = pages[path]
  return <Shown />
}
