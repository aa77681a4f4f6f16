// The open calculator's page, «Hva må jeg betale?» (bokmål). Field names stand under the calculators' own ids.
const inntekt = {
  navn: 'Husstandens inntekt per år',
  hint: 'Skattepliktige person- og kapitalinntekter for dem som bor sammen, fra siste skattemelding, i kroner.',
}
const maaneder = { navn: 'Måneder med betaling i året', hint: 'Vi regner med 11 når feltet er tomt.' }

export const kalkulator = {
  tittel: 'Hva må jeg betale?',
  ingress:
    'Regn ut hva du kan bli bedt om å betale for en kommunal tjeneste, og se hvilken paragraf hver linje bygger på.',
  velg: 'Hva gjelder det?',
  velgAnnen: 'Velg en annen tjeneste',
  personvern:
    'Det du skriver, blir regnet ut i nettleseren din. Det blir verken sendt til oss eller lagret. Tallene står i adressen etter #, så du kan ta vare på lenken.',
  ikkeVedtak:
    'Svaret er veiledende. Det er kommunen som bestemmer hva du skal betale, og kommunen kan kreve mindre enn loven tillater.',
  tjenester: {
    langtidsopphold: {
      navn: 'Langtidsopphold i institusjon',
      kort: 'Sykehjem og annet opphold uten sluttdato',
      tittel: 'Hva må jeg betale for langtidsopphold?',
    },
    korttidsopphold: {
      navn: 'Korttidsopphold',
      kort: 'Døgn, dag eller natt på institusjon',
      tittel: 'Hva må jeg betale for korttidsopphold?',
    },
    'praktisk-bistand': {
      navn: 'Praktisk bistand',
      kort: 'Hjelp til rengjøring og annet i hjemmet',
      tittel: 'Hva må jeg betale for praktisk bistand?',
    },
    barnehage: {
      navn: 'Barnehage',
      kort: 'Makspris, søsken, lav inntekt og gratis kjernetid',
      tittel: 'Hva må jeg betale for barnehage?',
    },
    sfo: { navn: 'SFO', kort: 'Redusert betaling ved lav inntekt', tittel: 'Hva må jeg betale for SFO?' },
    bostoette: { navn: 'Bostøtte', kort: 'Statlig støtte til boutgifter', tittel: 'Hva kan jeg få i bostøtte?' },
  },
  felt: {
    alle: {
      dato: { navn: 'Dato', hint: 'Satsene som gjelder denne dagen, blir brukt.' },
      maanederPerAar: maaneder,
    },
    langtidsopphold: {
      grunnlag: {
        navn: 'Grunnlag per år',
        hint: 'Årsinntekten etter at skatt, gjeldsrenter og fradrag etter § 5 er trukket fra, i kroner.',
      },
      ufrivilligDobbeltrom: { navn: 'Beboeren bor på dobbeltrom mot sin vilje' },
      oppholdsutgifterAar: {
        navn: 'Hva oppholdet koster kommunen per år',
        hint: 'Uten kapitalkostnader. Ingen kan betale mer enn dette.',
      },
      grunnbeloep: { navn: 'Grunnbeløpet (G) kommunen bruker', hint: 'Er feltet tomt, brukes G på datoen.' },
    },
    korttidsopphold: {
      doegn: { navn: 'Hele døgn', hint: 'Antall døgn i dette oppholdet.' },
      dagEllerNatt: {
        navn: 'Dag- eller nattopphold',
        hint: 'Antall enkelte dager eller netter. Skriv 0 om det ikke er noen.',
      },
      tidligereDoegnIAaret: {
        navn: 'Døgn på institusjon tidligere i året',
        hint: 'Fra og med døgn 60 i kalenderåret regnes oppholdet som langtidsopphold.',
      },
    },
    'praktisk-bistand': {
      husstandsinntekt: {
        navn: 'Husstandens inntekt per år',
        hint: 'Skattbar nettoinntekt før særfradrag for ektefeller eller samboere, i kroner.',
      },
      timerPerMaaned: {
        navn: 'Timer hjelp i måneden',
        hint: 'Fyll ut når du vil bruke kommunens prisliste. Rundes av til nærmeste halve time.',
      },
      gDato: { navn: 'Hvilket grunnbeløp (G) prislisten bruker' },
      selvkostPerTime: {
        navn: 'Kommunens selvkost per time',
        hint: 'Ingen kan betale mer enn det timene koster kommunen.',
      },
      fraG: { navn: 'Fra og med, antall G', hint: 'For eksempel 2' },
      tilG: { navn: 'Opp til, antall G', hint: 'La feltet stå tomt i det høyeste trinnet.' },
      inklusivOevre: { navn: 'Den øvre grensen hører med i trinnet' },
      timepris: { navn: 'Pris per time' },
      maksPerMaaned: { navn: 'Høyeste pris per måned' },
      maksTimer: { navn: 'Høyeste antall timer det betales for' },
      fraTimer: { navn: 'Abonnement fra så mange timer' },
      pris: { navn: 'Abonnementspris per måned' },
    },
    barnehage: {
      husstandsinntekt: inntekt,
      kommunenummer: {
        navn: 'Kommune',
        hint: 'Maksprisen er lavere i de minst sentrale kommunene, og 0 i tiltakssonen i nord.',
      },
      makspris: {
        navn: 'Pris i barnehagen per måned',
        hint: 'Fyll ut når barnehagen har en annen pris enn maksprisen.',
      },
      foedselsdato: { navn: 'Født, måned og år', hint: 'For eksempel 05.2022' },
      oppholdsprosent: { navn: 'Plass i prosent', hint: 'Vi regner med 100 når feltet er tomt.' },
      timerPerUke: { navn: 'Timer i uken', hint: 'Brukes til gratis kjernetid. Vi regner med 45 når feltet er tomt.' },
    },
    sfo: {
      husstandsinntekt: inntekt,
      trinn: { navn: 'Trinn' },
      prisPerMaaned: { navn: 'Kommunens pris per måned', hint: 'Uten mat, og etter at gratis timer er trukket fra.' },
      saerskiltBehov: { navn: 'Eleven har vedtak om særskilt behov' },
    },
    bostoette: {
      kommunenummer: { navn: 'Kommune' },
      voksne: { navn: 'Voksne i husstanden', hint: 'Alle som er fylt 18 år, du selv også.' },
      barn: { navn: 'Barn i husstanden', hint: 'Under 18 år. Skriv 0 om det ikke er noen.' },
      inntektAar: { navn: 'Husstandens inntekt per år', hint: 'Samlet inntekt i kroner for alle i husstanden.' },
      boutgifterAar: {
        navn: 'Boutgifter per år',
        hint: 'Husleie, eller renter, avdrag, fellesutgifter og lignende, i kroner.',
      },
      formue: { navn: 'Husstandens nettoformue', hint: 'Er feltet tomt, regner vi uten formue.' },
      boligFormuesverdi: {
        navn: 'Boligens formuesverdi',
        hint: 'Fyll ut når husstanden eier boligen. Tomt felt betyr at dere leier.',
      },
      ensligAlderspensjonist: { navn: 'Søkeren er enslig alderspensjonist' },
      ungUfoer: { navn: 'Søkeren er ung ufør' },
      tilpassetBolig: { navn: 'Boligen er spesielt tilpasset en funksjonsnedsettelse' },
    },
  },
  rader: {
    langtidsopphold: null,
    korttidsopphold: null,
    bostoette: null,
    barnehage: {
      tittel: 'Barn i barnehage',
      hint: 'Vi regner som om barnet er født den første i måneden. Dagen endrer ikke prisen. Er søsken født i samme måned, skriver du den eldste først.',
      navn: (nummer: number) => `Barn ${nummer}`,
      leggTil: 'Legg til et barn',
    },
    sfo: { tittel: 'Elever i SFO', hint: '', navn: (nummer: number) => `Elev ${nummer}`, leggTil: 'Legg til en elev' },
    'praktisk-bistand': {
      tittel: 'Kommunens prisliste',
      hint: 'Legg inn trinnene fra kommunens liste for å se hva timene koster. Uten liste ser du bare det nasjonale taket.',
      navn: (nummer: number) => `Trinn ${nummer}`,
      leggTil: 'Legg til et trinn',
    },
  },
  gDatoValg: { '': 'G 1. januar i året', '1.5': 'G fra siste 1. mai', vedtaksdato: 'G på datoen' },
  taBort: (navn: string) => `Ta bort ${navn.toLocaleLowerCase('nb')}`,
  valgfritt: ' (valgfritt)',
  velgKommune: 'Velg kommune',
  velgTrinn: 'Velg trinn',
  kroner: 'kr',
  flere: 'Flere opplysninger',
  regnUt: 'Regn ut',
  mangler: 'feltet må fylles ut.',
  feil: {
    dato: 'skriv en dato som finnes.',
    kroner: 'skriv kroner som et tall, for eksempel 250 000. Høyst to desimaler.',
    antall: 'skriv et helt tall, 0 eller mer.',
    tall: 'skriv et tall, for eksempel 2,5. Høyst to desimaler.',
    maaned: 'skriv måned og år, for eksempel 05.2022.',
    ja: 'kryss av eller la stå.',
    kommune: 'velg en kommune fra listen.',
    trinn: 'velg et trinn fra 1 til 7.',
    gDato: 'velg ett av alternativene.',
  },
  svar: {
    tittel: 'Svaret',
    langtidsopphold: (maaned: string, aar: string) =>
      `Kommunen kan kreve inntil ${maaned} i måneden, som er ${aar} i året.`,
    korttidsopphold: (sum: string) => `Kommunen kan kreve inntil ${sum} for oppholdet.`,
    langtidsdoegn: (antall: number) =>
      antall === 1
        ? 'Ett døgn regnes som langtidsopphold og er ikke med i beløpet.'
        : `${antall} døgn regnes som langtidsopphold og er ikke med i beløpet.`,
    aaBetale: (sum: string) => `Etter prislisten skal du betale ${sum} i måneden.`,
    under2G: (tak: string) => `Du skal ikke betale mer enn ${tak} i måneden til sammen for praktisk bistand.`,
    over2G: 'Det er ikke noe nasjonalt tak for denne inntekten. Kommunens prisliste avgjør hva du skal betale.',
    barnehage: (sum: string, antall: number) =>
      `Barnehagen kan koste inntil ${sum} i måneden${antall === 1 ? '' : ` for ${antall} barn`}.`,
    kost: 'Penger til mat kan komme i tillegg.',
    kjernetid: 'med gratis kjernetid',
    sfo: (sum: string, antall: number) =>
      `SFO kan koste inntil ${sum} i måneden${antall === 1 ? '' : ` for ${antall} elever`}.`,
    bostoette: (sum: string) => `Husstanden kan få omtrent ${sum} i bostøtte i måneden.`,
    ingenBostoette: 'Med disse tallene får husstanden ikke bostøtte.',
    perDel: (navn: string, sum: string) => `${navn}: ${sum}`,
    eksakt: 'Beløp du skal betale, er rundet ned til hele kroner. Beløp du får, er rundet til nærmeste krone.',
    ukjent: 'Vi kan ikke regne ut dette',
  },
  linjer: {
    tittel: 'Slik er det regnet ut',
    tabell: 'Utregningen linje for linje',
    linje: 'Linje',
    beloep: 'Beløp',
    tolkning: 'Tolkning',
    tolkningForklart: 'Linjer merket «Tolkning» bygger på en lesning som lovteksten ikke slår fast.',
    enhet: {
      doegn: (antall: string) => `${antall} døgn`,
      timer: (antall: string) => `${antall} timer`,
      vekt: (antall: string) => antall,
    },
    regelversjon: (versjon: string) => `Regelversjon ${versjon}`,
  },
}
