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
  | { readonly ok: false; readonly faults: readonly Fault[] }

type Say = (words: Texts['egenandel']) => string
/** What is wrong with a field, to be said in any language. */
interface Fault {
  readonly felt: string
  readonly tekst: Say
}

export const faultsIn = (faults: readonly Fault[], { egenandel: words }: Texts): readonly FieldError[] =>
  faults.map(({ felt, tekst }) => ({ felt, tekst: tekst(words) }))

export function toRequest(draft: PriceDraft): PriceRequest {
  const dato = findDate(draft.dato)
  const faults: Fault[] = []
  if (dato === null) faults.push({ felt: dateId, tekst: (words) => words.ugyldig.dato(words.dato.navn) })
  if (draft.valgt.length === 0) faults.push({ felt: dateId, tekst: (words) => words.velgTjeneste })
  const read = draft.valgt.map((part) => [part, readPart(draft, part, faults)] as const)
  if (dato === null || faults.length > 0) return { ok: false, faults }
  return { ok: true, body: { dato, opplysninger: Object.fromEntries(read) } }
}

function readPart(draft: PriceDraft, part: Part, faults: Fault[]): Record<string, unknown> {
  const { fields, rows, list } = partForms[part]
  const { felt, rader } = partOf(draft, part)
  const read = (of: readonly Field[], written: Written, row?: number): Record<string, unknown> =>
    Object.fromEntries(
      of.flatMap((field) => {
        const place = { felt: inputId(part, field.id, row), navn: nameOf(part, field.id) }
        const value = readOne(field, written[field.id] ?? '', place, faults)
        return value === undefined ? [] : [[field.id, value]]
      }),
    )
  const plain = read(fields, felt)
  const facts = part === 'langtidsopphold' ? nested(plain, faults) : plain
  if (rows === null || list === null || rader.length === 0) return facts
  return { ...facts, [list]: rader.map((row, index) => read(rows, row, index)) }
}

const nameOf =
  (part: Part, id: string): Say =>
  (words) =>
    words.felt[part]?.[id]?.navn ?? id

function readOne(field: Field, text: string, { felt, navn }: { felt: string; navn: Say }, faults: Fault[]): unknown {
  const wrong = (tekst: Say): undefined => {
    faults.push({ felt, tekst })
  }
  if (text.trim() === '') return field.required ? wrong((words) => words.mangler(navn(words))) : undefined
  if (field.kind === 'valg') return field.id === 'trinn' ? Number(text) : text
  if (field.kind === 'maaned')
    return /^\d{4}-\d{2}$/.test(text.trim()) ? text.trim() : wrong((words) => words.ugyldig.maaned(navn(words)))
  const { kind } = field
  const read = readField(kind, text)
  return read.ok ? read.value : wrong((words) => words.ugyldig[kind](navn(words)))
}

/** The choices of a long stay that are objects in the API. */
function nested(
  { barn, kopiHvem, kopiGrunn, ...rest }: Record<string, unknown>,
  faults: Fault[],
): Record<string, unknown> {
  if (kopiHvem !== undefined && kopiGrunn === undefined) {
    const navn = nameOf('langtidsopphold', 'kopiGrunn')
    faults.push({ felt: inputId('langtidsopphold', 'kopiGrunn'), tekst: (words) => words.ugyldig.valg(navn(words)) })
  }
  return {
    ...rest,
    ...(barn === undefined ? {} : { barn: { selvstendigInntekt: barn === 'med' } }),
    ...(kopiHvem === undefined ? {} : { kopiTil: { hvem: kopiHvem, grunn: kopiGrunn } }),
  }
}
