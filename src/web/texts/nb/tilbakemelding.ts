// «Si fra om siden»: what staff write about a page, and the administrator's list of it (bokmål).
export const tilbakemelding = {
  tittel: 'Si fra om siden',
  ingress: 'Er noe uklart, galt eller tungvint? Skriv det med dine egne ord.',
  gjelder: 'Gjelder siden',
  sider: {
    start: 'Startsiden',
    oppslag: 'Nytt oppslag',
    resultat: 'Resultat',
  },
  leses: (kommune: string) =>
    `Administratoren i ${kommune} leser det. Navnet ditt lagres ikke sammen med teksten, og teksten slettes etter et år.`,
  kommune: 'Hvilken kommune gjelder det?',
  tekst: 'Hva vil du si fra om?',
  tekstHint: 'Skriv ikke fødselsnummer, navn eller noe annet om personer.',
  send: 'Send',
  sender: 'Sender …',
  mangler: 'Skriv hva du vil si fra om.',
  forLang: (mest: number) => `Skriv høyst ${mest} tegn.`,
  nummer: 'Teksten har elleve sifre på rad, og kan være et fødselsnummer. Ta det bort, og send på nytt.',
  takk: 'Takk, det er mottatt',
  takkTekst: (naar: string, kommune: string) => `Mottatt ${naar}. Administratoren i ${kommune} kan lese det nå.`,
  takkSvar: 'Du får ikke svar her, fordi vi ikke lagrer hvem som skrev. Haster det, ta kontakt med administratoren.',
  tilStart: 'Til startsiden',
  enTil: 'Si fra om noe mer',
  ikkeAnsatt: {
    tekst: 'Her kan ansatte i kommunen si fra om sidene. Uten innlogging som ansatt lagrer vi ingenting.',
    loggInn: 'Logg inn med ID-porten',
    velgRolle: 'Velg rolle først',
    velgRolleTekst: 'Velg rollen du arbeider i, så vet vi hvilken kommune som skal lese det.',
    innbygger: 'Er du innbygger?',
    innbyggerTekst:
      'Gjelder det hvem som har slått deg opp, kan du spørre kommunen fra innsynssiden. Gjelder det saken din, ta kontakt med kommunen.',
  },
  liste: {
    tittel: 'Tilbakemeldinger om sidene',
    ingress:
      'Det ansatte i kommunen har sagt fra om. Hvem som skrev, er ikke lagret. Hver tilbakemelding slettes et år etter at den ble skrevet.',
    ingen: 'Ingen har sagt fra om noe ennå. Ansatte finner «Si fra om siden» nederst på hver side.',
    nye: (antall: number) => `Ikke behandlet (${antall})`,
    ferdige: (antall: number) => `Behandlet (${antall})`,
    fra: (naar: string, rolle: string | null) => (rolle === null ? `${naar}, uten rolle` : `${naar}, ${rolle}`),
    behandlet: (naar: string) => `Behandlet ${naar}`,
    merk: 'Merk som behandlet',
    merket: 'Tilbakemeldingen er merket som behandlet.',
  },
}
