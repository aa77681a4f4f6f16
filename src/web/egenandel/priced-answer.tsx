// One priced service: the answer in one sentence, what is missing, the amounts, bills, settlement, lines, notes and the decision.
import { Alert, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { printDate, printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Bills } from './bills.tsx'
import { DecisionText } from './decision-text.tsx'
import { PriceFigure } from './price-figure.tsx'
import { PriceLines } from './price-lines.tsx'
import { PriceRates } from './price-rates.tsx'
import { PriceSentence } from './price-sentence.tsx'
import type { Priced } from './priced.ts'
import { Settlement } from './settlement.tsx'
import { FromRule } from '../page/from-rule.tsx'

interface PricedAnswerProps {
  readonly resultat: ResultatSvar
  readonly priced: Priced
}

export function PricedAnswer({ resultat, priced }: PricedAnswerProps) {
  const { egenandel: words } = useTexts()
  const { tjeneste, svar, regninger, oppgjoer } = priced
  return (
    <section className="priced" aria-label={words.tjenester[tjeneste]}>
      <div className="answer">
        <p className="answer-sentence" data-testid={`pris-${tjeneste}`}>
          <PriceSentence svar={svar} />
        </p>
        <Amounts priced={priced} />
        <When priced={priced} />
      </div>
      <Missing priced={priced} />
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

function Missing({ priced: { mangler } }: { priced: Priced }) {
  const { egenandel: words } = useTexts()
  if (mangler.length === 0) return null
  return (
    <Alert data-color="warning">
      <Heading level={3} data-size="2xs">
        {words.manglerTittel}
      </Heading>
      <ul className="gaps">
        {mangler.map(({ kode, felt, tekst, lenke }) => (
          <li key={kode + felt}>
            <span>
              <FromRule tekst={tekst} />
            </span>
            {lenke === undefined ? null : (
              <Link asChild className="no-print">
                <RouteLink href={lenke}>{words.rettDet[lenke] ?? lenke}</RouteLink>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function PriceNotes({ priced: { merknader } }: { priced: Priced }) {
  const { egenandel: words } = useTexts()
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
