// How the answer came to be: each line with its § and, where the law leaves it open, that it is a reading.
import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { printAmount, printKroner } from '../../base/print.ts'
import type { Kalkulatorlinje, Kalkulatorsvar } from '../../rules/calculator/types.ts'
import { findLine, sectionIn } from '../../rules/words/words.ts'
import { useSpeech } from '../texts/use-texts.tsx'
import { FromRule } from '../page/from-rule.tsx'
import { toOere } from './amounts.ts'
import { type CalculatorTexts, useCalculatorTexts } from './use-calculator-texts.ts'

interface AnswerLinesProps {
  readonly svar: Kalkulatorsvar
  /** false where another part of the page has the same name: then this one is no landmark. */
  readonly landmark?: boolean
}

export function AnswerLines({ svar: { linjer, regelversjon }, landmark = true }: AnswerLinesProps) {
  const { language } = useSpeech()
  const texts = useCalculatorTexts()
  const { linjer: words, svar } = texts.kalkulator
  return (
    <section aria-labelledby={landmark ? 'linjer' : undefined}>
      <Heading level={2} data-size="sm" id="linjer">
        {words.tittel}
      </Heading>
      <table className="calculator-lines worked-lines">
        <caption className="visually-hidden">{words.tabell}</caption>
        <thead>
          <tr>
            <th scope="col">{words.linje}</th>
            <th scope="col" className="number">
              {words.beloep}
            </th>
          </tr>
        </thead>
        <tbody>
          {linjer.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <FromRule tekst={line.tekst} told={findLine(language, line.tekst)} />
                <span className="quiet">
                  {sectionIn(language, line.hjemmel)}
                  {line.tolkning ? (
                    <Tag data-size="sm" data-color="warning">
                      {words.tolkning}
                    </Tag>
                  ) : null}
                </span>
              </th>
              <td className="number">{printValue(line, texts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Paragraph className="quiet" data-size="sm">
        {linjer.some(({ tolkning }) => tolkning) ? `${words.tolkningForklart} ` : ''}
        {svar.eksakt} {words.regelversjon(regelversjon)}.
      </Paragraph>
    </section>
  )
}

function printValue({ beloep, enhet }: Kalkulatorlinje, { kalkulator }: CalculatorTexts): string {
  if (enhet === undefined) return beloep < 0 ? `\u2212${printKroner(toOere(-beloep))}` : printKroner(toOere(beloep))
  return kalkulator.linjer.enhet[enhet](printAmount(toOere(beloep)))
}
