// The answer in one sentence, then the sums by name; or, in words, that there is no number.
import { Alert, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { type Oere, oere } from '../../base/money.ts'
import { printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Grunnlag } from '../../rules/types.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { printDifference } from './difference.ts'
import { StoppingGaps } from './gaps.tsx'

export function Answer({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  const { grunnlag } = resultat
  if (grunnlag === null) {
    return (
      <Alert data-color="danger" className="answer-none">
        <Heading level={2} data-size="md">
          {words.kanIkke}
        </Heading>
        <Paragraph>{words.kanIkkeTekst}</Paragraph>
        <StoppingGaps resultat={resultat} />
      </Alert>
    )
  }
  return (
    <section className="answer" aria-label={words.svar(printKroner(grunnlag.beregningsbeloep))}>
      <p className="answer-sentence" data-testid="svar">
        {words.svar(printKroner(grunnlag.beregningsbeloep))}
      </p>
      {grunnlag.beregningsbeloep < 0 ? <Paragraph>{words.negativ}</Paragraph> : null}
      {resultat.ufullstendig ? <p className="answer-incomplete">{words.ufullstendig}</p> : null}
      <Sums grunnlag={grunnlag} langtid={resultat.beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON'} />
      <Before resultat={resultat} sum={grunnlag.beregningsbeloep} />
    </section>
  )
}

function Sums({ grunnlag, langtid }: { grunnlag: Grunnlag; langtid: boolean }) {
  const { resultat: words } = useTexts()
  return (
    <dl className="sums">
      <div>
        <dt>{words.beregningsbeloep}</dt>
        <dd className="sum" data-testid="beregningsbeloep">
          {printKroner(grunnlag.beregningsbeloep)}
        </dd>
        <dd>{langtid ? words.beregningsbeloepForklart : words.beregningsbeloepAndre}</dd>
      </div>
      {grunnlag.grunnlagEgenandel === null ? null : (
        <div>
          <dt>{words.grunnlagEgenandel}</dt>
          <dd className="sum" data-testid="grunnlag-egenandel">
            {printKroner(grunnlag.grunnlagEgenandel)}
          </dd>
          <dd>{words.grunnlagEgenandelForklart}</dd>
        </div>
      )}
    </dl>
  )
}

function Before({ resultat, sum }: { resultat: ResultatSvar; sum: Oere }) {
  const { egenandel, resultat: words } = useTexts()
  const { endre } = words
  const { forrige } = resultat
  if (forrige === null) return null
  if (resultat.egenandel !== undefined) {
    return (
      <p className="answer-before no-print">
        <Link asChild>
          <RouteLink href={`/resultat/${forrige.id}`}>{egenandel.utenPris}</RouteLink>
        </Link>
      </p>
    )
  }
  const before = forrige.beregningsbeloep === null ? null : oere(forrige.beregningsbeloep)
  return (
    <p className="answer-before">
      {before === null ? endre.endretUtenSum : endre.endretFra(printKroner(before), printDifference(before, sum))}{' '}
      <Link asChild className="no-print">
        <RouteLink href={`/resultat/${forrige.id}`}>{endre.forrige}</RouteLink>
      </Link>
    </p>
  )
}
