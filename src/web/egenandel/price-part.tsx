// The fields of one service, and the rows that repeat: children, pupils, charged months.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTexts } from '../texts/use-texts.tsx'
import type { PartDraft, Written } from './draft.ts'
import { changePage } from '../page/page-change.tsx'
import { type Field, type Part, partForms, rowId } from './fields.ts'
import { PriceField } from './price-field.tsx'

interface PricePartProps {
  readonly part: Part
  readonly draft: PartDraft
  /** Also what belongs to a settlement of bills already sent; not before there are any. */
  readonly settles?: boolean
  /** Another way to fill the rows, above them. */
  readonly aboveRows?: ReactNode
  /** Fields whose answer is known already. */
  readonly without?: readonly string[]
  readonly errorOf: (felt: string) => string | undefined
  readonly onChange: (draft: PartDraft) => void
}
const mostRows = 20

export function PricePart({ settles = true, without = [], ...props }: PricePartProps) {
  const { part, draft, errorOf, onChange } = props
  const { fields, rows } = partForms[part]
  const { felt } = draft
  const asked = fields.filter(
    ({ id }) => !without.includes(id) && (id !== 'kopiGrunn' || (felt['kopiHvem'] ?? '') !== ''),
  )
  return (
    <>
      {asked.map((field) => (
        <PriceField
          key={field.id}
          part={part}
          field={field}
          text={felt[field.id] ?? ''}
          errorOf={errorOf}
          onChange={(text) => onChange({ ...draft, felt: { ...felt, [field.id]: text } })}
        />
      ))}
      {rows === null || (!settles && partForms[part].list === 'krevd') ? null : <PriceRows {...props} rows={rows} />}
    </>
  )
}

type PriceRowsProps = PricePartProps & { readonly rows: readonly Field[] }

function PriceRows({ part, rows, draft, errorOf, onChange, aboveRows }: PriceRowsProps) {
  const { egenandel, frame } = useTexts()
  const words = egenandel.rader[part]
  if (words === null) return null
  const { rader } = draft
  const write = (next: readonly Written[]): void => onChange({ ...draft, rader: next })
  const addId = `pris-${part}-ny`
  const add = (): void =>
    changePage(() => write([...rader, {}]), {
      focus: rowId(part, rader.length),
      tell: frame.lagtTil(words.navn(rader.length + 1)),
    })
  const remove = (row: number): void =>
    changePage(() => write(rader.filter((_, i) => i !== row)), {
      focus: addId,
      tell: frame.tattBort(words.navn(row + 1)),
    })
  return (
    <fieldset className="choices">
      <legend>{words.tittel}</legend>
      {words.hint === '' ? null : <Paragraph>{words.hint}</Paragraph>}
      {aboveRows}
      {rader.map((written, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its number alone; its fields hold no state of their own.
        <fieldset className="post" key={row} id={rowId(part, row)}>
          <legend>{words.navn(row + 1)}</legend>
          {rows.map((field) => (
            <PriceField
              key={field.id}
              part={part}
              field={field}
              row={row}
              text={written[field.id] ?? ''}
              errorOf={errorOf}
              onChange={(text) => write(rader.map((old, i) => (i === row ? { ...old, [field.id]: text } : old)))}
            />
          ))}
          {rader.length <= partForms[part].least ? null : (
            <Button type="button" variant="tertiary" data-size="sm" data-color="danger" onClick={() => remove(row)}>
              {egenandel.taBort(words.navn(row + 1))}
            </Button>
          )}
        </fieldset>
      ))}
      {rader.length >= mostRows ? null : (
        <div>
          <Button id={addId} type="button" variant="secondary" data-size="sm" onClick={add}>
            {words.leggTil}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
