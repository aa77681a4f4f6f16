// A choice in a list, with its label, hint and error. An error stands at the field too, and its id is what the error list leads to.
import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { useNorwegian } from '../texts/use-texts.tsx'

interface SelectFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  /** What stands first and means that nothing is chosen. */
  readonly none?: string
  /** The options are in bokmål whatever the page speaks. */
  readonly fromRule?: boolean
  readonly error?: string | undefined
  readonly onChoose: (value: string) => void
}

export function SelectField(props: SelectFieldProps) {
  const { id, label, hint, value, options, none, fromRule = false, error, onChoose } = props
  const norwegian = useNorwegian()
  return (
    <Field>
      <Label>{label}</Label>
      {hint === undefined ? null : <Field.Description>{hint}</Field.Description>}
      <Select
        id={id}
        value={value}
        aria-invalid={error !== undefined}
        onChange={(event) => onChoose(event.target.value)}
      >
        {none === undefined ? null : <Select.Option value="">{none}</Select.Option>}
        {options.map(([one, text]) => (
          <Select.Option key={one} value={one} {...(fromRule ? norwegian : {})}>
            {text}
          </Select.Option>
        ))}
      </Select>
      {error === undefined ? null : <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  )
}
