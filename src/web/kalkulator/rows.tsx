// The part of a form that repeats: children, pupils, or the brackets of a price list.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { CalculatorField } from './calculator-field.tsx'
import { addRow, type Draft, removeRow, rowFieldId, writeRow } from './draft.ts'
import { mostRows, type RowGroup } from './forms.ts'
import { useCalculatorTexts } from './use-calculator-texts.ts'

interface RowsProps {
  readonly draft: Draft
  readonly group: RowGroup
  readonly onChange: (draft: Draft) => void
  readonly errorOf: (felt: string) => string | undefined
}

export function Rows({ draft, group, onChange, errorOf }: RowsProps) {
  const { kalkulator } = useCalculatorTexts()
  const words = kalkulator.rader[draft.tjeneste]
  if (words === null) return null
  return (
    <fieldset className="choices">
      <legend>{words.tittel}</legend>
      {words.hint === '' ? null : <Paragraph>{words.hint}</Paragraph>}
      {draft.rader.map((written, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its number alone; its fields hold no state of their own.
        <fieldset className="post" key={row}>
          <legend>{words.navn(row + 1)}</legend>
          {group.fields.map((field) => (
            <CalculatorField
              key={field.id}
              id={rowFieldId(row, field.id)}
              tjeneste={draft.tjeneste}
              field={field}
              text={written[field.id] ?? ''}
              error={errorOf(rowFieldId(row, field.id))}
              onChange={(text) => onChange(writeRow(draft, row, { id: field.id, text }))}
            />
          ))}
          {draft.rader.length <= group.least ? null : (
            <Button
              type="button"
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              onClick={() => onChange(removeRow(draft, row))}
            >
              {kalkulator.taBort(words.navn(row + 1))}
            </Button>
          )}
        </fieldset>
      ))}
      {draft.rader.length >= mostRows ? null : (
        <div>
          <Button type="button" variant="secondary" onClick={() => onChange(addRow(draft))}>
            {words.leggTil}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
