// Switching on the list of events for one role, with reason, case number and days.
import { Button, Field, Heading, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { Hendelsesbryter } from '../../../http/contract-integrasjoner.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { useTexts } from '../../texts/use-texts.tsx'
import type { ListedRole } from '../roller/role-status.ts'
import { useDeed } from '../use-listed.ts'
import { checkEvents, type EventDraft, eventFieldId, eventReasons, sentEvents } from './event-draft.ts'

interface EventFormProps {
  readonly roles: readonly ListedRole[]
  readonly dato: string
  readonly onSwitched: () => void
}

export function EventForm({ roles, dato, onSwitched }: EventFormProps) {
  const texts = useTexts()
  const { hendelser: words } = texts.innstillinger
  const empty: EventDraft = { rolleId: '', fra: dato, til: '', begrunnelse: '', saksnummer: '' }
  const [draft, setDraft] = useState(empty)
  const [attempt, setAttempt] = useState(0)
  const on = useDeed<Hendelsesbryter>()
  const all = checkEvents(draft, dato, texts)
  const errors = attempt === 0 ? [] : all
  const errorOf = (field: keyof EventDraft) => errors.find(({ felt }) => felt === eventFieldId(field))?.tekst
  const change = (part: Partial<EventDraft>): void => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const body = sentEvents(draft)
    if (all.length > 0 || body === null) return void setAttempt(attempt + 1)
    const onSuccess = (): void => {
      setDraft(empty)
      setAttempt(0)
      onSwitched()
    }
    on.mutate({ path: 'hendelser', body }, { onSuccess })
  }
  const reasons = eventReasons.map((code) => [code, words.begrunnelser[code] ?? code] as const)
  const field = (name: 'saksnummer' | 'fra' | 'til', hint?: string) => (
    <Textfield
      id={eventFieldId(name)}
      type={name === 'saksnummer' ? 'text' : 'date'}
      label={words[name]}
      description={hint}
      value={draft[name]}
      error={errorOf(name)}
      autoComplete="off"
      onChange={(event) => change({ [name]: event.target.value })}
    />
  )
  return (
    <>
      <Heading level={3} data-size="2xs">
        {words.skjema}
      </Heading>
      <ErrorList errors={errors} attempt={attempt} />
      <form onSubmit={submit} noValidate autoComplete="off">
        <Choose
          field="rolleId"
          label={words.rolle}
          value={draft.rolleId}
          choices={roles.map(({ id, navn }) => [id, navn])}
          error={errorOf('rolleId')}
          onChoose={(rolleId) => change({ rolleId })}
        />
        <Choose
          field="begrunnelse"
          label={words.begrunnelse}
          value={draft.begrunnelse}
          choices={reasons}
          error={errorOf('begrunnelse')}
          onChoose={(text) => change({ begrunnelse: eventReasons.find((code) => code === text) ?? '' })}
        />
        {field('saksnummer', words.saksnummerHint)}
        <div className="field-grid">
          {field('fra')}
          {field('til', words.tilHint)}
        </div>
        {on.isError ? <ProblemBox error={on.error} /> : null}
        <div>
          <Button type="submit" data-color="danger" variant="secondary" loading={on.isPending}>
            {on.isPending ? words.slaarPaa : words.knapp}
          </Button>
        </div>
      </form>
    </>
  )
}

interface ChooseProps {
  readonly field: keyof EventDraft
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, text: string])[]
  readonly error: string | undefined
  readonly onChoose: (value: string) => void
}

function Choose({ field, label, value, choices, error, onChoose }: ChooseProps) {
  const { hendelser: words } = useTexts().innstillinger
  return (
    <Field>
      <Label>{label}</Label>
      <Select
        id={eventFieldId(field)}
        value={value}
        aria-invalid={error !== undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        <Select.Option value="">{words.velg}</Select.Option>
        {choices.map(([one, text]) => (
          <Select.Option key={one} value={one}>
            {text}
          </Select.Option>
        ))}
      </Select>
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  )
}
