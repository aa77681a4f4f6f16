// The frozen record: worked result + facts. Page, API and PDF print this and nothing else (habit 10).
import type { Reason } from '../base/fact.ts'
import type { Relasjonsmerke } from '../base/relation-words.ts'
import type { Api, Beregningstype, PersonType, Stadie } from '../base/terms.ts'
import type { PersonFacts } from '../facts/types.ts'
import type { YearChoice } from '../rules/income-year.ts'
import type { Egenandel, Tjenestefakta } from './egenandel/types.ts'
import type { Grunnlag, ManualPost, Merknad, Retningslinjer } from '../rules/types.ts'

// The words that the record is made of, for those who print it and need no rule.
export type { Egenandel, Tjenesteresultat, Vedtakstekst } from './egenandel/types.ts'
export type { PersonFacts } from '../facts/types.ts'
export type { Bevis, Grunnlag, Kilde, Node, Visningskategori } from '../rules/types.ts'

/** A fact that counts and is unknown (stopper: true: no number is given), or one that is only shown. */
export interface Mangel {
  readonly person: string
  readonly persontype: PersonType
  readonly api: Api
  readonly why: Reason
  readonly kode?: string
  readonly stopper: boolean
  /** One sentence in bokmål: what is missing, why, and what to do. */
  readonly tekst: string
}

export interface ResultatPerson {
  readonly identifikator: string
  readonly type: PersonType
  /** As Skatteetaten's sources say; null when none of them has said. */
  readonly skjermet: boolean | null
  readonly stadie: Stadie
  readonly skatteoppgjoersdato: string | null
  readonly registreringstidspunkt: string | null
  readonly manuelle: readonly ManualPost[]
  /** Praktisk bistand, § 10 fourth ledd: not counted in the household. */
  readonly utenforHusstanden?: boolean
  /** Praktisk bistand, § 10 third ledd: the help is given for this child. */
  readonly hjelpGjelderBarnet?: boolean
  /** What Folkeregisteret said of the relation to the applicant; absent where none was checked. */
  readonly relasjon?: Relasjonsmerke
}

export interface Forrige {
  readonly id: string
  readonly beregningsbeloep: number | null
}

/** Why a price that was asked for is not known. `tekst`: one sentence or more, in bokmål. */
export interface PrisFeil {
  readonly kode: string
  readonly tekst: string
  readonly felt: string | null
  /** What was asked, so that a record made of this one asks it again. Absent in records made before it was kept. */
  readonly spurt?: { readonly dato: string; readonly opplysninger: Tjenestefakta }
}

export interface Resultat {
  readonly id: string
  readonly format: 1
  readonly kommune: { readonly navn: string; readonly organisasjonsnummer: string; readonly kommunenummer: string }
  readonly fiksOrgId: string
  readonly rolle: { readonly id: string; readonly navn: string; readonly tjenesteomraade: string }
  readonly hjemmel: readonly string[]
  readonly rettighetspakke: string
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  /** UTC instant of the question. */
  readonly soeketidspunkt: string
  /** UTC instant until which the record can be opened. Absent in records made before it was kept. */
  readonly aapenTil?: string
  readonly stadie: Stadie
  readonly personer: readonly ResultatPerson[]
  readonly fakta: readonly PersonFacts[]
  /** null exactly when some Mangel has stopper: true. */
  readonly grunnlag: Grunnlag | null
  readonly mangler: readonly Mangel[]
  readonly merknader: readonly Merknad[]
  readonly ufullstendig: boolean
  /** Case reference and reason the case worker gave. */
  readonly saksreferanse: string | null
  /** The reason chosen from the list (lov/begrunnelser.yaml), as it read that day. */
  readonly begrunnelse?: { readonly kode: string; readonly tekst: string }
  /** The municipality's own guidelines, where they differ from the law's default. */
  readonly retningslinjer?: Retningslinjer
  /** Which date the price is for, which year the law points at, and why another was chosen. */
  readonly aarsvalg?: YearChoice
  /** A machine that sent no aarsvalg: the day whose local guidelines were read; the year is then not held against the law's. */
  readonly retningslinjerPaa?: string
  /** What the household pays, once the service's own facts are given. */
  readonly egenandel?: Egenandel
  /** Asked for in the same call and not known: why. The basis stands, and can be priced when the fault is mended. */
  readonly egenandelFeil?: PrisFeil
  /** What was asked again because it did not answer at first; every other fact is the earlier record's (`forrige`). */
  readonly spurtIgjen?: readonly { readonly person: string; readonly api: Api }[]
  /** The record before the latest change by hand, and its sum; stays when the changed one is priced. */
  readonly endretFra?: Forrige
  /** The record this one was made from (changed by hand, asked again, or with egenandel added), and its sum. */
  readonly forrige: Forrige | null
}
