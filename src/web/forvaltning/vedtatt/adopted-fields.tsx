// The fields of the decision behind a price list or a guideline.
import { Textfield } from '@digdir/designsystemet-react'
import type { AdoptedDraft } from './adopted-draft.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface AdoptedFieldsProps {
  readonly draft: AdoptedDraft
  readonly onChange: (part: Partial<AdoptedDraft>) => void
  readonly errorOf: (felt: string) => string | undefined
}

const fields = ['fra', 'til', 'vedtatt', 'saksnummer'] as const

export function AdoptedFields({ draft, onChange, errorOf }: AdoptedFieldsProps) {
  const { vedtakfelt: words } = useOfficeTexts().forvaltning
  return (
    <div className="field-grid">
      {fields.map((field) => (
        <Textfield
          key={field}
          id={field}
          type={field === 'saksnummer' ? 'text' : 'date'}
          label={words[field]}
          description={field === 'til' ? words.tilHint : undefined}
          value={draft[field]}
          onChange={(event) => onChange({ [field]: event.target.value })}
          error={errorOf(field)}
          autoComplete="off"
        />
      ))}
    </div>
  )
}
