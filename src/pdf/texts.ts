// Every sentence of the PDF that is not data, by language; a missing one is a type error.
import type { Beregningstype, PersonType, Stadie } from '../base/terms.ts'
import type { Bevis, Kilde, Tjenesteresultat, Visningskategori } from '../decision/record.ts'

export type PdfLanguage = 'nb'

export interface PdfTexts {
  readonly lang: PdfLanguage
  readonly tittel: Record<Beregningstype, string>
  readonly inntektsaar: string
  readonly svar: (beloep: string) => string
  readonly svarEgenandel: (beloep: string) => string
  readonly negativt: string
  readonly ingenSum: string
  readonly ufullstendig: string
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
  readonly kategori: Record<Visningskategori, string>
  readonly egenandel: {
    readonly tjeneste: Record<Tjenesteresultat['tjeneste'], string>
    readonly overskrifter: Record<'pris' | 'regninger' | 'utregning' | 'satser' | 'mangler' | 'merknader', string>
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
  readonly ingenPoster: string
}

const nb: PdfTexts = {
  lang: 'nb',
  tittel: {
    LANGTIDSOPPHOLD_INSTITUSJON: 'Beregningsgrunnlag for langtidsopphold i institusjon',
    PRAKTISK_BISTAND: 'Beregningsgrunnlag for praktisk bistand og opplæring',
    BARNEHAGE_SFO: 'Beregningsgrunnlag for redusert foreldrebetaling i barnehage og SFO',
  },
  inntektsaar: 'inntektsår',
  svar: (beloep) => `Beregningsgrunnlaget er ${beloep}.`,
  svarEgenandel: (beloep) => `Grunnlaget for egenandel, etter alle fradrag i § 5, er ${beloep}.`,
  negativt: 'Beløpet er under null fordi fradragene er større enn inntektene.',
  ingenSum: 'Beregningsgrunnlaget kan ikke gis. En opplysning som teller, mangler.',
  ufullstendig: 'Resultatet er ufullstendig. Les merknadene før det brukes i et vedtak.',
  overskrifter: {
    personer: 'Personer',
    beregning: 'Slik er grunnlaget regnet ut',
    videre: 'Fra beregningsgrunnlaget til grunnlaget for egenandel',
    mangler: 'Dette mangler',
    merknader: 'Merknader',
    tellende: 'Poster som er regnet med',
    vist: 'Alle viste poster, også de som ikke er regnet med',
    manuelle: 'Manuelle poster med begrunnelse',
    kilder: 'Kilder og hjemmel',
    tegn: 'Forklaring til merkene',
  },
  kolonner: {
    person: 'Person',
    rolle: 'Rolle',
    stadie: 'Stadie',
    oppgjoer: 'Oppgjørsdato',
    hentet: 'Hentet',
    linje: 'Linje',
    fortegn: 'Fortegn',
    beloep: 'Kroner',
    hjemmel: 'Hjemmel',
    merke: 'Merke',
    gruppe: 'Gruppe',
    kilde: 'Kilde',
  },
  felt: {
    nummer: 'Fødselsnummer',
    kommune: 'Kommune',
    rolle: 'Rolle og tjenesteområde',
    hjemmel: 'Hjemmel',
    soekt: 'Søketidspunkt',
    stadie: 'Stadie',
    post: 'Resultat-id',
    saksreferanse: 'Saksreferanse',
    pakke: 'Rettighetspakke',
    regelversjon: 'Regelversjon',
    forrige: 'Endret fra resultat',
    skattefritt: 'herav skattefritt, trukket ut',
    begrunnelse: 'Begrunnelse',
    referanse: 'Referanse',
    regneark: 'Regneark',
    utenforHusstanden: 'ikke regnet med i husstanden (§\u00a010 fjerde ledd)',
    hjelpGjelderBarnet: 'hjelpen gjelder barnet (§\u00a010 tredje ledd)',
  },
  persontype: {
    SOEKER: 'Søker',
    EKTEFELLE: 'Ektefelle',
    PARTNER: 'Registrert partner',
    SAMBOER: 'Samboer',
    BARN: 'Barn',
    ANNET: 'Annen i husstanden',
  },
  stadium: { OPPGJOER: 'Skatteoppgjør', UTKAST: 'Utkast til skattemelding', UKJENT: 'Ukjent' },
  bevis: { bekreftet: 'bekreftet', antatt: 'antatt', tolkning: 'tolkning', lokal: 'lokal retningslinje' },
  kilde: { SKATTEETATEN: 'Skatteetaten', MANUELL_INPUT: 'manuelt', MELLOMREGNING: 'utregnet' },
  kategori: {
    INNTEKT: 'Inntekt',
    FRADRAG: 'Fradrag',
    FORMUE: 'Formue',
    GJELD: 'Gjeld',
    ANNET: 'Annet',
    GEVINST: 'Gevinst',
    TAP: 'Tap',
  },
  egenandel: {
    tjeneste: {
      langtidsopphold: 'Egenandel for langtidsopphold',
      'praktisk-bistand': 'Egenandel for praktisk bistand',
      barnehage: 'Foreldrebetaling i barnehage',
      sfo: 'Foreldrebetaling i SFO',
    },
    overskrifter: {
      pris: 'Beløp',
      regninger: 'Regninger',
      utregning: 'Slik er prisen regnet ut',
      satser: 'Satser som er brukt',
      mangler: 'Dette mangler',
      merknader: 'Merknader til prisen',
    },
    kolonner: {
      betales: 'Å betale',
      eksakt: 'Nøyaktig',
      maaned: 'Måned',
      dager: 'Dager',
      krevd: 'Krevd',
      riktig: 'Riktig',
      differanse: 'Forskjell',
      sats: 'Sats',
      verdi: 'Verdi',
      naar: 'Gjelder',
      kilde: 'Kilde',
    },
    ikkeAktuelt: 'gjelder ikke',
    ikkeRegnet: 'ikke regnet ut',
    sum: 'Sum',
    fraTil: (fra, til) => `${fra}–${til}`,
    dagerFraTil: (dager, fra, til) => `${dager} (${fra}–${til})`,
    oppgjoer: (aar) => `Etteroppgjør for ${aar}`,
  },
  utenNavn: 'navnet kunne ikke hentes',
  skjermetNavn: 'skjermet person',
  skjermet: 'Skjermet: ingen opplysninger om personen blir vist.',
  ikkeTegn: 'Tegn som skriften ikke har, er skrevet som U+ og nummeret i Unicode.',
  avrundet: 'Alle beløp er i kroner.',
  tegnforklaring:
    'bekreftet: står i forskriften eller er sett i Skatteetatens og KS’ egen dokumentasjon. tolkning: vår lesning av regelen. antatt: ikke dokumentert åpent, må kontrolleres. lokal retningslinje: bestemt av kommunen. manuelt: skrevet inn av saksbehandler eller fagsystem.',
  ingenPoster: 'Ingen poster.',
}

export const pdfTexts: Readonly<Record<PdfLanguage, PdfTexts>> = { nb }
