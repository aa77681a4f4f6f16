// Reads one field as people write it. In: text and kind. Out: the calculator's JSON value, or that it is not one. Nothing is guessed.
import { findDate } from '../../base/dates.ts'
import type { FieldKind } from './forms.ts'

export type ReadField = { readonly ok: true; readonly value: number | string | boolean } | { readonly ok: false }

const no = { ok: false } as const
const yes = (value: number | string | boolean): ReadField => ({ ok: true, value })

/** "12 500", "12 500,50", "12500.5 kr": spaces, one comma or point, at most two decimals. */
function readNumber(text: string): number | null {
  const typed = text
    .replace(/kr\.?\s*$/i, '')
    .replaceAll(/\s/g, '')
    .replace(',', '.')
  return /^\d{1,10}(\.\d{1,2})?$/.test(typed) ? Number(typed) : null
}

/** "05.2022", "5/2022", "2022-05" → 2022-05-01: the calculator needs a day, and the law looks at the year and the order alone. */
function readMonth(text: string): string | null {
  const typed = text.replaceAll(/\s/g, '')
  const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(typed) ?? []
  const [, yearFirst, monthLast] = /^(\d{4})-(\d{1,2})$/.exec(typed) ?? []
  return findDate(`${year ?? yearFirst}-${(month ?? monthLast ?? '').padStart(2, '0')}-01`)
}

const readers: Readonly<Record<FieldKind, (text: string) => ReadField>> = {
  dato: (text) => (findDate(text) === null ? no : yes(text)),
  kroner: (text) => {
    const amount = readNumber(text)
    return amount === null || amount > 1_000_000_000 ? no : yes(amount)
  },
  tall: (text) => {
    const number = readNumber(text)
    return number === null ? no : yes(number)
  },
  antall: (text) => (/^\d{1,6}$/.test(text) ? yes(Number(text)) : no),
  maaned: (text) => {
    const month = readMonth(text)
    return month === null ? no : yes(month)
  },
  ja: (text) => yes(text === 'ja'),
  kommune: (text) => (/^\d{4}$/.test(text) ? yes(text) : no),
  trinn: (text) => (/^[1-7]$/.test(text) ? yes(Number(text)) : no),
  gDato: (text) => (['1.1', '1.5', 'vedtaksdato'].includes(text) ? yes(text) : no),
}

export const readField = (kind: FieldKind, text: string): ReadField => readers[kind](text.trim())
