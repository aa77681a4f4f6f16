// The look-up itself: who asked, under which law, when, and the ids that find it again.
import { Details, Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { printInstant } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { FromRule } from '../page/from-rule.tsx'

export function AboutLookup({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  const lines: readonly [string, ReactNode][] = [
    [words.kommune, resultat.kommune.navn],
    [words.rolle, resultat.rolle.navn],
    [words.hjemmel, <LawList key="lov" lines={resultat.hjemmel} />],
    [words.soekt, printInstant(resultat.soeketidspunkt)],
    ...(resultat.saksreferanse === null ? [] : [[words.saksreferanse, resultat.saksreferanse] as const]),
    ...(resultat.begrunnelse === undefined
      ? []
      : [[words.grunn, <FromRule key="grunn" tekst={resultat.begrunnelse.tekst} />] as const]),
  ].map(([term, value]) => [String(term), value])
  const more: readonly [string, ReactNode][] = [
    [words.rettighetspakke, resultat.rettighetspakke],
    ...(resultat.grunnlag === null ? [] : [[words.regelversjon, resultat.grunnlag.regelversjon] as [string, string]]),
    [words.resultatId, <code key="id">{resultat.id}</code>],
  ]
  return (
    <section aria-labelledby="om-oppslaget">
      <Heading level={2} data-size="sm" id="om-oppslaget">
        {words.om}
      </Heading>
      <Facts lines={lines} />
      <Details>
        <Details.Summary>{words.merVite}</Details.Summary>
        <Details.Content>
          <Facts lines={more} />
        </Details.Content>
      </Details>
    </section>
  )
}

const Facts = ({ lines }: { lines: readonly (readonly [string, ReactNode])[] }) => (
  <dl className="facts">
    {lines.map(([term, value]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

const LawList = ({ lines }: { lines: readonly string[] }) => (
  <ul className="plain">
    {lines.map((line) => (
      <li key={line}>
        <FromRule tekst={line} />
      </li>
    ))}
  </ul>
)
