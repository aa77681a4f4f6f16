// The draft ↔ the address's fragment (#tjeneste=sfo&dato=…), which a browser never sends to any server. Children's births stand
// there as month and year. Whatever is not a field of the form is left out, both ways.
import type { CalculatorName } from '../../rules/calculator/calculators.ts'
import type { Draft, Written } from './draft.ts'
import { calculatorNames, fieldsOf, type FormField, forms, mostRows } from './forms.ts'

const longest = 40

/** Without the leading #. Fields that are empty are left out. */
export function encodeFragment({ tjeneste, felt, rader }: Draft): string {
  const form = forms[tjeneste]
  const out = new URLSearchParams({ tjeneste })
  append(out, fieldsOf(form), { written: felt, prefix: '' })
  for (const [i, written] of rader.entries()) append(out, form.rows?.fields ?? [], { written, prefix: `${i + 1}.` })
  return out.toString()
}

interface Part {
  readonly written: Written
  readonly prefix: string
}
function append(out: URLSearchParams, fields: readonly FormField[], { written, prefix }: Part): void {
  for (const { id } of fields) {
    const text = written[id]?.replaceAll(/\s/g, '') ?? ''
    if (text !== '') out.append(prefix + id, text)
  }
}

/** The draft, or null when the fragment names no calculator. */
export function decodeFragment(fragment: string): Draft | null {
  const given = new URLSearchParams(fragment.replace(/^#/, ''))
  const tjeneste = calculatorNames.find((name) => name === given.get('tjeneste'))
  return tjeneste === undefined ? null : { tjeneste, ...written(given, tjeneste) }
}

function written(given: URLSearchParams, tjeneste: CalculatorName): Omit<Draft, 'tjeneste'> {
  const form = forms[tjeneste]
  const take = (fields: readonly FormField[], prefix: string): Written =>
    Object.fromEntries(
      fields.flatMap(({ id }) => {
        const text = given.get(prefix + id)?.slice(0, longest)
        return text === undefined ? [] : [[id, text]]
      }),
    )
  const { rows } = form
  if (rows === null) return { felt: take(fieldsOf(form), ''), rader: [] }
  const numbers = [...given.keys()].map((key) => Number(/^(\d{1,2})\./.exec(key)?.[1] ?? 0))
  const count = Math.min(mostRows, Math.max(rows.least, ...numbers))
  const rader = Array.from({ length: count }, (_, i) => take(rows.fields, `${i + 1}.`))
  return { felt: take(fieldsOf(form), ''), rader }
}
