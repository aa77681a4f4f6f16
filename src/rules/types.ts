// What goes into and comes out of a calculation of the beregningsgrunnlag. Pure data; amounts in whole øre.
import type { Oere } from '../base/money.ts'
import type { Api, Beregningstype, Operasjon, PersonType, Seksjon } from '../base/terms.ts'

/** One amount from Skatteetaten. `navn` is the technical name; Beregnet skatt and Avregning use a path (/fastland/restskatt). */
export interface TaxPost {
  readonly api: Exclude<Api, 'folkeregister'>
  readonly navn: string
  readonly seksjon: Seksjon
  readonly beloep: Oere
  readonly andelSkattefritt?: Oere
  readonly andelOverfoertFraBarn?: Oere
}

/** One figure of the worksheet beside an amount, as the case worker typed it. */
export interface Regnearklinje {
  readonly tekst: string
  readonly beloep: Oere
}

/** An amount typed by a case worker or sent as an ekstrapost. `id` is a manual post of the post set, e.g. kommune.andreInntekter. */
export interface ManualPost {
  readonly id: string
  readonly beloep: Oere
  readonly tittel?: string
  readonly begrunnelse?: string
  readonly referanse?: string
  /** The figures that add up to `beloep`; only beside tenkt etterlattepensjon. */
  readonly regneark?: readonly Regnearklinje[]
}

/** A person whose counted facts are all known. `id` is the identifikator; `navn` only for headings. */
export interface RulePerson {
  readonly id: string
  readonly type: PersonType
  readonly navn: string | null
  readonly poster: readonly TaxPost[]
  readonly manuelle: readonly ManualPost[]
  /** § 10 fourth ledd: pays for langtidsopphold, so not a member of the household. Only praktisk bistand. */
  readonly utenforHusstanden?: boolean
  /** § 10 third ledd: a child under 18 is a member only when the help is given for the child. Only praktisk bistand. */
  readonly hjelpGjelderBarnet?: boolean
  /** Sections of Summert skattegrunnlag that held any amount, also amounts that were dropped at the edge. */
  readonly seksjoner?: readonly Seksjon[]
  /** Beregnet skatt's municipality number; null when the answer has none. Only langtid's applicant. */
  readonly skatteregnskapskommune?: string | null
}

/** What a municipality has decided, or how an open question is read. Absent = the law's default (guidelines.ts has them all). */
export interface Retningslinjer {
  /** Grossing-up of excluded gains and losses is inside the tax effect E (our reading). Default true. */
  readonly skatteeffektOppjustering?: boolean
  /** § 5 second and third ledd also for samboer. Default false: § 5 names spouse only. */
  readonly samboerSomEktefelle?: boolean
  /** Formuesskatt is deducted as tax. Default false. */
  readonly formuesskatt?: boolean
  /** Income tax paid abroad is deducted as tax. Default false. */
  readonly utlandsskatt?: boolean
  /** Half of the interest on accounts that both dispose of (kommune.fellesRenter) is not the resident's. Default false. */
  readonly fellesRenterHalvt?: boolean
  /** Highest deduction for the resident's own dwelling (kommune.boutgifter) for a limited time. Default null: none. */
  readonly boutgifter?: { readonly beloepPerMaaned: Oere; readonly maaneder: number } | null
}

export interface RuleInput {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly personer: readonly RulePerson[]
  readonly retningslinjer?: Retningslinjer
}

/** `lokal`: a municipality's own guideline; `antatt` and `tolkning` are shown with words wherever the line is. */
export type Bevis = 'bekreftet' | 'antatt' | 'tolkning' | 'lokal'
export type Kilde = 'SKATTEETATEN' | 'MANUELL_INPUT' | 'MELLOMREGNING'

/** One line of the calculation. Groups hold lines; the signed sum of `noder` is the group's own amount, unless `grense` says why not. */
export interface Node {
  /** Unique in the tree. Groups: the group's id (arbeidsinntekt); posts: `<navn>@<person index>` with a running suffix for repeats. */
  readonly id: string
  /** Group id, post name or manual post id, as Fiks' tekniskNavn. */
  readonly tekniskNavn: string
  readonly navn: string
  readonly type: 'GRUPPE' | 'POST'
  /** null: the whole sum, and a post that no group counts, are neither. */
  readonly kategori: 'INNTEKT' | 'FRADRAG' | null
  readonly operasjon: Operasjon
  /** Before `operasjon`; whole kroner in øre unless the law says otherwise. */
  readonly beloep: Oere
  readonly kilde: Kilde
  /** null: a plain total of its lines, or a post that is only shown; no § gives it. */
  readonly hjemmel: string | null
  readonly bevis: Bevis
  /** identifikator of the person the amount belongs to. */
  readonly person?: string
  readonly seksjon?: Seksjon
  /** Tax-free part already taken out of `beloep`. */
  readonly skattefritt?: Oere
  /** Part that is a child's income, already taken out of `beloep`. */
  readonly overfoertFraBarn?: Oere
  /** Outside source of the place of the post or group. */
  readonly belegg?: string
  /** Why `beloep` is not the plain sum, e.g. 'Fradraget blir aldri mindre enn 0 (§ 5 annet ledd).'. */
  readonly grense?: string
  readonly infotekst?: string
  readonly eksempeltekst?: string
  readonly referanse?: string
  readonly begrunnelse?: string
  readonly regneark?: readonly Regnearklinje[]
  readonly kanEndreVisningstekst: boolean
  readonly noder: readonly Node[]
}

/** Shown, never counted. */
export interface VisningsPost {
  readonly navn: string
  readonly visningstekst: string
  readonly infotekst?: string
  readonly infotekstSkattefritt?: string
  readonly personer: readonly {
    readonly person: string
    readonly beloep: Oere
    readonly seksjon: Seksjon
    readonly skattefritt?: Oere
  }[]
}
export type Visningskategori = 'INNTEKT' | 'FRADRAG' | 'FORMUE' | 'GJELD' | 'ANNET' | 'GEVINST' | 'TAP'
export interface Visning {
  readonly kategori: Visningskategori
  readonly poster: readonly VisningsPost[]
}

/** Something the reader must know about the sum. `ufullstendig: true` marks the whole result. */
export interface Merknad {
  readonly kode: string
  readonly tekst: string
  readonly ufullstendig: boolean
  readonly navn?: readonly string[]
}

export interface Grunnlag {
  readonly regelversjon: string
  /** As Fiks: for langtid § 3 and § 5 second ledd; may be negative. */
  readonly beregningsbeloep: Oere
  /** Langtid only: all of § 5 and local guidelines, never below 0. null for the other services. */
  readonly grunnlagEgenandel: Oere | null
  /** Root `totalSum`; children `totaltInntekt` (ADDERE) and, where the service has one, `totaltFradrag` (SUBTRAHERE). */
  readonly tre: Node
  /** Lines from beregningsbeloep to grunnlagEgenandel (§ 5 third ledd …). Empty for the other services. */
  readonly videre: readonly Node[]
  readonly visning: readonly Visning[]
  readonly merknader: readonly Merknad[]
}

/** A manual post that may be sent for a service and year (Fiks: EkstrapostVerdi). */
export interface ManualPostDefinition {
  readonly id: string
  readonly visningstekst: string
  readonly persontyper: readonly PersonType[]
  /** Person types for whom it must be present, as 0 or more. */
  readonly paakrevdFor: readonly PersonType[]
  readonly kanEndreVisningstekst: boolean
  readonly eksempeltekst: string
  readonly justeringstype: 'OKNING' | 'REDUKSJON'
  readonly tilhorighet: {
    readonly tekniskNavn: string
    readonly visningstekst: string
    readonly kategori: 'INNTEKT' | 'FRADRAG'
  }
  readonly bevis: Bevis
}
