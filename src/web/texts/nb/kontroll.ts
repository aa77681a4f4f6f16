// The page where anyone may ask whether a PDF is genuine (bokmål).
export const kontroll = {
  tittel: 'Er PDF-en ekte?',
  ingress:
    'Har du fått en PDF med et resultat fra Grunnlag, kan du kontrollere at den er ekte. Skriv kontrollkoden som står nederst på hver side, eller velg filen.',
  dekker:
    'Svaret er bare om dokumentet er ekte, hvilken dag det er laget og av hvilken kommune. Vi lagrer verken spørsmålet eller svaret.',
  medKode: 'Med kontrollkoden',
  kode: 'Kontrollkode',
  kodeHint: '16 bokstaver og tall, i fire grupper. Små bokstaver og mellomrom går bra.',
  kodeMangler: 'Skriv kontrollkoden.',
  kodeFeil: 'En kontrollkode har 16 bokstaver og tall, for eksempel K7QX-0M2V-9TRB-D5HW. Kontroller det du skrev.',
  kontroller: 'Kontroller koden',
  medFil: 'Med filen',
  fil: 'PDF-fil',
  filHint:
    'Filen blir på maskinen din. Nettleseren regner ut et avtrykk av den, og bare avtrykket sendes. Er ett eneste tegn endret, er svaret «ukjent».',
  filForStor: (mb: number) => `Filen er større enn ${mb} MB, og er ikke en PDF fra Grunnlag. Velg en annen fil.`,
  filUlest: 'Filen kunne ikke leses. Velg den på nytt.',
  kontrollererNaa: 'Kontrollerer …',
  ekte: (dato: string, kommune: string) => `Ekte, laget ${dato} av ${kommune}.`,
  ekteKode:
    'Koden er vår. Koden sier ikke at innholdet i din utgave er uendret: kontroller filen også, hvis du har den.',
  ekteFil: 'Filen er nøyaktig den vi laget.',
  ukjent: 'Ukjent.',
  ukjentKode:
    'Vi har ingen PDF med denne koden. Kontroller at du skrev den riktig. Dokumentet kan også være så gammelt at kontrollen er slettet.',
  ukjentFil:
    'Vi har ingen PDF som er lik denne filen. Den er ikke laget her, eller den er endret eller lagret på nytt siden. Prøv kontrollkoden.',
}
