// What a municipality may decide beside the guidelines: §, form, the law's own default and what is said of it.
import { expect, test } from 'vitest'
import type { LocalChoice } from './choices.ts'
import { choiceOf } from './read-choice.ts'

const own = 'Det finnes ingen nasjonal regel, så kommunen må velge. Uten valget kan ikke regningen lages.'
const confirm = 'Står den nasjonale med «må bekreftes av kommunen», går kommunens egen foran.'

test.each<LocalChoice>([
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
    standardtekst: own,
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
    standardtekst: own,
    tolkning: false,
  },
  {
    id: 'barnehageMakspris',
    tekst: 'Kommunens egen makspris for en hel barnehageplass, per måned',
    hjemmel: 'forskrift 1478 § 1',
    form: {
      type: 'kroner',
      satser: ['makspris-barnehage', 'makspris-barnehage-sentralitet-5-6'],
      grense: 'hoeyst',
    },
    standard: null,
    standardtekst: `Den nasjonale maksprisen gjelder, og kommunens egen kan ikke være høyere. ${confirm}`,
    tolkning: false,
  },
  {
    id: 'barnehageKjernetidsgrense',
    tekst: 'Inntektsgrensen for gratis kjernetid, slik kommunen har vedtatt eller fått den oppgitt',
    hjemmel: 'forskrift 1478 § 3c',
    form: { type: 'kroner', satser: ['kjernetid-inntektsgrense'], grense: 'minst' },
    standard: null,
    standardtekst: `Den nasjonale grensen gjelder, og kommunens egen kan ikke være lavere. ${confirm}`,
    tolkning: false,
  },
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
])('$id', (choice) => {
  expect(choiceOf(choice.id)).toEqual(choice)
  expect('standard' in choiceOf(choice.id)).toBe(true)
})
