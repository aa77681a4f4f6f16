// One priced service, after the answer at the top of the page: the amounts to the øre, bills, settlement, lines, notes and the
// decision.
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { printDate, printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Bills } from './bills.tsx'
import { DecisionText } from './decision-text.tsx'
import { PriceFigure } from './price-figure.tsx'
import { PriceLines } from './price-lines.tsx'
import { PriceRates } from './price-rates.tsx'
import type { Priced } from './priced.ts'
import { Settlement } from './settlement.tsx'
import { FromRule } from '../page/from-rule.tsx'

interface PricedAnswerProps {
  readonly resultat: ResultatSvar
  readonly priced: Priced
}

export function PricedAnswer({ resultat, priced }: PricedAnswerProps) {
  const { egenandel: words } = useTexts()
  const { tjeneste, regninger, oppgjoer } = priced
  return (
    <section className="priced" aria-label={words.tjenester[tjeneste]}>
      <Amounts priced={priced} />
      <When priced={priced} />
      {regninger.length === 0 ? null : <Bills regninger={regninger} />}
      {oppgjoer === null ? null : <Settlement oppgjoer={oppgjoer} />}
      <PriceLines priced={priced} />
      <PriceFigure resultat={resultat} priced={priced} />
      <PriceNotes priced={priced} />
      <PriceRates priced={priced} />
      <DecisionText priced={priced} />
    </section>
  )
}

/** What is paid, and the exact value where it is not whole kroner. */
function Amounts({ priced: { beloep, tjeneste } }: { priced: Priced }) {
  const { egenandel: words } = useTexts()
  return (
    <dl className="sums">
      {beloep.map(({ id, tekst, eksakt, betales }) => (
        <div key={id}>
          <dt>
            <FromRule tekst={tekst} />
          </dt>
          <dd className="sum" data-testid={`${tjeneste}-${id}`}>
            {betales === null ? (id === 'tak-per-maaned' ? words.gjelderIkke : words.ikkeRegnet) : printKroner(betales)}
          </dd>
          {eksakt === null || eksakt === betales ? null : (
            <dd>
              {words.eksakt} {printKroner(eksakt)}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function When({ priced: { gjelderFra, prisdato } }: { priced: Priced }) {
  const { egenandel: words } = useTexts()
  return (
    <p className="quiet">
      {gjelderFra === null ? '' : `${words.gjelderFra(printDate(gjelderFra))} `}
      {words.prisdato(printDate(prisdato))}
    </p>
  )
}

/** What stands beside the price itself is not said again. */
function PriceNotes({ priced }: { priced: Priced }) {
  const { egenandel: words } = useTexts()
  const merknader = priced.merknader.filter(({ kode }) => kode !== 'tak-ikke-kontrollert')
  if (merknader.length === 0) return null
  return (
    <Alert data-color="info">
      <Heading level={3} data-size="2xs">
        {words.merknader}
      </Heading>
      {merknader.map(({ kode, tekst }) => (
        <Paragraph key={kode + tekst}>
          <FromRule tekst={tekst} />
        </Paragraph>
      ))}
    </Alert>
  )
}
