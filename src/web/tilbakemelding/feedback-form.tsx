// One text about one page, and the receipt. What is typed stays in the form until the server has taken it.
import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link as RouteLink } from 'wouter'
import { hasElevenDigits, longestFeedback } from '../../base/feedback-words.ts'
import { printInstant } from '../../base/print.ts'
import type { NyTilbakemelding, Tilbakemeldingskvittering } from '../../http/contract-tilbakemelding.ts'
import type { ApiProblem } from '../api/call.ts'
import { usePost } from '../api/session.tsx'
import { ErrorList } from '../page/error-list.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { SelectField } from '../page/select-field.tsx'
import { pageName } from './page-name.ts'
import { type FeedbackTexts, useFeedbackTexts } from './use-feedback-texts.ts'

/** kommune: fiksOrgId to send; null: the role in use says it. */
export interface Reader {
  readonly kommune: string | null
  readonly navn: string
}
interface FeedbackFormProps {
  readonly side: string
  readonly readers: readonly Reader[]
  readonly first: Reader | null
}
const field = 'tilbakemelding'

export function FeedbackForm({ side, readers, first }: FeedbackFormProps) {
  const { tilbakemelding: words } = useFeedbackTexts()
  const [tekst, setTekst] = useState('')
  const [reader, setReader] = useState(first)
  const [attempt, setAttempt] = useState(0)
  const post = usePost()
  const send = useMutation<Tilbakemeldingskvittering, ApiProblem, NyTilbakemelding>({
    mutationFn: (body) => post<Tilbakemeldingskvittering>('/api/v1/tilbakemeldinger', body),
  })
  const wrong = wrongIn(tekst, words)
  const error = attempt === 0 ? undefined : wrong
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (wrong !== undefined) return void setAttempt(attempt + 1)
    const kommune = reader?.kommune ?? null
    send.mutate({ side, tekst: tekst.trim(), ...(kommune === null ? {} : { kommune }) })
  }
  const again = (): void => {
    setTekst('')
    setAttempt(0)
    send.reset()
  }
  const navn = reader?.navn ?? ''
  if (send.isSuccess) return <Received mottatt={send.data.mottatt} kommune={navn} onAgain={again} />
  return (
    <Page title={words.tittel} failed={error !== undefined || send.isError}>
      <About side={side} />
      <ErrorList errors={error === undefined ? [] : [{ felt: field, tekst: error }]} attempt={attempt} />
      {send.isError ? <ProblemBox error={send.error} /> : null}
      <form onSubmit={submit} noValidate autoComplete="off">
        {readers.length < 2 ? null : <ChooseReader readers={readers} chosen={reader} onChoose={setReader} />}
        <Textfield
          id={field}
          multiline
          rows={6}
          label={words.tekst}
          description={words.tekstHint}
          value={tekst}
          error={error}
          onChange={({ target }) => setTekst(target.value)}
        />
        <Paragraph className="quiet">{words.leses(navn)}</Paragraph>
        <div>
          <Button type="submit" loading={send.isPending}>
            {send.isPending ? words.sender : words.send}
          </Button>
        </div>
      </form>
    </Page>
  )
}

function About({ side }: { side: string }) {
  const texts = useFeedbackTexts()
  const { tilbakemelding: words } = texts
  return (
    <>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <Paragraph>
        {words.gjelder}: <strong>{pageName(side, texts)}</strong>
      </Paragraph>
    </>
  )
}

function wrongIn(tekst: string, words: FeedbackTexts['tilbakemelding']): string | undefined {
  if (tekst.trim() === '') return words.mangler
  if (tekst.trim().length > longestFeedback) return words.forLang(longestFeedback)
  return hasElevenDigits(tekst) ? words.nummer : undefined
}

interface ChooseReaderProps {
  readonly readers: readonly Reader[]
  readonly chosen: Reader | null
  readonly onChoose: (reader: Reader | null) => void
}

function ChooseReader({ readers, chosen, onChoose }: ChooseReaderProps) {
  return (
    <SelectField
      id="tilbakemelding-kommune"
      label={useFeedbackTexts().tilbakemelding.kommune}
      value={chosen?.kommune ?? ''}
      options={readers.map(({ kommune, navn }) => [kommune ?? '', navn])}
      onChoose={(verdi) => onChoose(readers.find(({ kommune }) => kommune === verdi) ?? null)}
    />
  )
}

function Received({ mottatt, kommune, onAgain }: { mottatt: string; kommune: string; onAgain: () => void }) {
  const { tilbakemelding: words } = useFeedbackTexts()
  return (
    <Page title={words.takk}>
      <Paragraph data-size="lg">{words.takkTekst(printInstant(mottatt), kommune)}</Paragraph>
      <Paragraph>{words.takkSvar}</Paragraph>
      <div className="actions">
        <Button asChild>
          <RouteLink href="/">{words.tilStart}</RouteLink>
        </Button>
        <Button type="button" variant="tertiary" onClick={onAgain}>
          {words.enTil}
        </Button>
      </div>
    </Page>
  )
}
