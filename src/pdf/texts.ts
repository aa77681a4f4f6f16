// Every sentence of the PDF that is not data, by language; a missing one is a type error.
import type { Reason } from '../base/fact.ts'
import type { Api, Beregningstype, PersonType, Stadie } from '../base/terms.ts'
import type { Bevis, Kilde, Tjenesteresultat, Visningskategori } from '../decision/record.ts'

export type PdfLanguage = 'nb' | 'nn'

export interface PdfTexts {
  readonly lang: PdfLanguage
  readonly tittel: Record<Beregningstype, string>
  /** The service as the law names it, beside the role. */
  readonly tjeneste: Record<Beregningstype, string>
  readonly inntektsaar: string
  readonly svar: (beloep: string) => string
  readonly svarEgenandel: (beloep: string) => string
  readonly negativt: string
  readonly ingenSum: string
  readonly ufullstendig: string
  readonly endret: (foer: string, forskjell: string) => string
  readonly endretUtenSum: string
  readonly overskrifter: Record<
    | 'personer'
    | 'beregning'
    | 'videre'
    | 'mangler'
    | 'merknader'
    | 'tellende'
    | 'vist'
    | 'manuelle'
    | 'kilder'
    | 'tegn',
    string
  >
  readonly kolonner: Record<
    | 'person'
    | 'rolle'
    | 'stadie'
    | 'oppgjoer'
    | 'hentet'
    | 'linje'
    | 'fortegn'
    | 'beloep'
    | 'hjemmel'
    | 'merke'
    | 'gruppe'
    | 'kilde',
    string
  >
  readonly felt: Record<
    | 'nummer'
    | 'kommune'
    | 'rolle'
    | 'hjemmel'
    | 'soekt'
    | 'stadie'
    | 'post'
    | 'saksreferanse'
    | 'pakke'
    | 'kode'
    | 'navn'
    | 'regelversjon'
    | 'forrige'
    | 'skattefritt'
    | 'begrunnelse'
    | 'referanse'
    | 'regneark'
    | 'utenforHusstanden'
    | 'hjelpGjelderBarnet',
    string
  >
  readonly persontype: Record<PersonType, string>
  readonly stadium: Record<Stadie, string>
  readonly bevis: Record<Bevis, string>
  readonly kilde: Record<Kilde, string>
  /** What people call the sources. */
  readonly api: Record<Api, string>
  readonly ikkeHentet: (hvorfor: string) => string
  readonly hvorforIkke: Record<Exclude<Reason, 'not-asked'>, string>
  readonly kategori: Record<Visningskategori, string>
  readonly egenandel: {
    readonly tjeneste: Record<Tjenesteresultat['tjeneste'], string>
    readonly overskrifter: Record<
      'feil' | 'pris' | 'regninger' | 'utregning' | 'satser' | 'mangler' | 'merknader',
      string
    >
    readonly kolonner: Record<
      | 'betales'
      | 'eksakt'
      | 'maaned'
      | 'dager'
      | 'krevd'
      | 'riktig'
      | 'differanse'
      | 'sats'
      | 'verdi'
      | 'naar'
      | 'kilde',
      string
    >
    readonly enhet: Record<NonNullable<Tjenesteresultat['linjer'][number]['enhet']>, string>
    readonly ikkeAktuelt: string
    readonly ikkeRegnet: string
    readonly sum: string
    readonly fraTil: (fra: string, til: string) => string
    readonly dagerFraTil: (dager: number, fra: string, til: string) => string
    readonly oppgjoer: (aar: number) => string
  }
  readonly utenNavn: string
  readonly skjermetNavn: string
  readonly skjermet: string
  readonly ikkeTegn: string
  readonly avrundet: string
  readonly tegnforklaring: string
  /** Said where the data are in another language than the document's own words; null where they are not. */
  readonly dataspraak: string | null
  readonly kontroll: {
    readonly overskrift: string
    readonly kode: string
    readonly tekst: (adresse: string) => string
  }
  readonly ingenPoster: string
}
