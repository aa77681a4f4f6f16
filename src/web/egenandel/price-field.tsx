// One field of the price form, drawn by its kind. Its error stands at the field and in the list above the form.
import { Checkbox, Field as FieldBox, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { useTexts } from '../texts/use-texts.tsx'
import { type Field, inputId, type Part } from './fields.ts'

interface PriceFieldProps {
  readonly part: Part
  readonly field: Field
  readonly row?: number
  readonly text: string
  readonly errorOf: (felt: string) => string | undefined
  readonly onChange: (text: string) => void
}

export function PriceField({ part, field, row, text, errorOf, onChange }: PriceFieldProps) {
  const { egenandel: words } = useTexts()
  const id = inputId(part, field.id, row)
  const { navn, hint } = words.felt[part]?.[field.id] ?? { navn: field.id, hint: '' }
  const error = errorOf(id)
  if (field.kind === 'ja') {
    const checked = text === 'ja'
    return <Checkbox id={id} label={navn} value="ja" checked={checked} onChange={() => onChange(checked ? '' : 'ja')} />
  }
  if (field.kind === 'valg') {
    const options = Object.entries(words.valg[field.id] ?? {})
    return (
      <FieldBox>
        <Label>{navn}</Label>
        {hint === '' ? null : <FieldBox.Description>{hint}</FieldBox.Description>}
        <Select
          id={id}
          value={text}
          aria-invalid={error !== undefined}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.some(([value]) => value === '') ? null : <Select.Option value="">–</Select.Option>}
          {options.map(([value, name]) => (
            <Select.Option key={value} value={value}>
              {name}
            </Select.Option>
          ))}
        </Select>
        {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
      </FieldBox>
    )
  }
  return (
    <Textfield
      id={id}
      type={field.kind === 'dato' ? 'date' : 'text'}
      label={field.required ? navn : navn + words.valgfritt}
      description={hint === '' ? undefined : hint}
      value={text}
      inputMode={field.kind === 'kroner' || field.kind === 'tall' ? 'decimal' : 'text'}
      autoComplete="off"
      spellCheck={false}
      {...(field.kind === 'kroner' ? { suffix: words.kroner } : {})}
      className={`price-field-${field.kind}`}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
