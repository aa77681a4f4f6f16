// The fields of a search for a person. Enter searches; it does not send the page they stand on.
import { Textfield } from '@digdir/designsystemet-react'
import type { KeyboardEvent } from 'react'
import { useTexts } from '../texts/use-texts.tsx'
import { type Faults, searchFieldId, searchFields, type Searched } from './search-form.ts'

interface SearchFieldsProps {
  readonly id: string
  readonly searched: Searched
  readonly faults: Faults
  readonly onChange: (searched: Searched) => void
  readonly onEnter: () => void
}

export function SearchFields({ id, searched, faults, onChange, onEnter }: SearchFieldsProps) {
  const { personsoek: words } = useTexts().oppslag
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onEnter()
  }
  return searchFields[searched.maate].map((field) => (
    <Textfield
      key={field}
      id={searchFieldId(id, field)}
      type={field === 'foedselsdato' ? 'date' : 'text'}
      label={words.felt[field]}
      value={searched.felt[field] ?? ''}
      error={faults[field]}
      autoComplete="off"
      spellCheck={false}
      inputMode={field === 'postnummer' ? 'numeric' : 'text'}
      onChange={(event) => onChange({ ...searched, felt: { ...searched.felt, [field]: event.target.value } })}
      onKeyDown={onKeyDown}
    />
  ))
}
