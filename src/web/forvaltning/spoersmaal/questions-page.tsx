// What residents have asked the municipality about look-ups of them, unanswered first, and the form of an answer. Who asked is not
// told: the answer is read behind the resident's own login.
import {
  Button,
  Field,
  Heading,
  Label,
  Paragraph,
  Tag,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { printInstant } from '../../../base/print.ts'
import type { Innsynsspoersmaalsliste, Innsynsspoersmaalssvar } from '../../../http/contract-innsyn.ts'
import { ProblemBox } from '../../page/problem-box.tsx'
import { useTexts } from '../../texts/use-texts.tsx'
import { AdminPage, WhenRead } from '../admin-page.tsx'
import { useDeed, useListed } from '../use-listed.ts'

type Question = Innsynsspoersmaalsliste['spoersmaal'][number]

export function QuestionsPage() {
  const { spoersmaal: words } = useTexts()
  return (
    <WhenRead title={words.tittel} asked={[useListed('innsynsspoersmaal')]}>
      {([{ spoersmaal }]) => (
        <AdminPage title={words.tittel}>
          <Paragraph data-size="lg">{words.ingress}</Paragraph>
          {spoersmaal.length === 0 ? <Paragraph>{words.ingen}</Paragraph> : null}
          <ul className="plain rows">
            {spoersmaal.map((one) => (
              <QuestionRow key={one.id} one={one} />
            ))}
          </ul>
        </AdminPage>
      )}
    </WhenRead>
  )
}

function QuestionRow({ one: { id, rad, tekst, stilt, svar, besvart } }: { one: Question }) {
  const { spoersmaal: words } = useTexts()
  return (
    <li className="row">
      <Heading level={2} data-size="2xs">
        {words.stilt(printInstant(stilt))}
        <Tag data-size="sm" data-color={svar === null ? 'warning' : 'success'}>
          {svar === null ? words.ubesvart : words.besvart}
        </Tag>
      </Heading>
      <p className="own-text">{tekst}</p>
      <p className="quiet">{rad === null ? words.alle : words.rad(rad)}</p>
      {svar === null ? (
        <AnswerForm id={id} />
      ) : (
        <>
          <p>
            <strong>{besvart === null ? words.svar : words.svarGitt(printInstant(besvart))}</strong>
          </p>
          <p className="own-text">{svar}</p>
        </>
      )}
    </li>
  )
}

function AnswerForm({ id }: { id: string }) {
  const { spoersmaal: words } = useTexts()
  const [tekst, setTekst] = useState('')
  const [missing, setMissing] = useState(false)
  const answer = useDeed<Innsynsspoersmaalssvar>()
  const field = `svar-${id}`
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setMissing(tekst.trim() === '')
    if (tekst.trim() === '') return void document.getElementById(field)?.focus()
    answer.mutate({ path: `innsynsspoersmaal/${id}/svar`, body: { tekst: tekst.trim() } })
  }
  return (
    <form onSubmit={submit} noValidate autoComplete="off">
      <Field>
        <Label>{words.svar}</Label>
        <Field.Description>{words.svarHint}</Field.Description>
        <Textarea
          id={field}
          rows={4}
          value={tekst}
          aria-invalid={missing}
          onChange={(event) => setTekst(event.target.value)}
        />
        {missing ? <ValidationMessage>{words.mangler}</ValidationMessage> : null}
      </Field>
      {answer.isError ? <ProblemBox error={answer.error} /> : null}
      <div>
        <Button type="submit" data-size="sm" loading={answer.isPending}>
          {words.send}
        </Button>
      </div>
    </form>
  )
}
