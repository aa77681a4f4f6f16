// The part of the frozen record that says what the household pays. Amounts in whole øre; null where an amount does not apply or
// cannot be known, and then `mangler` says why.
import type { Oere } from '../../base/money.ts'
import type { Kalkulatorsats } from '../../rules/calculator/types.ts'
import type { Emne, Organ } from '../../rules/complaint.ts'
import type { LocalRow } from '../../rules/local/use-choices.ts'
import type { PriceListJson } from '../../rules/praktisk-bistand/read-price-list.ts'
import type { Linjeenhet } from '../../rules/trace.ts'
import type { Merknad } from '../../rules/types.ts'

export type Tjeneste = 'langtidsopphold' | 'praktisk-bistand' | 'barnehage' | 'sfo'

/** What the case worker knows about the service itself. Amounts in kroner, at most two decimals; days YYYY-MM-DD, months YYYY-MM. */
export interface Tjenestefakta {
  readonly langtidsopphold?: LangtidFakta
  readonly praktiskBistand?: { readonly timerPerMaaned?: number }
  readonly barnehage?: BarnehageFakta
  readonly sfo?: SfoFakta
}
export interface LangtidFakta {
  readonly innflytting: string
  /** Start of an unbroken stay elsewhere that the resident moved directly from. */
  readonly direkteFra?: string
  /** Day of discharge or death. */
  readonly sisteDag?: string
  readonly ufrivilligDobbeltrom?: boolean
  /** Real cost of the stay per year, without capital costs. */
  readonly oppholdsutgifterAar?: number
  /** The resident is a child. § 3 third ledd. */
  readonly barn?: { readonly selvstendigInntekt: boolean }
  /** § 2: who gets the decision beside the resident, and why. */
  readonly kopiTil?: { readonly hvem: 'verge' | 'naermeste-paaroerende'; readonly grunn: 'oenske' | 'kan-ikke-motta' }
  /** What was charged in the year that is settled now. § 3 sixth ledd. */
  readonly krevd?: readonly { readonly maaned: string; readonly beloep: number }[]
}
export type DeltBosted = 'folkeregistrert-her' | 'folkeregistrert-hos-den-andre'
interface BarnehageFakta {
  readonly soeknadsdato: string
  readonly barn: readonly {
    readonly foedselsdato: string
    readonly oppholdsprosent?: number
    readonly timerPerUke?: number
  }[]
  /** The barnehage's own price, when it is lower than the national maximum. */
  readonly makspris?: number
  readonly maanederPerAar?: number
  readonly deltBosted?: DeltBosted
}
interface SfoFakta {
  readonly soeknadsdato: string
  readonly elever: readonly {
    readonly trinn: number
    readonly prisPerMaaned: number
    readonly maanederPerAar?: number
    readonly saerskiltBehov?: boolean
  }[]
  readonly deltBosted?: DeltBosted
}

/** The municipality's own row. */
interface AdoptedList {
  readonly id: string
  readonly fra: string
  readonly vedtatt: string
  readonly saksnummer: string
  readonly innhold: PriceListJson
}
/** What the municipality itself had adopted, as it was in force on the date. */
export interface Valg {
  readonly retningslinjer: readonly LocalRow[]
  /** null: it has adopted no list for practical help. */
  readonly prisliste: AdoptedList | null
}

export interface Beloep {
  /** egenandel-aar, egenandel-maaned · tak-per-maaned, aa-betale-per-maaned · barn-1 …, elev-1 …, sum */
  readonly id: string
  readonly tekst: string
  /** To the øre, half up. */
  readonly eksakt: Oere | null
  /** Whole kroner, down: what the household pays. A sum is the sum of the printed parts. */
  readonly betales: Oere | null
}
/** One calendar month of a long stay. */
export interface Regning {
  /** YYYY-MM */
  readonly maaned: string
  readonly fra: string
  readonly til: string
  readonly dager: number
  /** More than one when a rate or the decision changes within the month. Empty when the part cannot be priced. */
  readonly deler: readonly {
    readonly fra: string
    readonly til: string
    readonly dager: number
    readonly eksakt: Oere
  }[]
  readonly eksakt: Oere | null
  readonly betales: Oere | null
}
export interface Oppgjoer {
  readonly aar: number
  readonly maaneder: readonly {
    readonly maaned: string
    readonly krevd: Oere
    readonly riktig: Oere
    readonly differanse: Oere
  }[]
  readonly krevd: Oere
  readonly riktig: Oere
  /** Positive: the resident owes. Negative: the municipality pays back. */
  readonly differanse: Oere
}
export interface Egenandelslinje {
  readonly id: string
  readonly tekst: string
  readonly hjemmel: string
  /** Øre, half up; hundredths of `enhet` where that stands. */
  readonly verdi: number
  readonly av: readonly string[]
  readonly tolkning: boolean
  readonly enhet?: Linjeenhet
}
export interface Egenandelsmangel {
  readonly kode: 'valg-mangler' | 'sats-ukjent' | 'opplysning-mangler' | 'prisliste-feil' | 'annen-husstand'
  /** The choice, rate or field. */
  readonly felt: string
  /** One sentence in bokmål: what is missing, and what to do. */
  readonly tekst: string
  /** Where it can be mended. */
  readonly lenke?: string
}

export interface Klageadgang {
  readonly organ: Organ
  readonly uker: number
  readonly hjemmel: string
  /** The act of general procedure in force on the day, and its sections. */
  readonly lov: string
  readonly paragrafer: readonly { readonly emne: Emne; readonly paragraf: string }[]
}
/** Texts, never markup. */
export interface Vedtakstekst {
  readonly tittel: string
  readonly deler: readonly { readonly overskrift: string; readonly avsnitt: readonly string[] }[]
}
export type Mottaker = 'beboer' | 'verge' | 'naermeste-paaroerende' | 'tjenestemottaker' | 'soeker'
export interface Vedtak {
  readonly mottakere: readonly Mottaker[]
  readonly klage: Klageadgang
  /** What a person must check before the decision is sent; not part of its text. Bokmål. */
  readonly kontroller: readonly string[]
  readonly tekst: { readonly nb: Vedtakstekst; readonly nn: Vedtakstekst }
}

export interface Tjenesteresultat {
  readonly tjeneste: Tjeneste
  /** The day whose rates the price is worked out by. */
  readonly prisdato: string
  /** First payable day, or first day of effect; null when it cannot be known. */
  readonly gjelderFra: string | null
  /** The answer in one sentence. */
  readonly svar: { readonly nb: string; readonly nn: string }
  readonly beloep: readonly Beloep[]
  readonly regninger: readonly Regning[]
  readonly oppgjoer: Oppgjoer | null
  readonly linjer: readonly Egenandelslinje[]
  readonly satser: readonly Kalkulatorsats[]
  /** null when nothing could be worked out. */
  readonly regelversjon: string | null
  readonly mangler: readonly Egenandelsmangel[]
  readonly merknader: readonly Merknad[]
  /** null while something is missing that the decision needs. */
  readonly vedtak: Vedtak | null
}
export interface Egenandel {
  /** The day the price is for. */
  readonly dato: string
  readonly opplysninger: Tjenestefakta
  readonly valg: Valg
  readonly tjenester: readonly Tjenesteresultat[]
}
