// The start page: before login, choosing a role, and what the role may do (nynorsk).
import type { Texts } from '../nb.ts'

export const start: Texts['start'] = {
  utenInnlogging: {
    tittel: 'Inntektsgrunnlag for kommunale tenester',
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
    trenger: 'Dette treng du',
    trengerTekst:
      'Du må ha fått ei rolle av administratoren i kommunen. Ha fødselsnummeret til personen klart. Kvart oppslag blir loggført.',
  },
  velgRolle: {
    tittel: 'Vel rolle',
    hint: 'Rolla bestemmer kva opplysningar du får sjå, og kva lov som gir tilgang.',
    feltnavn: 'Rolle',
    hjemmel: 'Heimel',
    knapp: 'Hald fram',
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
    formaal: 'Formål',
    hjemmel: 'Heimel',
    aar: 'Inntektsår du kan slå opp',
    husk: 'Slå berre opp personar du har ei sak på. Kvart oppslag blir loggført med kven du er, rolla og heimelen.',
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
  utloept: {
    tittel: 'Du er logga ut',
    tekst: 'Økta er gått ut. Det du har skrive, er lagra. Logg inn på nytt for å halde fram der du var.',
    loggInn: 'Logg inn på nytt',
    ulagret:
      'Økta er gått ut, og det siste du skreiv, er ikkje lagra enno. Det ligg i denne fana. Logg inn i ei ny fane, og kom så tilbake hit: då blir det lagra.',
    loggInnNyFane: 'Logg inn i ei ny fane',
    fortsett: 'Eg har logga inn. Hald fram her',
  },
}
