// The draft → the calculator's request. Out: the request, or every field that is missing or not readable.
import { type Draft, fieldId, rowFieldId, type Written } from './draft.ts'
import { fieldsOf, type FormField, forms } from './forms.ts'
import { readField } from './read-field.ts'

type Values = Readonly<Record<string, unknown>>
export interface Unreadable {
  /** Id of the input. */
  readonly felt: string
  readonly field: FormField
  readonly why: 'mangler' | 'feil'
  /** Index of the row it stands in; null outside the rows. */
  readonly rad: number | null
}
export type ReadDraft =
  | { readonly ok: true; readonly request: Values }
  | { readonly ok: false; readonly unreadable: readonly Unreadable[] }

export function readDraft(draft: Draft): ReadDraft {
  const form = forms[draft.tjeneste]
  const main = read(fieldsOf(form), draft.felt, null)
  const rows = draft.rader.map((written, i) => read(form.rows?.fields ?? [], written, i))
  const unreadable = [main, ...rows].flatMap((part) => part.unreadable).concat(hoursOfPriceList(draft))
  if (unreadable.length > 0) return { ok: false, unreadable }
  return {
    ok: true,
    request: shape[draft.tjeneste](
      main.values,
      rows.map(({ values }) => values),
    ),
  }
}

/** A price list without hours has no price to give. */
function hoursOfPriceList({ tjeneste, felt, rader }: Draft): readonly Unreadable[] {
  const field = fieldsOf(forms[tjeneste]).find(({ id }) => id === 'timerPerMaaned')
  if (field === undefined || rader.length === 0 || (felt[field.id] ?? '').trim() !== '') return []
  return [{ felt: fieldId(field.id), field, why: 'mangler', rad: null }]
}

interface Part {
  readonly values: Values
  readonly unreadable: readonly Unreadable[]
}
function read(fields: readonly FormField[], written: Written, rad: number | null): Part {
  const values: Record<string, unknown> = {}
  const unreadable: Unreadable[] = []
  for (const field of fields) {
    const text = written[field.id] ?? ''
    const felt = rad === null ? fieldId(field.id) : rowFieldId(rad, field.id)
    if (text.trim() === '') {
      if (field.required) unreadable.push({ felt, field, why: 'mangler', rad })
      continue
    }
    const found = readField(field.kind, text)
    if (found.ok) values[field.id] = found.value
    else unreadable.push({ felt, field, why: 'feil', rad })
  }
  return { values, unreadable }
}

// Half a subscription is sent as half a subscription, so that the calculator says what is missing.
const bracket = ({ tilG = null, fraTimer, pris, ...rest }: Values): Values => {
  const abonnement = Object.entries({ fraTimer, pris }).filter(([, value]) => value !== undefined)
  return { ...rest, tilG, ...(abonnement.length === 0 ? {} : { abonnement: Object.fromEntries(abonnement) }) }
}

const alone = (values: Values): Values => values

/** From the form's flat fields to the request's own shape. */
const shape: Readonly<Record<Draft['tjeneste'], (values: Values, rows: readonly Values[]) => Values>> = {
  langtidsopphold: alone,
  korttidsopphold: alone,
  bostoette: alone,
  barnehage: (values, barn) => ({ ...values, barn }),
  sfo: ({ maanederPerAar, ...values }, pupils) => {
    const months = maanederPerAar === undefined ? {} : { maanederPerAar }
    return { ...values, elever: pupils.map((pupil) => ({ ...pupil, ...months })) }
  },
  'praktisk-bistand': ({ gDato, selvkostPerTime, ...values }, rows) => {
    if (rows.length === 0) return values
    const list = {
      ...(gDato === undefined ? {} : { gDato }),
      ...(selvkostPerTime === undefined ? {} : { selvkostPerTime }),
    }
    return { ...values, prisliste: { ...list, trinn: rows.map(bracket) } }
  },
}
