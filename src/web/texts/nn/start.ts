// The start page: before login, choosing a role, and what the role may do (nynorsk).
import type { Texts } from '../nb.ts'

export const start: Texts['start'] = {
  utenInnlogging: {
    tittel: 'Inntektsgrunnlag for kommunale tenester',
    forInnbyggere: 'Er du innbyggjar? Her ser du oppslag kommunar har gjort på deg:',
    ingress:
      'Slå opp skatteopplysningane til ein husstand, og sjå berekningsgrunnlaget med kvar linje forklart. For tilsette i kommunen.',
    loggInn: 'Logg inn med ID-porten',
    slik: 'Slik verkar det',
    punkter: [
      'Du vel inntektsår og kven oppslaget gjeld.',
      'Grunnlag hentar det lova lèt rolla di sjå, og ikkje meir.',
      'Du ser summen, korleis han er rekna ut, og kva paragraf kvar linje byggjer på.',
      'Du lastar ned resultatet som PDF til saka.',
    ],
    utlogget: 'Du er logga ut.',
    trenger: 'Dette treng du',
    trengerTekst:
      'Du må ha fått ei rolle av administratoren i kommunen. Ha fødselsnummeret til personen klart. Kvart oppslag blir loggført.',
  },
  velgRolle: {
    tittel: 'Vel rolle',
    hint: 'Rolla bestemmer kva opplysningar du får sjå, og kva lov som gir tilgang.',
    feltnavn: 'Rolle',
    hjemmel: 'Kva lov rollene gir tilgang etter',
    knapp: 'Hald fram',
    aapner: 'Opnar rolla di …',
    mangler: 'Vel rolla du skal bruke.',
  },
  velgOrganisasjon: {
    tittel: 'Vel kommune',
    hint: 'Du har roller i fleire kommunar. Vel kven du arbeider for no.',
    feltnavn: 'Kommune',
    roller: (antall) => (antall === 1 ? '1 rolle' : `${antall} roller`),
    knapp: 'Gå vidare',
    mangler: 'Vel kommunen du arbeider for no.',
    valgt: (kommune) => `Kommune: ${kommune}`,
    bytt: 'Vel ein annan kommune',
  },
  ingenRolle: {
    tittel: 'Du har inga rolle enno',
    tekst: 'Du er logga inn, men ingen kommune har gitt deg ei rolle. Utan ei rolle kan du ikkje slå opp nokon.',
    gjoer: [
      'Be administratoren i kommunen din om å gi deg rolla du treng. Administratoren treng fødselsnummeret ditt.',
      'Har du nett fått rolla, kan det hende ein annan administrator må godkjenne ho. Logg inn igjen seinare.',
    ],
    innbygger: 'Er du innbyggjar, og lurer på kven som har slått deg opp?',
    innsyn: 'Sjå oppslaga om deg',
    administrator: (kommune) => `Du administrerer ${kommune}`,
    administratorTekst: 'Her lagar du roller, gir dei til dei som skal bruke dei, og ser kven som har gjort kva.',
    administratorOppslag:
      'Å administrere gir ikkje rett til å slå opp personar. Til det trengst ei rolle, også for deg.',
    tilForvaltning: 'Gå til forvaltninga',
  },
  rolle: {
    hei: (navn) => `Hei, ${navn}`,
    heiUtenNavn: 'Velkomen',
    nytt: 'Nytt oppslag',
    rollen: 'Dette gir rolla deg',
    kommune: 'Kommune',
    tjeneste: 'Teneste',
    hjemmel: 'Heimel',
    aar: 'Inntektsår du kan slå opp',
    kilder: 'Det du kan hente',
    kilde: {
      summertskattegrunnlag: 'Summert skattegrunnlag: tal frå skattemeldinga, berre postane lova gir denne tenesta',
      beregnetskatt: 'Beregnet skatt: kva som er berekna i skatt',
      avregning: 'Avregning: restskatt, eller skatt til gode',
      folkeregister: 'Folkeregisteret: namn, familie og adresse, så langt rolla rekk',
    },
    stadier: 'Kor ferdige tala er',
    stadie: {
      oppgjoer: 'Skatteoppgjer',
      utkast: 'Utkast til skattemelding, når skatteoppgjeret ikkje er kome',
    },
    tilHjemler: 'Les om heimlane, og kvart felt dei opnar for',
    husk: 'Slå berre opp personar du har ei sak på. Kvart oppslag blir loggført med kven du er, rolla og heimelen.',
  },
  trenger: {
    tittel: 'Treng merksemd',
    ingenting: 'Ingenting treng merksemd no. Satsar, avtale og vala til kommunen er på plass.',
    stopper: 'Må ordnast',
    vit: 'Ver klar over',
    register: {
      hva: 'Rolla har ikkje alle kjeldene tenesta treng',
      hvorfor: (mangler) => `Ho manglar ${mangler}. Utan ho ville summen sett heil ut og ikkje vore det.`,
      gjoer: 'Be administratoren i kommunen om å gi rolla kjeldene. Til då blir oppslag avviste.',
    },
    prisliste: {
      mangler: 'Kommunen har inga prisliste som gjeld i dag',
      manglerHvorfor: 'Utan prisliste kan prisen for praktisk bistand ikkje reknast ut. Grunnlaget kan reknast ut.',
      slutter: (dag) => `Prislista til kommunen gjeld til og med ${dag}`,
      slutterHvorfor: 'Inga ny er lagd inn. Prisar for seinare datoar kan ikkje reknast ut.',
      gjoer: 'Be administratoren i kommunen om å leggje inn prislista som er vedteken.',
    },
    retningslinje: {
      hva: (antall) =>
        antall === 1
          ? 'Kommunen manglar eit val som rekninga byggjer på'
          : `Kommunen manglar ${antall} val som rekninga byggjer på`,
      hvorfor: 'Lova har ingen regel når kommunen ikkje har valt, så rekninga kan ikkje lagast. Det gjeld:',
      gjoer: 'Be administratoren i kommunen om å leggje inn valet. Grunnlaget kan reknast ut utan.',
    },
    sats: {
      slutter: (antall, dag) =>
        antall === 1 ? `Ein sats gjeld til og med ${dag}` : `${antall} satsar gjeld til og med ${dag}`,
      ukjent: (antall) =>
        antall === 1 ? 'Ein sats er ikkje kjend for i dag' : `${antall} satsar er ikkje kjende for i dag`,
      hvorfor: 'Det gjeld:',
      gjoer: (dag) =>
        `Prisar til og med ${dag} verkar som før. For seinare datoar svarer Grunnlag at satsen ikkje er kjend, til den nye er lagd inn. Då er det leverandøren som må oppdatere.`,
      gjoerUkjent:
        'Prisar som treng satsen, kan ikkje reknast ut. Sei frå til administratoren i kommunen: Grunnlag må oppdaterast.',
      lenke: 'Sjå satsane',
    },
    foreloepig: {
      hva: (sak, aar) => `${sak}: resultatet for ${aar} er førebels`,
      hvorfor: {
        'uten-sum': 'Noko mangla, så det blei ingen sum.',
        ufullstendig: 'Det er merkt som ufullstendig: noko som kan telje med, er ikkje kjent.',
        utkast: 'Det byggjer på eit utkast til skattemelding. Skatteoppgjeret kan gi eit anna tal.',
      },
      gjoer: {
        'uten-sum': 'Opne resultatet. Der står det kva som manglar, og kva du kan gjere.',
        ufullstendig: 'Opne resultatet, og sjå kva som må undersøkjast før du bruker talet.',
        utkast: 'Gjer eit nytt oppslag når skatteoppgjeret er kome.',
      },
      lenke: 'Opne resultatet',
    },
  },
  egne: {
    tittel: 'Dei siste oppslaga dine',
    henter: 'Hentar oppslaga dine …',
    hint: 'Berre dine eigne, i denne rolla, så lenge resultatet finst. Namn, nummer og beløp står ikkje her.',
    ingen:
      'Du har ingen oppslag i denne rolla som kan opnast no. Når du har gjort eitt, står det her, med tida det kan opnast til.',
    flere: (antall) => `Dei ${antall} nyaste blir viste.`,
    aar: (aar) => `inntektsår ${aar}`,
    naar: (laget, til) => `Laga ${laget}. Kan opnast til ${til}`,
    endretFra: (tid) => `Endra frå resultatet som blei laga ${tid}`,
    eldre: (tid) => `Eldre utgåve, laga ${tid}`,
    foreloepig: 'Førebels',
    aapne: 'Opne',
  },
  paabegynt: {
    tittel: 'Påbyrja oppslag',
    hint: 'Det du har skrive, er lagra kryptert i eit døgn. Berre du kan opne det.',
    sak: (referanse) => `Sak ${referanse}`,
    utenSak: 'Utan saksreferanse',
    lagret: (naar) => `Lagra ${naar}`,
    fortsett: 'Hald fram',
    forkast: 'Forkast',
  },
  stengt: {
    tittel: 'Oppslag er stengt for rolla',
    hvorfor: (kommune, tjeneste) => `Ingen kan slå opp for ${tjeneste.toLowerCase()} i ${kommune} enno. Dette manglar:`,
    mangler: {
      erklaert: 'tilslutningserklæringa frå kommunen',
      innvilget: 'tilgang frå Skatteetaten',
      delegert: 'delegering i Altinn',
      opphoert: 'ein ny avtale: den kommunen hadde, er avslutta',
    },
    spoer: 'Be administratoren i kommunen om å ordne det. Når det er registrert, verkar rolla utan at du gjer noko.',
    administrator: 'Sjå kva kommunen må gjere',
  },
  utloept: {
    tittel: 'Du er logga ut',
    tekst: 'Økta er gått ut. Det du har skrive, er lagra. Logg inn på nytt for å halde fram der du var.',
    utenOekt:
      'Du må vere logga inn for å sjå sida. Det du hadde skrive i eit påbyrja oppslag, er lagra i eit døgn. Logg inn på nytt for å halde fram.',
    loggInn: 'Logg inn på nytt',
    ulagret:
      'Økta er gått ut, og det siste du skreiv, er ikkje lagra enno. Det ligg i denne fana. Logg inn i ei ny fane, og kom så tilbake hit: då blir det lagra.',
    loggInnNyFane: 'Logg inn i ei ny fane',
    fortsett: 'Eg har logga inn. Hald fram her',
  },
}
