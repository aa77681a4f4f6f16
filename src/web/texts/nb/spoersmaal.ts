// The administrator's page with questions from residents about look-ups of them (bokmål).
export const spoersmaal = {
  tittel: 'Spørsmål fra innbyggere',
  ingress:
    'Innbyggere som ser hvem som har slått dem opp, kan spørre kommunen. Svaret leses på innsynssiden, etter innlogging.',
  ingen: 'Ingen har spurt om noe.',
  venter: (antall: number) => `Venter på svar (${antall})`,
  ferdige: (antall: number) => `Besvart (${antall})`,
  ett: 'Spørsmål fra en innbygger',
  tilbake: 'Alle spørsmål fra innbyggere',
  stilt: (naar: string) => `Stilt ${naar}`,
  ubesvart: 'Ubesvart',
  besvart: 'Besvart',
  alle: 'Gjelder ikke et bestemt oppslag.',
  rad: (rad: number) => `Gjelder rad ${rad} i loggen.`,
  tilLoggen: 'Gå til loggen',
  svar: 'Svar',
  svarHint: 'Svaret kan ikke endres etterpå. Skriv ikke fødselsnummer eller navn på ansatte med beskyttet adresse.',
  svarGitt: (naar: string) => `Svar ${naar}`,
  mangler: 'Skriv svaret.',
  forLang: (mest: number) => `Skriv høyst ${mest} tegn.`,
  send: 'Send svaret',
  sendt: 'Svaret er sendt. Innbyggeren ser det på innsynssiden.',
}
