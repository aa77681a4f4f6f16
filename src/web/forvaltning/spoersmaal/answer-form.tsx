// The answer to a resident. It is given once; what is typed stays in the form until the server has taken it.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { longestQuestion } from '../../../base/insight-words.ts'
import type { Innsynsspoersmaalssvar } from '../../../http/contract-innsyn.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { useDeed } from '../use-listed.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

const field = 'svar-til-innbygger'

interface AnswerFormProps {
  readonly id: string
  readonly onFail: (failed: boolean) => void
  readonly onSent: () => void
}

export function AnswerForm({ id, onFail, onSent }: AnswerFormProps) {
  const { spoersmaal: words } = useOfficeTexts()
  const [tekst, setTekst] = useState('')
  const [attempt, setAttempt] = useState(0)
  const answer = useDeed<Innsynsspoersmaalssvar>()
  const wrong = errorIn(tekst, words)
  const error = attempt === 0 ? undefined : wrong
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onFail(wrong !== undefined)
    if (wrong !== undefined) return void setAttempt(attempt + 1)
    const sent = { path: `innsynsspoersmaal/${id}/svar`, body: { tekst: tekst.trim() } }
    answer.mutate(sent, { onSuccess: onSent, onError: () => onFail(true) })
  }
  return (
    <>
      <ErrorList errors={error === undefined ? [] : [{ felt: field, tekst: error }]} attempt={attempt} />
      {answer.isError ? <ProblemBox error={answer.error} /> : null}
      <form onSubmit={submit} noValidate autoComplete="off">
        <Textfield
          id={field}
          multiline
          rows={6}
          label={words.svar}
          description={words.svarHint}
          value={tekst}
          error={error}
          onChange={({ target }) => setTekst(target.value)}
        />
        <div>
          <Button type="submit" loading={answer.isPending}>
            {words.send}
          </Button>
        </div>
      </form>
    </>
  )
}

function errorIn(
  tekst: string,
  words: { readonly mangler: string; readonly forLang: (mest: number) => string },
): string | undefined {
  if (tekst.trim() === '') return words.mangler
  return tekst.trim().length > longestQuestion ? words.forLang(longestQuestion) : undefined
}
