// The person a role, or the office of administrator, is given to: number with a check while it is typed, and a name.
import { Textfield } from '@digdir/designsystemet-react'
import { numberText } from '../../oppslag/check-draft.ts'
import { readNumber } from '../../oppslag/number-input.ts'
import { type GrantDraft, grantField } from './grant-draft.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

export interface GrantFieldsProps {
  readonly draft: GrantDraft
  readonly onChange: (part: Partial<GrantDraft>) => void
  readonly errorOf: (felt: string) => string | undefined
}

export function PersonFields({ draft, onChange, errorOf }: GrantFieldsProps) {
  const texts = useOfficeTexts()
  const { gi: words } = texts.tilganger
  const read = readNumber(draft.nummer)
  // While typing, only what more digits cannot mend is said.
  const early =
    !read.ok && draft.nummer.replaceAll(/\s/g, '').length >= 11 ? numberText(read.problem, texts) : undefined
  return (
    <>
      <div className="number-field">
        <Textfield
          id={grantField.nummer}
          label={words.nummer}
          description={words.nummerHint}
          value={draft.nummer}
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          size={16}
          error={errorOf(grantField.nummer) ?? early}
          onChange={(event) => onChange({ nummer: event.target.value })}
        />
        <p className="quiet" role="status">
          {read.ok ? words.nummerGyldig : ''}
        </p>
      </div>
      <Textfield
        id={grantField.navn}
        label={words.navn}
        description={words.navnHint}
        value={draft.navn}
        autoComplete="off"
        error={errorOf(grantField.navn)}
        onChange={(event) => onChange({ navn: event.target.value })}
      />
    </>
  )
}

/** First and last day of the grant; both may be empty. */
export function GrantDays({ draft, onChange, errorOf }: GrantFieldsProps) {
  const { gi: words } = useOfficeTexts().tilganger
  const days = [
    ['fraDag', 'fra'],
    ['tilDag', 'til'],
  ] as const
  return (
    <fieldset>
      <legend className="group-name">{words.datoer}</legend>
      <div className="field-grid">
        {days.map(([field, word]) => (
          <Textfield
            key={field}
            id={grantField[word]}
            type="date"
            label={words[word]}
            description={words[`${word}Hint`]}
            value={draft[field]}
            error={errorOf(grantField[word])}
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
        ))}
      </div>
    </fieldset>
  )
}
