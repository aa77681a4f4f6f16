// The start page: before login, choosing a role, and what the role may do (bokmål).
export const start = {
  utenInnlogging: {
    tittel: 'Inntektsgrunnlag for kommunale tjenester',
    ingress:
      'Slå opp en husstands skatteopplysninger, og se beregningsgrunnlaget med hver linje forklart. For ansatte i kommunen.',
    loggInn: 'Logg inn med ID-porten',
    slik: 'Slik virker det',
    punkter: [
      'Du velger inntektsår og hvem oppslaget gjelder.',
      'Grunnlag henter det loven lar rollen din se, og ikke mer.',
      'Du ser summen, hvordan den er regnet ut, og hvilken paragraf hver linje bygger på.',
      'Du laster ned resultatet som PDF til saken.',
    ],
    trenger: 'Dette trenger du',
    trengerTekst:
      'Du må ha fått en rolle av administratoren i kommunen. Ha fødselsnummeret til personen klart. Hvert oppslag blir loggført.',
  },
  velgRolle: {
    tittel: 'Velg rolle',
    hint: 'Rollen bestemmer hvilke opplysninger du får se, og hvilken lov som gir tilgang.',
    feltnavn: 'Rolle',
    hjemmel: 'Hjemmel',
    knapp: 'Fortsett',
    mangler: 'Velg rollen du skal bruke.',
    ingen: 'Du har ingen rolle ennå',
    administrator:
      'Du administrerer kommunens priser og retningslinjer. Det gir ikke rett til å slå opp personer; til det trengs en rolle.',
    ingenTekst:
      'Du er logget inn, men ingen kommune har gitt deg en rolle. Be administratoren i kommunen din om å legge deg til.',
  },
  rolle: {
    hei: (navn: string) => `Hei, ${navn}`,
    heiUtenNavn: 'Velkommen',
    nytt: 'Nytt oppslag',
    fortsett: 'Fortsett oppslaget du begynte på',
    forkast: 'Forkast det og begynn på nytt',
    rollen: 'Dette gir rollen deg',
    kommune: 'Kommune',
    tjeneste: 'Tjeneste',
    formaal: 'Formål',
    hjemmel: 'Hjemmel',
    aar: 'Inntektsår du kan slå opp',
    husk: 'Slå bare opp personer du har en sak på. Hvert oppslag blir loggført med navnet ditt, rollen og hjemmelen.',
  },
  utloept: {
    tittel: 'Du er logget ut',
    tekst: 'Økten er utløpt. Det du har skrevet, er tatt vare på i denne fanen. Logg inn på nytt for å fortsette.',
    loggInn: 'Logg inn på nytt',
  },
}
