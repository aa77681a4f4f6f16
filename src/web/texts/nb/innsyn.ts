// The citizen's page: who has looked me up, and questions to the municipality (bokmål). What is said of each look-up stands in
// base/insight-words-nb.ts, since page and PDF print the same.
export const innsyn = {
  tittel: 'Hvem har slått meg opp?',
  ingress:
    'Her ser du når en kommune har slått opp skatteopplysningene dine eller opplysningene dine i Folkeregisteret, hvorfor, og hva den fikk se.',
  ventetRolle:
    'Arbeider du i kommunen og ventet å få slå opp andre? Du har ingen rolle ennå. Be administratoren i kommunen om å gi deg rollen; administratoren trenger fødselsnummeret ditt. Har du nettopp fått den, må kanskje en annen administrator godkjenne den først.',
  ikkeInnlogget:
    'Logg inn med ID-porten for å se hvem som har slått deg opp. Du ser bare oppslag på deg selv. At du leser siden, blir loggført.',
  loggInn: 'Logg inn med ID-porten',
  henter: 'Henter oppslagene …',
  antall: (antall: number, iAlt: number) =>
    antall === iAlt
      ? `${antall} oppslag, nyeste først`
      : `${iAlt} oppslag, samlet i ${antall === 1 ? '1 punkt' : `${antall} punkter`}, nyeste først`,
  ingen: 'Ingen oppslag på nummeret ditt',
  ingenTekst: 'Loggen har ingen oppslag på nummeret du er logget inn med.',
  ingenIUtvalget: 'Ingen oppslag på deg i dette utvalget. Velg alle kommuner og alle år for å se resten.',
  utvalg: 'Vis bare',
  kommune: 'Kommune',
  alleKommuner: 'Alle kommuner',
  aar: 'År',
  alleAar: 'Alle år',
  liste: 'Oppslagene',
  pdf: 'Last ned som PDF',
  pdfHenter: 'Lager PDF …',
  sider: 'Sider i listen',
  side: (side: number, sider: number) => `Side ${side} av ${sider}`,
  forrige: 'Forrige side',
  neste: 'Neste side',
  spoerOm: 'Spør kommunen om dette oppslaget',
  spoer: {
    tittel: (hva: string) => `Spørsmål om oppslaget ${hva}`,
    felt: 'Hva vil du spørre om?',
    hint: 'Ikke skriv mer enn nødvendig. Bare administratorene i kommunen kan lese det. Svaret kommer på denne siden.',
    send: 'Send til kommunen',
    avbryt: 'Avbryt',
    mangler: 'Skriv hva du vil spørre om.',
    forLang: (mest: number) => `Skriv høyst ${mest} tegn.`,
    sendt: 'Spørsmålet er sendt til kommunen.',
  },
  spoersmaal: {
    tittel: 'Spørsmålene dine',
    ingen: 'Du har ikke stilt noen spørsmål.',
    stilt: (kommune: string, naar: string) => `Til ${kommune}, ${naar}`,
    duSpurte: 'Du spurte',
    svar: (naar: string) => `Svar fra kommunen ${naar}`,
    venter: 'Kommunen har ikke svart ennå.',
  },
  omfang: {
    tittel: 'Hva listen viser, og hva den ikke viser',
    punkter: [
      'Alle kommuner som bruker Grunnlag, så langt tilbake som loggen er bevart.',
      'Bare oppslag på nummeret du er logget inn med. Oppslag på et nummer du hadde tidligere, for eksempel et D-nummer, vises ikke.',
      'Forsøk som ble avvist, vises når kommunen er kjent.',
      'Er du slått opp i en annen persons sak, ser du kommune, tidspunkt, opplysninger og område. Av hensyn til den andre ser du ikke hvem saken gjelder, eller hvilken tjeneste det er.',
      'Et fagsystem kan slå opp uten å si om saken er din. Da ser du like lite som om saken var en annens.',
      'Navn på ansatte vises bare når kommunen har valgt det.',
      'Oppslag i Fiks eller i andre systemer vises ikke her. Kommunens søk i sin egen logg vises heller ikke.',
      'At du leser denne siden, blir loggført.',
    ],
  },
}
