// The decision in bokmål. Sentences of our own; § as the line or the table of complaints gives them.
import { minus, negate, noMoney } from '../../base/money.ts'
import { printDate, printKroner } from '../../base/print.ts'
import type { Klageadgang } from '../egenandel/types.ts'
import { firstDay, inWords, paid, rateValue, lineValue, priceEnd } from './amounts.ts'
import { moveInDay, section, type VedtakWords } from './words.ts'

const organ = { statsforvalteren: 'statsforvalteren', 'kommunens-klageorgan': 'kommunens eget klageorgan' } as const
const ownAct = 'forvaltningsloven'

export const nb: VedtakWords = {
  tittel: {
    langtidsopphold: 'Vedtak om egenandel for langtidsopphold i institusjon',
    'praktisk-bistand': 'Vedtak om egenandel for praktisk bistand',
    barnehage: 'Vedtak om foreldrebetaling i barnehage',
    sfo: 'Vedtak om foreldrebetaling i SFO',
  },
  overskrifter: {
    vedtak: 'Vedtak',
    utregning: 'Slik er det regnet ut',
    regler: 'Regler og satser',
    endring: 'Hvis noe endrer seg',
    klage: 'Du kan klage',
    mottakere: 'Hvem vedtaket er sendt til',
  },
  svar: (priced) => {
    if (priced.tjeneste === 'langtidsopphold' && paid(priced, 'egenandel-maaned') === null)
      return 'Det skal ikke betales egenandel for langtidsoppholdet. Det sluttet før første betalingsdag.'
    if (priced.tjeneste === 'langtidsopphold')
      return `Egenandelen for langtidsoppholdet er ${paid(priced, 'egenandel-maaned')} per måned, ${paid(priced, 'egenandel-aar')} per år.`
    if (priced.tjeneste === 'praktisk-bistand') {
      const [price, cap] = [paid(priced, 'aa-betale-per-maaned'), paid(priced, 'tak-per-maaned')]
      if (price !== null) return `Husstanden skal betale ${price} per måned for praktisk bistand.`
      return cap === null
        ? 'Husstanden har minst 2 G i inntekt, så det er ikke noe nasjonalt tak. Prisen er ikke regnet ut.'
        : `Husstanden skal ikke betale mer enn ${cap} per måned for praktisk bistand. Prisen er ikke regnet ut.`
    }
    const where = priced.tjeneste === 'barnehage' ? 'barnehage' : 'SFO'
    const total = paid(priced, 'sum')
    if (total === null) return `Foreldrebetalingen i ${where} kan ikke regnes ut.`
    return `Foreldrebetalingen i ${where} er ${total} per måned fra ${firstDay(priced)}.`
  },
  gjelder: (navn, kommune) =>
    navn === null
      ? `Vedtaket er gjort av ${kommune} kommune.`
      : `Vedtaket gjelder ${navn} og er gjort av ${kommune} kommune.`,
  fra: (priced, stay) => {
    if (priced.tjeneste === 'praktisk-bistand') return [`Prisen gjelder fra ${firstDay(priced)}.`]
    if (priced.tjeneste !== 'langtidsopphold') {
      const { dag, rateEnds } = priceEnd(priced)
      return [
        `Prisen gjelder til og med ${dag}${rateEnds ? '. Da slutter en av satsene å gjelde, og prisen blir fastsatt på nytt.' : ', ut barnehage- eller skoleåret.'}`,
      ]
    }
    return [
      `Du betaler fra og med ${firstDay(priced)}. ${
        stay?.direkteFra === undefined
          ? `Den første måneden etter innflyttingen ${printDate(moveInDay(stay))} er uten egenandel.`
          : `Du flyttet direkte hit, så måneden uten egenandel er regnet fra ${printDate(stay.direkteFra)}.`
      }`,
      'Du betaler til og med den dagen oppholdet slutter.',
    ]
  },
  del: (id, beloep) => `${id.startsWith('barn') ? 'Barn' : 'Elev'} ${id.split('-')[1]}: ${beloep} per måned.`,
  oppgjoer: ({ aar, krevd, riktig, differanse }) => {
    const head = `For ${aar} er det krevd ${printKroner(krevd)}. Etter skatteoppgjøret skulle det vært krevd ${printKroner(riktig)}.`
    if (differanse === noMoney) return `${head} Det er ingen forskjell.`
    return differanse > 0
      ? `${head} Du skal betale ${printKroner(minus(riktig, krevd))} mer.`
      : `${head} Du får ${printKroner(negate(differanse))} tilbake.`
  },
  grunnlag: (beloep, inntektsaar) => `Grunnlaget er ${beloep}, fra inntektsåret ${inntektsaar}.`,
  linje: (linje) => `${linje.tekst}: ${lineValue(linje)} (${linje.hjemmel}${linje.tolkning ? ', tolkning' : ''}).`,
  hjemmel: {
    langtidsopphold: 'Vedtaket bygger på egenandelsforskriften (FOR-2011-12-16-1349) §§ 1 til 7.',
    'praktisk-bistand':
      'Vedtaket bygger på egenandelsforskriften (FOR-2011-12-16-1349) §§ 8 til 10 og på kommunens egen prisliste.',
    barnehage: 'Vedtaket bygger på forskrift om foreldrebetaling i barnehager (FOR-2005-12-16-1478) §§ 1 til 3d.',
    sfo: 'Vedtaket bygger på opplæringsforskrifta (FOR-2024-06-03-900) §§ 2-3 til 2-5.',
    'sfo-kapittel-1b':
      'Vedtaket bygger på forskrift til opplæringslova kapittel 1B (FOR-2020-07-02-1492) §§ 1B-1 til 1B-3.',
  },
  sats: (sats) =>
    `${sats.tekst}: ${rateValue(sats)} fra ${printDate(sats.gjelderFra)} (${sats.kilde})${sats.forbehold === undefined ? '' : `, ${sats.forbehold}`}.`,
  endring: {
    langtidsopphold: [
      'Si fra til kommunen hvis økonomien din endrer seg vesentlig. Da skal egenandelen vurderes på nytt (§ 3 sjette ledd).',
      'Viser skatteoppgjøret for året at egenandelen var feil, skal det gjøres opp, enten du har betalt for mye eller for lite.',
    ],
    'praktisk-bistand': [
      'Si fra til kommunen hvis inntekten i husstanden endrer seg vesentlig.',
      'Kommunen ser på vedtaket på nytt minst én gang i året, med nye skatteopplysninger og nytt grunnbeløp (§ 10 femte ledd).',
    ],
    barnehage: ['Går inntekten i husstanden varig ned, kan du be om ny vurdering i løpet av året (§§ 3b og 3c).'],
    sfo: ['Går inntekten i husstanden varig ned, kan du be om ny vurdering i løpet av skoleåret (§ 2-4).'],
    'sfo-kapittel-1b': [
      'Går inntekten i husstanden varig ned, kan du be om ny vurdering i løpet av skoleåret (§ 1B-1).',
    ],
  },
  klage: (klage, kommune) => [
    `Du kan klage på vedtaket innen ${inWords(klage.uker)} uker. Fristen regnes fra vedtaket kom fram til deg.`,
    `Klagen skal være skriftlig og underskrevet. Send den til ${kommune} kommune, og skriv hva du er uenig i. Blir vedtaket stående, sender kommunen saken til ${organ[klage.organ]}, som avgjør klagen.`,
    `Regler om klage: ${[klage.hjemmel, ...complaintSections(klage)].join('; ')}.`,
    `Du kan be om å få se dokumentene i saken (${ownAct} ${section(klage, 'innsyn')}), og om at vedtaket ikke settes i verk før klagen er avgjort (${ownAct} ${section(klage, 'utsatt-iverksetting')}).`,
  ],
  mottakere: (tjeneste, kopiTil) => {
    if (tjeneste === 'praktisk-bistand') return 'Vedtaket er sendt til den som får hjelpen.'
    if (tjeneste !== 'langtidsopphold') return 'Vedtaket er sendt til den som har søkt.'
    if (kopiTil === null) return 'Vedtaket er sendt til beboeren (egenandelsforskriften § 2).'
    const who = kopiTil.hvem === 'verge' ? 'vergen' : 'nærmeste pårørende'
    const why = kopiTil.grunn === 'oenske' ? 'beboeren ønsker det' : 'beboeren ikke kan ta imot det selv'
    return `Vedtaket er sendt til beboeren og til ${who}, fordi ${why} (egenandelsforskriften § 2).`
  },
}

const complaintSections = ({ paragrafer, lov }: Klageadgang): string[] =>
  paragrafer.filter(({ emne }) => emne.startsWith('klage')).map(({ paragraf }) => `${ownAct} (${lov}) ${paragraf}`)
