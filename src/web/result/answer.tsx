// The answer: what is to be paid where that is worked out, and then the basis it came of; else the basis; or, in words, that there
// is no number.
import { Alert, Heading, Link, Paragraph } from '@digdir/designsystemet-react'
import { printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Grunnlag } from '../../rules/types.ts'
import { PriceFirst } from '../egenandel/price-first.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Spoken } from './amount.tsx'
import { Before } from './before.tsx'
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
        <Before resultat={resultat} sum={null} />
      </Alert>
    )
  }
  return (
    <section className="answer" aria-label={words.svar(printKroner(grunnlag.beregningsbeloep))}>
      <Asked resultat={resultat} grunnlag={grunnlag} />
      {grunnlag.beregningsbeloep < 0 ? <Paragraph>{words.negativ}</Paragraph> : null}
      <Sums grunnlag={grunnlag} langtid={resultat.beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON'} />
      <Before resultat={resultat} sum={grunnlag.beregningsbeloep} />
    </section>
  )
}

/** What was asked is what is to be paid; the basis is the answer while there is no price. */
function Asked({ resultat: { egenandel }, grunnlag }: { resultat: ResultatSvar; grunnlag: Grunnlag }) {
  const { egenandel: priced, forklaring, resultat: words } = useTexts()
  if (egenandel === undefined) {
    return (
      <p className="answer-sentence" data-testid="svar">
        <Spoken text={words.svar(printKroner(grunnlag.beregningsbeloep))} />
      </p>
    )
  }
  return (
    <>
      <div className="answer-prices" data-testid="svar">
        <PriceFirst egenandel={egenandel} />
      </div>
      <p className="answer-basis">
        <strong>{priced.svarene.slik}</strong>{' '}
        <Link href="#pris" className="no-print">
          {forklaring.tilPris}
        </Link>
      </p>
    </>
  )
}

function Sums({ grunnlag, langtid }: { grunnlag: Grunnlag; langtid: boolean }) {
  const { resultat: words } = useTexts()
  return (
    <dl className="sums">
      <div>
        <dt>{words.beregningsbeloep}</dt>
        <dd className="sum" data-testid="beregningsbeloep">
          <Spoken text={printKroner(grunnlag.beregningsbeloep)} />
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
