// The footer: the open pages in four groups, and the ways to say something and to see the keys.
import { Link } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { Link as RouteLink } from 'wouter'
import { guidesPath } from '../veiledning/guide-address.ts'
import { FeedbackLink } from '../tilbakemelding/feedback-link.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Shortcuts } from './shortcuts.tsx'

type Links = readonly (readonly [path: string, text: string])[]

export function Footer() {
  const { frame, hjelp } = useTexts()
  const { bunn, lenker } = hjelp
  const help: Links = [
    [guidesPath, lenker.veiledning],
    ['/nytt', lenker.nytt],
    ['/status', lenker.status],
    ['/kontakt', lenker.kontakt],
  ]
  const residents: Links = [
    ['/kalkulator', frame.kalkulator],
    ['/innsyn', frame.innsyn],
    ['/kontroll', frame.kontroll],
  ]
  const rules: Links = [
    ['/satser', frame.satser],
    ['/hjemler', frame.hjemler],
    ['/api-dokumentasjon', frame.api],
  ]
  const about: Links = [
    ['/personvern', lenker.personvern],
    ['/informasjonskapsler', lenker.informasjonskapsler],
    ['/tilgjengelighet', lenker.tilgjengelighet],
  ]
  return (
    <footer className="bottom">
      <div className="bottom-inner">
        <p>{frame.bunnTekst}</p>
        <nav className="bottom-groups" aria-label={frame.bunn}>
          <Group title={bunn.hjelp} links={help}>
            <li>
              <FeedbackLink />
            </li>
            <li>
              <Shortcuts />
            </li>
          </Group>
          <Group title={bunn.innbygger} links={residents} />
          <Group title={bunn.regler} links={rules} />
          <Group title={bunn.om} links={about} />
        </nav>
      </div>
    </footer>
  )
}

function Group({ title, links, children }: { title: string; links: Links; children?: ReactNode }) {
  const id = useId()
  return (
    <div>
      <p className="bottom-title" id={id}>
        {title}
      </p>
      <ul aria-labelledby={id}>
        {links.map(([path, text]) => (
          <li key={path}>
            <Link asChild>
              <RouteLink href={path}>{text}</RouteLink>
            </Link>
          </li>
        ))}
        {children}
      </ul>
    </div>
  )
}
