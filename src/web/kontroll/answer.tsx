// The answer as it is read aloud and seen: «Ekte, laget … av …» or «Ukjent», and what that does and does not mean.
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { printDate } from '../../base/print.ts'
import type { Kontrollsvar } from '../../http/contract-kontroll.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import type { Control } from './use-control.ts'
import { useControlTexts } from './use-control-texts.ts'

interface AnswerProps {
  readonly control: Control
  readonly about: 'kode' | 'fil'
}

export function Answer({ control, about }: AnswerProps) {
  const { kontroll: words } = useControlTexts()
  return (
    <div className="control-answer" aria-live="polite">
      {control.isPending ? <Paragraph>{words.kontrollererNaa}</Paragraph> : null}
      {control.isError ? <ProblemBox error={control.error} /> : null}
      {control.isSuccess ? <Told svar={control.data} about={about} /> : null}
    </div>
  )
}

function Told({ svar: { laget, kommune }, about }: { svar: Kontrollsvar; about: AnswerProps['about'] }) {
  const { kontroll: words } = useControlTexts()
  const isGenuine = laget !== null && kommune !== null
  const said = isGenuine ? words.ekte(printDate(laget), kommune) : words.ukjent
  const known = about === 'kode' ? words.ekteKode : words.ekteFil
  const unknown = about === 'kode' ? words.ukjentKode : words.ukjentFil
  return (
    <Alert data-color={isGenuine ? 'success' : 'warning'} data-testid="svar">
      <Heading level={3} data-size="xs">
        {said}
      </Heading>
      <Paragraph>{isGenuine ? known : unknown}</Paragraph>
    </Alert>
  )
}
