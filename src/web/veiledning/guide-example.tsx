// The guide's worked example: what it is about, the answer, and the same table as a result has.
import { Link, Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { Link as RouteLink } from 'wouter'
import type { Beregningstype } from '../../base/terms.ts'
import { printKroner } from '../../base/print.ts'
import { Calculation } from '../result/calculation.tsx'
import { workedExample } from './example.ts'
import { useGuide, useGuideTexts } from './use-guide.ts'

export function GuideExample({ service }: { service: Beregningstype }) {
  const { eksempel } = useGuide()
  const { resultat: words } = useGuideTexts()
  const example = useMemo(() => workedExample(service), [service])
  const { grunnlag } = example
  if (grunnlag === null) return null
  return (
    <>
      <Paragraph>
        {eksempel[service]} {eksempel.aar(example.inntektsaar)}
      </Paragraph>
      <Paragraph className="quiet">{eksempel.oppdiktet}</Paragraph>
      <p className="guide-answer" data-testid="eksempel-svar">
        {words.svar(printKroner(grunnlag.beregningsbeloep))}{' '}
        {grunnlag.grunnlagEgenandel === null ? null : eksempel.egenandel(printKroner(grunnlag.grunnlagEgenandel))}
      </p>
      <Calculation resultat={example} grunnlag={grunnlag} />
      <p className="no-print">
        <Link asChild>
          <RouteLink href="/kalkulator">{eksempel.videre}</RouteLink>
        </Link>
      </p>
    </>
  )
}
