// One look-up: when and where, and what may be told of it, line by line as in the PDF. Below it a question to the municipality.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { type ToldLookUp, toldHeading, toldLines } from '../../base/insight-lines.ts'
import type { NyttInnsyn } from '../../http/contract-innsyn.ts'
import { useNorwegian } from '../texts/use-texts.tsx'
import { QuestionForm } from './question-form.tsx'
import { useInsightTexts } from './use-insight-texts.ts'

interface LookUpProps {
  readonly told: ToldLookUp
  readonly filter: NyttInnsyn
  /** Of the frozen answer. */
  readonly id: string
}

export function LookUp({ told, filter, id }: LookUpProps) {
  const { innsyn: words } = useInsightTexts()
  const ord = useInsightTexts().oppslagene
  const norwegian = useNorwegian()
  const [state, setState] = useState<'lukket' | 'skriver' | 'sendt'>('lukket')
  const heading = toldHeading(told, ord)
  return (
    <li className="insight-item">
      <Heading level={3} data-size="2xs">
        {heading}
      </Heading>
      <dl className="facts">
        {toldLines(told, ord).map(({ del, navn, verdier, erNorsk }) => (
          <div key={del}>
            <dt>{navn}</dt>
            <dd {...(erNorsk ? norwegian : {})}>
              {verdier.length === 1 ? verdier[0] : <Values verdier={verdier} isWhat={del === 'deler'} />}
            </dd>
          </div>
        ))}
      </dl>
      {state === 'sendt' ? (
        <Alert data-color="success" role="status">
          {words.spoer.sendt}
        </Alert>
      ) : null}
      {state === 'skriver' ? (
        <QuestionForm
          about={heading}
          place={{ filter, id, oppslag: told.nr }}
          onClose={(isSent) => setState(isSent ? 'sendt' : 'lukket')}
        />
      ) : (
        <div className="no-print">
          <Button variant="tertiary" data-size="sm" onClick={() => setState('skriver')}>
            {words.spoerOm}
            <span className="visually-hidden"> {heading}</span>
          </Button>
        </div>
      )}
    </li>
  )
}

/** What happened are whole sentences, so each has its mark. */
function Values({ verdier, isWhat }: { verdier: readonly string[]; isWhat: boolean }) {
  return (
    <ul className={isWhat ? 'insight-parts' : 'plain'}>
      {verdier.map((verdi) => (
        <li key={verdi}>{verdi}</li>
      ))}
    </ul>
  )
}
