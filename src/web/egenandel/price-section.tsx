// On the result page: what the household pays. The answer first when there is one, then the form when it is asked for.
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { lazy, Suspense } from 'react'
import type { ResultatSvar } from '../../http/contract.ts'
import { useOpening } from '../page/use-opening.ts'
import { useTexts } from '../texts/use-texts.tsx'
import './egenandel.css'
import { FromRule } from '../page/from-rule.tsx'

// Most results are read without a price: form and answer are fetched when there is one, or one is asked for.
const PriceForm = lazy(() => import('./price-form.tsx').then((it) => ({ default: it.PriceForm })))
const PricedAnswer = lazy(() => import('./priced-answer.tsx').then((it) => ({ default: it.PricedAnswer })))

export function PriceSection({ resultat }: { resultat: ResultatSvar }) {
  const { egenandel: words, frame } = useTexts()
  const { egenandel, egenandelFeil, grunnlag } = resultat
  const { open, setOpen, opener, opened } = useOpening()
  return (
    <section className="price" aria-labelledby="pris">
      <div className="section-head">
        <Heading level={2} data-size="sm" id="pris">
          {words.tittelFor[resultat.beregningstype]}
        </Heading>
        {open || grunnlag === null ? null : (
          <Button ref={opener} className="no-print" variant="secondary" data-size="sm" onClick={() => setOpen(true)}>
            {egenandel === undefined ? words.aapne : words.endre}
          </Button>
        )}
      </div>
      <PriceFault resultat={resultat} />
      {grunnlag === null && egenandelFeil === undefined ? <Paragraph>{words.utenSum}</Paragraph> : null}
      {open ? (
        <fieldset ref={opened} tabIndex={-1} aria-labelledby="pris">
          <Suspense fallback={<p role="status">{frame.laster}</p>}>
            <PriceForm resultat={resultat} onClose={() => setOpen(false)} />
          </Suspense>
        </fieldset>
      ) : null}
      {egenandel === undefined && grunnlag !== null && !open ? <p className="quiet no-print">{words.ingress}</p> : null}
      <Suspense fallback={<p role="status">{frame.laster}</p>}>
        {egenandel?.tjenester.map((priced) => (
          <PricedAnswer key={priced.tjeneste} resultat={resultat} priced={priced} />
        ))}
      </Suspense>
    </section>
  )
}

/** Asked for in the same call and not known: why, and what to do. */
function PriceFault({ resultat: { egenandelFeil } }: { resultat: ResultatSvar }) {
  const { forklaring } = useTexts()
  if (egenandelFeil === undefined) return null
  return (
    <Alert data-color="warning" data-testid="pris-feil">
      <Heading level={3} data-size="2xs">
        {forklaring.prisFeil}
      </Heading>
      <Paragraph>
        <FromRule tekst={egenandelFeil.tekst} />
      </Paragraph>
    </Alert>
  )
}
