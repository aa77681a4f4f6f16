// The decision in nynorsk. The lines of the calculation are written in bokmål by the rules; rules/words/nn.ts has them in nynorsk.
import { minus, negate, noMoney } from '../../base/money.ts'
import { printDate, printKroner } from '../../base/print.ts'
import type { Klageadgang } from '../egenandel/types.ts'
import { firstDay, inWords, paid, rateValue, lineValue, priceEnd } from './amounts.ts'
import { nynorskHjemmel, nynorskLine, nynorskRate } from '../../rules/words/nn.ts'
import { moveInDay, section, type VedtakWords } from './words.ts'

const organ = { statsforvalteren: 'statsforvaltaren', 'kommunens-klageorgan': 'klageorganet i kommunen' } as const
const ownAct = 'forvaltningslova'

export const nn: VedtakWords = {
  tittel: {
    langtidsopphold: 'Vedtak om eigendel for langtidsopphald i institusjon',
    'praktisk-bistand': 'Vedtak om eigendel for praktisk bistand',
    barnehage: 'Vedtak om foreldrebetaling i barnehage',
    sfo: 'Vedtak om foreldrebetaling i SFO',
  },
  overskrifter: {
    vedtak: 'Vedtak',
    utregning: 'Slik er det rekna ut',
    regler: 'Reglar og satsar',
    endring: 'Om noko endrar seg',
    klage: 'Du kan klage',
    mottakere: 'Kven vedtaket er sendt til',
  },
  svar: (priced) => {
    if (priced.tjeneste === 'langtidsopphold' && paid(priced, 'egenandel-maaned') === null)
      return 'Det skal ikkje betalast eigendel for langtidsopphaldet. Det slutta før første betalingsdag.'
    if (priced.tjeneste === 'langtidsopphold')
      return `Eigendelen for langtidsopphaldet er ${paid(priced, 'egenandel-maaned')} per månad, ${paid(priced, 'egenandel-aar')} per år.`
    if (priced.tjeneste === 'praktisk-bistand') {
      const [price, cap] = [paid(priced, 'aa-betale-per-maaned'), paid(priced, 'tak-per-maaned')]
      if (price !== null) return `Husstanden skal betale ${price} per månad for praktisk bistand.`
      return cap === null
        ? 'Husstanden har minst 2 G i inntekt, så det er ikkje noko nasjonalt tak. Prisen er ikkje rekna ut.'
        : `Husstanden skal ikkje betale meir enn ${cap} per månad for praktisk bistand. Prisen er ikkje rekna ut.`
    }
    const where = priced.tjeneste === 'barnehage' ? 'barnehage' : 'SFO'
    const total = paid(priced, 'sum')
    if (total === null) return `Foreldrebetalinga i ${where} kan ikkje reknast ut.`
    return `Foreldrebetalinga i ${where} er ${total} per månad frå ${firstDay(priced)}.`
  },
  gjelder: (navn, kommune) =>
    navn === null
      ? `Vedtaket er gjort av ${kommune} kommune.`
      : `Vedtaket gjeld ${navn} og er gjort av ${kommune} kommune.`,
  fra: (priced, stay) => {
    if (priced.tjeneste === 'praktisk-bistand') return [`Prisen gjeld frå ${firstDay(priced)}.`]
    if (priced.tjeneste !== 'langtidsopphold') {
      const { dag, rateEnds } = priceEnd(priced)
      return [
        `Prisen gjeld til og med ${dag}${rateEnds ? '. Då sluttar ein av satsane å gjelde, og prisen blir fastsett på nytt.' : ', ut barnehage- eller skuleåret.'}`,
      ]
    }
    return [
      `Du betaler frå og med ${firstDay(priced)}. ${
        stay?.direkteFra === undefined
          ? `Den første månaden etter innflyttinga ${printDate(moveInDay(stay))} er utan eigendel.`
          : `Du flytta direkte hit, så månaden utan eigendel er rekna frå ${printDate(stay.direkteFra)}.`
      }`,
      'Du betaler til og med den dagen opphaldet sluttar.',
    ]
  },
  del: (id, beloep) => `${id.startsWith('barn') ? 'Barn' : 'Elev'} ${id.split('-')[1]}: ${beloep} per månad.`,
  oppgjoer: ({ aar, krevd, riktig, differanse }) => {
    const head = `For ${aar} er det kravd ${printKroner(krevd)}. Etter skatteoppgjeret skulle det vore kravd ${printKroner(riktig)}.`
    if (differanse === noMoney) return `${head} Det er ingen skilnad.`
    return differanse > 0
      ? `${head} Du skal betale ${printKroner(minus(riktig, krevd))} meir.`
      : `${head} Du får ${printKroner(negate(differanse))} tilbake.`
  },
  grunnlag: (beloep, inntektsaar) => `Grunnlaget er ${beloep}, frå inntektsåret ${inntektsaar}.`,
  linje: (linje) =>
    `${nynorskLine(linje.tekst)}: ${lineValue(linje)} (${nynorskHjemmel(linje.hjemmel)}${linje.tolkning ? ', tolking' : ''}).`,
  hjemmel: {
    langtidsopphold: 'Vedtaket byggjer på eigendelsforskrifta (FOR-2011-12-16-1349) §§ 1 til 7.',
    'praktisk-bistand':
      'Vedtaket byggjer på eigendelsforskrifta (FOR-2011-12-16-1349) §§ 8 til 10 og på prislista til kommunen.',
    barnehage: 'Vedtaket byggjer på forskrift om foreldrebetaling i barnehagar (FOR-2005-12-16-1478) §§ 1 til 3d.',
    sfo: 'Vedtaket byggjer på opplæringsforskrifta (FOR-2024-06-03-900) §§ 2-3 til 2-5.',
    'sfo-kapittel-1b':
      'Vedtaket byggjer på forskrift til opplæringslova kapittel 1B (FOR-2020-07-02-1492) §§ 1B-1 til 1B-3.',
  },
  sats: (sats) =>
    `${nynorskRate(sats.navn)}: ${rateValue(sats)} frå ${printDate(sats.gjelderFra)} (${sats.kilde})${sats.forbehold === undefined ? '' : ', må stadfestast av kommunen'}.`,
  endring: {
    langtidsopphold: [
      'Sei frå til kommunen om økonomien din endrar seg vesentleg. Då skal eigendelen vurderast på nytt (§ 3 sjette ledd).',
      'Viser skatteoppgjeret for året at eigendelen var feil, skal det gjerast opp, anten du har betalt for mykje eller for lite.',
    ],
    'praktisk-bistand': [
      'Sei frå til kommunen om inntekta i husstanden endrar seg vesentleg.',
      'Kommunen ser på vedtaket på nytt minst éin gong i året, med nye skatteopplysningar og nytt grunnbeløp (§ 10 femte ledd).',
    ],
    barnehage: ['Går inntekta i husstanden varig ned, kan du be om ny vurdering i løpet av året (§§ 3b og 3c).'],
    sfo: ['Går inntekta i husstanden varig ned, kan du be om ny vurdering i løpet av skuleåret (§ 2-4).'],
    'sfo-kapittel-1b': [
      'Går inntekta i husstanden varig ned, kan du be om ny vurdering i løpet av skuleåret (§ 1B-1).',
    ],
  },
  klage: (klage, kommune) => [
    `Du kan klage på vedtaket innan ${inWords(klage.uker)} veker. Fristen blir rekna frå vedtaket kom fram til deg.`,
    `Klaga skal vere skriftleg og underskriven. Send henne til ${kommune} kommune, og skriv kva du er ueinig i. Blir vedtaket ståande, sender kommunen saka til ${organ[klage.organ]}, som avgjer klaga.`,
    `Reglar om klage: ${[nynorskHjemmel(klage.hjemmel), ...complaintSections(klage)].join('; ')}.`,
    `Du kan be om å få sjå dokumenta i saka (${ownAct} ${section(klage, 'innsyn')}), og om at vedtaket ikkje blir sett i verk før klaga er avgjord (${ownAct} ${section(klage, 'utsatt-iverksetting')}).`,
  ],
  mottakere: (tjeneste, kopiTil) => {
    if (tjeneste === 'praktisk-bistand') return 'Vedtaket er sendt til den som får hjelpa.'
    if (tjeneste !== 'langtidsopphold') return 'Vedtaket er sendt til den som har søkt.'
    if (kopiTil === null) return 'Vedtaket er sendt til bebuaren (eigendelsforskrifta § 2).'
    const who = kopiTil.hvem === 'verge' ? 'verja' : 'næraste pårørande'
    const why = kopiTil.grunn === 'oenske' ? 'bebuaren ønskjer det' : 'bebuaren ikkje kan ta imot det sjølv'
    return `Vedtaket er sendt til bebuaren og til ${who}, fordi ${why} (eigendelsforskrifta § 2).`
  },
}

const complaintSections = ({ paragrafer, lov }: Klageadgang): string[] =>
  paragrafer.filter(({ emne }) => emne.startsWith('klage')).map(({ paragraf }) => `${ownAct} (${lov}) ${paragraf}`)
