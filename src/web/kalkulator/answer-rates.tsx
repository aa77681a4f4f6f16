// The rates an answer used: value, dates, source, and how sure it is.
import { Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { printDate } from '../../base/print.ts'
import type { Kalkulatorsats } from '../../rules/calculator/types.ts'
import { printRate, ProofMarks } from '../satser/rate-value.tsx'
import { findRate } from '../../rules/words/words.ts'
import { FromRule } from '../page/from-rule.tsx'
import { useNorwegian, useSpeech } from '../texts/use-texts.tsx'
import { useCalculatorTexts } from './use-calculator-texts.ts'

export function AnswerRates({ satser }: { satser: readonly Kalkulatorsats[] }) {
  const { language } = useSpeech()
  const texts = useCalculatorTexts()
  const norwegian = useNorwegian()
  const { satser: words } = texts
  return (
    <section aria-labelledby="satser">
      <Heading level={2} data-size="sm" id="satser">
        {words.brukt}
      </Heading>
      {satser.length === 0 ? <Paragraph>{words.ingenBrukt}</Paragraph> : null}
      <ul className="used-rates">
        {satser.map((sats) => (
          <li key={sats.navn + sats.gjelderFra}>
            <span className="used-rate-name">
              <FromRule tekst={sats.tekst} told={findRate(language, sats)} />:{' '}
              <strong>{printRate(sats.enhet, sats.verdi)}</strong> <ProofMarks proof={sats} />
            </span>
            <span className="quiet">
              {words.fraTil(printDate(sats.gjelderFra), printDate(sats.gjelderTil))}.{' '}
              <span {...norwegian}>{sats.kilde}</span>
            </span>
          </li>
        ))}
      </ul>
      <Link asChild>
        <RouteLink href="/satser">{words.til}</RouteLink>
      </Link>
    </section>
  )
}
