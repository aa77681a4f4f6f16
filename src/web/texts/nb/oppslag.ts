// The wizard (bokmål).
export const oppslag = {
  nytt: 'Nytt oppslag',
  steg: (nummer: number, alle: number) => `Steg ${nummer} av ${alle}`,
  fortsett: 'Fortsett',
  tilbake: 'Tilbake',
  aar: {
    tittel: 'Hvilket inntektsår gjelder det?',
    hint: 'Inntektsåret er året inntekten ble tjent, ikke året skatteoppgjøret kom.',
    legend: 'Inntektsår',
    valg: (aar: number) => `Skatteoppgjøret for ${aar} kom i ${aar + 1}.`,
    nyeste: (aar: number) =>
      `Det nyeste året. De fleste får skatteoppgjøret i løpet av ${aar + 1}, så noen kan mangle ennå.`,
    mangler: 'Velg inntektsår.',
  },
  ingenRegler: {
    tittel: 'Vi har ikke regler for dette året',
    tekst:
      'Grunnlag mangler regler for tjenesten i inntektsåret du valgte, og kan derfor ikke beregne. Velg et annet år.',
    velgAar: 'Velg et annet år',
  },
  soeker: {
    LANGTIDSOPPHOLD_INSTITUSJON: {
      tittel: 'Hvem er beboeren?',
      hint: 'Personen som har eller skal få langtidsopphold i institusjon.',
    },
    PRAKTISK_BISTAND: { tittel: 'Hvem skal ha tjenesten?', hint: 'Personen som får praktisk bistand.' },
    BARNEHAGE_SFO: { tittel: 'Hvem søker?', hint: 'Forelderen eller foresatte som søker om redusert betaling.' },
  },
  nummer: {
    ledetekst: 'Fødselsnummer eller D-nummer',
    ledetekstFor: (hvem: string) => `${hvem}: fødselsnummer eller D-nummer`,
    hint: '11 sifre. Mellomrom gjør ingenting.',
    mangler: 'Skriv fødselsnummeret eller D-nummeret, 11 sifre.',
    bokstaver: 'Nummeret kan bare ha sifre og mellomrom. Ta bort andre tegn.',
    lengde: (antall: number) => `Nummeret skal ha 11 sifre. Du har skrevet ${antall}.`,
    kontroll: 'Kontrollsifrene stemmer ikke. Sjekk at sifrene er skrevet riktig.',
    finnesFraFoer: 'Denne personen er allerede med i oppslaget. Skriv et annet nummer, eller ta personen bort.',
  },
  person: {
    henter: 'Henter navn fra Folkeregisteret …',
    funnet: 'Funnet i Folkeregisteret',
    utenNavn: 'Navnet kunne ikke hentes',
    doed: 'Personen er registrert død. Du kan gjøre oppslaget hvis saken fortsatt gjelder.',
    erstattet: 'Nummeret er byttet ut med et nytt.',
    brukNytt: 'Bruk det nye nummeret',
    skjermet: 'Personen har adressebeskyttelse. Skatteetaten gir da ingen skatteopplysninger.',
    skjermingUkjent: 'Folkeregisteret sa ikke om personen har adressebeskyttelse.',
    feilet: 'Navnet kunne ikke hentes nå. Du kan gå videre uten navn, eller prøve igjen.',
  },
  relasjoner: {
    fraRegister: 'Fra Folkeregisteret',
    henter: 'Henter relasjoner fra Folkeregisteret …',
    ukjent: 'Relasjonene er derfor ikke kjent. Skriv numrene selv.',
    delvis: {
      adressebeskyttelse: 'Folkeregisteret sa ikke om personen har adressebeskyttelse.',
      sivilstand: 'Folkeregisteret sa ikke om personen er gift eller har registrert partner. Skriv nummeret selv.',
      familierelasjon: 'Folkeregisteret sa ikke om personen har barn. Skriv numrene selv.',
      ektefelle: 'Personen er gift eller har registrert partner, men Folkeregisteret ga ikke nummeret. Skriv det selv.',
      barn: 'Folkeregisteret har registrert et barn uten nummer som kan brukes. Skriv nummeret selv.',
    },
  },
  ektefelle: {
    tittel: 'Har beboeren ektefelle, partner eller samboer?',
    hint: 'Ektefelle og registrert partner kan gi forsørgerfradrag etter egenandelsforskriften §\u00a05. Samboer vises, men gir ikke fradrag.',
    legend: 'Ektefelle, partner eller samboer',
    annen: 'Ja, en annen person',
    nei: 'Nei',
    relasjon: 'Hva er relasjonen?',
    mangler: 'Velg den det gjelder, eller «Nei».',
  },
  barn: {
    tittel: 'Forsørger beboeren barn?',
    hint: 'Ta med barn under 18 år, og barn over 18 år som beboeren helt eller delvis forsørger. Går du videre uten å velge noen, er ingen barn med.',
    legend: 'Barn i Folkeregisteret',
    ingen: 'Folkeregisteret har ikke oppgitt noen barn.',
    leggTil: 'Legg til et barn',
    nummer: (nr: number) => `Barn ${nr}`,
  },
  husstand: {
    tittel: 'Hvem andre er i husstanden?',
    hint: {
      PRAKTISK_BISTAND:
        'Bare ektefelle eller samboer, og barn under 18 år når hjelpen gis på grunn av barnet (egenandelsforskriften §\u00a010). Går du videre uten å velge noen, er ingen andre med.',
      BARNEHAGE_SFO:
        'Ektefelle, registrert partner eller samboer som bor sammen med søkeren. Går du videre uten å velge noen, er ingen andre med.',
      LANGTIDSOPPHOLD_INSTITUSJON: 'Går du videre uten å velge noen, er ingen andre med.',
    },
    legend: 'Personer i Folkeregisteret',
    ingen: 'Folkeregisteret har ikke oppgitt noen som kan høre til husstanden.',
    leggTil: 'Legg til en person',
    nummer: (nr: number) => `Person ${nr}`,
  },
  taBort: (hvem: string) => `Ta bort ${hvem}`,
  manuelt: {
    tittel: 'Er det noe Skatteetaten ikke vet?',
    hint: 'Legg inn beløp du har fra andre, for eksempel Nav eller beboeren selv. Skriv hele kroner for ett år. Det som ikke er merket som påkrevd, kan du la stå.',
    ingen: 'Ingen manuelle poster for denne personen.',
  },
  kontroll: {
    tittel: 'Se over før du henter opplysningene',
    hint: 'Oppslaget blir loggført når du trykker på knappen.',
    aar: 'Inntektsår',
    tjeneste: 'Tjeneste',
    ingenPartner: 'Ingen',
    ingenBarn: 'Ingen',
    partner: 'Ektefelle, partner eller samboer',
    barn: 'Barn',
    husstand: 'Andre i husstanden',
    manuelle: 'Manuelle poster',
    ingenManuelle: 'Ingen',
    endre: 'Endre',
    saksreferanse: 'Saksreferanse (kan stå tom)',
    saksreferanseHint: 'Saksnummeret i fagsystemet ditt. Ikke skriv fødselsnummer her.',
    saksreferanseNummer: 'Saksreferansen ser ut til å inneholde et fødselsnummer. Skriv saksnummeret i stedet.',
    saksreferanseLang: (antall: number) => `Saksreferansen kan ha høyst ${antall} tegn.`,
    hent: 'Hent opplysningene og beregn',
  },
  fremdrift: {
    tittel: 'Henter opplysninger',
    henter: (antall: number) =>
      antall === 1
        ? 'Vi spør Skatteetaten og Folkeregisteret om én person. Det tar vanligvis et par sekunder.'
        : `Vi spør Skatteetaten og Folkeregisteret om ${antall} personer. Det tar vanligvis et par sekunder.`,
    treg: 'Det tar lengre tid enn vanlig. Vi venter fortsatt på svar. Du kan avbryte uten å miste noe.',
    avbryt: 'Avbryt',
    avbrutt: 'Oppslaget ble avbrutt her. Det du har skrevet, er tatt vare på.',
  },
}
