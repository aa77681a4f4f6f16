// The guides of the services (bokmål). Law, groups, posts and amounts are not here: they come from lov/ and are worked out by the rules.
export const veiledning = {
  tittel: 'Veiledninger',
  ingress:
    'En veiledning for hver tjeneste: hva du blir spurt om, hvilken lov som gjelder, hva som regnes med og hvorfor, hva du gjør for hånd, og et gjennomregnet eksempel.',
  finnesIkke: { tittel: 'Veiledningen finnes ikke', tekst: 'Vi har ingen veiledning for denne tjenesten.' },
  alle: 'Alle veiledninger',
  for: (tjeneste: string) => `Veiledning: ${tjeneste}`,
  innhold: 'På denne siden',
  deler: {
    spoersmaal: 'Hva du blir spurt om',
    lov: 'Hvilken lov som gjelder',
    teller: 'Hva som regnes med, og hvorfor',
    vises: 'Hva som vises uten å regnes med',
    manuelt: 'Hva du gjør for hånd',
    eksempel: 'Et gjennomregnet eksempel',
    pris: 'Hva det blir å betale',
    ord: 'Ord og uttrykk',
  },
  steg: {
    grunn:
      'Oppslaget skal høre til en sak. Skriv saksreferansen fra fagsystemet, eller velg en begrunnelse. Svaret står i loggen, og personen kan se det.',
    aar: 'Skriv datoen prisen skal gjelde fra. Grunnlag viser hvilket inntektsår regelverket peker på, med paragraf. Velger du et annet år, må du begrunne det, og begrunnelsen står i resultatet.',
    beboer:
      'Skriv fødselsnummeret eller D-nummeret. Navnet hentes fra Folkeregisteret, så du kan se at det er rett person. Du kan ikke slå opp deg selv eller din nærmeste familie.',
    ektefelle:
      'Ektefelle og registrert partner hentes fra Folkeregisteret, så du kan velge i stedet for å skrive. En samboer skriver du selv; Folkeregisteret registrerer ikke samboere.',
    barn: 'Velg barna som blir forsørget. De kan gi forsørgerfradrag når du skriver inn ytelsen de ville fått.',
    husstand:
      'Velg dem som hører til husstanden etter regelverket for tjenesten. Alle som er med, regnes med i summen, hvis det ikke står noe annet.',
    manuelt:
      'Skatteetaten vet ikke alt. Beløp du har fra Nav, fra kommunen eller fra personen selv, legger du inn som manuelle poster. En post som trekker fra, må ha begrunnelse.',
    tjeneste:
      'Opplysninger om tjenesten som Skatteetaten ikke har, for eksempel datoer, timer eller plasser. Med dem regnes prisen ut i samme oppslag. Uten dem får du bare grunnlaget, og prisen kan regnes ut på resultatet.',
    kontroll:
      'Se over alt før du henter. Når du trykker på knappen, blir skatteopplysningene hentet og oppslaget loggført. Det du har skrevet, kan du endre etterpå uten nytt oppslag.',
  },
  lov: {
    hjemmel: 'Lovhjemmel',
    kilder: 'Kilder',
    stadier: 'Hva som gis',
    foersteAar: 'Første inntektsår',
    pakke: 'Rettighetspakke hos Skatteetaten',
    alt: 'Se nøyaktig hvilke opplysninger rollen kan få',
  },
  teller: {
    ingress: (aar: number) =>
      `Listen gjelder inntektsår ${aar}. Hver gruppe i utregningen står her med paragrafen den bygger på. Skatteetatens poster kan du ikke endre, men du kan legge inn en manuell post som retter dem.`,
    poster: (antall: number) => (antall === 1 ? '1 post fra Skatteetaten' : `${antall} poster fra Skatteetaten`),
    trekkesFra: 'trekkes fra',
    utenPoster: 'Har ingen egne poster fra Skatteetaten. Beløpet regnes ut eller skrives inn.',
    inniGruppe: (navn: string) => `Del av «${navn}».`,
    etter: 'Kommer etter beregningsbeløpet, på veien til grunnlaget for egenandel.',
  },
  hvorfor: {
    LANGTIDSOPPHOLD_INSTITUSJON: {
      arbeidsinntekt: 'Løpende inntekt regnes med, også lønn beboeren fortsatt har.',
      folketrygdeytelser: 'Alderspensjon, uføretrygd og andre ytelser fra folketrygden er løpende ytelser.',
      andrePensjoner:
        'Pensjon utenom folketrygden regnes med her. Har beboeren ektefelle eller partner, trekkes halvparten fra igjen senere (§\u00a05 tredje ledd).',
      renteinntekt: 'Renter er avkastning av formue. Formuen selv regnes ikke med.',
      skatt: 'Grunnlaget er inntekt etter skatt, så den beregnede skatten trekkes fra.',
      skatteeffektGevinstTap:
        'Gevinst og tap regnes ikke som inntekt. Da skal heller ikke skatten av dem påvirke fradraget for skatt.',
      gjeldsrenter: 'Gjeldsrenter trekkes fra inntekten. Avdrag på gjeld gjør ikke det.',
      forsorgerfradrag:
        'Fradraget er det ektefellen, partneren eller barnet ville fått fra folketrygden hvis beboeren var død, minus egen arbeids- og næringsinntekt og egne folketrygdytelser. Det blir aldri mindre enn null.',
      paragraf5TredjeLedd:
        'Halvparten av beboerens pensjoner utenom folketrygden holdes utenfor når beboeren har ektefelle eller partner.',
      skjoennsmessigeFradrag:
        'Kommunen kan gi fradrag etter skjønn når særlige grunner taler for det. Begrunn det i posten.',
    },
    PRAKTISK_BISTAND: {
      1: 'Husstandens skattbare nettoinntekt før særfradrag er utgangspunktet.',
      2: 'Gevinster er allerede med i nettoinntekten og tas ut igjen.',
      3: 'Oppjusteringen er bare en del av skatteberegningen, og tas ut sammen med gevinsten.',
      4: 'Tap har redusert nettoinntekten, og legges til igjen.',
      5: 'Oppjusteringen av tap legges til av samme grunn.',
    },
    BARNEHAGE_SFO: {
      arbeidsinntekt: 'Personinntekt regnes med for begge som bor sammen.',
      kapitalinntekt: 'Skattepliktig kapitalinntekt regnes med. Det som hører til barnet, tas ut.',
      personinntektNaering:
        'Næringsinntekt regnes med som personinntekt. Overskuddet vises, men telles ikke én gang til.',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  vises: {
    ingress: 'Disse opplysningene får du se, men de er ikke med i summen. Grunnen står over hver liste.',
    ingen: 'Ingen poster vises uten å regnes med og med en egen forklaring.',
  },
  manuelt: {
    ingress:
      'Hver manuelle post hører til en gruppe i utregningen. Skriv hele kroner for ett år, uten minus; posten sier om den øker eller reduserer. Tittel og begrunnelse står i resultatet og i PDF-en.',
    gjelder: 'Gjelder',
    paakrevdFor: 'Må fylles ut for',
    eksempel: 'Eksempel',
  },
  eksempel: {
    LANGTIDSOPPHOLD_INSTITUSJON:
      'En beboer har alderspensjon, pensjon utenom folketrygden, renter av innskudd og renter på gjeld. Ektefellen bor hjemme, har alderspensjon og litt lønn. Saksbehandleren har fått den tenkte etterlattepensjonen fra Nav og skrevet den inn.',
    PRAKTISK_BISTAND:
      'To ektefeller bor sammen. Den ene har solgt aksjer med gevinst. Den andre får hjelpestønad, som saksbehandleren skriver inn.',
    BARNEHAGE_SFO:
      'To samboere søker. Den ene har lønn, renter og barnepensjon for barnet. Den andre har arbeidsavklaringspenger.',
    oppdiktet: 'Personene er oppdiktet. Tallene regnes ut her i nettleseren, med de samme reglene som et oppslag.',
    aar: (aar: number) => `Inntektsår ${aar}.`,
    egenandel: (sum: string) => `Grunnlaget for egenandel er ${sum}.`,
    videre: 'Regn ut hva det blir å betale, i kalkulatoren',
  },
  pris: {
    slik: {
      LANGTIDSOPPHOLD_INSTITUSJON:
        'Egenandelen regnes av grunnlaget. Fribeløpet trekkes fra først. Av resten kan kommunen kreve en andel av det som er under 1 G, og en høyere andel av det som er over. Kravet blir aldri høyere enn det som er igjen av grunnlaget, eller enn det oppholdet koster.',
      PRAKTISK_BISTAND:
        'Har husstanden under 2 G, er prisen per måned høyst det taket staten setter. Har den mer, gjelder kommunens prisliste. Ingen betaler mer enn selvkost.',
      BARNEHAGE_SFO:
        'Prisen er høyst en andel av husstandens inntekt, og aldri mer enn makspris. Søsken gir lavere pris, og noen barn har gratis kjernetid. For SFO er prisen også høyst en andel av inntekten.',
    },
    eksempel: (dato: string) => `Eksempelet ovenfor, med pris for ${dato}.`,
    fakta: {
      LANGTIDSOPPHOLD_INSTITUSJON: 'Beboeren har enerom, og kommunen krever det forskriften åpner for.',
      PRAKTISK_BISTAND: 'Kommunens prisliste er ikke med her; den gjelder for husstander med 2 G eller mer.',
      BARNEHAGE_SFO: 'Ett barn, født i mai 2023, har hel plass.',
    },
  },
  ord: {
    hjemmel: {
      navn: 'Hjemmel',
      tekst: 'Loven som gir kommunen rett til å hente opplysningene, eller som en linje bygger på.',
    },
    rettighetspakke: { navn: 'Rettighetspakke', tekst: 'Skatteetatens navn på opplysningene et formål kan få.' },
    inntektsaar: { navn: 'Inntektsår', tekst: 'Året inntekten ble tjent. Skatteoppgjøret kommer året etter.' },
    prisdato: {
      navn: 'Prisdato',
      tekst: 'Dagen prisen gjelder for. Satsene og kommunens regler den dagen blir brukt.',
    },
    oppgjoer: {
      navn: 'Skatteoppgjør',
      tekst: 'Det ferdige oppgjøret for et inntektsår. Det kan endres av Skatteetaten senere.',
    },
    utkast: {
      navn: 'Utkast til skattemelding',
      tekst: 'Tallene før skatteoppgjøret er ferdig. Bare noen tjenester kan bruke dem.',
    },
    grunnlag: { navn: 'Beregningsgrunnlag', tekst: 'Det loven regner med av inntekter og fradrag.' },
    egenandel: { navn: 'Egenandel', tekst: 'Det personen eller husstanden skal betale for tjenesten.' },
    post: { navn: 'Post', tekst: 'Ett beløp med et navn, for eksempel alderspensjon.' },
    manuelle: { navn: 'Manuell post', tekst: 'Et beløp saksbehandleren har skrevet inn, med grunn.' },
    mangler: { navn: 'Mangler', tekst: 'En opplysning som er ukjent. Grunnlag setter aldri inn null for den.' },
    ufullstendig: { navn: 'Ufullstendig', tekst: 'Summen står, men noe er holdt utenfor. Merknadene sier hva.' },
    skjermet: {
      navn: 'Skjermet',
      tekst: 'Kilden gir ingen opplysninger om personen, for eksempel ved fortrolig adresse.',
    },
    retningslinjer: { navn: 'Retningslinjer', tekst: 'Det kommunen har bestemt der loven lar den velge.' },
    sats: { navn: 'Sats', tekst: 'Et tall loven eller budsjettet setter, med første og siste dag.' },
    bevis: { navn: 'Merke', tekst: 'Sier om en linje er bekreftet, antatt, en tolkning eller lokal.' },
    saksreferanse: { navn: 'Saksreferanse', tekst: 'Saksnummeret i fagsystemet.' },
    overstyring: {
      navn: 'Overstyring',
      tekst: 'En relasjon som godtas selv om Folkeregisteret ikke har bekreftet den.',
    },
    innsyn: { navn: 'Innsyn', tekst: 'Innbyggerens egen side om hvem som har slått ham eller henne opp.' },
    kontrollkode: { navn: 'Kontrollkode', tekst: 'Koden på PDF-en. Med den kan alle kontrollere at PDF-en er ekte.' },
  },
}
