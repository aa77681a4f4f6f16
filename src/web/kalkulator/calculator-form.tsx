// One calculator: its form, the errors field by field, and the answer under it. Worked out in the browser.
import { Button, Details, Link, Paragraph } from '@digdir/designsystemet-react'
import { type FormEvent, useMemo, useState } from 'react'
import { ErrorList } from '../page/error-list.tsx'
import { Page } from '../page/page.tsx'
import { useRates } from '../satser/use-rates.ts'
import { useSpeech } from '../texts/use-texts.tsx'
import { Answer } from './answer.tsx'
import { calculatorLaw } from './calculator-law.ts'
import { CalculatorField } from './calculator-field.tsx'
import { type Draft, fieldId, writeField } from './draft.ts'
import { type FormField, forms } from './forms.ts'
import { Rows } from './rows.tsx'
import { workOut } from './work-out.ts'
import { useCalculatorTexts } from './use-calculator-texts.ts'

interface FormProps {
  readonly start: Draft
  readonly onWorkedOut: (draft: Draft) => void
}

export function CalculatorForm({ start, onWorkedOut }: FormProps) {
  const { language } = useSpeech()
  const texts = useCalculatorTexts()
  const spoken = useMemo(() => ({ language, texts }), [language, texts])
  const { kalkulator: words } = texts
  const [written, setDraft] = useState(start)
  const today = useRates().data?.dato ?? ''
  const draft = written.felt['dato'] === undefined ? writeField(written, 'dato', today) : written
  // A shared address that lacks something shows the form; nothing is called wrong before the visitor has asked.
  const [asked, setAsked] = useState(() => (workOut(start, calculatorLaw(), spoken).kind === 'feil' ? null : start))
  // What was asked is answered anew in another language, errors too.
  const outcome = useMemo(() => (asked === null ? null : workOut(asked, calculatorLaw(), spoken)), [asked, spoken])
  const [attempt, setAttempt] = useState(0)
  const errors = outcome?.kind === 'feil' ? outcome.errors : []
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (workOut(draft, calculatorLaw(), spoken).kind !== 'feil') onWorkedOut(draft)
    setAsked(draft)
    setAttempt(attempt + 1)
  }
  return (
    <Page
      title={words.tjenester[draft.tjeneste].tittel}
      failed={errors.length > 0}
      above={<Link href="/kalkulator">{words.velgAnnen}</Link>}
    >
      <ErrorList errors={errors} attempt={attempt} />
      <form onSubmit={submit} noValidate autoComplete="off">
        <Fields
          draft={draft}
          onChange={setDraft}
          errorOf={(felt) => errors.find((error) => error.felt === felt)?.tekst}
        />
        <div className="actions">
          <Button type="submit">{words.regnUt}</Button>
        </div>
        <Paragraph className="quiet" data-size="sm">
          {words.personvern}
        </Paragraph>
      </form>
      {outcome === null || outcome.kind === 'feil' ? null : (
        <Answer tjeneste={draft.tjeneste} outcome={outcome} attempt={attempt} />
      )}
    </Page>
  )
}

interface FieldsProps {
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
  readonly errorOf: (felt: string) => string | undefined
}

function Fields({ draft, onChange, errorOf }: FieldsProps) {
  const { kalkulator: words } = useCalculatorTexts()
  const { main, more, rows } = forms[draft.tjeneste]
  const [opened, setOpened] = useState(() => more.some(({ id }) => (draft.felt[id] ?? '') !== ''))
  const show = opened || more.some(({ id }) => errorOf(fieldId(id)) !== undefined)
  const field = (of: FormField) => (
    <CalculatorField
      key={of.id}
      id={fieldId(of.id)}
      tjeneste={draft.tjeneste}
      field={of}
      text={draft.felt[of.id] ?? ''}
      error={errorOf(fieldId(of.id))}
      onChange={(text) => onChange(writeField(draft, of.id, text))}
    />
  )
  return (
    <>
      {main.map(field)}
      {rows === null ? null : <Rows draft={draft} group={rows} onChange={onChange} errorOf={errorOf} />}
      {more.length === 0 ? null : (
        <Details variant="tinted" open={show} onToggle={() => setOpened(!show)}>
          <Details.Summary>{words.flere}</Details.Summary>
          <Details.Content className="more-fields">{more.map(field)}</Details.Content>
        </Details>
      )}
    </>
  )
}
