// The start page: before login, choosing a role, and what the role may do (bokmål).
export const start = {
  utenInnlogging: {
    tittel: 'Inntektsgrunnlag for kommunale tjenester',
    forInnbyggere: 'Er du innbygger? Her ser du oppslag kommuner har gjort på deg:',
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
    utlogget: 'Du er logget ut.',
    trenger: 'Dette trenger du',
    trengerTekst:
      'Du må ha fått en rolle av administratoren i kommunen. Ha fødselsnummeret til personen klart. Hvert oppslag blir loggført.',
  },
  velgRolle: {
    tittel: 'Velg rolle',
    hint: 'Rollen bestemmer hvilke opplysninger du får se, og hvilken lov som gir tilgang.',
    feltnavn: 'Rolle',
    hjemmel: 'Hvilken lov rollene gir tilgang etter',
    knapp: 'Fortsett',
    aapner: 'Åpner rollen din …',
    mangler: 'Velg rollen du skal bruke.',
  },
  velgOrganisasjon: {
    tittel: 'Velg kommune',
    hint: 'Du har roller i flere kommuner. Velg hvem du arbeider for nå.',
    feltnavn: 'Kommune',
    roller: (antall: number) => (antall === 1 ? '1 rolle' : `${antall} roller`),
    knapp: 'Gå videre',
    mangler: 'Velg kommunen du arbeider for nå.',
    valgt: (kommune: string) => `Kommune: ${kommune}`,
    bytt: 'Velg en annen kommune',
  },
  ingenRolle: {
    tittel: 'Du har ingen rolle ennå',
    tekst: 'Du er logget inn, men ingen kommune har gitt deg en rolle. Uten en rolle kan du ikke slå opp noen.',
    gjoer: [
      'Be administratoren i kommunen din om å gi deg rollen du trenger. Administratoren trenger fødselsnummeret ditt.',
      'Har du nettopp fått rollen, kan det hende en annen administrator må godkjenne den. Logg inn igjen senere.',
    ],
    innbygger: 'Er du innbygger, og lurer på hvem som har slått deg opp?',
    innsyn: 'Se oppslagene om deg',
    administrator: (kommune: string) => `Du administrerer ${kommune}`,
    administratorTekst: 'Her lager du roller, gir dem til dem som skal bruke dem, og ser hvem som har gjort hva.',
    administratorOppslag: 'Å administrere gir ikke rett til å slå opp personer. Til det trengs en rolle, også for deg.',
    tilForvaltning: 'Gå til forvaltningen',
  },
  rolle: {
    hei: (navn: string) => `Hei, ${navn}`,
    heiUtenNavn: 'Velkommen',
    nytt: 'Nytt oppslag',
    rollen: 'Dette gir rollen deg',
    kommune: 'Kommune',
    tjeneste: 'Tjeneste',
    hjemmel: 'Hjemmel',
    aar: 'Inntektsår du kan slå opp',
    kilder: 'Det du kan hente',
    kilde: {
      summertskattegrunnlag: 'Summert skattegrunnlag: tall fra skattemeldingen, bare postene loven gir denne tjenesten',
      beregnetskatt: 'Beregnet skatt: hva som er beregnet i skatt',
      avregning: 'Avregning: restskatt, eller skatt til gode',
      folkeregister: 'Folkeregisteret: navn, familie og adresse, så langt rollen rekker',
    },
    stadier: 'Hvor ferdige tallene er',
    stadie: {
      oppgjoer: 'Skatteoppgjør',
      utkast: 'Utkast til skattemelding, når skatteoppgjøret ikke er kommet',
    },
    tilHjemler: 'Les om hjemlene, og hvert felt de åpner for',
    husk: 'Slå bare opp personer du har en sak på. Hvert oppslag blir loggført med hvem du er, rollen og hjemmelen.',
  },
  trenger: {
    tittel: 'Trenger oppmerksomhet',
    ingenting: 'Ingenting trenger oppmerksomhet nå. Satser, avtale og kommunens egne valg er på plass.',
    stopper: 'Må ordnes',
    vit: 'Vær klar over',
    register: {
      hva: 'Rollen har ikke alle kildene tjenesten trenger',
      hvorfor: (mangler: string) => `Den mangler ${mangler}. Uten den ville summen sett hel ut og ikke vært det.`,
      gjoer: 'Be administratoren i kommunen om å gi rollen kildene. Til da blir oppslag avvist.',
    },
    prisliste: {
      mangler: 'Kommunen har ingen prisliste som gjelder i dag',
      manglerHvorfor: 'Uten prisliste kan prisen for praktisk bistand ikke regnes ut. Grunnlaget kan regnes ut.',
      slutter: (dag: string) => `Kommunens prisliste gjelder til og med ${dag}`,
      slutterHvorfor: 'Ingen ny er lagt inn. Priser for senere datoer kan ikke regnes ut.',
      gjoer: 'Be administratoren i kommunen om å legge inn prislisten som er vedtatt.',
    },
    retningslinje: {
      hva: (antall: number) =>
        antall === 1
          ? 'Kommunen mangler et valg som regningen bygger på'
          : `Kommunen mangler ${antall} valg som regningen bygger på`,
      hvorfor: 'Loven har ingen regel når kommunen ikke har valgt, så regningen kan ikke lages. Det gjelder:',
      gjoer: 'Be administratoren i kommunen om å legge inn valget. Grunnlaget kan regnes ut uten.',
    },
    sats: {
      slutter: (antall: number, dag: string) =>
        antall === 1 ? `En sats gjelder til og med ${dag}` : `${antall} satser gjelder til og med ${dag}`,
      ukjent: (antall: number) =>
        antall === 1 ? 'En sats er ikke kjent for i dag' : `${antall} satser er ikke kjent for i dag`,
      hvorfor: 'Det gjelder:',
      gjoer: (dag: string) =>
        `Priser til og med ${dag} virker som før. For senere datoer svarer Grunnlag at satsen ikke er kjent, til den nye er lagt inn. Da er det leverandøren som må oppdatere.`,
      gjoerUkjent:
        'Priser som trenger satsen, kan ikke regnes ut. Si fra til administratoren i kommunen: Grunnlag må oppdateres.',
      lenke: 'Se satsene',
    },
    foreloepig: {
      hva: (sak: string, aar: number) => `${sak}: resultatet for ${aar} er foreløpig`,
      hvorfor: {
        'uten-sum': 'Noe manglet, så det ble ingen sum.',
        ufullstendig: 'Det er merket som ufullstendig: noe som kan telle med, er ikke kjent.',
        utkast: 'Det bygger på et utkast til skattemelding. Skatteoppgjøret kan gi et annet tall.',
      },
      gjoer: {
        'uten-sum': 'Åpne resultatet. Der står det hva som mangler, og hva du kan gjøre.',
        ufullstendig: 'Åpne resultatet, og se hva som må undersøkes før du bruker tallet.',
        utkast: 'Gjør et nytt oppslag når skatteoppgjøret er kommet.',
      },
      lenke: 'Åpne resultatet',
    },
  },
  egne: {
    tittel: 'Dine siste oppslag',
    henter: 'Henter oppslagene dine …',
    hint: 'Bare dine egne, i denne rollen, så lenge resultatet finnes. Navn, numre og beløp står ikke her.',
    ingen:
      'Du har ingen oppslag i denne rollen som kan åpnes nå. Når du har gjort et, står det her, med tiden det kan åpnes til.',
    flere: (antall: number) => `De ${antall} nyeste vises.`,
    aar: (aar: number) => `inntektsår ${aar}`,
    naar: (laget: string, til: string) => `Laget ${laget}. Kan åpnes til ${til}`,
    endretFra: (tid: string) => `Endret fra resultatet som ble laget ${tid}`,
    eldre: (tid: string) => `Eldre utgave, laget ${tid}`,
    foreloepig: 'Foreløpig',
    aapne: 'Åpne',
  },
  paabegynt: {
    tittel: 'Påbegynte oppslag',
    hint: 'Det du har skrevet, er lagret kryptert i et døgn. Bare du kan åpne det.',
    sak: (referanse: string) => `Sak ${referanse}`,
    utenSak: 'Uten saksreferanse',
    lagret: (naar: string) => `Lagret ${naar}`,
    fortsett: 'Fortsett',
    forkast: 'Forkast',
  },
  stengt: {
    tittel: 'Oppslag er stengt for rollen',
    hvorfor: (kommune: string, tjeneste: string) =>
      `Ingen kan slå opp for ${tjeneste.toLowerCase()} i ${kommune} ennå. Dette mangler:`,
    mangler: {
      erklaert: 'kommunens tilslutningserklæring',
      innvilget: 'tilgang fra Skatteetaten',
      delegert: 'delegering i Altinn',
      opphoert: 'en ny avtale: den kommunen hadde, er avsluttet',
    },
    spoer: 'Be administratoren i kommunen om å ordne det. Når det er registrert, virker rollen uten at du gjør noe.',
    administrator: 'Se hva kommunen må gjøre',
  },
  utloept: {
    tittel: 'Du er logget ut',
    tekst: 'Økten er utløpt. Det du har skrevet, er lagret. Logg inn på nytt for å fortsette der du var.',
    utenOekt:
      'Du må være logget inn for å se siden. Det du hadde skrevet i et påbegynt oppslag, er lagret i et døgn. Logg inn på nytt for å fortsette.',
    loggInn: 'Logg inn på nytt',
    ulagret:
      'Økten er utløpt, og det siste du skrev, er ikke lagret ennå. Det ligger i denne fanen. Logg inn i en ny fane, og kom så tilbake hit: da lagres det.',
    loggInnNyFane: 'Logg inn i en ny fane',
    fortsett: 'Jeg har logget inn. Fortsett her',
  },
}
