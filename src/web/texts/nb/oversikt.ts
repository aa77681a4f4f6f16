// The administrator's overview: what needs attention, the agreements behind each service, and the way to the other pages (bokmål).
export const oversikt = {
  tittel: (kommune: string) => `Forvaltning i ${kommune}`,
  trenger: 'Dette trenger oppmerksomhet',
  ingenting: 'Ingenting venter på deg nå.',
  godkjenn: (antall: number) =>
    antall === 1 ? '1 tilgang venter på at du godkjenner den' : `${antall} tilganger venter på at du godkjenner dem`,
  godkjennTekst: 'De virker ikke før en annen enn den som ga dem, har sagt ja.',
  godkjennLenke: 'Se dem og avgjør',
  venter: (antall: number) =>
    antall === 1
      ? '1 tilgang venter på en annen administrator'
      : `${antall} tilganger venter på en annen administrator`,
  venterTekst: 'Du ga dem selv, eller de gjelder deg. Be en annen administrator om å logge inn og godkjenne.',
  venterLenke: 'Se hvem som venter',
  enAdministrator: 'Kommunen har bare én administrator',
  enAdministratorTekst:
    'Ingen kan godkjenne det du gir deg selv, og ingen kan ta over når du er borte. Gjør en kollega til administrator.',
  enAdministratorLenke: 'Legg til en administrator',
  spoersmaal: (antall: number) =>
    antall === 1 ? '1 innbygger venter på svar fra kommunen' : `${antall} spørsmål fra innbyggere venter på svar`,
  spoersmaalTekst: 'De har sett hvem som har slått dem opp, og spør om det.',
  spoersmaalLenke: 'Les og svar',
  tilbakemeldinger: (antall: number) =>
    antall === 1 ? '1 tilbakemelding er ikke behandlet' : `${antall} tilbakemeldinger er ikke behandlet`,
  tilbakemeldingerTekst: 'Ansatte har sagt fra om noe på sidene.',
  tilbakemeldingerLenke: 'Les dem',
  ingenRoller: 'Kommunen har ingen roller ennå',
  ingenRollerTekst:
    'Uten en rolle kan ingen slå opp. Lag en rolle for tjenesten, og gi den til dem som skal bruke den.',
  ingenRollerLenke: 'Lag den første rollen',
  ingenHar: (rolle: string) => `Ingen har rollen «${rolle}»`,
  ingenHarTekst: 'Rollen er klar, men den er ikke gitt til noen.',
  ingenHarLenke: 'Gi rollen til noen',
  mangler: (tjeneste: string) => `${tjeneste}: oppslag er stengt`,
  manglerTekst: (hva: string) => `Avtalen for tjenesten ${hva}.`,
  manglerLenke: 'Se hva som må gjøres',
  aldriBrukt: (navn: string) => `Integrasjonen «${navn}» er aldri brukt`,
  aldriBruktTekst: 'Er den ikke tatt i bruk, bør den tilbakekalles.',
  toPassord: (navn: string) => `Integrasjonen «${navn}» har to gyldige passord`,
  toPassordTekst: 'Avslutt det gamle når fagsystemet har tatt det nye i bruk.',
  integrasjonLenke: 'Åpne integrasjonen',
  satser: (antall: number) =>
    antall === 1 ? '1 nasjonal sats slutter snart' : `${antall} nasjonale satser slutter snart`,
  satserTekst:
    'Etter siste dag svarer Grunnlag at satsen er ukjent, til den nye er lagt inn av dem som leverer Grunnlag.',
  satserLenke: 'Se satsene',
  avtaler: 'Avtaler bak hver tjeneste',
  avtalerHint:
    'Tre steg må være gjort før en rolle kan hente skatteopplysninger. De registreres av den som drifter Grunnlag når de er gjort.',
  klar: 'Klar',
  stengt: 'Stengt',
  steg: {
    erklaert: 'Kommunens tilslutningserklæring',
    innvilget: 'Tilgang fra Skatteetaten',
    delegert: 'Delegering i Altinn',
  },
  gjoer: {
    erklaert: 'Signer kommunens tilslutningserklæring til Fiks for tjenesten.',
    innvilget: 'Søk om tilgang hos Skatteetaten for rettighetspakken, og vent på at den er innvilget.',
    delegert: 'Den som har rettigheten i kommunen, delegerer API-et i Altinn til leverandøren.',
  },
  gjort: (dato: string) => `gjort ${dato}`,
  gjortAlle: (erklaert: string, innvilget: string, delegert: string) =>
    `Erklæring ${erklaert}, Skatteetaten ${innvilget}, Altinn ${delegert}`,
  gjelderFra: (dato: string) => `gjelder først fra ${dato}`,
  ikkeGjort: 'ikke gjort',
  opphoert: (dato: string) => `Avtalen opphørte ${dato}. Alle tre steg må gjøres på nytt.`,
  snarveier: 'Alt du kan gjøre her',
  om: {
    roller: 'Hva en rolle kan brukes til, og under hvilken lov.',
    tilganger: 'Hvem som har hvilken rolle, hvem som administrerer, og det som venter på godkjenning.',
    integrasjoner: 'Fagsystemene som henter opplysninger for kommunen, og passordene deres.',
    priser: 'Prislister og retningslinjer kommunen har vedtatt.',
    logg: 'Hvem som har slått opp hvem, og hvem som har gitt hvem hva.',
    spoersmaal: 'Det innbyggere spør om når de ser hvem som har slått dem opp.',
    tilbakemeldinger: 'Det ansatte har sagt fra om på sidene.',
    innstillinger: 'Saksreferanser, hendelseslisten og hva innbyggerne får se.',
  },
}
