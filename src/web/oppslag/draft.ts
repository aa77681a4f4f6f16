// The work in the wizard, as typed: nothing here is checked or counted. Plain data, as it is kept at the server (/api/v1/utkast).
import type { PersonType } from '../../base/terms.ts'
import type { Utkast, Utkastlinje, Utkastperson, Utkastpost } from '../../http/contract-drafts.ts'

export type Draft = Utkast
export type DraftLine = Utkastlinje
/** `key` is unique in the draft, for React and for links from the error summary. */
export type DraftPost = Utkastpost
export type DraftPerson = Utkastperson

export const newPerson = (key: string, type: PersonType, fra: DraftPerson['fra'], nummer = ''): DraftPerson => ({
  key,
  type,
  nummer,
  fra,
  poster: [],
  utenforHusstanden: false,
  hjelpGjelderBarnet: false,
  overstyring: '',
})

export const emptyDraft = (): Draft => ({
  nesteNoekkel: 2,
  prisdato: null,
  inntektsaar: null,
  aarsbegrunnelse: '',
  vesentligEndret: false,
  soeker: newPerson('p1', 'SOEKER', 'skrevet'),
  partnerValg: '',
  partner: null,
  flere: [],
  saksreferanse: '',
  begrunnelse: '',
})

/** Nothing is typed or chosen yet: the first page asks for one of these. */
export const isUntouched = ({ saksreferanse, begrunnelse, soeker }: Draft): boolean =>
  saksreferanse === '' && begrunnelse === '' && soeker.nummer === ''

/** Everybody, in the order of the question. */
export const personsOf = (draft: Draft): readonly DraftPerson[] =>
  draft.partner === null ? [draft.soeker, ...draft.flere] : [draft.soeker, draft.partner, ...draft.flere]

/** The draft with one person changed; the others are the same objects. */
export function changePerson(draft: Draft, key: string, change: (person: DraftPerson) => DraftPerson): Draft {
  const at = (person: DraftPerson): DraftPerson => (person.key === key ? change(person) : person)
  return { ...draft, soeker: at(draft.soeker), partner: draft.partner && at(draft.partner), flere: draft.flere.map(at) }
}

export const withoutSpaces = (nummer: string): string => nummer.replaceAll(/\s/g, '')

/** A key nobody else in the draft has, and the draft that remembers that it is used. */
export const takeKey = (draft: Draft): [string, Draft] => [
  `p${draft.nesteNoekkel}`,
  { ...draft, nesteNoekkel: draft.nesteNoekkel + 1 },
]
