// The guides of the services (nynorsk).
import type { InLanguage } from '../nb.ts'
import type { veiledning as nb } from '../nb/veiledning.ts'

export const veiledning: InLanguage<typeof nb> = {
  tittel: 'Rettleiingar',
  ingress:
    'Ei rettleiing for kvar teneste: kva du blir spurd om, kva lov som gjeld, kva som blir rekna med og kvifor, kva du gjer for hand, og eit gjennomrekna døme.',
  finnesIkke: { tittel: 'Rettleiinga finst ikkje', tekst: 'Vi har inga rettleiing for denne tenesta.' },
  alle: 'Alle rettleiingar',
  for: (tjeneste) => `Rettleiing: ${tjeneste}`,
  innhold: 'På denne sida',
  deler: {
    spoersmaal: 'Kva du blir spurd om',
    lov: 'Kva lov som gjeld',
    teller: 'Kva som blir rekna med, og kvifor',
    vises: 'Kva som blir vist utan å bli rekna med',
    manuelt: 'Kva du gjer for hand',
    eksempel: 'Eit gjennomrekna døme',
    pris: 'Kva det blir å betale',
    ord: 'Ord og uttrykk',
  },
  steg: {
    grunn:
      'Oppslaget skal høyre til ei sak. Skriv saksreferansen frå fagsystemet, eller vel ei grunngjeving. Svaret står i loggen, og personen kan sjå det.',
    aar: 'Skriv datoen prisen skal gjelde frå. Grunnlag viser kva inntektsår regelverket peikar på, med paragraf. Vel du eit anna år, må du grunngje det, og grunngjevinga står i resultatet.',
    beboer:
      'Skriv fødselsnummeret eller D-nummeret. Namnet blir henta frå Folkeregisteret, så du kan sjå at det er rett person. Du kan ikkje slå opp deg sjølv eller den næraste familien din.',
    ektefelle:
      'Ektefelle og registrert partnar blir henta frå Folkeregisteret, så du kan velje i staden for å skrive. Ein sambuar skriv du sjølv; Folkeregisteret registrerer ikkje sambuarar.',
    barn: 'Vel barna som blir forsørgde. Dei kan gi forsørgjarfrådrag når du skriv inn ytinga dei ville ha fått.',
    husstand:
      'Vel dei som høyrer til husstanden etter regelverket for tenesta. Alle som er med, blir rekna med i summen, om ikkje anna står.',
    manuelt:
      'Skatteetaten veit ikkje alt. Beløp du har frå Nav, frå kommunen eller frå personen sjølv, legg du inn som manuelle postar. Ein post som trekkjer frå, må ha grunngjeving.',
    tjeneste:
      'Opplysningar om tenesta som Skatteetaten ikkje har, til dømes datoar, timar eller plassar. Med dei blir prisen rekna ut i same oppslag. Utan dei får du berre grunnlaget, og prisen kan reknast ut på resultatet.',
    kontroll:
      'Sjå over alt før du hentar. Når du trykkjer på knappen, blir skatteopplysningane henta og oppslaget loggført. Det du har skrive, kan du endre etterpå utan nytt oppslag.',
  },
  lov: {
    hjemmel: 'Lovheimel',
    kilder: 'Kjelder',
    stadier: 'Kva som blir gitt',
    foersteAar: 'Første inntektsår',
    pakke: 'Rettighetspakke hos Skatteetaten',
    alt: 'Sjå nøyaktig kva opplysningar rolla kan få',
  },
  teller: {
    ingress: (aar) =>
      `Lista gjeld inntektsår ${aar}. Kvar gruppe i utrekninga står her med paragrafen ho byggjer på. Postane frå Skatteetaten kan du ikkje endre, men du kan leggje inn ein manuell post som rettar dei.`,
    poster: (antall) => (antall === 1 ? '1 post frå Skatteetaten' : `${antall} postar frå Skatteetaten`),
    trekkesFra: 'blir trekt frå',
    utenPoster: 'Har ingen eigne postar frå Skatteetaten. Beløpet blir rekna ut eller skrive inn.',
    inniGruppe: (navn) => `Del av «${navn}».`,
    etter: 'Kjem etter berekningsbeløpet, på vegen til grunnlaget for eigendel.',
  },
  hvorfor: {
    LANGTIDSOPPHOLD_INSTITUSJON: {
      arbeidsinntekt: 'Løpande inntekt blir rekna med, også løn bebuaren framleis har.',
      folketrygdeytelser: 'Alderspensjon, uføretrygd og andre ytingar frå folketrygda er løpande ytingar.',
      andrePensjoner:
        'Pensjon utanom folketrygda blir rekna med her. Har bebuaren ektefelle eller partnar, blir halvparten trekt frå igjen seinare (§\u00a05 tredje ledd).',
      renteinntekt: 'Renter er avkasting av formue. Formuen sjølv blir ikkje rekna med.',
      skatt: 'Grunnlaget er inntekt etter skatt, så den berekna skatten blir trekt frå.',
      skatteeffektGevinstTap:
        'Gevinst og tap blir ikkje rekna som inntekt. Då skal heller ikkje skatten av dei påverke frådraget for skatt.',
      gjeldsrenter: 'Gjeldsrenter blir trekte frå inntekta. Avdrag på gjeld blir ikkje det.',
      forsorgerfradrag:
        'Frådraget er det ektefellen, partnaren eller barnet ville ha fått frå folketrygda om bebuaren var død, minus eiga arbeids- og næringsinntekt og eigne folketrygdytingar. Det blir aldri mindre enn null.',
      paragraf5TredjeLedd:
        'Halvparten av pensjonane bebuaren har utanom folketrygda, blir halden utanfor når bebuaren har ektefelle eller partnar.',
      skjoennsmessigeFradrag:
        'Kommunen kan gi frådrag etter skjønn når særlege grunnar taler for det. Grunngi det i posten.',
    },
    PRAKTISK_BISTAND: {
      1: 'Den skattbare nettoinntekta i husstanden før særfrådrag er utgangspunktet.',
      2: 'Gevinstar er alt med i nettoinntekta og blir tekne ut igjen.',
      3: 'Oppjusteringa er berre ein del av skatteberekninga, og blir teken ut saman med gevinsten.',
      4: 'Tap har redusert nettoinntekta, og blir lagt til igjen.',
      5: 'Oppjusteringa av tap blir lagd til av same grunn.',
    },
    BARNEHAGE_SFO: {
      arbeidsinntekt: 'Personinntekt blir rekna med for begge som bur saman.',
      kapitalinntekt: 'Skattepliktig kapitalinntekt blir rekna med. Det som høyrer til barnet, blir teke ut.',
      personinntektNaering:
        'Næringsinntekt blir rekna med som personinntekt. Overskotet blir vist, men ikkje talt éin gong til.',
    },
  },
  vises: {
    ingress: 'Desse opplysningane får du sjå, men dei er ikkje med i summen. Grunnen står over kvar liste.',
    ingen: 'Ingen postar blir viste utan å bli rekna med og med ei eiga forklaring.',
  },
  manuelt: {
    ingress:
      'Kvar manuelle post høyrer til ei gruppe i utrekninga. Skriv heile kroner for eitt år, utan minus; posten seier om han aukar eller reduserer. Tittel og grunngjeving står i resultatet og i PDF-en.',
    gjelder: 'Gjeld',
    paakrevdFor: 'Må fyllast ut for',
    eksempel: 'Døme',
  },
  eksempel: {
    LANGTIDSOPPHOLD_INSTITUSJON:
      'Ein bebuar har alderspensjon, pensjon utanom folketrygda, renter av innskot og renter på gjeld. Ektefellen bur heime, har alderspensjon og litt løn. Saksbehandlaren har fått den tenkte etterlatnepensjonen frå Nav og skrive han inn.',
    PRAKTISK_BISTAND:
      'To ektefellar bur saman. Den eine har selt aksjar med gevinst. Den andre får hjelpestønad, som saksbehandlaren skriv inn.',
    BARNEHAGE_SFO:
      'To sambuarar søkjer. Den eine har løn, renter og barnepensjon for barnet. Den andre har arbeidsavklaringspengar.',
    oppdiktet: 'Personane er oppdikta. Tala blir rekna ut her i nettlesaren, med dei same reglane som eit oppslag.',
    aar: (aar) => `Inntektsår ${aar}.`,
    egenandel: (sum) => `Grunnlaget for eigendel er ${sum}.`,
    videre: 'Rekn ut kva det blir å betale, i kalkulatoren',
  },
  pris: {
    slik: {
      LANGTIDSOPPHOLD_INSTITUSJON:
        'Eigendelen blir rekna av grunnlaget. Fribeløpet blir trekt frå først. Av resten kan kommunen krevje ein del av det som er under 1 G, og ein høgare del av det som er over. Kravet blir aldri høgare enn det som er att av grunnlaget, eller enn det opphaldet kostar.',
      PRAKTISK_BISTAND:
        'Har husstanden under 2 G, er prisen per månad høgst det taket staten set. Har han meir, gjeld prislista til kommunen. Ingen betaler meir enn sjølvkost.',
      BARNEHAGE_SFO:
        'Prisen er høgst ein del av inntekta til husstanden, og aldri meir enn makspris. Søsken gir lågare pris, og nokre barn har gratis kjernetid. For SFO er prisen òg høgst ein del av inntekta.',
    },
    eksempel: (dato) => `Dømet ovanfor, med pris for ${dato}.`,
    fakta: {
      LANGTIDSOPPHOLD_INSTITUSJON: 'Bebuaren har einerom, og kommunen krev det forskrifta opnar for.',
      PRAKTISK_BISTAND: 'Prislista til kommunen er ikkje med her; ho gjeld for husstandar med 2 G eller meir.',
      BARNEHAGE_SFO: 'Eitt barn, fødd i mai 2023, har heil plass.',
    },
  },
  ord: {
    hjemmel: {
      navn: 'Heimel',
      tekst: 'Lova som gir kommunen rett til å hente opplysningane, eller som ei linje byggjer på.',
    },
    rettighetspakke: { navn: 'Rettighetspakke', tekst: 'Skatteetaten sitt namn på opplysningane eit formål kan få.' },
    inntektsaar: { navn: 'Inntektsår', tekst: 'Året inntekta blei tent. Skatteoppgjeret kjem året etter.' },
    prisdato: {
      navn: 'Prisdato',
      tekst: 'Dagen prisen gjeld for. Satsane og reglane i kommunen den dagen blir brukte.',
    },
    oppgjoer: {
      navn: 'Skatteoppgjer',
      tekst: 'Det ferdige oppgjeret for eit inntektsår. Skatteetaten kan endre det seinare.',
    },
    utkast: {
      navn: 'Utkast til skattemelding',
      tekst: 'Tala før skatteoppgjeret er ferdig. Berre nokre tenester kan bruke dei.',
    },
    grunnlag: { navn: 'Berekningsgrunnlag', tekst: 'Det lova reknar med av inntekter og frådrag.' },
    egenandel: { navn: 'Eigendel', tekst: 'Det personen eller husstanden skal betale for tenesta.' },
    post: { navn: 'Post', tekst: 'Eitt beløp med eit namn, til dømes alderspensjon.' },
    manuelle: { navn: 'Manuell post', tekst: 'Eit beløp saksbehandlaren har skrive inn, med grunn.' },
    mangler: { navn: 'Manglar', tekst: 'Ei opplysning som er ukjend. Grunnlag set aldri inn null for ho.' },
    ufullstendig: { navn: 'Ufullstendig', tekst: 'Summen står, men noko er halde utanfor. Merknadene seier kva.' },
    skjermet: { navn: 'Skjerma', tekst: 'Kjelda gir ingen opplysningar om personen, til dømes ved fortruleg adresse.' },
    retningslinjer: { navn: 'Retningslinjer', tekst: 'Det kommunen har bestemt der lova lèt han velje.' },
    sats: { navn: 'Sats', tekst: 'Eit tal lova eller budsjettet set, med første og siste dag.' },
    bevis: { navn: 'Merke', tekst: 'Seier om ei linje er stadfesta, gått ut frå, ei tolking eller lokal.' },
    saksreferanse: { navn: 'Saksreferanse', tekst: 'Saksnummeret i fagsystemet.' },
    overstyring: {
      navn: 'Overstyring',
      tekst: 'Ein relasjon som blir godteken sjølv om Folkeregisteret ikkje har stadfesta han.',
    },
    innsyn: { navn: 'Innsyn', tekst: 'Innbyggjaren si eiga side om kven som har slått han eller ho opp.' },
    kontrollkode: { navn: 'Kontrollkode', tekst: 'Koden på PDF-en. Med han kan alle kontrollere at PDF-en er ekte.' },
  },
}
