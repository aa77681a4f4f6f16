// The open calculator's page, «Kva må eg betale?» (nynorsk). Field names stand under the calculators' own ids.
import type { InLanguage } from '../nb.ts'
import type { kalkulator as nb } from '../nb/kalkulator.ts'

const inntekt = {
  navn: 'Inntekta i husstanden per år',
  hint: 'Skattepliktige person- og kapitalinntekter for dei som bur saman, frå siste skattemelding, i kroner.',
}
const maaneder = { navn: 'Månader med betaling i året', hint: 'Vi reknar med 11 når feltet er tomt.' }

export const kalkulator: InLanguage<typeof nb> = {
  tittel: 'Kva må eg betale?',
  ingress:
    'Rekn ut kva du kan bli beden om å betale for ei kommunal teneste, og sjå kva paragraf kvar linje byggjer på.',
  velg: 'Kva gjeld det?',
  velgAnnen: 'Vel ei anna teneste',
  personvern:
    'Det du skriv, blir rekna ut i nettlesaren din. Det blir verken sendt til oss eller lagra. Tala står i adressa etter #, så du kan ta vare på lenkja.',
  ikkeVedtak:
    'Svaret er rettleiande. Det er kommunen som bestemmer kva du skal betale, og kommunen kan krevje mindre enn lova tillèt.',
  tjenester: {
    langtidsopphold: {
      navn: 'Langtidsopphald i institusjon',
      kort: 'Sjukeheim og anna opphald utan sluttdato',
      tittel: 'Kva må eg betale for langtidsopphald?',
    },
    korttidsopphold: {
      navn: 'Korttidsopphald',
      kort: 'Døgn, dag eller natt på institusjon',
      tittel: 'Kva må eg betale for korttidsopphald?',
    },
    'praktisk-bistand': {
      navn: 'Praktisk bistand',
      kort: 'Hjelp til reingjering og anna i heimen',
      tittel: 'Kva må eg betale for praktisk bistand?',
    },
    barnehage: {
      navn: 'Barnehage',
      kort: 'Makspris, sysken, låg inntekt og gratis kjernetid',
      tittel: 'Kva må eg betale for barnehage?',
    },
    sfo: { navn: 'SFO', kort: 'Redusert betaling ved låg inntekt', tittel: 'Kva må eg betale for SFO?' },
    bostoette: { navn: 'Bustøtte', kort: 'Statleg støtte til buutgifter', tittel: 'Kva kan eg få i bustøtte?' },
  },
  felt: {
    alle: {
      dato: { navn: 'Dato', hint: 'Satsane som gjeld denne dagen, blir brukte.' },
      maanederPerAar: maaneder,
    },
    langtidsopphold: {
      grunnlag: {
        navn: 'Grunnlag per år',
        hint: 'Årsinntekta etter at skatt, gjeldsrenter og frådrag etter § 5 er trekte frå, i kroner.',
      },
      ufrivilligDobbeltrom: { navn: 'Bebuaren bur på dobbeltrom mot sin vilje' },
      oppholdsutgifterAar: {
        navn: 'Kva opphaldet kostar kommunen per år',
        hint: 'Utan kapitalkostnader. Ingen kan betale meir enn dette.',
      },
      grunnbeloep: { navn: 'Grunnbeløpet (G) kommunen bruker', hint: 'Er feltet tomt, blir G på datoen brukt.' },
    },
    korttidsopphold: {
      doegn: { navn: 'Heile døgn', hint: 'Talet på døgn i dette opphaldet.' },
      dagEllerNatt: {
        navn: 'Dag- eller nattopphald',
        hint: 'Talet på einskilde dagar eller netter. Skriv 0 om det ikkje er nokon.',
      },
      tidligereDoegnIAaret: {
        navn: 'Døgn på institusjon tidlegare i året',
        hint: 'Frå og med døgn 60 i kalenderåret blir opphaldet rekna som langtidsopphald.',
      },
    },
    'praktisk-bistand': {
      husstandsinntekt: {
        navn: 'Inntekta i husstanden per år',
        hint: 'Skattbar nettoinntekt før særfrådrag for ektefellar eller sambuarar, i kroner.',
      },
      timerPerMaaned: {
        navn: 'Timar hjelp i månaden',
        hint: 'Fyll ut når du vil bruke prislista i kommunen. Blir runda av til næraste halve time.',
      },
      gDato: { navn: 'Kva grunnbeløp (G) prislista bruker' },
      selvkostPerTime: {
        navn: 'Sjølvkost per time i kommunen',
        hint: 'Ingen kan betale meir enn det timane kostar kommunen.',
      },
      fraG: { navn: 'Frå og med, tal på G', hint: 'Til dømes 2' },
      tilG: { navn: 'Opp til, tal på G', hint: 'Lat feltet stå tomt i det høgaste trinnet.' },
      inklusivOevre: { navn: 'Den øvre grensa høyrer med i trinnet' },
      timepris: { navn: 'Pris per time' },
      maksPerMaaned: { navn: 'Høgaste pris per månad' },
      maksTimer: { navn: 'Høgaste talet på timar det blir betalt for' },
      fraTimer: { navn: 'Abonnement frå så mange timar' },
      pris: { navn: 'Abonnementspris per månad' },
    },
    barnehage: {
      husstandsinntekt: inntekt,
      kommunenummer: {
        navn: 'Kommune',
        hint: 'Maksprisen er lågare i dei minst sentrale kommunane, og 0 i tiltakssona i nord.',
      },
      makspris: {
        navn: 'Pris i barnehagen per månad',
        hint: 'Fyll ut når barnehagen har ein annan pris enn maksprisen.',
      },
      foedselsdato: { navn: 'Fødd, månad og år', hint: 'Til dømes 05.2022' },
      oppholdsprosent: { navn: 'Plass i prosent', hint: 'Vi reknar med 100 når feltet er tomt.' },
      timerPerUke: {
        navn: 'Timar i veka',
        hint: 'Blir brukt til gratis kjernetid. Vi reknar med 45 når feltet er tomt.',
      },
    },
    sfo: {
      husstandsinntekt: inntekt,
      trinn: { navn: 'Trinn' },
      prisPerMaaned: {
        navn: 'Prisen i kommunen per månad',
        hint: 'Utan mat, og etter at gratis timar er trekte frå.',
      },
      saerskiltBehov: { navn: 'Eleven har vedtak om særskilt behov' },
    },
    bostoette: {
      kommunenummer: { navn: 'Kommune' },
      voksne: { navn: 'Vaksne i husstanden', hint: 'Alle som har fylt 18 år, du sjølv òg.' },
      barn: { navn: 'Barn i husstanden', hint: 'Under 18 år. Skriv 0 om det ikkje er nokon.' },
      inntektAar: { navn: 'Inntekta i husstanden per år', hint: 'Samla inntekt i kroner for alle i husstanden.' },
      boutgifterAar: {
        navn: 'Buutgifter per år',
        hint: 'Husleige, eller renter, avdrag, fellesutgifter og liknande, i kroner.',
      },
      formue: { navn: 'Nettoformuen i husstanden', hint: 'Er feltet tomt, reknar vi utan formue.' },
      boligFormuesverdi: {
        navn: 'Formuesverdien av bustaden',
        hint: 'Fyll ut når husstanden eig bustaden. Tomt felt tyder at de leiger.',
      },
      ensligAlderspensjonist: { navn: 'Søkjaren er einsleg alderspensjonist' },
      ungUfoer: { navn: 'Søkjaren er ung ufør' },
      tilpassetBolig: { navn: 'Bustaden er spesielt tilpassa ei funksjonsnedsetjing' },
    },
  },
  rader: {
    langtidsopphold: null,
    korttidsopphold: null,
    bostoette: null,
    barnehage: {
      tittel: 'Barn i barnehage',
      hint: 'Vi reknar som om barnet er fødd den første i månaden. Dagen endrar ikkje prisen. Er sysken fødde i same månad, skriv du den eldste først.',
      navn: (nummer) => `Barn ${nummer}`,
      leggTil: 'Legg til eit barn',
    },
    sfo: { tittel: 'Elevar i SFO', hint: '', navn: (nummer) => `Elev ${nummer}`, leggTil: 'Legg til ein elev' },
    'praktisk-bistand': {
      tittel: 'Prislista i kommunen',
      hint: 'Legg inn trinna frå lista til kommunen for å sjå kva timane kostar. Utan liste ser du berre det nasjonale taket.',
      navn: (nummer) => `Trinn ${nummer}`,
      leggTil: 'Legg til eit trinn',
    },
  },
  gDatoValg: { '': 'G 1. januar i året', '1.5': 'G frå siste 1. mai', vedtaksdato: 'G på datoen' },
  taBort: (navn) => `Ta bort ${navn.toLocaleLowerCase('nn')}`,
  valgfritt: ' (valfritt)',
  velgKommune: 'Vel kommune',
  velgTrinn: 'Vel trinn',
  kroner: 'kr',
  flere: 'Fleire opplysningar',
  regnUt: 'Rekn ut',
  mangler: 'feltet må fyllast ut.',
  feil: {
    dato: 'skriv ein dato som finst.',
    kroner: 'skriv kroner som eit tal, til dømes 250 000. Høgst to desimalar.',
    antall: 'skriv eit heilt tal, 0 eller meir.',
    tall: 'skriv eit tal, til dømes 2,5. Høgst to desimalar.',
    maaned: 'skriv månad og år, til dømes 05.2022.',
    ja: 'kryss av eller lat stå.',
    kommune: 'vel ein kommune frå lista.',
    trinn: 'vel eit trinn frå 1 til 7.',
    gDato: 'vel eitt av alternativa.',
  },
  svar: {
    tittel: 'Svaret',
    langtidsopphold: (maaned, aar) => `Kommunen kan krevje inntil ${maaned} i månaden, som er ${aar} i året.`,
    korttidsopphold: (sum) => `Kommunen kan krevje inntil ${sum} for opphaldet.`,
    langtidsdoegn: (antall) =>
      antall === 1
        ? 'Eitt døgn blir rekna som langtidsopphald og er ikkje med i beløpet.'
        : `${antall} døgn blir rekna som langtidsopphald og er ikkje med i beløpet.`,
    aaBetale: (sum) => `Etter prislista skal du betale ${sum} i månaden.`,
    under2G: (tak) => `Du skal ikkje betale meir enn ${tak} i månaden til saman for praktisk bistand.`,
    over2G: 'Det er ikkje noko nasjonalt tak for denne inntekta. Prislista i kommunen avgjer kva du skal betale.',
    barnehage: (sum, antall) =>
      `Barnehagen kan koste inntil ${sum} i månaden${antall === 1 ? '' : ` for ${antall} barn`}.`,
    kost: 'Pengar til mat kan kome i tillegg.',
    kjernetid: 'med gratis kjernetid',
    sfo: (sum, antall) => `SFO kan koste inntil ${sum} i månaden${antall === 1 ? '' : ` for ${antall} elevar`}.`,
    bostoette: (sum) => `Husstanden kan få omtrent ${sum} i bustøtte i månaden.`,
    ingenBostoette: 'Med desse tala får husstanden ikkje bustøtte.',
    perDel: (navn, sum) => `${navn}: ${sum}`,
    eksakt: 'Beløp du skal betale, er runda ned til heile kroner. Beløp du får, er runda til næraste krone.',
    ukjent: 'Vi kan ikkje rekne ut dette',
  },
  linjer: {
    tittel: 'Slik er det rekna ut',
    tabell: 'Utrekninga linje for linje',
    linje: 'Linje',
    beloep: 'Beløp',
    tolkning: 'Tolking',
    tolkningForklart: 'Linjer merkte «Tolking» byggjer på ei lesing som lovteksten ikkje slår fast.',
    enhet: {
      doegn: (antall) => `${antall} døgn`,
      timer: (antall) => `${antall} timar`,
      vekt: (antall) => antall,
    },
    regelversjon: (versjon) => `Regelversjon ${versjon}`,
  },
}
