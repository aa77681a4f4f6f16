// The search for a person, as typed: which fields each way of searching has, what is wrong with them, and what is sent.
import { findDate } from '../../base/dates.ts'
import type { Personsoekmaate } from '../../http/contract.ts'
import type { Personsoek } from '../../http/contract-person-search.ts'
import type { FieldError } from './fields.ts'

export const searchFields = {
  navn: ['navn', 'foedselsdato'],
  adresse: ['adressenavn', 'husnummer', 'postnummer'],
} as const satisfies Readonly<Record<Personsoekmaate, readonly (keyof Personsoek)[]>>
export type SearchField = (typeof searchFields)[Personsoekmaate][number]

export interface Searched {
  readonly maate: Personsoekmaate
  readonly felt: Readonly<Partial<Record<SearchField, string>>>
}
export type Faults = Readonly<Partial<Record<SearchField, string>>>

const fits: Readonly<Record<SearchField, (text: string) => boolean>> = {
  navn: (text) => text.length >= 2,
  foedselsdato: (text) => findDate(text) !== null,
  adressenavn: (text) => text.length >= 3,
  husnummer: (text) => text !== '',
  postnummer: (text) => /^\d{4}$/.test(text),
}

/** The sentence of each field that is not filled in as the search needs it. */
export function faultsOf(searched: Searched, words: Readonly<Record<SearchField, string>>): Faults {
  const wrong = searchFields[searched.maate].filter((field) => !fits[field](typed(searched, field)))
  return Object.fromEntries(wrong.map((field) => [field, words[field]]))
}

/** The same for the error summary. `id` is the search's own on the page. */
export const searchErrors = (id: string, faults: Faults): FieldError[] =>
  Object.entries(faults).map(([field, tekst]) => ({ felt: searchFieldId(id, field), tekst }))
export const searchFieldId = (id: string, field: string): string => `${id}-${field}`

/** Only the fields of the chosen way: the two forms are never mixed. */
export const sentOf = (searched: Searched): Personsoek =>
  Object.fromEntries(searchFields[searched.maate].map((field) => [field, typed(searched, field)]))

const typed = ({ felt }: Searched, field: SearchField): string => (felt[field] ?? '').trim()
