// The pages about Grunnlag itself: what is new, how it is, whom to reach, privacy, cookies, accessibility (bokmål).
export const om = {
  nytt: {
    tittel: 'Nytt og planlagt',
    ingress: 'Hva som er nytt i Grunnlag, hvilke lover og satser som er endret, hva som er rettet, og hva som kommer.',
    planlagt: 'Planlagt',
    planlagtHint: 'Uten dato: ingenting her er lovet til en bestemt dag.',
    tomt: 'Ingenting ennå.',
  },
  status: {
    tittel: 'Driftsstatus',
    ingress:
      'Slik er Grunnlag akkurat nå. Siden sier ingenting om noen, og spør ikke kildene: den viser hva de svarte sist noen gjorde et oppslag.',
    klar: 'Grunnlag tar imot oppslag.',
    ikkeKlar: 'Grunnlag tar ikke imot oppslag nå, fordi databasen ikke svarer.',
    ukjent: 'Vi vet ikke hvordan Grunnlag har det nå.',
    hentet: (naar: string) => `Hentet ${naar}.`,
    igjen: 'Hent på nytt',
    henter: 'Henter status …',
    tabell: 'Databasen og kildene',
    del: 'Del',
    tilstand: 'Tilstand',
    sist: 'Sist spurt',
    database: 'Databasen',
    tilstander: {
      svarer: 'Svarer',
      'svarer-ikke': 'Svarer ikke',
      svarte: 'Svarte',
      'svarte-ikke': 'Svarte ikke',
      ukjent: 'Ikke kjent',
    },
    ikkeSpurt: 'Ikke spurt siden oppstart',
    naa: 'Nå',
    flere:
      'Kjører Grunnlag i flere prosesser, svarer den ene av dem. «Ikke kjent» betyr at ingen har spurt kilden fra denne, ikke at noe er galt.',
  },
  kontakt: {
    tittel: 'Kontakt',
    sak: 'Gjelder det en sak, et vedtak eller en regning?',
    sakTekst: 'Ta kontakt med kommunen som har saken. De som lager og drifter Grunnlag, ser ikke sakene.',
    oppslag: 'Gjelder det et oppslag om deg?',
    oppslagTekst: 'Logg inn og se hvem som har slått deg opp. Der kan du også spørre kommunen om et oppslag.',
    oppslagLenke: 'Se hvem som har slått deg opp',
    siden: 'Gjelder det selve siden?',
    sidenTekst: 'Den som drifter Grunnlag, har oppgitt denne adressen:',
    ikkeSatt: 'Den som drifter Grunnlag, har ikke oppgitt noen adresse. Spør administratoren i kommunen.',
    siFra: 'Er du logget inn, kan du også bruke «Si fra om siden» nederst på hver side.',
  },
  personvern: {
    tittel: 'Personvern',
    ingress:
      'Her står hvilke opplysninger Grunnlag behandler, hvor lenge de blir lagret, hvem som kan se dem, og hva du har rett til.',
    ansvar: 'Hvem som er ansvarlig',
    ansvarTekst:
      'Kommunen som gjør oppslaget, er behandlingsansvarlig. Grunnlag henter bare opplysninger når en lov gir kommunen rett til det for en bestemt tjeneste.',
    hjemler: 'Se lovhjemlene',
    ombud: 'Personvernombud:',
    ombudIkkeSatt: 'Personvernombudets adresse er ikke satt her. Du finner den hos kommunen.',
    kommunenSelv:
      'Kommunens egen personvernerklæring sier mer om sakene, om arkivet og om hvem som er databehandler. Grunnlag vet ikke hva som står der.',
    avgjoerelser: 'Ingen automatiske avgjørelser',
    avgjoerelserTekst:
      'Grunnlag regner ut grunnlaget og prisen. Det er kommunen som vurderer saken og fatter vedtaket.',
    formaal:
      'Formålet er å fastsette hva en tjeneste skal koste. Hvilken lov som gir rett til det for hver tjeneste, står på siden om lovhjemler.',
    hva: 'Hva som lagres, hvor lenge, og hvem som kan se det',
    tabell: 'Opplysninger, lagringstid og tilgang',
    kolonner: { hva: 'Hva', lenge: 'Hvor lenge', hvem: 'Hvem kan se det' },
    rader: {
      resultat: {
        hva: 'Resultatet av et oppslag: fødselsnumre, navn, skatteopplysninger og utregning. Lagret kryptert.',
        hvem: 'De i kommunen som har rollen. Hver lesing blir loggført.',
      },
      utkast: { hva: 'Et påbegynt oppslag. Lagret kryptert.', hvem: 'Bare den som skrev det, i samme rolle.' },
      logg: {
        hva: 'Loggen: hvem som spurte, om hvem, i hvilken rolle, etter hvilken lov, og hvilke opplysninger som ble gitt. Aldri beløp.',
        hvem: 'Kommunens administratorer. Du ser dine egne oppslag under innsyn.',
      },
      spoersmaal: {
        hva: 'Spørsmål du stiller kommunen om et oppslag, og svaret. Lagret kryptert.',
        hvem: 'Du og kommunens administratorer.',
      },
      tilbakemelding: {
        hva: 'Det ansatte skriver i «Si fra om siden», uten navn. Lagret kryptert.',
        hvem: 'Kommunens administratorer.',
      },
      pdf: {
        hva: 'Avtrykk av PDF-er, så de kan kontrolleres. Ingenting om innholdet eller hvem det gjelder.',
        hvem: 'Den som har koden eller filen, får vite dato og kommune.',
      },
      nummer: {
        hva: 'Fødselsnummeret eller D-nummeret til dem loggen, en tilgang eller et spørsmål nevner, så den som har rett til det, kan få vite hvem det er. Lagret kryptert.',
        hvem: 'Kommunens administratorer, når de søker i loggen. Hvert søk blir loggført.',
      },
      ansatte: {
        hva: 'Ansatte: navn, hvilke roller de har, og hvem som ga dem tilgangen. Navnet er lagret kryptert.',
        hvem: 'Kommunens administratorer. Innbyggere får se navnet hvis kommunen har valgt det.',
      },
      innsynssvar: {
        hva: 'Svaret du får når du ser hvem som har slått deg opp, så side og PDF viser det samme. Lagret kryptert.',
        hvem: 'Bare du.',
      },
      kvittering: {
        hva: 'Kvittering for kall fra et fagsystem, så ingenting blir gjort to ganger. Ingen skatteopplysninger. Lagret kryptert.',
        hvem: 'Bare fagsystemet som kalte.',
      },
      oekt: {
        hva: 'Innloggingen din, også mens du er hos ID-porten. Lagret kryptert.',
        hvem: 'Ingen. Den brukes av Grunnlag selv.',
      },
      spraak: {
        hva: 'Språket du har valgt når du er logget inn, under et pseudonym.',
        hvem: 'Ingen. Det brukes av Grunnlag selv.',
      },
    },
    lenge: {
      timer: (antall: number) => (antall === 1 ? '1 time' : `${antall} timer`),
      doegn: '24 timer',
      maaneder: (antall: number) => (antall === 1 ? '1 måned' : `${antall} måneder`),
      maanederEtterSvar: (antall: number) =>
        antall === 1 ? '1 måned etter at det er besvart' : `${antall} måneder etter at det er besvart`,
      aar: (antall: number) => `${antall} år`,
      saaLenge: 'Så lenge noe i Grunnlag nevner personen',
      slettesIkke: 'Ingen grense: slettes ikke av seg selv',
      enTime: '1 time',
      ikkeSatt: 'Ikke satt. Da slettes ingenting før kommunen har bestemt en tid.',
      oekt: 'Til du logger ut, 30 minutter uten bruk, og høyst 8 timer',
      spraak: 'Ett år etter at du sist var her',
      feilPerson: (tid: string) => `${tid}. Merkes oppslaget som «feil person», fjernes det med en gang.`,
    },
    kilder: 'Hvor opplysningene kommer fra',
    kilderTekst:
      'Fra Skatteetaten og Folkeregisteret, når et oppslag gjøres. Grunnlag lager ikke kopier ved siden av resultatet. Felt som loven ikke gir rett til, slettes ved mottak.',
    sikkerhet: 'Hvordan de er sikret',
    sikkerhetPunkter: [
      'Resultater, påbegynte oppslag, numre og innlogginger er kryptert. Nøklene ligger utenfor databasen og sikkerhetskopien.',
      'I loggen står personer under pseudonymer. Bare den som skal se dem, får nummeret.',
      'Loggen kan ikke endres av Grunnlag selv, og en endring ville bli oppdaget.',
      'En kommune kan ikke se en annen kommunes opplysninger.',
    ],
    rett: 'Dine rettigheter',
    rettPunkter: [
      'Du kan se hvem som har slått deg opp, når, hvorfor og etter hvilken lov.',
      'Du kan spørre kommunen om et oppslag, der du ser det.',
      'Du kan be kommunen om innsyn, retting eller sletting.',
      'Du kan klage til Datatilsynet.',
    ],
    innsyn: 'Se hvem som har slått deg opp',
    sporing: 'Ingen sporing',
    sporingTekst:
      'Sidene har ingen analyse, ingen reklame og ingenting fra andre. Kalkulatoren regner i nettleseren din, og sender ikke det du skriver.',
    kapsler: 'Se informasjonskapslene',
    henter: 'Henter lagringstidene …',
  },
  informasjonskapsler: {
    tittel: 'Informasjonskapsler',
    ingress:
      'Grunnlag bruker bare informasjonskapsler som må til for at sidene skal virke. Ingen av dem følger deg, og ingen kommer fra andre. Derfor spør vi ikke om samtykke.',
    tabell: 'Informasjonskapslene',
    kolonner: { navn: 'Navn', formaal: 'Hva den er til', varer: 'Hvor lenge' },
    kapsler: {
      '__Host-grunnlag': {
        formaal: 'Holder deg innlogget. Inneholder bare en tilfeldig verdi, og kan ikke leses av skript.',
        varer: '8 timer, eller til du logger ut. Etter 30 minutter uten bruk virker den ikke lenger.',
      },
      '__Host-grunnlag-innlogging': {
        formaal: 'Kjenner igjen nettleseren når du kommer tilbake fra ID-porten. Inneholder bare en tilfeldig verdi.',
        varer: '10 minutter, eller til du er logget inn.',
      },
      spraak: {
        formaal: 'Husker språket du har valgt. Inneholder bare nb, nn eller en.',
        varer: '1 år fra du valgte.',
      },
    },
    lager: 'I fanen',
    lagerTekst:
      'Når du logger ut, legger siden ett ord i fanens eget lager, så startsiden kan si at du er logget ut. Det fjernes når startsiden har lest det. Det heter:',
    utkast: 'Det du skriver i et oppslag, ligger ikke i nettleseren. Det lagres kryptert hos Grunnlag i 24 timer.',
  },
  tilgjengelighet: {
    tittel: 'Tilgjengelighet',
    ingress:
      'Alle skal kunne bruke Grunnlag. Kravet er WCAG 2.1 på nivå A og AA. Her står hvordan sidene oppfyller det, hva vi har prøvd, og hva vi ikke har prøvd.',
    formell: 'Tilgjengelighetserklæringen',
    formellTekst: 'Den formelle erklæringen er kommunens egen, på uustatus.no. Denne siden erstatter den ikke.',
    formellLenke: 'Les den formelle erklæringen',
    formellIkkeSatt: 'Adressen til erklæringen er ikke satt her. Spør kommunen.',
    status: 'Status',
    statusTekst:
      'Testene våre kjenner ingen brudd på WCAG 2.1 A og AA. Det betyr ikke at det ikke finnes noen: ingen som bruker hjelpemidler til daglig, har prøvd sidene ennå, og en test finner bare en del av feilene.',
    vurdert: 'Hvordan og når det er vurdert',
    vurdertTekst:
      'De som lager Grunnlag, har vurdert sidene selv, med automatiske tester og gjennomgang av bilder av sidene. Sist gjennomgått 22. november 2026. Testene blir kjørt på nytt ved hver endring.',
    proevd: 'Dette er prøvd',
    proevdPunkter: [
      'Hver side er åpnet i nettleseren Chromium og kontrollert av programmet axe. Mange tilstander er kontrollert på samme måte, som feil, tomme lister og dialoger, men ikke alle.',
      'Hver side er kontrollert på bokmål, nynorsk og engelsk.',
      'Oppslaget, kalkulatoren og kontrollen av PDF-er er gått gjennom med tastatur alene.',
      'Ingen av sidene må rulles sidelengs på en skjerm som er 320 piksler bred, som svarer til 400 prosent forstørring.',
      'PDF-ene er laget etter PDF/UA-1, og kontrollert av programmet som lager dem.',
    ],
    ikkeProevd: 'Dette er ikke prøvd',
    ikkeProevdPunkter: [
      'Sidene er ikke prøvd av personer som bruker skjermleser, talestyring eller andre hjelpemidler.',
      'De er ikke prøvd med skjermleserne NVDA, JAWS eller VoiceOver.',
      'De er ikke prøvd i andre nettlesere enn Chromium.',
      'Automatiske kontroller finner bare en del av feilene.',
    ],
    mangler: 'Kjente mangler',
    manglerPunkter: [
      'På nynorsk og engelsk står lovtekster, poster og resultater på bokmål. De er merket som norsk, så skjermlesere kan lese dem riktig (WCAG 3.1.2).',
      'PDF-ene finnes på bokmål og nynorsk, ikke på engelsk.',
    ],
    siFra: 'Si fra om en feil',
    siFraTekst: 'Du trenger ikke å logge inn. Skriv hvilken side det gjelder, og hva som skjedde, til:',
    siFraIkkeSatt: 'Den som drifter Grunnlag, har ikke oppgitt noen adresse. Si fra til kommunen.',
    klage: 'Klage',
    klageTekst: 'Får du ikke hjelp, kan du melde fra til tilsynet, som fører tilsyn med kravene:',
    tilsyn: 'Tilsynet for universell utforming av ikt',
  },
  skrive: 'Send e-post til',
}
