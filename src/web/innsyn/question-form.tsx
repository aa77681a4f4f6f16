// A question to the municipality about one look-up. What is typed lives in the form alone until it is sent.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { longestQuestion } from '../../base/insight-words.ts'
import type { NyttInnsyn } from '../../http/contract-innsyn.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import { useAsk } from './use-insight.ts'
import { useInsightTexts } from './use-insight-texts.ts'

interface QuestionFormProps {
  readonly about: string
  readonly place: { readonly filter: NyttInnsyn; readonly id: string; readonly oppslag: number }
  readonly onClose: (isSent: boolean) => void
}

export function QuestionForm({ about, place, onClose }: QuestionFormProps) {
  const { spoer: words } = useInsightTexts().innsyn
  const [tekst, setTekst] = useState('')
  const [tried, setTried] = useState(false)
  const ask = useAsk(place.filter, place.id)
  const wrong =
    tekst.trim() === '' ? words.mangler : tekst.length > longestQuestion ? words.forLang(longestQuestion) : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (wrong === undefined) ask.mutate({ oppslag: place.oppslag, tekst }, { onSuccess: () => onClose(true) })
  }
  return (
    <form className="insight-question no-print" onSubmit={submit} noValidate aria-label={words.tittel(about)}>
      {ask.isError ? <ProblemBox error={ask.error} /> : null}
      <Textfield
        multiline
        rows={4}
        label={words.felt}
        description={words.hint}
        value={tekst}
        onChange={({ target }) => setTekst(target.value)}
        error={tried ? wrong : undefined}
      />
      <div className="actions">
        <Button type="submit" loading={ask.isPending}>
          {words.send}
        </Button>
        <Button type="button" variant="tertiary" onClick={() => onClose(false)}>
          {words.avbryt}
        </Button>
      </div>
    </form>
  )
}
