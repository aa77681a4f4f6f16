// The administrator's page with questions from residents about look-ups of them (bokmål).
export const spoersmaal = {
  tittel: 'Spørsmål fra innbyggere',
  ingress:
    'Innbyggere som ser hvem som har slått dem opp, kan spørre kommunen. Svaret leses på innsynssiden, etter innlogging.',
  ingen: 'Ingen har spurt om noe.',
  stilt: (naar: string) => `Stilt ${naar}`,
  ubesvart: 'Ubesvart',
  besvart: 'Besvart',
  alle: 'Gjelder ikke et bestemt oppslag.',
  rad: (rad: number) => `Gjelder rad ${rad} i loggen.`,
  svar: 'Svar',
  svarHint: 'Svaret kan ikke endres etterpå. Skriv ikke fødselsnummer.',
  svarGitt: (naar: string) => `Svar ${naar}`,
  mangler: 'Skriv svaret.',
  send: 'Send svaret',
}
