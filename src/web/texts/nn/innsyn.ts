// The citizen's page: who has looked me up, and questions to the municipality (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { innsyn as nb } from '../nb/innsyn.ts'

export const innsyn: InLanguage<typeof nb> = {
  tittel: 'Kven har slått meg opp?',
  ingress:
    'Her ser du når ein kommune har slått opp skatteopplysningane dine eller opplysningane dine i Folkeregisteret, kvifor, og kva han fekk sjå.',
  ventetRolle:
    'Arbeider du i kommunen og venta å få slå opp andre? Du har inga rolle enno. Be administratoren i kommunen om å gi deg rolla; administratoren treng fødselsnummeret ditt. Har du nett fått ho, må kanskje ein annan administrator godkjenne ho først.',
  ikkeInnlogget:
    'Logg inn med ID-porten for å sjå kven som har slått deg opp. Du ser berre oppslag på deg sjølv. At du les sida, blir loggført.',
  loggInn: 'Logg inn med ID-porten',
  henter: 'Hentar oppslaga …',
  antall: (antall, iAlt) =>
    antall === iAlt
      ? `${antall} oppslag, dei nyaste først`
      : `${iAlt} oppslag, samla i ${antall === 1 ? '1 punkt' : `${antall} punkt`}, dei nyaste først`,
  ingen: 'Ingen oppslag på nummeret ditt',
  ingenTekst: 'Loggen har ingen oppslag på nummeret du er logga inn med.',
  ingenIUtvalget: 'Ingen oppslag på deg i dette utvalet. Vel alle kommunar og alle år for å sjå resten.',
  utvalg: 'Vis berre',
  kommune: 'Kommune',
  alleKommuner: 'Alle kommunar',
  aar: 'År',
  alleAar: 'Alle år',
  liste: 'Oppslaga',
  pdf: 'Last ned som PDF',
  pdfHenter: 'Lagar PDF …',
  sider: 'Sider i lista',
  side: (side, sider) => `Side ${side} av ${sider}`,
  forrige: 'Førre side',
  neste: 'Neste side',
  spoerOm: 'Spør kommunen om dette oppslaget',
  spoer: {
    tittel: (hva) => `Spørsmål om oppslaget ${hva}`,
    felt: 'Kva vil du spørje om?',
    hint: 'Ikkje skriv meir enn nødvendig. Berre administratorane i kommunen kan lese det. Svaret kjem på denne sida.',
    send: 'Send til kommunen',
    avbryt: 'Avbryt',
    mangler: 'Skriv kva du vil spørje om.',
    forLang: (mest) => `Skriv høgst ${mest} teikn.`,
    sendt: 'Spørsmålet er sendt til kommunen.',
  },
  spoersmaal: {
    tittel: 'Spørsmåla dine',
    ingen: 'Du har ikkje stilt nokon spørsmål.',
    stilt: (kommune, naar) => `Til ${kommune}, ${naar}`,
    duSpurte: 'Du spurde',
    svar: (naar) => `Svar frå kommunen ${naar}`,
    venter: 'Kommunen har ikkje svart enno.',
  },
  omfang: {
    tittel: 'Kva lista viser, og kva ho ikkje viser',
    punkter: [
      'Alle kommunar som bruker Grunnlag, så langt tilbake som loggen er teken vare på.',
      'Berre oppslag på nummeret du er logga inn med. Oppslag på eit nummer du hadde tidlegare, til dømes eit D-nummer, blir ikkje viste.',
      'Forsøk som blei avviste, blir viste når kommunen er kjend.',
      'Er du slått opp i saka til ein annan person, ser du kommune, tidspunkt, opplysningar og område. Av omsyn til den andre ser du ikkje kven saka gjeld, eller kva teneste det er.',
      'Eit fagsystem kan slå opp utan å seie om saka er di. Då ser du like lite som om saka var ein annans.',
      'Namn på tilsette blir viste berre når kommunen har valt det.',
      'Oppslag i Fiks eller i andre system blir ikkje viste her. Søk kommunen gjer i sin eigen logg, blir heller ikkje viste.',
      'At du les denne sida, blir loggført.',
    ],
  },
}
