// `/veiledning` and `/veiledning/:tjeneste`, open to anyone: the guides.
import { Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { Page } from '../page/page.tsx'
import { findGuide, guidePath, guides } from './guide-address.ts'
import { GuidePage } from './guide-page.tsx'
import { useGuide, useGuideTexts } from './use-guide.ts'
import './veiledning.css'

export function VeiledningRoute({ tjeneste }: { tjeneste: string }) {
  const guide = useGuide()
  const found = findGuide(tjeneste)
  if (found !== null) return <GuidePage key={found} service={found} />
  const missing = tjeneste === '' ? null : guide.finnesIkke
  return (
    <Page title={missing?.tittel ?? guide.tittel}>
      <Paragraph data-size="lg">{missing?.tekst ?? guide.ingress}</Paragraph>
      {missing === null ? null : (
        <Heading level={2} data-size="sm">
          {guide.alle}
        </Heading>
      )}
      <GuideList />
    </Page>
  )
}

function GuideList() {
  const { terms } = useGuideTexts()
  return (
    <ul className="guide-list">
      {guides.map((service) => (
        <li key={service}>
          <Link asChild>
            <RouteLink href={guidePath(service)}>{terms.beregningstype[service]}</RouteLink>
          </Link>
          <span>{terms.formaal[service]}</span>
        </li>
      ))}
    </ul>
  )
}
