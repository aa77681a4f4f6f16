// The answer in one sentence, then the sums by name; or, in words, that there is no number.
import { Alert, Heading, Link, Paragraph, Tag } from '@digdir/designsystemet-react'
import { printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Grunnlag } from '../../rules/types.ts'
import { PriceSentence } from '../egenandel/price-sentence.tsx'
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
      <p className="answer-sentence" data-testid="svar">
        <Spoken text={words.svar(printKroner(grunnlag.beregningsbeloep))} />
      </p>
      {grunnlag.beregningsbeloep < 0 ? <Paragraph>{words.negativ}</Paragraph> : null}
      <Reservations resultat={resultat} />
      <Price resultat={resultat} />
      <Sums grunnlag={grunnlag} langtid={resultat.beregningstype === 'LANGTIDSOPPHOLD_INSTITUSJON'} />
      <Before resultat={resultat} sum={grunnlag.beregningsbeloep} />
    </section>
  )
}

/** What makes the number less than final stands with the number. */
function Reservations({ resultat }: { resultat: ResultatSvar }) {
  const { forklaring, resultat: words } = useTexts()
  return (
    <>
      {resultat.stadie === 'UTKAST' ? (
        <p className="answer-reservation" data-testid="foreloepig">
          <Tag data-color="warning">{forklaring.foreloepig}</Tag> {forklaring.foreloepigTekst}
        </p>
      ) : null}
      {resultat.ufullstendig ? <p className="answer-reservation answer-incomplete">{words.ufullstendig}</p> : null}
    </>
  )
}

/** What the household pays, when that is worked out: it is what the case worker came for. */
function Price({ resultat: { egenandel } }: { resultat: ResultatSvar }) {
  const { forklaring } = useTexts()
  if (egenandel === undefined) return null
  return (
    <div className="answer-price">
      {egenandel.tjenester.map(({ tjeneste, svar }) => (
        <p key={tjeneste}>
          <PriceSentence svar={svar} />
        </p>
      ))}
      <Link href="#pris" className="no-print">
        {forklaring.tilPris}
      </Link>
    </div>
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
