// One field of a calculator, drawn by its kind. Errors stand at the field and in the list above the form.
import { Checkbox, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import type { CalculatorName } from '../../rules/calculator/calculators.ts'
import { calculatorLaw } from './calculator-law.ts'
import { fieldText } from './field-text.ts'
import type { FieldKind, FormField } from './forms.ts'
import { useCalculatorTexts } from './use-calculator-texts.ts'

interface CalculatorFieldProps {
  readonly id: string
  readonly tjeneste: CalculatorName
  readonly field: FormField
  readonly text: string
  readonly error: string | undefined
  readonly onChange: (text: string) => void
}

export function CalculatorField(props: CalculatorFieldProps) {
  const { kind } = props.field
  if (kind === 'ja') return <Tick {...props} />
  return kind === 'kommune' || kind === 'trinn' || kind === 'gDato' ? <Choice {...props} /> : <Written {...props} />
}

function Tick({ id, tjeneste, field, text, onChange }: CalculatorFieldProps) {
  const { navn } = fieldText(tjeneste, field.id, useCalculatorTexts())
  return (
    <Checkbox
      id={id}
      label={navn}
      value="ja"
      checked={text === 'ja'}
      onChange={(event) => onChange(event.target.checked ? 'ja' : '')}
    />
  )
}

const inputMode = (kind: FieldKind): 'numeric' | 'decimal' | 'text' =>
  kind === 'antall' ? 'numeric' : kind === 'kroner' || kind === 'tall' ? 'decimal' : 'text'

function Written({ id, tjeneste, field, text, error, onChange }: CalculatorFieldProps) {
  const texts = useCalculatorTexts()
  const { navn, hint } = fieldText(tjeneste, field.id, texts)
  return (
    <Textfield
      id={id}
      type={field.kind === 'dato' ? 'date' : 'text'}
      label={field.required ? navn : navn + texts.kalkulator.valgfritt}
      description={hint}
      value={text}
      inputMode={inputMode(field.kind)}
      autoComplete="off"
      spellCheck={false}
      {...(field.kind === 'kroner' ? { suffix: texts.kalkulator.kroner } : {})}
      className={`field-${field.kind}`}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}

function Choice({ id, tjeneste, field, text, error, onChange }: CalculatorFieldProps) {
  const texts = useCalculatorTexts()
  const { navn, hint } = fieldText(tjeneste, field.id, texts)
  return (
    <Field>
      <Label>{field.required ? navn : navn + texts.kalkulator.valgfritt}</Label>
      {hint === undefined ? null : <Field.Description>{hint}</Field.Description>}
      <Select
        id={id}
        value={text}
        aria-invalid={error !== undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <Options kind={field.kind} />
      </Select>
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  )
}

const grades = [1, 2, 3, 4, 5, 6, 7]

function Options({ kind }: { kind: FieldKind }) {
  const { kalkulator: words } = useCalculatorTexts()
  const options: readonly (readonly [string, string])[] =
    kind === 'gDato'
      ? Object.entries(words.gDatoValg)
      : kind === 'trinn'
        ? [['', words.velgTrinn], ...grades.map((grade) => [String(grade), `${grade}.`] as const)]
        : [['', words.velgKommune], ...municipalities()]
  return options.map(([value, name]) => (
    <Select.Option key={value} value={value}>
      {name}
    </Select.Option>
  ))
}

const byName = new Intl.Collator('nb')

/** Number and name, by name. Some names are borne by two, so the number stands with it. */
function municipalities(): readonly (readonly [string, string])[] {
  const all = [...calculatorLaw().municipalities.current.values()]
  const sorted = all.sort((a, b) => byName.compare(a.navn, b.navn))
  return sorted.map(({ kommunenummer, navn }) => [kommunenummer, `${navn} (${kommunenummer})`] as const)
}
