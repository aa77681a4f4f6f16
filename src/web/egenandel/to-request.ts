// The written form → the own API's request, or every field that is not as it must be. Nothing is guessed.
import { findDate } from '../../base/dates.ts'
import type { NyEgenandel } from '../../http/contract.ts'
import { readField } from '../kalkulator/read-field.ts'
import type { FieldError } from '../oppslag/fields.ts'
import type { Texts } from '../texts/nb.ts'
import { type PriceDraft, partOf, type Written } from './draft.ts'
import { dateId, type Field, inputId, type Part, partForms } from './fields.ts'

export type PriceRequest =
  | { readonly ok: true; readonly body: NyEgenandel }
  | { readonly ok: false; readonly errors: readonly FieldError[] }

export function toRequest(draft: PriceDraft, { egenandel: words }: Texts): PriceRequest {
  const dato = findDate(draft.dato)
  const errors: FieldError[] = dato === null ? [{ felt: dateId, tekst: words.ugyldig.dato(words.dato.navn) }] : []
  if (draft.valgt.length === 0) errors.push({ felt: dateId, tekst: words.velgTjeneste })
  const read = draft.valgt.map((part) => [part, readPart(draft, part, { words, errors })] as const)
  if (dato === null || errors.length > 0) return { ok: false, errors }
  return { ok: true, body: { dato, opplysninger: Object.fromEntries(read) } }
}

interface Reading {
  readonly words: Texts['egenandel']
  readonly errors: FieldError[]
}

function readPart(draft: PriceDraft, part: Part, reading: Reading): Record<string, unknown> {
  const { fields, rows, list } = partForms[part]
  const { felt, rader } = partOf(draft, part)
  const read = (of: readonly Field[], written: Written, row?: number): Record<string, unknown> =>
    Object.fromEntries(
      of.flatMap((field) => {
        const place = {
          felt: inputId(part, field.id, row),
          navn: reading.words.felt[part]?.[field.id]?.navn ?? field.id,
        }
        const value = readOne(field, written[field.id] ?? '', place, reading)
        return value === undefined ? [] : [[field.id, value]]
      }),
    )
  const plain = read(fields, felt)
  const facts = part === 'langtidsopphold' ? nested(plain, reading) : plain
  if (rows === null || list === null || rader.length === 0) return facts
  return { ...facts, [list]: rader.map((row, index) => read(rows, row, index)) }
}

function readOne(
  field: Field,
  text: string,
  place: { felt: string; navn: string },
  { words, errors }: Reading,
): unknown {
  const wrong = (tekst: string): undefined => {
    errors.push({ felt: place.felt, tekst })
  }
  if (text.trim() === '') return field.required ? wrong(words.mangler(place.navn)) : undefined
  if (field.kind === 'valg') return field.id === 'trinn' ? Number(text) : text
  if (field.kind === 'maaned')
    return /^\d{4}-\d{2}$/.test(text.trim()) ? text.trim() : wrong(words.ugyldig.maaned(place.navn))
  const read = readField(field.kind, text)
  return read.ok ? read.value : wrong(words.ugyldig[field.kind](place.navn))
}

/** The choices of a long stay that are objects in the API. */
function nested(
  { barn, kopiHvem, kopiGrunn, ...rest }: Record<string, unknown>,
  { words, errors }: Reading,
): Record<string, unknown> {
  if (kopiHvem !== undefined && kopiGrunn === undefined) {
    const navn = words.felt['langtidsopphold']?.['kopiGrunn']?.navn ?? ''
    errors.push({ felt: inputId('langtidsopphold', 'kopiGrunn'), tekst: words.ugyldig.valg(navn) })
  }
  return {
    ...rest,
    ...(barn === undefined ? {} : { barn: { selvstendigInntekt: barn === 'med' } }),
    ...(kopiHvem === undefined ? {} : { kopiTil: { hvem: kopiHvem, grunn: kopiGrunn } }),
  }
}
