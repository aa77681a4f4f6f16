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
  /** From the first payable day; the first month after moving in is not paid for. */
  readonly betalesFra: (fra: string, innflytting: string) => string
  readonly betalesFraDirekte: (fra: string, direkteFra: string) => string
  readonly gjelderFra: (fra: string) => string
  readonly utkast: string
  readonly skrevetSomNull: (post: string, navn: string) => string
  readonly flerePersoner: string
  readonly beregningsbeloep: string
  readonly grunnlagEgenandel: string
  /** Who looked up, in words: the record names the role, never the person. */
  readonly slaattOppAv: (rolle: string, kommune: string) => string
  readonly endret: (foer: string, forskjell: string) => string
  readonly endretUtenSum: string
  readonly overskrifter: Record<
    | 'personer'
    | 'beregning'
    | 'videre'
    | 'forbehold'
    | 'merknader'
    | 'tellende'
    | 'vist'
    | 'avregning'
    | 'oppslag'
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
    | 'prisdato'
    | 'innflytting'
    | 'direkteFra'
    | 'sisteDag'
    | 'soeknadBarnehage'
    | 'soeknadSfo'
    | 'grunn'
    | 'slaattOpp'
    | 'slaattOppAv'
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
  /** The one it is about, by the word of the service. */
  readonly soeker: Record<Beregningstype, string>
  readonly persontype: Record<Exclude<PersonType, 'SOEKER'>, string>
  readonly stadium: Record<Stadie, string>
  /** «bekreftet» carries no mark. */
  readonly bevis: Record<Exclude<Bevis, 'bekreftet'>, string>
  readonly skrevetInn: string
  /** On a group that holds a typed amount. */
  readonly omfatterSkrevet: string
  readonly utenBegrunnelse: string
  /** Said where posts lie in a deduction that is a sum of its own. */
  readonly fortegnEgenSum: string
  readonly kilde: Record<Kilde, string>
  /** What people call the sources. */
  readonly api: Record<Api, string>
  readonly ikkeHentet: (hvorfor: string) => string
  readonly hvorforIkke: Record<Exclude<Reason, 'not-asked'>, string>
  readonly kategori: Record<Visningskategori, string>
  readonly egenandel: {
    readonly tjeneste: Record<Tjenesteresultat['tjeneste'], string>
    readonly overskrifter: Record<'feil' | 'pris' | 'regninger' | 'utregning' | 'satser' | 'merknader', string>
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
    readonly prisdato: (dato: string) => string
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
