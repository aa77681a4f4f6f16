// The pages about Grunnlag itself: what is new, how it is, whom to reach, privacy, cookies, accessibility (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { om as nb } from '../nb/om.ts'

export const om: InLanguage<typeof nb> = {
  nytt: {
    tittel: 'Nytt og planlagt',
    ingress: 'Kva som er nytt i Grunnlag, kva lover og satsar som er endra, kva som er retta, og kva som kjem.',
    planlagt: 'Planlagt',
    planlagtHint: 'Utan dato: ingenting her er lova til ein bestemt dag.',
    tomt: 'Ingenting enno.',
  },
  status: {
    tittel: 'Driftsstatus',
    ingress:
      'Slik er Grunnlag akkurat no. Sida seier ingenting om nokon, og spør ikkje kjeldene: ho viser kva dei svarte sist nokon gjorde eit oppslag.',
    klar: 'Grunnlag tek imot oppslag.',
    ikkeKlar: 'Grunnlag tek ikkje imot oppslag no, fordi databasen ikkje svarer.',
    ukjent: 'Vi veit ikkje korleis Grunnlag har det no.',
    hentet: (naar) => `Henta ${naar}.`,
    igjen: 'Hent på nytt',
    henter: 'Hentar status …',
    tabell: 'Databasen og kjeldene',
    del: 'Del',
    tilstand: 'Tilstand',
    sist: 'Sist spurd',
    database: 'Databasen',
    tilstander: {
      svarer: 'Svarer',
      'svarer-ikke': 'Svarer ikkje',
      svarte: 'Svarte',
      'svarte-ikke': 'Svarte ikkje',
      ukjent: 'Ikkje kjend',
    },
    ikkeSpurt: 'Ikkje spurd sidan oppstart',
    naa: 'No',
    flere:
      'Køyrer Grunnlag i fleire prosessar, svarer den eine av dei. «Ikkje kjend» tyder at ingen har spurt kjelda frå denne, ikkje at noko er gale.',
  },
  kontakt: {
    tittel: 'Kontakt',
    sak: 'Gjeld det ei sak, eit vedtak eller ei rekning?',
    sakTekst: 'Ta kontakt med kommunen som har saka. Dei som lagar og driftar Grunnlag, ser ikkje sakene.',
    oppslag: 'Gjeld det eit oppslag om deg?',
    oppslagTekst: 'Logg inn og sjå kven som har slått deg opp. Der kan du òg spørje kommunen om eit oppslag.',
    oppslagLenke: 'Sjå kven som har slått deg opp',
    siden: 'Gjeld det sjølve sida?',
    sidenTekst: 'Den som driftar Grunnlag, har oppgitt denne adressa:',
    ikkeSatt: 'Den som driftar Grunnlag, har ikkje oppgitt noka adresse. Spør administratoren i kommunen.',
    siFra: 'Er du logga inn, kan du òg bruke «Sei frå om sida» nedst på kvar side.',
  },
  personvern: {
    tittel: 'Personvern',
    ingress:
      'Her står kva opplysningar Grunnlag behandlar, kor lenge dei blir lagra, kven som kan sjå dei, og kva du har rett til.',
    ansvar: 'Kven som er ansvarleg',
    ansvarTekst:
      'Kommunen som gjer oppslaget, er behandlingsansvarleg. Grunnlag hentar berre opplysningar når ei lov gir kommunen rett til det for ei bestemt teneste.',
    hjemler: 'Sjå lovheimlane',
    ombud: 'Personvernombod:',
    ombudIkkeSatt: 'Adressa til personvernombodet er ikkje sett her. Du finn ho hos kommunen.',
    kommunenSelv:
      'Kommunen si eiga personvernerklæring seier meir om sakene, om arkivet og om kven som er databehandlar. Grunnlag veit ikkje kva som står der.',
    avgjoerelser: 'Ingen automatiske avgjerder',
    avgjoerelserTekst: 'Grunnlag reknar ut grunnlaget og prisen. Det er kommunen som vurderer saka og gjer vedtaket.',
    formaal:
      'Formålet er å fastsetje kva ei teneste skal koste. Kva lov som gir rett til det for kvar teneste, står på sida om lovheimlar.',
    hva: 'Kva som blir lagra, kor lenge, og kven som kan sjå det',
    tabell: 'Opplysningar, lagringstid og tilgang',
    kolonner: { hva: 'Kva', lenge: 'Kor lenge', hvem: 'Kven kan sjå det' },
    rader: {
      resultat: {
        hva: 'Resultatet av eit oppslag: fødselsnummer, namn, skatteopplysningar og utrekning. Lagra kryptert.',
        hvem: 'Dei i kommunen som har rolla. Kvar lesing blir loggført.',
      },
      utkast: { hva: 'Eit påbyrja oppslag. Lagra kryptert.', hvem: 'Berre den som skreiv det, i same rolle.' },
      logg: {
        hva: 'Loggen: kven som spurde, om kven, i kva rolle, etter kva lov, og kva opplysningar som blei gitte. Aldri beløp.',
        hvem: 'Administratorane i kommunen. Du ser dine eigne oppslag under innsyn.',
      },
      spoersmaal: {
        hva: 'Spørsmål du stiller kommunen om eit oppslag, og svaret. Lagra kryptert.',
        hvem: 'Du og administratorane i kommunen.',
      },
      tilbakemelding: {
        hva: 'Det tilsette skriv i «Sei frå om sida», utan namn. Lagra kryptert.',
        hvem: 'Administratorane i kommunen.',
      },
      pdf: {
        hva: 'Avtrykk av PDF-ar, så dei kan kontrollerast. Ingenting om innhaldet eller kven det gjeld.',
        hvem: 'Den som har koden eller fila, får vite dato og kommune.',
      },
      nummer: {
        hva: 'Fødselsnummeret eller D-nummeret til dei loggen, ein tilgang eller eit spørsmål nemner, så den som har rett til det, kan få vite kven det er. Lagra kryptert.',
        hvem: 'Administratorane i kommunen, når dei søkjer i loggen. Kvart søk blir loggført.',
      },
      ansatte: {
        hva: 'Tilsette: namn, kva roller dei har, og kven som gav dei tilgangen. Namnet er lagra kryptert.',
        hvem: 'Administratorane i kommunen. Innbyggjarar får sjå namnet dersom kommunen har valt det.',
      },
      innsynssvar: {
        hva: 'Svaret du får når du ser kven som har slått deg opp, så side og PDF viser det same. Lagra kryptert.',
        hvem: 'Berre du.',
      },
      kvittering: {
        hva: 'Kvittering for kall frå eit fagsystem, så ingenting blir gjort to gonger. Ingen skatteopplysningar. Lagra kryptert.',
        hvem: 'Berre fagsystemet som kalla.',
      },
      oekt: {
        hva: 'Innlogginga di, også medan du er hos ID-porten. Lagra kryptert.',
        hvem: 'Ingen. Ho blir brukt av Grunnlag sjølv.',
      },
      spraak: {
        hva: 'Språket du har valt når du er logga inn, under eit pseudonym.',
        hvem: 'Ingen. Det blir brukt av Grunnlag sjølv.',
      },
    },
    lenge: {
      timer: (antall) => (antall === 1 ? '1 time' : `${antall} timar`),
      doegn: '24 timar',
      maaneder: (antall) => (antall === 1 ? '1 månad' : `${antall} månader`),
      maanederEtterSvar: (antall) =>
        antall === 1 ? '1 månad etter at det er svara på' : `${antall} månader etter at det er svara på`,
      aar: (antall) => `${antall} år`,
      saaLenge: 'Så lenge noko i Grunnlag nemner personen',
      slettesIkke: 'Inga grense: blir ikkje sletta av seg sjølv',
      enTime: '1 time',
      ikkeSatt: 'Ikkje sett. Då blir ingenting sletta før kommunen har bestemt ei tid.',
      oekt: 'Til du loggar ut, 30 minutt utan bruk, og høgst 8 timar',
      spraak: 'Eitt år etter at du sist var her',
      feilPerson: (tid) => `${tid}. Blir oppslaget merkt som «feil person», blir det fjerna med ein gong.`,
    },
    kilder: 'Kvar opplysningane kjem frå',
    kilderTekst:
      'Frå Skatteetaten og Folkeregisteret, når eit oppslag blir gjort. Grunnlag lagar ikkje kopiar ved sida av resultatet. Felt som lova ikkje gir rett til, blir sletta når dei kjem inn.',
    sikkerhet: 'Korleis dei er sikra',
    sikkerhetPunkter: [
      'Resultat, påbyrja oppslag, nummer og innloggingar er krypterte. Nøklane ligg utanfor databasen og tryggingskopien.',
      'I loggen står personar under pseudonym. Berre den som skal sjå dei, får nummeret.',
      'Loggen kan ikkje endrast av Grunnlag sjølv, og ei endring ville bli oppdaga.',
      'Ein kommune kan ikkje sjå opplysningane til ein annan kommune.',
    ],
    rett: 'Rettane dine',
    rettPunkter: [
      'Du kan sjå kven som har slått deg opp, når, kvifor og etter kva lov.',
      'Du kan spørje kommunen om eit oppslag, der du ser det.',
      'Du kan be kommunen om innsyn, retting eller sletting.',
      'Du kan klage til Datatilsynet.',
    ],
    innsyn: 'Sjå kven som har slått deg opp',
    sporing: 'Inga sporing',
    sporingTekst:
      'Sidene har inga analyse, ingen reklame og ingenting frå andre. Kalkulatoren reknar i nettlesaren din, og sender ikkje det du skriv.',
    kapsler: 'Sjå informasjonskapslane',
    henter: 'Hentar lagringstidene …',
  },
  informasjonskapsler: {
    tittel: 'Informasjonskapslar',
    ingress:
      'Grunnlag bruker berre informasjonskapslar som må til for at sidene skal verke. Ingen av dei følgjer deg, og ingen kjem frå andre. Derfor spør vi ikkje om samtykke.',
    tabell: 'Informasjonskapslane',
    kolonner: { navn: 'Namn', formaal: 'Kva han er til', varer: 'Kor lenge' },
    kapsler: {
      '__Host-grunnlag': {
        formaal: 'Held deg innlogga. Inneheld berre ein tilfeldig verdi, og kan ikkje lesast av skript.',
        varer: '8 timar, eller til du loggar ut. Etter 30 minutt utan bruk verkar han ikkje lenger.',
      },
      '__Host-grunnlag-innlogging': {
        formaal: 'Kjenner att nettlesaren når du kjem tilbake frå ID-porten. Inneheld berre ein tilfeldig verdi.',
        varer: '10 minutt, eller til du er logga inn.',
      },
      spraak: { formaal: 'Hugsar språket du har valt. Inneheld berre nb, nn eller en.', varer: '1 år frå du valde.' },
    },
    lager: 'I fana',
    lagerTekst:
      'Når du loggar ut, legg sida eitt ord i fana sitt eige lager, så startsida kan seie at du er logga ut. Det blir fjerna når startsida har lese det. Det heiter:',
    utkast: 'Det du skriv i eit oppslag, ligg ikkje i nettlesaren. Det blir lagra kryptert hos Grunnlag i 24 timar.',
  },
  tilgjengelighet: {
    tittel: 'Tilgjenge',
    ingress:
      'Alle skal kunne bruke Grunnlag. Kravet er WCAG 2.1 på nivå A og AA. Her står korleis sidene oppfyller det, kva vi har prøvd, og kva vi ikkje har prøvd.',
    formell: 'Tilgjengeerklæringa',
    formellTekst: 'Den formelle erklæringa er kommunen si eiga, på uustatus.no. Denne sida erstattar ho ikkje.',
    formellLenke: 'Les den formelle erklæringa',
    formellIkkeSatt: 'Adressa til erklæringa er ikkje sett her. Spør kommunen.',
    status: 'Status',
    statusTekst:
      'Testane våre kjenner ingen brot på WCAG 2.1 A og AA. Det tyder ikkje at det ikkje finst nokon: ingen som bruker hjelpemiddel til dagleg, har prøvd sidene enno, og ein test finn berre ein del av feila.',
    vurdert: 'Korleis og når det er vurdert',
    vurdertTekst:
      'Dei som lagar Grunnlag, har vurdert sidene sjølve, med automatiske testar og gjennomgang av bilete av sidene. Sist gjennomgått 22. november 2026. Testane blir køyrde på nytt ved kvar endring.',
    proevd: 'Dette er prøvd',
    proevdPunkter: [
      'Kvar side er opna i nettlesaren Chromium og kontrollert av programmet axe. Mange tilstandar er kontrollerte på same måten, som feil, tomme lister og dialogar, men ikkje alle.',
      'Kvar side er kontrollert på bokmål, nynorsk og engelsk.',
      'Oppslaget, kalkulatoren og kontrollen av PDF-ar er gått gjennom med tastatur åleine.',
      'Inga av sidene må rullast sidelengs på ein skjerm som er 320 pikslar brei, som svarer til 400 prosent forstørring.',
      'PDF-ane er laga etter PDF/UA-1, og kontrollerte av programmet som lagar dei.',
    ],
    ikkeProevd: 'Dette er ikkje prøvd',
    ikkeProevdPunkter: [
      'Sidene er ikkje prøvde av personar som bruker skjermlesar, talestyring eller andre hjelpemiddel.',
      'Dei er ikkje prøvde med skjermlesarane NVDA, JAWS eller VoiceOver.',
      'Dei er ikkje prøvde i andre nettlesarar enn Chromium.',
      'Automatiske kontrollar finn berre ein del av feila.',
    ],
    mangler: 'Kjende manglar',
    manglerPunkter: [
      'På nynorsk og engelsk står lovtekstar, postar og resultat på bokmål. Dei er merkte som norsk, så skjermlesarar kan lese dei rett (WCAG 3.1.2).',
      'PDF-ane finst på bokmål og nynorsk, ikkje på engelsk.',
    ],
    siFra: 'Sei frå om ein feil',
    siFraTekst: 'Du treng ikkje logge inn. Skriv kva side det gjeld, og kva som hende, til:',
    siFraIkkeSatt: 'Den som driftar Grunnlag, har ikkje oppgitt noka adresse. Sei frå til kommunen.',
    klage: 'Klage',
    klageTekst: 'Får du ikkje hjelp, kan du melde frå til tilsynet, som fører tilsyn med krava:',
    tilsyn: 'Tilsynet for universell utforming av ikt',
  },
  skrive: 'Send e-post til',
}
