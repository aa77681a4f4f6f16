// The pages about Grunnlag itself: what is new, how it is, whom to reach, privacy, cookies, accessibility (English).
import type { InLanguage } from '../nb.ts'
import type { om as nb } from '../nb/om.ts'

export const om: InLanguage<typeof nb> = {
  nytt: {
    tittel: 'New and planned',
    ingress:
      'What is new in Grunnlag, which laws and rates have changed, what was corrected, and what is coming. Written in Norwegian.',
    planlagt: 'Planned',
    planlagtHint: 'Without a date: nothing here is promised for a certain day.',
    tomt: 'Nothing yet.',
  },
  status: {
    tittel: 'Service status',
    ingress:
      'How Grunnlag is right now. The page says nothing about anyone, and does not ask the sources: it shows what they answered when somebody last made a look-up.',
    klar: 'Grunnlag takes look-ups.',
    ikkeKlar: 'Grunnlag does not take look-ups now, because the database does not answer.',
    ukjent: 'We do not know how Grunnlag is right now.',
    hentet: (naar) => `Fetched ${naar}.`,
    igjen: 'Fetch again',
    henter: 'Fetching the status …',
    tabell: 'The database and the sources',
    del: 'Part',
    tilstand: 'State',
    sist: 'Last asked',
    database: 'The database',
    tilstander: {
      svarer: 'Answers',
      'svarer-ikke': 'Does not answer',
      svarte: 'Answered',
      'svarte-ikke': 'Did not answer',
      ukjent: 'Not known',
    },
    ikkeSpurt: 'Not asked since the start',
    naa: 'Now',
    flere:
      'If Grunnlag runs in several processes, one of them answers here. “Not known” means that nobody has asked the source from this one, not that something is wrong.',
  },
  kontakt: {
    tittel: 'Contact',
    sak: 'Is it about a case, a decision or a bill?',
    sakTekst: 'Contact the municipality that has the case. Those who make and run Grunnlag do not see the cases.',
    oppslag: 'Is it about a look-up about you?',
    oppslagTekst: 'Log in and see who has looked you up. There you can also ask the municipality about a look-up.',
    oppslagLenke: 'See who has looked you up',
    siden: 'Is it about the site itself?',
    sidenTekst: 'Whoever runs Grunnlag has given this address:',
    ikkeSatt: 'Whoever runs Grunnlag has given no address. Ask the administrator in the municipality.',
    siFra: 'When you are logged in, you can also use the feedback link at the foot of each page.',
  },
  personvern: {
    tittel: 'Privacy',
    ingress:
      'Here is what information Grunnlag handles, how long it is kept, who can see it, and what rights you have.',
    ansvar: 'Who is responsible',
    ansvarTekst:
      'The municipality that makes the look-up is the controller. Grunnlag fetches information only when a law gives the municipality the right to it for a certain service.',
    hjemler: 'See the legal grounds',
    ombud: 'Data protection officer:',
    ombudIkkeSatt:
      'The address of the data protection officer is not set here. You will find it with the municipality.',
    kommunenSelv:
      'The municipality’s own privacy statement says more about the cases, the archive and who the processor is. Grunnlag does not know what it says.',
    avgjoerelser: 'No automated decisions',
    avgjoerelserTekst:
      'Grunnlag works out the calculation basis and the price. The municipality considers the case and makes the decision.',
    formaal:
      'The purpose is to decide what a service is to cost. Which law gives the right to it for each service is on the page of legal grounds.',
    hva: 'What is kept, how long, and who can see it',
    tabell: 'Information, time kept and access',
    kolonner: { hva: 'What', lenge: 'How long', hvem: 'Who can see it' },
    rader: {
      resultat: {
        hva: 'The result of a look-up: identity numbers, names, tax information and calculation. Kept encrypted.',
        hvem: 'Those in the municipality who hold the role. Each reading is logged.',
      },
      utkast: { hva: 'A look-up that is begun. Kept encrypted.', hvem: 'Only the one who wrote it, in the same role.' },
      logg: {
        hva: 'The log: who asked, about whom, in which role, by which law, and what information was given. Never amounts.',
        hvem: 'The municipality’s administrators. You see look-ups about yourself on your own page.',
      },
      spoersmaal: {
        hva: 'Questions you ask the municipality about a look-up, and the answer. Kept encrypted.',
        hvem: 'You and the municipality’s administrators.',
      },
      tilbakemelding: {
        hva: 'What staff write as feedback on a page, without a name. Kept encrypted.',
        hvem: 'The municipality’s administrators.',
      },
      pdf: {
        hva: 'Fingerprints of PDF files, so that they can be checked. Nothing of the contents or whom it is about.',
        hvem: 'Whoever has the code or the file learns the date and the municipality.',
      },
      nummer: {
        hva: 'The national identity number or D number of those the log, a grant or a question names, so that whoever has the right can learn who it is. Kept encrypted.',
        hvem: 'The municipality’s administrators, when they search the log. Each search is logged.',
      },
      ansatte: {
        hva: 'Staff: name, which roles they hold, and who gave them access. The name is kept encrypted.',
        hvem: 'The municipality’s administrators. Citizens see the name if the municipality has chosen so.',
      },
      innsynssvar: {
        hva: 'The answer you get when you see who has looked you up, so that page and PDF show the same. Kept encrypted.',
        hvem: 'Only you.',
      },
      kvittering: {
        hva: 'A receipt for a call from a case system, so that nothing is done twice. No tax information. Kept encrypted.',
        hvem: 'Only the case system that called.',
      },
      oekt: {
        hva: 'Your login, also while you are at ID-porten. Kept encrypted.',
        hvem: 'Nobody. It is used by Grunnlag itself.',
      },
      spraak: {
        hva: 'The language you chose while logged in, under a pseudonym.',
        hvem: 'Nobody. It is used by Grunnlag itself.',
      },
    },
    lenge: {
      timer: (antall) => (antall === 1 ? '1 hour' : `${antall} hours`),
      doegn: '24 hours',
      maaneder: (antall) => (antall === 1 ? '1 month' : `${antall} months`),
      maanederEtterSvar: (antall) =>
        antall === 1 ? '1 month after it was answered' : `${antall} months after it was answered`,
      aar: (antall) => (antall === 1 ? '1 year' : `${antall} years`),
      saaLenge: 'As long as anything in Grunnlag names the person',
      slettesIkke: 'No limit: not deleted by itself',
      enTime: '1 hour',
      ikkeSatt: 'Not set. Then nothing is deleted before the municipality has decided on a time.',
      oekt: 'Until you log out, 30 minutes without use, and 8 hours at most',
      spraak: 'One year after you were last here',
      feilPerson: (tid) => `${tid}. If the look-up is marked “wrong person”, it is removed at once.`,
    },
    kilder: 'Where the information comes from',
    kilderTekst:
      'From Skatteetaten and Folkeregisteret, when a look-up is made. Grunnlag makes no copies beside the result. Fields that the law gives no right to are deleted when they arrive.',
    sikkerhet: 'How it is secured',
    sikkerhetPunkter: [
      'Results, look-ups that are begun, numbers and logins are encrypted. The keys are kept outside the database and its backup.',
      'In the log people are named by pseudonyms. Only those who are to see it get the number.',
      'Grunnlag itself cannot change the log, and a change would be found.',
      'A municipality cannot see another municipality’s information.',
    ],
    rett: 'Your rights',
    rettPunkter: [
      'You can see who has looked you up, when, why and by which law.',
      'You can ask the municipality about a look-up where you see it.',
      'You can ask the municipality for access, correction or deletion.',
      'You can complain to Datatilsynet.',
    ],
    innsyn: 'See who has looked you up',
    sporing: 'No tracking',
    sporingTekst:
      'The pages have no analytics, no advertising and nothing from others. The calculator works in your browser and does not send what you write.',
    kapsler: 'See the cookies',
    henter: 'Fetching how long things are kept …',
  },
  informasjonskapsler: {
    tittel: 'Cookies',
    ingress:
      'Grunnlag uses only cookies that the pages need to work. None of them follows you, and none comes from others. So we do not ask for consent.',
    tabell: 'The cookies',
    kolonner: { navn: 'Name', formaal: 'What it is for', varer: 'How long' },
    kapsler: {
      '__Host-grunnlag': {
        formaal: 'Keeps you logged in. Holds only a random value, and cannot be read by scripts.',
        varer: '8 hours, or until you log out. After 30 minutes without use it works no longer.',
      },
      '__Host-grunnlag-innlogging': {
        formaal: 'Recognises the browser when you come back from ID-porten. Holds only a random value.',
        varer: '10 minutes, or until you are logged in.',
      },
      spraak: {
        formaal: 'Remembers the language you chose. Holds only nb, nn or en.',
        varer: '1 year from when you chose.',
      },
    },
    lager: 'In the tab',
    lagerTekst:
      'When you log out, the page puts one word in the tab’s own storage, so that the start page can say that you are logged out. It is removed when the start page has read it. It is called:',
    utkast: 'What you write in a look-up is not in the browser. It is kept encrypted at Grunnlag for 24 hours.',
  },
  tilgjengelighet: {
    tittel: 'Accessibility',
    ingress:
      'Everyone should be able to use Grunnlag. The requirement is WCAG 2.1 at levels A and AA. Here is how the pages meet it, what we have tried, and what we have not.',
    formell: 'The accessibility statement',
    formellTekst: 'The formal statement is the municipality’s own, at uustatus.no. This page does not replace it.',
    formellLenke: 'Read the formal statement',
    formellIkkeSatt: 'The address of the statement is not set here. Ask the municipality.',
    status: 'Status',
    statusTekst:
      'Our tests know of no breach of WCAG 2.1 A and AA. That does not mean that there is none: nobody who uses assistive technology every day has tried the pages yet, and a test finds only some of the faults.',
    vurdert: 'How and when it was assessed',
    vurdertTekst:
      'Those who make Grunnlag have assessed the pages themselves, with automatic tests and by looking at pictures of the pages. Last reviewed on 22 November 2026. The tests are run again at every change.',
    proevd: 'This has been tried',
    proevdPunkter: [
      'Each page is opened in the browser Chromium and checked by the program axe. Many states, such as errors, empty lists and dialogs, are checked in the same way, but not all.',
      'Each page is checked in Bokmål, Nynorsk and English.',
      'The look-up, the calculator and the control of PDF files are walked through with the keyboard alone.',
      'None of the pages has to be scrolled sideways on a screen 320 pixels wide, which is 400 per cent zoom.',
      'The PDF files are made by PDF/UA-1, and checked by the program that makes them.',
    ],
    ikkeProevd: 'This has not been tried',
    ikkeProevdPunkter: [
      'The pages have not been tried by people who use screen readers, voice control or other aids.',
      'They have not been tried with the screen readers NVDA, JAWS or VoiceOver.',
      'They have not been tried in other browsers than Chromium.',
      'Automatic checks find only some of the faults.',
    ],
    mangler: 'Known shortcomings',
    manglerPunkter: [
      'In Nynorsk and English, law texts, items and results are in Bokmål. They are marked as Norwegian, so that screen readers can read them right (WCAG 3.1.2).',
      'The PDF files are in Bokmål and Nynorsk, not in English.',
    ],
    siFra: 'Tell us about a fault',
    siFraTekst: 'You need not log in. Write which page it is, and what happened, to:',
    siFraIkkeSatt: 'Whoever runs Grunnlag has given no address. Tell the municipality.',
    klage: 'Complain',
    klageTekst:
      'If you get no help, you can tell the authority that supervises the requirements (its page is in Norwegian):',
    tilsyn: 'Tilsynet for universell utforming av ikt',
  },
  skrive: 'Send e-mail to',
}
