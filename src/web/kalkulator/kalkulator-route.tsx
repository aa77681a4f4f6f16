// `/kalkulator`: which service, then its form. Open to anyone; what is written stays in the page and in the address's fragment.
import { Link, Paragraph } from '@digdir/designsystemet-react'
import { Page } from '../page/page.tsx'
import { CalculatorForm } from './calculator-form.tsx'
import { calculatorNames } from './forms.ts'
import './kalkulator.css'
import { useFragment } from './use-fragment.ts'
import { useCalculatorTexts } from './use-calculator-texts.ts'

export function KalkulatorRoute() {
  const { kalkulator: words } = useCalculatorTexts()
  const { draft, visit, keep } = useFragment()
  if (draft !== null) return <CalculatorForm key={`${draft.tjeneste}-${visit}`} start={draft} onWorkedOut={keep} />
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <nav aria-label={words.velg}>
        <ul className="calculators">
          {calculatorNames.map((name) => (
            <li key={name}>
              <Link href={`#tjeneste=${name}`}>{words.tjenester[name].navn}</Link>
              <span className="quiet">{words.tjenester[name].kort}</span>
            </li>
          ))}
        </ul>
      </nav>
      <Paragraph className="quiet">{words.ikkeVedtak}</Paragraph>
    </Page>
  )
}
