// What the role may do and under which law: service, law, sources, stages and years, in plain words; the law page has the rest.
import { Link } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Link as RouteLink } from 'wouter'
import type { RolleValg } from '../../http/contract.ts'
import { useNorwegian, useTexts } from '../texts/use-texts.tsx'

export function RoleFacts({ rolle }: { rolle: RolleValg }) {
  const { start, terms } = useTexts()
  const words = start.rolle
  return (
    <>
      <dl className="facts">
        <dt>{words.kommune}</dt>
        <dd>{rolle.kommune.navn}</dd>
        <dt>{words.tjeneste}</dt>
        <dd>{terms.beregningstype[rolle.beregningstype]}</dd>
        <dt>{words.hjemmel}</dt>
        <dd {...useNorwegian()}>
          <Lines lines={rolle.hjemmel} />
        </dd>
        <dt>{words.kilder}</dt>
        <dd>
          <Lines lines={rolle.apier.map((api) => words.kilde[api])} />
        </dd>
        <dt>{words.stadier}</dt>
        <dd>
          <Lines lines={rolle.stadier.map((stadie) => words.stadie[stadie])} />
        </dd>
        <dt>{words.aar}</dt>
        <dd>{rolle.inntektsaar.join(', ')}</dd>
      </dl>
      <Link asChild>
        <RouteLink href="/hjemler">{words.tilHjemler}</RouteLink>
      </Link>
    </>
  )
}

const Lines = ({ lines }: { lines: readonly string[] }): ReactNode => (
  <ul className="plain">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
