// The fields of a search in the log.
import { Button, Checkbox, Details, Textfield } from '@digdir/designsystemet-react'
import type { FormEvent } from 'react'
import { SelectField } from '../../page/select-field.tsx'
import { emptyLogDraft, fieldId, type LogDraft, type LogField } from './log-draft.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface Named {
  readonly navn: string
}
interface LogFormProps {
  readonly draft: LogDraft
  readonly roles: readonly (Named & { readonly id: string })[]
  readonly areas: readonly (Named & { readonly kode: string })[]
  readonly onChange: (part: Partial<LogDraft>) => void
  readonly onSearch: (draft: LogDraft) => void
  readonly errorOf: (felt: string) => string | undefined
}

export function LogForm(props: LogFormProps) {
  const { logg: words, hendelser } = useOfficeTexts()
  const { draft, roles, areas, onChange, onSearch } = props
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSearch(draft)
  }
  const wordsOf = (record: Readonly<Record<string, string | undefined>>): Choice[] =>
    Object.entries(record).map(([verdi, tekst]) => [verdi, tekst ?? verdi] as const)
  return (
    <form onSubmit={submit} noValidate autoComplete="off" className="log-form">
      <div className="log-grid">
        <TextBox {...props} field="identifikator" />
        <TextBox {...props} field="saksreferanse" />
        <TextBox {...props} field="fraDato" />
        <TextBox {...props} field="tilDato" />
      </div>
      <Details>
        <Details.Summary>{words.flereFelt}</Details.Summary>
        <Details.Content>
          <div className="log-grid">
            <Choose {...props} field="hendelse" choices={wordsOf(hendelser.hendelse)} />
            <Choose {...props} field="utfall" choices={wordsOf(hendelser.utfall)} />
            <Choose {...props} field="rolle" choices={roles.map(({ id, navn }) => [id, navn])} />
            <Choose {...props} field="tjenesteomraade" choices={areas.map(({ kode, navn }) => [kode, navn])} />
            <TextBox {...props} field="ansatt" />
            <Order draft={draft} onChange={onChange} />
          </div>
        </Details.Content>
      </Details>
      <Checkbox
        label={words.medLesing}
        description={words.medLesingHint}
        value="med-lesing"
        checked={draft.medLesing}
        onChange={(event) => onSearch({ ...draft, medLesing: event.target.checked })}
      />
      <SameEmployee draft={draft} onSearch={onSearch} />
      <div className="actions">
        <Button type="submit">{words.soek}</Button>
        <Button type="button" variant="tertiary" onClick={() => onSearch(emptyLogDraft)}>
          {words.nullstill}
        </Button>
      </div>
    </form>
  )
}

/** The member of staff whose row the search began in. */
function SameEmployee({ draft, onSearch }: Pick<LogFormProps, 'draft' | 'onSearch'>) {
  const { logg: words } = useOfficeTexts()
  if (draft.samme === null) return null
  return (
    <p>
      {words.sammeAnsatt(draft.samme.navn)}{' '}
      <Button type="button" variant="tertiary" data-size="sm" onClick={() => onSearch({ ...draft, samme: null })}>
        {words.fjernFilter(draft.samme.navn)}
      </Button>
    </p>
  )
}

type FieldProps = Pick<LogFormProps, 'draft' | 'onChange' | 'errorOf'>
type Choice = readonly [verdi: string, tekst: string]

function TextBox({ draft, onChange, errorOf, field }: FieldProps & { field: LogField & keyof typeof kinds }) {
  const { logg: words } = useOfficeTexts()
  return (
    <Textfield
      id={fieldId(field)}
      type={kinds[field]}
      label={words[field]}
      description={field === 'identifikator' ? words.identifikatorHint : undefined}
      inputMode={field === 'identifikator' || field === 'ansatt' ? 'numeric' : undefined}
      autoComplete="off"
      spellCheck={false}
      value={draft[field]}
      error={errorOf(fieldId(field))}
      onChange={(event) => onChange({ [field]: event.target.value })}
    />
  )
}
const kinds = {
  identifikator: 'text',
  ansatt: 'text',
  saksreferanse: 'text',
  fraDato: 'date',
  tilDato: 'date',
} as const

type ChooseProps = FieldProps & { field: LogField; choices: readonly Choice[] }

/** What a facet chose may stand outside the list: a code without words, a role that is gone. */
function Choose({ draft, onChange, field, choices }: ChooseProps) {
  const { logg: words } = useOfficeTexts()
  const chosen = draft[field]
  const isListed = chosen === '' || choices.some(([verdi]) => verdi === chosen)
  return (
    <SelectField
      id={fieldId(field)}
      label={words[field]}
      value={chosen}
      options={isListed ? choices : [[chosen, chosen], ...choices]}
      none={words.alle}
      onChoose={(verdi) => onChange({ [field]: verdi })}
    />
  )
}

function Order({ draft, onChange }: Pick<LogFormProps, 'draft' | 'onChange'>) {
  const { logg: words } = useOfficeTexts()
  return (
    <SelectField
      id="logg-rekkefoelge"
      label={words.rekkefoelge}
      value={draft.eldsteFoerst ? 'eldst' : 'nyest'}
      options={[
        ['nyest', words.nyest],
        ['eldst', words.eldst],
      ]}
      onChoose={(verdi) => onChange({ eldsteFoerst: verdi === 'eldst' })}
    />
  )
}
