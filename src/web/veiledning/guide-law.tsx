// Which law lets the municipality ask for this service, and what it opens: the rows of lov/hjemler.yaml.
import { Link } from '@digdir/designsystemet-react'
import { formaal } from 'virtual:veiledning'
import { Link as RouteLink } from 'wouter'
import type { Beregningstype } from '../../base/terms.ts'
import { useNorwegian } from '../texts/use-texts.tsx'
import { useGuide, useGuideTexts } from './use-guide.ts'

export function GuideLaw({ service }: { service: Beregningstype }) {
  const { lov } = useGuide()
  const { hjemler, terms } = useGuideTexts()
  const norwegian = useNorwegian()
  return formaal
    .filter(({ beregningstype }) => beregningstype === service)
    .map((purpose) => (
      <div key={purpose.tjenesteomraade}>
        <dl className="facts">
          <dt>{lov.hjemmel}</dt>
          <dd {...norwegian}>
            {purpose.hjemmel.map((line) => (
              <span key={line} className="card-line">
                {line}
              </span>
            ))}
          </dd>
          <dt>{lov.kilder}</dt>
          <dd>
            {purpose.apier.map((api) => (
              <span key={api} className="card-line">
                {terms.api[api]}
              </span>
            ))}
          </dd>
          <dt>{lov.stadier}</dt>
          <dd>{purpose.stadier.map((stadie) => hjemler.stadie[stadie] ?? stadie).join(', ')}</dd>
          <dt>{lov.foersteAar}</dt>
          <dd>{purpose.foersteAar}</dd>
          <dt>{lov.pakke}</dt>
          <dd>
            <code>{purpose.rettighetspakke}</code>
          </dd>
        </dl>
        <p>
          <Link asChild>
            <RouteLink href="/hjemler">{lov.alt}</RouteLink>
          </Link>
        </p>
      </div>
    ))
}
