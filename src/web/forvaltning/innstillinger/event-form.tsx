// Switching on the list of events for one role, with reason, case number and days.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import type { Hendelsesbryter } from '../../../http/contract-integrasjoner.ts'
import { ErrorList } from '../../page/error-list.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { SelectField } from '../../page/select-field.tsx'
import type { ListedRole } from '../roller/role-status.ts'
import { useDeed } from '../use-listed.ts'
import { checkEvents, type EventDraft, eventFieldId, eventReasons, sentEvents } from './event-draft.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface EventFormProps {
  readonly roles: readonly ListedRole[]
  readonly dato: string
  readonly onSwitched: () => void
}

export function EventForm({ roles, dato, onSwitched }: EventFormProps) {
  const texts = useOfficeTexts()
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
  return (
    <>
      <Heading level={3} data-size="2xs">
        {words.skjema}
      </Heading>
      <ErrorList errors={errors} attempt={attempt} />
      <form onSubmit={submit} noValidate autoComplete="off">
        <Fields roles={roles} draft={draft} onChange={change} errorOf={errorOf} />
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

interface FieldsProps extends Pick<EventFormProps, 'roles'> {
  readonly draft: EventDraft
  readonly onChange: (part: Partial<EventDraft>) => void
  readonly errorOf: (field: keyof EventDraft) => string | undefined
}

function Fields({ roles, draft, onChange, errorOf }: FieldsProps) {
  const { hendelser: words } = useOfficeTexts().innstillinger
  const field = (name: 'saksnummer' | 'fra' | 'til', hint?: string) => (
    <Textfield
      id={eventFieldId(name)}
      type={name === 'saksnummer' ? 'text' : 'date'}
      label={words[name]}
      description={hint}
      value={draft[name]}
      error={errorOf(name)}
      autoComplete="off"
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  )
  return (
    <>
      <SelectField
        id={eventFieldId('rolleId')}
        label={words.rolle}
        value={draft.rolleId}
        options={roles.map(({ id, navn }) => [id, navn])}
        none={words.velg}
        error={errorOf('rolleId')}
        onChoose={(rolleId) => onChange({ rolleId })}
      />
      <SelectField
        id={eventFieldId('begrunnelse')}
        label={words.begrunnelse}
        value={draft.begrunnelse}
        options={eventReasons.map((code) => [code, words.begrunnelser[code] ?? code])}
        none={words.velg}
        error={errorOf('begrunnelse')}
        onChoose={(text) => onChange({ begrunnelse: eventReasons.find((code) => code === text) ?? '' })}
      />
      {field('saksnummer', words.saksnummerHint)}
      <div className="field-grid">
        {field('fra')}
        {field('til', words.tilHint)}
      </div>
    </>
  )
}
