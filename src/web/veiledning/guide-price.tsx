// The guide's example goes on to the price: what is paid of the worked basis, by the open calculator's own rules, line by line. The day
// and the child are invented, as the persons are; no amount is typed.
import { Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { wholeKroner } from '../../base/money.ts'
import { printDate } from '../../base/print.ts'
import type { Beregningstype } from '../../base/terms.ts'
import { type CalculatorName, calculators } from '../../rules/calculator/calculators.ts'
import type { Kalkulatorsvar } from '../../rules/calculator/types.ts'
import { AnswerLines } from '../kalkulator/answer-lines.tsx'
import '../kalkulator/kalkulator.css'
import { answerSentence } from '../kalkulator/answer-sentence.ts'
import { calculatorLaw } from '../kalkulator/calculator-law.ts'
import { useCalculatorTexts } from '../kalkulator/use-calculator-texts.ts'
import { workedExample } from './example.ts'
import { useGuide } from './use-guide.ts'

const dato = '2026-03-01'

export function GuidePrice({ service }: { service: Beregningstype }) {
  const texts = useCalculatorTexts()
  const { pris } = useGuide()
  const { tjeneste, svar } = useMemo(() => pricedExample(service), [service])
  return (
    <>
      <Paragraph>{pris.slik[service]}</Paragraph>
      <Paragraph>
        {pris.eksempel(printDate(dato))} {pris.fakta[service]}
      </Paragraph>
      <p className="guide-answer" data-testid="eksempel-pris">
        {answerSentence(tjeneste, svar, texts)}
      </p>
      <AnswerLines svar={svar} landmark={false} />
    </>
  )
}

/** Throws as the calculator does: when a rate of the day is not proven. */
function pricedExample(service: Beregningstype): { tjeneste: CalculatorName; svar: Kalkulatorsvar } {
  const { grunnlag } = workedExample(service)
  if (grunnlag === null) throw new Error(`${service}: the example gives no sum`)
  const { tjeneste, request } = requests[service](wholeKroner(grunnlag.grunnlagEgenandel ?? grunnlag.beregningsbeloep))
  return { tjeneste, svar: calculators[tjeneste](request, calculatorLaw()) }
}

interface Asked {
  readonly tjeneste: CalculatorName
  readonly request: Readonly<Record<string, unknown>>
}
const requests: Readonly<Record<Beregningstype, (sum: number) => Asked>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: (grunnlag) => ({ tjeneste: 'langtidsopphold', request: { dato, grunnlag } }),
  PRAKTISK_BISTAND: (husstandsinntekt) => ({ tjeneste: 'praktisk-bistand', request: { dato, husstandsinntekt } }),
  BARNEHAGE_SFO: (husstandsinntekt) => ({
    tjeneste: 'barnehage',
    request: { dato, husstandsinntekt, barn: [{ foedselsdato: '2023-05-01' }] },
  }),
}
