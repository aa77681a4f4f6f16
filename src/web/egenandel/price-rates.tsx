// The rates a price used: value, dates, source, and how sure it is.
import { Heading, Link } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { printDate } from '../../base/print.ts'
import { printRate, ProofMarks } from '../satser/rate-value.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import type { Priced } from './priced.ts'
import { FromRule } from '../page/from-rule.tsx'

export function PriceRates({ priced: { satser, tjeneste } }: { priced: Priced }) {
  const { satser: words } = useTexts()
  if (satser.length === 0) return null
  return (
    <section aria-labelledby={`satser-${tjeneste}`}>
      <Heading level={3} data-size="xs" id={`satser-${tjeneste}`}>
        {words.brukt}
      </Heading>
      <ul className="price-rates">
        {satser.map((sats) => (
          <li key={sats.navn + sats.gjelderFra}>
            <span>
              <FromRule tekst={sats.tekst} />: <strong>{printRate(sats.enhet, sats.verdi)}</strong>{' '}
              <ProofMarks proof={sats} />
            </span>
            <span className="quiet">
              {words.fraTil(printDate(sats.gjelderFra), printDate(sats.gjelderTil))}. {sats.kilde}
            </span>
          </li>
        ))}
      </ul>
      <Link asChild className="no-print">
        <RouteLink href="/satser">{words.til}</RouteLink>
      </Link>
    </section>
  )
}
