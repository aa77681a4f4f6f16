// The wizard (bokmål).
export const oppslag = {
  nytt: 'Nytt oppslag',
  steg: (nummer: number, alle: number) => `Steg ${nummer} av ${alle}`,
  fortsett: 'Fortsett',
  tilbake: 'Tilbake',
  lagring: {
    lagret: 'Alt du har skrevet, er lagret.',
    lagrer: 'Lagrer …',
    feilet:
      'Det siste du skrev, er ikke lagret. Det står her på siden, og vi prøver igjen av oss selv. Ikke lukk fanen ennå.',
    endret:
      'Dette oppslaget er endret i en annen fane. Ingenting er skrevet over. Hent det som er lagret der, eller behold det du har skrevet her, som et eget oppslag.',
    hentLagret: 'Hent det som er lagret',
    beholdMitt: 'Behold mitt som et eget oppslag',
    borte:
      'Oppslaget er gjort ferdig eller fjernet et annet sted, eller det er mer enn et døgn gammelt. Det du har skrevet, står her ennå.',
  },
  borte: {
    tittel: 'Oppslaget er ikke her lenger',
    tekst:
      'Et påbegynt oppslag er borte når det er gjort ferdig, når det er fjernet, og når det er et døgn gammelt. Det kan bare åpnes av den som skrev det, i samme rolle.',
  },
  grunn: {
    tittel: 'Hvorfor gjør du oppslaget?',
    hint: 'Skriv saksreferansen, eller velg en begrunnelse. Det du svarer, står i loggen.',
    saksreferanse: 'Saksreferanse',
    saksreferanseHint: 'Saksnummeret i fagsystemet ditt. Ikke skriv fødselsnummer her.',
    saksreferanseHintForm: (eksempel: string) =>
      `Saksnummeret i fagsystemet ditt, skrevet som for eksempel ${eksempel}. Ikke skriv fødselsnummer her.`,
    begrunnelse: 'Begrunnelse',
    bareSak: 'Ingen fra listen',
    mangler: 'Skriv saksreferansen, eller velg en begrunnelse.',
    saksreferanseNummer: 'Saksreferansen ser ut til å inneholde et fødselsnummer. Skriv saksnummeret i stedet.',
    saksreferanseTegn: 'Saksreferansen kan bare ha bokstaver, tall og - / . _, uten mellomrom.',
    saksreferanseLang: (antall: number) => `Saksreferansen kan ha høyst ${antall} tegn.`,
    saksreferanseForm: (eksempel: string) =>
      `Saksreferansen har ikke kommunens form. Skriv den som for eksempel ${eksempel}.`,
    sak: (referanse: string) => `Sak ${referanse}`,
  },
  aar: {
    tittel: 'Hvilket inntektsår gjelder det?',
    hint: 'Inntektsåret er året inntekten ble tjent, ikke året skatteoppgjøret kom.',
    legend: 'Inntektsår',
    valg: (aar: number) => `Skatteoppgjøret for ${aar} kom i ${aar + 1}.`,
    nyeste: (aar: number) =>
      `Det nyeste året. De fleste får skatteoppgjøret i løpet av ${aar + 1}, så noen kan mangle ennå.`,
    mangler: 'Velg inntektsår.',
    prisdato: 'Hvilken dato skal prisen gjelde fra?',
    prisdatoHint:
      'Datoen avgjør hvilket inntektsår regelverket peker på, og hvilke av kommunens retningslinjer som gjelder.',
    prisdatoFeil: 'Skriv en dato som finnes: dag, måned og år.',
    prisFra: (dato: string) => `Prisen gjelder fra ${dato}`,
    foreslaatt: (aar: number, hjemmel: string) => `Regelverket peker på ${aar} (${hjemmel}).`,
    ingenForslag: 'Regelverket peker ikke på noe inntektsår som er åpnet, for denne datoen.',
    etterRegelverket: 'Regelverket peker på dette året.',
    begrunnelse: 'Hvorfor bruker du et annet inntektsår enn regelverket peker på?',
    begrunnelseHint: 'Begrunnelsen står i resultatet og i PDF-en.',
    begrunnelseMangler: 'Skriv hvorfor du bruker et annet inntektsår.',
    vesentligEndret: 'Inntekten er vesentlig endret (egenandelsforskriften §\u00a010 første ledd)',
    vesentligMangler:
      'Et annet inntektsår kan bare brukes når inntekten er vesentlig endret. Kryss av, eller velg året regelverket peker på.',
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
    skjermet: 'Personen er skjermet. Navn og skatteopplysninger blir ikke vist.',
    skjermingUkjent: 'Folkeregisteret sa ikke om personen har adressebeskyttelse.',
    feilet: 'Navnet kunne ikke hentes nå. Du kan gå videre uten navn, eller prøve igjen.',
  },
  personsoek: {
    aapne: 'Finn personen uten nummer',
    lukk: 'Lukk søket',
    hint: 'Søket står i loggen, men ikke det du søker etter.',
    maate: 'Søk etter',
    maater: { navn: 'Navn og fødselsdato', adresse: 'Adresse' },
    felt: {
      navn: 'Navn',
      foedselsdato: 'Fødselsdato',
      adressenavn: 'Gate eller vei, uten husnummer',
      husnummer: 'Husnummer',
      postnummer: 'Postnummer',
    },
    fyllUt: {
      navn: 'Skriv navnet, minst to bokstaver.',
      foedselsdato: 'Skriv fødselsdatoen: dag, måned og år.',
      adressenavn: 'Skriv navnet på gaten eller veien, minst tre bokstaver.',
      husnummer: 'Skriv husnummeret.',
      postnummer: 'Skriv postnummeret, fire sifre.',
    },
    soek: 'Søk',
    soeker: 'Søker i Folkeregisteret …',
    treff: (antall: number) => (antall === 1 ? 'Ett treff. Er det denne personen?' : `${antall} treff. Velg personen.`),
    ingen:
      'Ingen treff i Folkeregisteret. Kontroller det du har skrevet, eller skriv nummeret. Du selv og din nærmeste familie vises ikke.',
    ingenPaaAdresse:
      'Ingen treff på adressen. Den som har adressebeskyttelse, kan ikke finnes på adresse. Kontroller det du har skrevet, eller skriv nummeret.',
    velg: 'Velg',
    skjermet: 'Skjermet person',
    utenNavn: 'Person uten navn i svaret',
    foedt: (naar: string) => `født ${naar}`,
  },
  relasjoner: {
    fraRegister: 'Fra Folkeregisteret',
    henter: 'Henter relasjoner fra Folkeregisteret …',
    ukjent: 'Relasjonene er derfor ikke kjent. Skriv numrene selv.',
    skjermet: 'Personen er skjermet, så relasjonene blir ikke vist. Skriv numrene selv.',
    ikkeRegistrert:
      'Folkeregisteret har ikke registrert denne relasjonen. Kontroller nummeret og relasjonen. Er relasjonen riktig likevel, må du velge hvorfor før opplysningene hentes.',
    samboer:
      'Samboere står ikke i Folkeregisteret. Vi ser om de to har samme adresse. Har de ikke det, står det i resultatet at samboerforholdet er opplyst av kommunen.',
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
    utenforHusstanden: 'Betaler for langtidsopphold, eller har redusert ytelse på grunn av opphold utenfor hjemmet',
    utenforHusstandenHint: 'Regnes da ikke med i husstanden (egenandelsforskriften §\u00a010 fjerde ledd).',
    utenforKort: 'ikke regnet med i husstanden (§\u00a010 fjerde ledd)',
    hjelpGjelderBarnet: 'Hjelpen gjelder barnets omsorgsbehov',
    hjelpGjelderBarnetHint: 'Bare da regnes barnet med i husstanden (egenandelsforskriften §\u00a010 tredje ledd).',
    gjelderBarnetKort: 'hjelpen gjelder barnet (§\u00a010 tredje ledd)',
  },
  taBort: (hvem: string) => `Ta bort ${hvem}`,
  manuelt: {
    tittel: 'Er det noe Skatteetaten ikke vet?',
    hint: 'Legg inn beløp du har fra andre, for eksempel Nav eller beboeren selv. Skriv hele kroner for ett år. Det som ikke er merket som påkrevd, kan du la stå.',
    ingen: 'Ingen manuelle poster for denne personen.',
  },
  tilgjengelig: {
    henter: 'Spør Skatteetaten hvilke år som er ferdige …',
    finnes: (aar: number) => `Skatteoppgjøret for ${aar} finnes.`,
    eldre: (aar: number, siste: number) =>
      `Siste skatteoppgjør er for ${siste}. Om det finnes et for ${aar}, ser vi først i oppslaget.`,
    ikkeEnnaa: (aar: number, siste: number) => `Ikke skatteoppgjør for ${aar} ennå. Det siste er for ${siste}.`,
    ikkeEnnaaUtkast: (aar: number, siste: number) =>
      `Ikke skatteoppgjør for ${aar} ennå. Det siste er for ${siste}. Et utkast kan finnes, det ser vi først i oppslaget.`,
    ingen: 'Skatteetaten kjenner ingen skatteoppgjør for personen.',
    ingenUtkast:
      'Skatteetaten kjenner ingen skatteoppgjør for personen. Et utkast kan finnes, det ser vi først i oppslaget.',
    ukjent: 'Vi fikk ikke svar på hvilke år som er ferdige. Du kan gå videre: oppslaget viser det.',
    skjermet: 'Personen er skjermet, så vi har ikke spurt Skatteetaten om hvilke år som er ferdige.',
    siste: (aar: number) => `Siste skatteoppgjør for personen er for ${aar}.`,
    kort: {
      finnes: 'Personens skatteoppgjør finnes.',
      eldre: 'Om personens skatteoppgjør finnes, ser vi først i oppslaget.',
      'ikke-ennaa': 'Ikke skatteoppgjør for personen ennå.',
      utkast: 'Ikke skatteoppgjør for personen ennå. Et utkast kan finnes, det ser vi først i oppslaget.',
    },
    byttAar: 'Bytt inntektsår',
  },
  tjeneste: {
    tittel: {
      LANGTIDSOPPHOLD_INSTITUSJON: 'Hva vet du om oppholdet?',
      PRAKTISK_BISTAND: 'Hvor mange timer gjelder det?',
      BARNEHAGE_SFO: 'Hvilke plasser gjelder det?',
    },
    hint: 'Fyll ut for å få prisen i samme oppslag. Skal du bare ha grunnlaget, lar du alt stå tomt. Prisen kan også regnes ut på resultatet.',
    dato: (dag: string) => `Prisen regnes for ${dag}. Datoen endrer du på siden om inntektsår.`,
    velg: 'Hva skal det regnes pris for?',
    barnFraRegister: 'Barn i Folkeregisteret',
    leggTilBarn: (dag: string) => `Legg til barn født ${dag}`,
    ikkeFyltUt: 'Ikke fylt ut. Prisen kan regnes ut på resultatet.',
  },
  kontroll: {
    tittel: 'Se over før du henter opplysningene',
    hint: 'Skatteopplysningene hentes når du trykker på knappen, og oppslaget blir loggført. Spørsmålene til Folkeregisteret, og om hvilke år som er ferdige, er allerede loggført.',
    grunn: 'Begrunnelse',
    aar: 'Inntektsår',
    tjeneste: 'Tjeneste',
    ingenPartner: 'Ingen',
    ingenBarn: 'Ingen',
    partner: 'Ektefelle, partner eller samboer',
    barn: 'Barn',
    husstand: 'Andre i husstanden',
    omTjenesten: 'Om tjenesten',
    manuelle: 'Manuelle poster',
    ingenManuelle: 'Ingen',
    endre: 'Endre',
    hent: 'Hent opplysningene og beregn',
  },
  overstyring: {
    tittel: 'Relasjoner som Folkeregisteret ikke har bekreftet',
    tekst: 'Velg hvorfor oppslaget skal gjøres likevel. Valget står i loggen og i resultatet.',
    ledetekst: (hvem: string, nummer: string) => `${hvem}, ${nummer}: hvorfor godtas relasjonen?`,
    tittelUtenSvar: 'Folkeregisteret kunne ikke svare',
    tekstUtenSvar:
      'Derfor er det ikke kontrollert at personen ikke er i din egen nære familie. Prøv igjen om litt, eller velg hvorfor oppslaget må gjøres nå. Valget står i loggen og i resultatet.',
    ledetekstSoeker: (hvem: string, nummer: string) =>
      `${hvem}, ${nummer}: hvorfor gjøres oppslaget uten svar fra Folkeregisteret?`,
    ingen: 'Ikke overstyr',
  },
  fremdrift: {
    tittel: 'Henter opplysninger',
    henter: (antall: number) =>
      antall === 1
        ? 'Vi spør Skatteetaten og Folkeregisteret om én person. Det tar vanligvis et par sekunder.'
        : `Vi spør Skatteetaten og Folkeregisteret om ${antall} personer. Det tar vanligvis et par sekunder.`,
    treg: 'Det tar lengre tid enn vanlig. Vi venter fortsatt på svar. Du kan avbryte uten å miste noe.',
    status: {
      venter: 'Venter',
      spoer: 'Spør …',
      svarte: 'Svarte',
      'svarte-ikke': 'Svarte ikke',
      'ikke-spurt': 'Ikke spurt',
    },
    ikkeSvar: (antall: number) => (antall === 1 ? 'Én kilde svarte ikke.' : `${antall} spørsmål fikk ikke svar.`),
    avbryt: 'Avbryt',
    avbrutt: 'Oppslaget ble avbrutt her. Det du har skrevet, er tatt vare på.',
  },
}
