// The brackets: one group of fields each.
import { Button, Checkbox, Paragraph, Textfield } from '@digdir/designsystemet-react'
import {
  type BracketDraft,
  type BracketField,
  bracketFieldId,
  bracketFields,
  emptyBracket,
} from './price-list-draft.ts'
import { useOfficeTexts } from '../use-office-texts.ts'

interface BracketRowsProps {
  readonly trinn: readonly BracketDraft[]
  readonly onChange: (trinn: readonly BracketDraft[]) => void
  readonly errorOf: (felt: string) => string | undefined
}
const kroner: readonly BracketField[] = ['timepris', 'maksPerMaaned', 'abonnementPris']
const mostBrackets = 100

export function BracketRows({ trinn, onChange, errorOf }: BracketRowsProps) {
  const { liste: words } = useOfficeTexts().forvaltning
  const remove = (row: number): void => onChange(trinn.filter((_, at) => at !== row))
  return (
    <>
      <Paragraph>{words.trinnHint}</Paragraph>
      {trinn.map((bracket, row) => (
        <Bracket
          // biome-ignore lint/suspicious/noArrayIndexKey: a bracket is known by its number alone; its fields hold no state of their own.
          key={row}
          bracket={bracket}
          row={row}
          errorOf={errorOf}
          onChange={(part) => onChange(trinn.map((one, at) => (at === row ? { ...one, ...part } : one)))}
          onRemove={trinn.length < 2 ? null : () => remove(row)}
        />
      ))}
      {trinn.length >= mostBrackets ? null : (
        <div>
          <Button
            type="button"
            variant="secondary"
            onClick={() => onChange([...trinn, emptyBracket(trinn.at(-1)?.tilG ?? '')])}
          >
            {words.leggTil}
          </Button>
        </div>
      )}
    </>
  )
}

interface BracketProps extends Pick<BracketRowsProps, 'errorOf'> {
  readonly bracket: BracketDraft
  readonly row: number
  readonly onChange: (part: Partial<BracketDraft>) => void
  /** null: the only one cannot be taken away. */
  readonly onRemove: (() => void) | null
}

function Bracket({ bracket, row, errorOf, onChange, onRemove }: BracketProps) {
  const { forvaltning, kalkulator } = useOfficeTexts()
  const { liste: words } = forvaltning
  return (
    <fieldset className="post bracket">
      <legend>{words.trinn(row + 1)}</legend>
      <div className="field-grid">
        {bracketFields.map((field) => (
          <Textfield
            key={field}
            id={bracketFieldId(row, field)}
            label={words[field]}
            {...(kroner.includes(field) ? { suffix: kalkulator.kroner } : {})}
            inputMode="decimal"
            autoComplete="off"
            value={bracket[field]}
            error={errorOf(bracketFieldId(row, field))}
            onChange={(event) => onChange({ [field]: event.target.value })}
          />
        ))}
      </div>
      <Checkbox
        id={bracketFieldId(row, 'inklusivOevre')}
        label={words.inklusivOevre}
        value="ja"
        checked={bracket.inklusivOevre}
        onChange={(event) => onChange({ inklusivOevre: event.target.checked })}
      />
      {onRemove === null ? null : (
        <Button type="button" variant="tertiary" data-size="sm" data-color="danger" onClick={onRemove}>
          {words.taBort(words.trinn(row + 1).toLowerCase())}
        </Button>
      )}
    </fieldset>
  )
}
