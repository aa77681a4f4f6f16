// The work in the wizard, as typed: nothing here is checked or counted. Plain data, so that it can be kept in the tab.
import type { PersonType } from '../../base/terms.ts'

/** One figure of the worksheet beside an amount, as typed. */
export interface DraftLine {
  readonly key: string
  readonly tekst: string
  readonly beloep: string
}

export interface DraftPost {
  /** Unique in the draft, for React and for links from the error summary. */
  readonly key: string
  /** Id of a manual post of the post set. */
  readonly id: string
  readonly beloep: string
  readonly tittel: string
  readonly begrunnelse: string
  /** A machine's own mark on the post; not shown here, and kept as it came. */
  readonly referanse?: string
  /** Figures that add up to `beloep`; empty when there is no worksheet. */
  readonly regneark: readonly DraftLine[]
}

export interface DraftPerson {
  readonly key: string
  readonly type: PersonType
  /** As typed, spaces and all. */
  readonly nummer: string
  /** Where the number comes from: ticked from Folkeregisteret, or typed. */
  readonly fra: 'register' | 'skrevet'
  readonly poster: readonly DraftPost[]
  /** Praktisk bistand: pays for langtidsopphold (§ 10 fourth ledd). */
  readonly utenforHusstanden: boolean
  /** Praktisk bistand: the help is given for this child (§ 10 third ledd). */
  readonly hjelpGjelderBarnet: boolean
  /** Code of the reason to go on without Folkeregisteret's word; '' = none given. */
  readonly overstyring: string
}

/** '' = not answered yet; otherwise 'nei', 'annen' or the number of an offered relation. */
export type PartnerChoice = string

export interface Draft {
  /** Whose draft it is; another person or role in the same tab starts afresh. */
  readonly eier: string
  /** The next unused number for `key`. */
  readonly nesteNoekkel: number
  /** The date the price is for, as typed; null: today, as the server says it. */
  readonly prisdato: string | null
  readonly inntektsaar: number | null
  /** Why another year than the law's; asked for only then. */
  readonly aarsbegrunnelse: string
  readonly vesentligEndret: boolean
  readonly soeker: DraftPerson
  readonly partnerValg: PartnerChoice
  readonly partner: DraftPerson | null
  /** Children, or the others of the household. */
  readonly flere: readonly DraftPerson[]
  /** Why the look-up is made: a reference, or the code of a reason; '' = not given. */
  readonly saksreferanse: string
  readonly begrunnelse: string
  /** The result the draft led to; null while the work is unfinished. */
  readonly resultatId: string | null
}

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

export const emptyDraft = (eier: string): Draft => ({
  eier,
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
  resultatId: null,
})

/** True when there is unfinished work to come back to. */
export const hasWork = (draft: Draft): boolean =>
  draft.resultatId === null &&
  (draft.saksreferanse.trim() !== '' ||
    draft.begrunnelse !== '' ||
    draft.inntektsaar !== null ||
    draft.soeker.nummer.trim() !== '')

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
