// Everything a municipality may decide that a calculation or a look-up reads: text, §, the law's default, and what a value looks like. What
// concerns the beregningsgrunnlag comes from guidelines.ts; the rest is the charge itself. `standard` undefined: the law has no
// default, the municipality must choose once. Egenandelsforskriften §§ 3, 5, 6; forskrift 1478 §§ 1 and 3c.
import { guidelines } from '../guidelines.ts'
import type { Retningslinjer } from '../types.ts'

export type LocalForm =
  | { readonly type: 'ja-nei' }
  | { readonly type: 'valg'; readonly valg: readonly { readonly verdi: string; readonly tekst: string }[] }
  /** Whole percent, 0 to `hoeyst`. */
  | { readonly type: 'prosent'; readonly hoeyst: number }
  /** Kroner, at most two decimals. `satser`: the national rates that the amount goes before, the ordinary one first. `grense`: these are the highest,
   * or the lowest, that the municipality may decide. */
  | { readonly type: 'kroner'; readonly satser: readonly [string, ...string[]]; readonly grense: 'hoeyst' | 'minst' }
  | { readonly type: 'boutgifter' }
  /** A form as base/case-pattern.ts reads it. */
  | { readonly type: 'saksmoenster' }
  /** A form as base/file-pattern.ts reads it. */
  | { readonly type: 'filmoenster' }

/** As JSON: kroner and percent are numbers. */
export type LocalValue =
  | boolean
  | string
  | number
  | { readonly beloepPerMaaned: number; readonly maaneder: number }
  | null

export const localIds = [
  'formuesskatt',
  'utlandsskatt',
  'samboerSomEktefelle',
  'boutgifter',
  'fellesRenterHalvt',
  'skatteeffektOppjustering',
  'grunnbeloepDato',
  'andelInntil1G',
  'andelOver1G',
  'delmaaned',
  'foersteBetalingsdag',
  'barnehageMakspris',
  'barnehageKjernetidsgrense',
  'saksreferanse',
  'pdfFilnavn',
] as const
export type LocalId = (typeof localIds)[number]

export interface LocalChoice {
  readonly id: LocalId
  readonly tekst: string
  readonly hjemmel: string
  readonly form: LocalForm
  readonly standard: LocalValue | undefined
  readonly standardtekst: string
  /** The default is itself a reading of the law. */
  readonly tolkning: boolean
}

const formOf = (id: keyof Retningslinjer): LocalForm => ({ type: id === 'boutgifter' ? 'boutgifter' : 'ja-nei' })
const aboutGrunnlag: readonly LocalChoice[] = guidelines.map((row) => ({ ...row, form: formOf(row.id) }))

const aboutInstitution: readonly LocalChoice[] = [
  {
    id: 'grunnbeloepDato',
    tekst: 'Hvilket grunnbeløp (G) egenandelen for langtidsopphold regnes av',
    hjemmel: 'egenandelsforskriften § 3 annet ledd',
    form: {
      type: 'valg',
      valg: [
        { verdi: 'vedtaksdato', tekst: 'G på datoen prisen gjelder for' },
        { verdi: '1.1', tekst: 'G per 1. januar i året' },
        { verdi: '1.5', tekst: 'G fra siste 1. mai' },
      ],
    },
    standard: 'vedtaksdato',
    standardtekst: 'Forskriften sier ikke hvilken G. Grunnlag bruker G på datoen prisen gjelder for.',
    tolkning: true,
  },
  {
    id: 'andelInntil1G',
    tekst: 'Andel av inntekten inntil 1 G, etter fribeløpet',
    hjemmel: 'egenandelsforskriften § 3 annet ledd',
    form: { type: 'prosent', hoeyst: 75 },
    standard: 75,
    standardtekst: 'Kommunen kan kreve inntil 75 prosent.',
    tolkning: false,
  },
  {
    id: 'andelOver1G',
    tekst: 'Andel av inntekten over 1 G',
    hjemmel: 'egenandelsforskriften § 3 annet ledd',
    form: { type: 'prosent', hoeyst: 85 },
    standard: 85,
    standardtekst: 'Kommunen kan kreve inntil 85 prosent.',
    tolkning: false,
  },
]

const noNationalRule = 'Det finnes ingen nasjonal regel, så kommunen må velge. Uten valget kan ikke regningen lages.'
const aboutBills: readonly LocalChoice[] = [
  {
    id: 'delmaaned',
    tekst: 'Hvordan en del av en måned prises',
    hjemmel: 'egenandelsforskriften § 6',
    form: {
      type: 'valg',
      valg: [
        { verdi: 'aar-365', tekst: 'Egenandelen per år delt på 365, per dag' },
        { verdi: 'maaned-30', tekst: 'Egenandelen per måned delt på 30, per dag' },
        { verdi: 'maaned-dager', tekst: 'Egenandelen per måned delt på dagene i måneden, per dag' },
      ],
    },
    standard: undefined,
    standardtekst: noNationalRule,
    tolkning: false,
  },
  {
    id: 'foersteBetalingsdag',
    tekst: 'Første betalingsdag når den første måneden er over',
    hjemmel: 'egenandelsforskriften § 6 første ledd',
    form: {
      type: 'valg',
      valg: [
        { verdi: 'samme-dato', tekst: 'Samme dato i neste måned som innflyttingen' },
        { verdi: 'dagen-etter', tekst: 'Dagen etter samme dato i neste måned' },
      ],
    },
    standard: undefined,
    standardtekst: noNationalRule,
    tolkning: false,
  },
]

const aboutBarnehage: readonly LocalChoice[] = [
  {
    id: 'barnehageMakspris',
    tekst: 'Kommunens egen makspris for en hel barnehageplass, per måned',
    hjemmel: 'forskrift 1478 § 1',
    form: {
      type: 'kroner',
      // Not the one of tiltakssonen: a place there is free, and no municipality undoes that.
      satser: ['makspris-barnehage', 'makspris-barnehage-sentralitet-5-6'],
      grense: 'hoeyst',
    },
    standard: null,
    standardtekst:
      'Den nasjonale maksprisen gjelder, og kommunens egen kan ikke være høyere. Står den nasjonale med «må bekreftes av kommunen», går kommunens egen foran.',
    tolkning: false,
  },
  {
    id: 'barnehageKjernetidsgrense',
    tekst: 'Inntektsgrensen for gratis kjernetid, slik kommunen har vedtatt eller fått den oppgitt',
    hjemmel: 'forskrift 1478 § 3c',
    form: { type: 'kroner', satser: ['kjernetid-inntektsgrense'], grense: 'minst' },
    standard: null,
    standardtekst:
      'Den nasjonale grensen gjelder, og kommunens egen kan ikke være lavere. Står den nasjonale med «må bekreftes av kommunen», går kommunens egen foran.',
    tolkning: false,
  },
]

/** No calculation reads these: how the municipality writes the case that a look-up belongs to, and what it calls the file. */
const aboutLookUps: readonly LocalChoice[] = [
  {
    id: 'saksreferanse',
    tekst: 'Hvordan kommunens saksreferanser ser ut',
    hjemmel: 'skatteforvaltningsloven § 3-3',
    form: { type: 'saksmoenster' },
    standard: null,
    standardtekst:
      'Bokstaver, tall og - / . _, høyst 64 tegn, aldri elleve sifre på rad. Har kommunen en egen form, må saksbehandlernes referanser ha den.',
    tolkning: false,
  },
  {
    id: 'pdfFilnavn',
    tekst: 'Hva PDF-filene heter',
    hjemmel: 'personopplysningsloven § 12',
    form: { type: 'filmoenster' },
    standard: null,
    standardtekst:
      'grunnlag-{tjeneste}-{aar}-{id}, der id er de åtte første tegnene i resultatets id. Navnet har aldri fødselsnummer.',
    tolkning: false,
  },
]

export const localChoices: readonly LocalChoice[] = [
  ...aboutGrunnlag,
  ...aboutInstitution,
  ...aboutBills,
  ...aboutBarnehage,
  ...aboutLookUps,
]
