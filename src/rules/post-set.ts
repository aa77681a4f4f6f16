// What the rules of one service know about one income year: groups of lines, and each name's place among them. Types alone;
// post-sets.ts makes them of lov/.
import type { Beregningstype, Operasjon, PersonType, Seksjon } from '../base/terms.ts'
import type { FieldPlace } from './field-place.ts'
import type { FieldApi } from './fields.ts'
import type { Bevis, ManualPostDefinition, Visningskategori } from './types.ts'

/** A group of lines. `under`: the group it lies in. `videre`: between beregningsbeloep and grunnlagEgenandel. */
export interface Gruppe {
  readonly id: string
  readonly tittel: string
  readonly kategori: 'INNTEKT' | 'FRADRAG'
  readonly operasjon: Operasjon
  readonly under: string | null
  readonly videre: boolean
  /** Capital: the tax-free part of a post is taken out of what counts. */
  readonly kapital: boolean
  readonly hjemmel: string
  readonly bevis: Bevis
  readonly kilde: string
}

/** How a post counts. */
export interface Teller {
  readonly gruppe: Gruppe
  readonly operasjon: Operasjon
  readonly persontyper: readonly PersonType[]
  /** § 5 second ledd: the relative's own income that cuts the deduction. */
  readonly paaroerende: 'arbeid' | 'naering' | 'folketrygd' | null
  /** § 5 third ledd: the resident's pension of which half is deducted. */
  readonly pensjon: 'offentlig' | 'privat' | null
  /** Not income; its tax is taken out of the tax deduction. */
  readonly skatteeffekt: 'gevinst' | 'oppjustertGevinst' | 'tap' | 'oppjustertTap' | null
  /** Other names that may hold the same amount in a year with both; then it is this one that does not count. */
  readonly overlapp: readonly string[]
  /** Counts only where the named post is absent. */
  readonly reserveFor: string | null
}

/** One name's place in one year. */
export interface PostPlace {
  readonly navn: string
  readonly api: FieldApi
  readonly plass: FieldPlace
  readonly tekst: string
  /** null exactly when utelatt or kommune. */
  readonly vises: Visningskategori | null
  readonly infotekst: string | null
  /** Shown, but nobody knows what is in it: an amount gives a note. */
  readonly ukjent: boolean
  readonly teller: Teller | null
  readonly bevis: Bevis
  /** Outside source of the place; for utelatt and kommune the reason. */
  readonly kilde: string
  /** Order of the table, for display. */
  readonly nummer: number
}

export interface ManualPlace {
  readonly definisjon: ManualPostDefinition
  readonly gruppe: Gruppe
  readonly operasjon: Operasjon
  readonly paaroerende: Teller['paaroerende']
  /** Outside source of the post. */
  readonly kilde: string
}

/** samme: in the same groups · egen: a sub-sum of its own · utenRegel: shown, and the result is incomplete. */
export type SectionRules = Readonly<Record<Seksjon, 'samme' | 'egen' | 'utenRegel'>>

/** A name, and those that exist the same year and may hold the same amount: mostly an old name and what took over for it. */
export type Overlapp = readonly [navn: string, others: readonly string[]]

/** Everything the rules of one service need for one income year, looked up by name in one step. */
export interface PostSet {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly regelversjon: string
  readonly grupper: readonly Gruppe[]
  readonly felt: ReadonlyMap<string, PostPlace>
  readonly manuelle: ReadonlyMap<string, ManualPlace>
  readonly seksjoner: SectionRules
  /** Municipality numbers of the year where the lower rate for alminnelig inntekt applies. */
  readonly tiltakssone: ReadonlySet<string>
  /** Names with the others that may hold the same amount this year. */
  readonly overlapp: readonly Overlapp[]
}
