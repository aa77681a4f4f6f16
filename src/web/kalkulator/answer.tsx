// What came out: the answer in one sentence, then each line with its §, the rates, and the picture. Takes the focus when asked for.
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import type { CalculatorName } from '../../rules/calculator/calculators.ts'
import { AnswerLines } from './answer-lines.tsx'
import { AnswerRates } from './answer-rates.tsx'
import { answerSentence, besideAnswer } from './answer-sentence.ts'
import { calculatorLaw } from './calculator-law.ts'
import { curve } from './curve.ts'
import { CurveFigure } from './curve-figure.tsx'
import type { Outcome } from './work-out.ts'
import { useCalculatorTexts } from './use-calculator-texts.ts'

interface AnswerProps {
  readonly tjeneste: CalculatorName
  readonly outcome: Exclude<Outcome, { kind: 'feil' }>
  /** 0: worked out from the address alone, so the focus stays where it is. */
  readonly attempt: number
}

export function Answer({ tjeneste, outcome, attempt }: AnswerProps) {
  const { kalkulator } = useCalculatorTexts()
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  return (
    <section className="calculator-answer" ref={box} tabIndex={-1} aria-label={kalkulator.svar.tittel}>
      {outcome.kind === 'ukjent-sats' ? <Unknown tekst={outcome.tekst} /> : <Found tjeneste={tjeneste} {...outcome} />}
    </section>
  )
}

function Unknown({ tekst }: { tekst: string }) {
  const { svar } = useCalculatorTexts().kalkulator
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="xs">
        {svar.ukjent}
      </Heading>
      <Paragraph>{tekst}</Paragraph>
    </Alert>
  )
}

type FoundProps = Omit<Extract<Outcome, { kind: 'svar' }>, 'kind'> & { readonly tjeneste: CalculatorName }

function Found({ tjeneste, svar, request }: FoundProps) {
  const texts = useCalculatorTexts()
  const points = curve({ tjeneste, request, svar }, calculatorLaw())
  const beside = besideAnswer(tjeneste, svar, texts)
  return (
    <>
      <div className="answer">
        <p className="answer-sentence" data-testid="svar">
          {answerSentence(tjeneste, svar, texts)}
        </p>
        {beside.length === 0 ? null : (
          <ul className="plain">
            {beside.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <Paragraph className="quiet">{texts.kalkulator.ikkeVedtak}</Paragraph>
      </div>
      <AnswerLines svar={svar} />
      <AnswerRates satser={svar.satser} />
      {points === null ? null : <CurveFigure tjeneste={tjeneste} points={points} />}
    </>
  )
}
