// The wizard (nynorsk).
import type { Texts } from '../nb.ts'

export const oppslag: Texts['oppslag'] = {
  nytt: 'Nytt oppslag',
  steg: (nummer, alle) => `Steg ${nummer} av ${alle}`,
  fortsett: 'Hald fram',
  tilbake: 'Tilbake',
  lagring: {
    lagret: 'Alt du har skrive, er lagra.',
    lagrer: 'Lagrar …',
    feilet:
      'Det siste du skreiv, er ikkje lagra. Det står her på sida, og vi prøver igjen av oss sjølve. Ikkje lukk fana enno.',
    endret:
      'Dette oppslaget er endra i ei anna fane. Ingenting er skrive over. Hent det som er lagra der, eller behald det du har skrive her, som eit eige oppslag.',
    hentLagret: 'Hent det som er lagra',
    beholdMitt: 'Behald mitt som eit eige oppslag',
    borte:
      'Oppslaget er gjort ferdig eller fjerna ein annan stad, eller det er meir enn eit døgn gammalt. Det du har skrive, står her enno.',
  },
  borte: {
    tittel: 'Oppslaget er ikkje her lenger',
    tekst:
      'Eit påbyrja oppslag er borte når det er gjort ferdig, når det er fjerna, og når det er eit døgn gammalt. Det kan berre opnast av den som skreiv det, i same rolle.',
  },
  grunn: {
    tittel: 'Kvifor gjer du oppslaget?',
    hint: 'Skriv saksreferansen, eller vel ei grunngjeving. Det du svarer, står i loggen.',
    saksreferanse: 'Saksreferanse',
    saksreferanseHint: 'Saksnummeret i fagsystemet ditt. Ikkje skriv fødselsnummer her.',
    saksreferanseHintForm: (eksempel) =>
      `Saksnummeret i fagsystemet ditt, skrive som til dømes ${eksempel}. Ikkje skriv fødselsnummer her.`,
    begrunnelse: 'Grunngjeving',
    bareSak: 'Ingen frå lista',
    mangler: 'Skriv saksreferansen, eller vel ei grunngjeving.',
    saksreferanseNummer: 'Saksreferansen ser ut til å innehalde eit fødselsnummer. Skriv saksnummeret i staden.',
    saksreferanseTegn: 'Saksreferansen kan berre ha bokstavar, tal og - / . _, utan mellomrom.',
    saksreferanseLang: (antall) => `Saksreferansen kan ha høgst ${antall} teikn.`,
    saksreferanseForm: (eksempel) =>
      `Saksreferansen har ikkje forma kommunen bruker. Skriv han som til dømes ${eksempel}.`,
    sak: (referanse) => `Sak ${referanse}`,
  },
  aar: {
    tittel: 'Kva inntektsår gjeld det?',
    hint: 'Inntektsåret er året inntekta blei tent, ikkje året skatteoppgjeret kom.',
    legend: 'Inntektsår',
    valg: (aar) => `Skatteoppgjeret for ${aar} kom i ${aar + 1}.`,
    nyeste: (aar) => `Det nyaste året. Dei fleste får skatteoppgjeret i løpet av ${aar + 1}, så nokre kan mangle enno.`,
    mangler: 'Vel inntektsår.',
    prisdato: 'Kva dato skal prisen gjelde frå?',
    prisdatoHint: 'Datoen avgjer kva inntektsår regelverket peikar på, og kva retningslinjer i kommunen som gjeld.',
    prisdatoFeil: 'Skriv ein dato som finst: dag, månad og år.',
    prisFra: (dato) => `Prisen gjeld frå ${dato}`,
    foreslaatt: (aar, hjemmel) => `Regelverket peikar på ${aar} (${hjemmel}).`,
    ingenForslag: 'Regelverket peikar ikkje på noko inntektsår som er opna, for denne datoen.',
    etterRegelverket: 'Regelverket peikar på dette året.',
    begrunnelse: 'Kvifor bruker du eit anna inntektsår enn regelverket peikar på?',
    begrunnelseHint: 'Grunngjevinga står i resultatet og i PDF-en.',
    begrunnelseMangler: 'Skriv kvifor du bruker eit anna inntektsår.',
    vesentligEndret: 'Inntekta er vesentleg endra (eigendelsforskrifta §\u00a010 første ledd)',
    vesentligMangler:
      'Eit anna inntektsår kan berre brukast når inntekta er vesentleg endra. Kryss av, eller vel året regelverket peikar på.',
  },
  ingenRegler: {
    tittel: 'Vi har ikkje reglar for dette året',
    tekst:
      'Grunnlag manglar reglar for tenesta i inntektsåret du valde, og kan derfor ikkje rekne ut noko. Vel eit anna år.',
    velgAar: 'Vel eit anna år',
  },
  soeker: {
    LANGTIDSOPPHOLD_INSTITUSJON: {
      tittel: 'Kven er bebuaren?',
      hint: 'Personen som har eller skal få langtidsopphald i institusjon.',
    },
    PRAKTISK_BISTAND: { tittel: 'Kven skal ha tenesta?', hint: 'Personen som får praktisk hjelp.' },
    BARNEHAGE_SFO: { tittel: 'Kven søkjer?', hint: 'Forelderen eller den føresette som søkjer om redusert betaling.' },
  },
  nummer: {
    ledetekst: 'Fødselsnummer eller D-nummer',
    ledetekstFor: (hvem) => `${hvem}: fødselsnummer eller D-nummer`,
    hint: '11 siffer. Mellomrom gjer ingenting.',
    mangler: 'Skriv fødselsnummeret eller D-nummeret, 11 siffer.',
    bokstaver: 'Nummeret kan berre ha siffer og mellomrom. Ta bort andre teikn.',
    lengde: (antall) => `Nummeret skal ha 11 siffer. Du har skrive ${antall}.`,
    kontroll: 'Kontrollsifra stemmer ikkje. Sjekk at sifra er skrivne rett.',
    finnesFraFoer: 'Denne personen er alt med i oppslaget. Skriv eit anna nummer, eller ta personen bort.',
  },
  person: {
    henter: 'Hentar namn frå Folkeregisteret …',
    funnet: 'Funnen i Folkeregisteret',
    utenNavn: 'Namnet kunne ikkje hentast',
    doed: 'Personen er registrert død. Du kan gjere oppslaget viss saka framleis gjeld.',
    erstattet: 'Nummeret er bytt ut med eit nytt.',
    brukNytt: 'Bruk det nye nummeret',
    skjermet: 'Personen er skjerma. Namn og skatteopplysningar blir ikkje viste.',
    skjermingUkjent: 'Folkeregisteret sa ikkje om personen har adressevern.',
    feilet: 'Namnet kunne ikkje hentast no. Du kan gå vidare utan namn, eller prøve igjen.',
  },
  personsoek: {
    aapne: 'Finn personen utan nummer',
    lukk: 'Lukk søket',
    hint: 'Søket står i loggen, men ikkje det du søkjer etter.',
    maate: 'Søk etter',
    maater: { navn: 'Namn og fødselsdato', adresse: 'Adresse' },
    felt: {
      navn: 'Namn',
      foedselsdato: 'Fødselsdato',
      adressenavn: 'Gate eller veg, utan husnummer',
      husnummer: 'Husnummer',
      postnummer: 'Postnummer',
    },
    fyllUt: {
      navn: 'Skriv namnet, minst to bokstavar.',
      foedselsdato: 'Skriv fødselsdatoen: dag, månad og år.',
      adressenavn: 'Skriv namnet på gata eller vegen, minst tre bokstavar.',
      husnummer: 'Skriv husnummeret.',
      postnummer: 'Skriv postnummeret, fire siffer.',
    },
    soek: 'Søk',
    soeker: 'Søkjer i Folkeregisteret …',
    treff: (antall) => (antall === 1 ? 'Eitt treff. Er det denne personen?' : `${antall} treff. Vel personen.`),
    ingen:
      'Ingen treff i Folkeregisteret. Kontroller det du har skrive, eller skriv nummeret. Du sjølv og den næraste familien din blir ikkje viste.',
    ingenPaaAdresse:
      'Ingen treff på adressa. Den som har adressevern, kan ikkje finnast på adresse. Kontroller det du har skrive, eller skriv nummeret.',
    velg: 'Vel',
    skjermet: 'Skjerma person',
    utenNavn: 'Person utan namn i svaret',
    foedt: (naar) => `fødd ${naar}`,
  },
  relasjoner: {
    fraRegister: 'Frå Folkeregisteret',
    henter: 'Hentar relasjonar frå Folkeregisteret …',
    ukjent: 'Relasjonane er derfor ikkje kjende. Skriv numra sjølv.',
    skjermet: 'Personen er skjerma, så relasjonane blir ikkje viste. Skriv numra sjølv.',
    ikkeRegistrert:
      'Folkeregisteret har ikkje registrert denne relasjonen. Kontroller nummeret og relasjonen. Er relasjonen rett likevel, må du velje kvifor før opplysningane blir henta.',
    samboer:
      'Sambuarar står ikkje i Folkeregisteret. Vi ser om dei to har same adresse. Har dei ikkje det, står det i resultatet at sambuarskapet er opplyst av kommunen.',
    delvis: {
      adressebeskyttelse: 'Folkeregisteret sa ikkje om personen har adressevern.',
      sivilstand: 'Folkeregisteret sa ikkje om personen er gift eller har registrert partnar. Skriv nummeret sjølv.',
      familierelasjon: 'Folkeregisteret sa ikkje om personen har barn. Skriv numra sjølv.',
      ektefelle:
        'Personen er gift eller har registrert partnar, men Folkeregisteret gav ikkje nummeret. Skriv det sjølv.',
      barn: 'Folkeregisteret har registrert eit barn utan nummer som kan brukast. Skriv nummeret sjølv.',
    },
  },
  ektefelle: {
    tittel: 'Har bebuaren ektefelle, partnar eller sambuar?',
    hint: 'Ektefelle og registrert partnar kan gi forsørgjarfrådrag etter eigendelsforskrifta §\u00a05. Sambuar blir vist, men gir ikkje frådrag.',
    legend: 'Ektefelle, partnar eller sambuar',
    annen: 'Ja, ein annan person',
    nei: 'Nei',
    relasjon: 'Kva er relasjonen?',
    mangler: 'Vel den det gjeld, eller «Nei».',
  },
  barn: {
    tittel: 'Forsørgjer bebuaren barn?',
    hint: 'Ta med barn under 18 år, og barn over 18 år som bebuaren heilt eller delvis forsørgjer. Går du vidare utan å velje nokon, er ingen barn med.',
    legend: 'Barn i Folkeregisteret',
    ingen: 'Folkeregisteret har ikkje oppgitt nokon barn.',
    leggTil: 'Legg til eit barn',
    nummer: (nr) => `Barn ${nr}`,
  },
  husstand: {
    tittel: 'Kven andre er i husstanden?',
    hint: {
      PRAKTISK_BISTAND:
        'Berre ektefelle eller sambuar, og barn under 18 år når hjelpa blir gitt på grunn av barnet (eigendelsforskrifta §\u00a010). Går du vidare utan å velje nokon, er ingen andre med.',
      BARNEHAGE_SFO:
        'Ektefelle, registrert partnar eller sambuar som bur saman med søkjaren. Går du vidare utan å velje nokon, er ingen andre med.',
      LANGTIDSOPPHOLD_INSTITUSJON: 'Går du vidare utan å velje nokon, er ingen andre med.',
    },
    legend: 'Personar i Folkeregisteret',
    ingen: 'Folkeregisteret har ikkje oppgitt nokon som kan høyre til husstanden.',
    leggTil: 'Legg til ein person',
    nummer: (nr) => `Person ${nr}`,
    utenforHusstanden: 'Betaler for langtidsopphald, eller har redusert yting på grunn av opphald utanfor heimen',
    utenforHusstandenHint: 'Blir då ikkje rekna med i husstanden (eigendelsforskrifta §\u00a010 fjerde ledd).',
    utenforKort: 'ikkje rekna med i husstanden (§\u00a010 fjerde ledd)',
    hjelpGjelderBarnet: 'Hjelpa gjeld omsorgsbehovet til barnet',
    hjelpGjelderBarnetHint: 'Berre då blir barnet rekna med i husstanden (eigendelsforskrifta §\u00a010 tredje ledd).',
    gjelderBarnetKort: 'hjelpa gjeld barnet (§\u00a010 tredje ledd)',
  },
  taBort: (hvem) => `Ta bort ${hvem}`,
  manuelt: {
    tittel: 'Er det noko Skatteetaten ikkje veit?',
    hint: 'Legg inn beløp du har frå andre, til dømes Nav eller bebuaren sjølv. Skriv heile kroner for eitt år. Det som ikkje er merkt «må fyllast ut», kan du la stå.',
    ingen: 'Ingen manuelle postar for denne personen.',
  },
  tilgjengelig: {
    henter: 'Spør Skatteetaten kva år som er ferdige …',
    finnes: (aar) => `Skatteoppgjeret for ${aar} finst.`,
    eldre: (aar, siste) =>
      `Siste skatteoppgjer er for ${siste}. Om det finst eit for ${aar}, ser vi først i oppslaget.`,
    ikkeEnnaa: (aar, siste) => `Ikkje skatteoppgjer for ${aar} enno. Det siste er for ${siste}.`,
    ikkeEnnaaUtkast: (aar, siste) =>
      `Ikkje skatteoppgjer for ${aar} enno. Det siste er for ${siste}. Eit utkast kan finnast, det ser vi først i oppslaget.`,
    ingen: 'Skatteetaten kjenner ingen skatteoppgjer for personen.',
    ingenUtkast:
      'Skatteetaten kjenner ingen skatteoppgjer for personen. Eit utkast kan finnast, det ser vi først i oppslaget.',
    ukjent: 'Vi fekk ikkje svar på kva år som er ferdige. Du kan gå vidare: oppslaget viser det.',
    skjermet: 'Personen er skjerma, så vi har ikkje spurt Skatteetaten om kva år som er ferdige.',
    siste: (aar) => `Siste skatteoppgjer for personen er for ${aar}.`,
    kort: {
      finnes: 'Skatteoppgjeret til personen finst.',
      eldre: 'Om skatteoppgjeret til personen finst, ser vi først i oppslaget.',
      'ikke-ennaa': 'Ikkje skatteoppgjer for personen enno.',
      utkast: 'Ikkje skatteoppgjer for personen enno. Eit utkast kan finnast, det ser vi først i oppslaget.',
    },
    byttAar: 'Byt inntektsår',
  },
  tjeneste: {
    tittel: {
      LANGTIDSOPPHOLD_INSTITUSJON: 'Kva veit du om opphaldet?',
      PRAKTISK_BISTAND: 'Kor mange timar gjeld det?',
      BARNEHAGE_SFO: 'Kva plassar gjeld det?',
    },
    hint: 'Fyll ut for å få prisen i same oppslag. Skal du berre ha grunnlaget, lèt du alt stå tomt. Prisen kan òg reknast ut på resultatet.',
    dato: (dag) => `Prisen blir rekna for ${dag}. Datoen endrar du på sida om inntektsår.`,
    velg: 'Kva skal det reknast pris for?',
    barnFraRegister: 'Barn i Folkeregisteret',
    leggTilBarn: (dag) => `Legg til barn fødd ${dag}`,
    ikkeFyltUt: 'Ikkje fylt ut. Prisen kan reknast ut på resultatet.',
  },
  kontroll: {
    tittel: 'Sjå over før du hentar opplysningane',
    hint: 'Skatteopplysningane blir henta når du trykkjer på knappen, og oppslaget blir loggført. Spørsmåla til Folkeregisteret, og om kva år som er ferdige, er alt loggførte.',
    grunn: 'Grunngjeving',
    aar: 'Inntektsår',
    tjeneste: 'Teneste',
    ingenPartner: 'Ingen',
    ingenBarn: 'Ingen',
    partner: 'Ektefelle, partnar eller sambuar',
    barn: 'Barn',
    husstand: 'Andre i husstanden',
    omTjenesten: 'Om tenesta',
    manuelle: 'Manuelle postar',
    ingenManuelle: 'Ingen',
    endre: 'Endre',
    hent: 'Hent opplysningane og rekn ut',
  },
  overstyring: {
    tittel: 'Relasjonar som Folkeregisteret ikkje har stadfesta',
    tekst: 'Vel kvifor oppslaget skal gjerast likevel. Valet står i loggen og i resultatet.',
    ledetekst: (hvem, nummer) => `${hvem}, ${nummer}: kvifor blir relasjonen godteken?`,
    tittelUtenSvar: 'Folkeregisteret kunne ikkje svare',
    tekstUtenSvar:
      'Difor er det ikkje kontrollert at personen ikkje er i din eigen nære familie. Prøv igjen om litt, eller vel kvifor oppslaget må gjerast no. Valet står i loggen og i resultatet.',
    ledetekstSoeker: (hvem, nummer) => `${hvem}, ${nummer}: kvifor blir oppslaget gjort utan svar frå Folkeregisteret?`,
    ingen: 'Ikkje overstyr',
  },
  fremdrift: {
    tittel: 'Hentar opplysningar',
    henter: (antall) =>
      antall === 1
        ? 'Vi spør Skatteetaten og Folkeregisteret om éin person. Det tek vanlegvis eit par sekund.'
        : `Vi spør Skatteetaten og Folkeregisteret om ${antall} personar. Det tek vanlegvis eit par sekund.`,
    treg: 'Det tek lengre tid enn vanleg. Vi ventar framleis på svar. Du kan avbryte utan å miste noko.',
    status: {
      venter: 'Ventar',
      spoer: 'Spør …',
      svarte: 'Svarte',
      'svarte-ikke': 'Svarte ikkje',
      'ikke-spurt': 'Ikkje spurd',
    },
    ikkeSvar: (antall) => (antall === 1 ? 'Éi kjelde svarte ikkje.' : `${antall} spørsmål fekk ikkje svar.`),
    avbryt: 'Avbryt',
    avbrutt: 'Oppslaget blei avbrote her. Det du har skrive, er teke vare på.',
  },
}
