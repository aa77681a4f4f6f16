// The wizard (English).
import type { Texts } from '../nb.ts'

export const oppslag: Texts['oppslag'] = {
  nytt: 'New look-up',
  steg: (nummer: number, alle: number) => `Step ${nummer} of ${alle}`,
  fortsett: 'Continue',
  tilbake: 'Back',
  lagring: {
    lagret: 'All you have written is saved.',
    lagrer: 'Saving …',
    ingenting: 'What you write is saved by itself.',
    feilet:
      'What you wrote last is not saved. It is here on the page, and we try again by ourselves. Do not close the tab yet.',
    endret:
      'This look-up has been changed in another tab. Nothing is overwritten. Fetch what is saved there, or keep what you have written here as a look-up of its own.',
    hentLagret: 'Fetch what is saved',
    beholdMitt: 'Keep mine as a look-up of its own',
    borte:
      'The look-up has been finished or removed somewhere else, or it is more than 24 hours old. What you have written is still here.',
  },
  borte: {
    tittel: 'The look-up is not here any more',
    tekst:
      'A look-up you have begun is gone when it is finished, when it is removed, and when it is 24 hours old. It can only be opened by the one who wrote it, in the same role.',
  },
  grunn: {
    tittel: 'Why are you making this look-up?',
    hint: 'Enter the case reference, or choose a reason. What you answer is kept in the log.',
    saksreferanse: 'Case reference',
    saksreferanseHint: 'The case number in your case system. Do not write a national identity number here.',
    saksreferanseHintForm: (eksempel: string) =>
      `The case number in your case system, written as for example ${eksempel}. Do not write a national identity number here.`,
    begrunnelse: 'Reason',
    bareSak: 'None from the list',
    mangler: 'Enter the case reference, or choose a reason.',
    saksreferanseNummer: 'The case reference seems to hold a national identity number. Write the case number instead.',
    saksreferanseTegn: 'The case reference may only have letters, digits and - / . _, without spaces.',
    saksreferanseLang: (antall: number) => `The case reference may have at most ${antall} characters.`,
    saksreferanseForm: (eksempel: string) =>
      `The case reference does not have the municipality’s form. Write it as for example ${eksempel}.`,
    sak: (referanse: string) => `Case ${referanse}`,
  },
  aar: {
    tittel: 'Which income year?',
    hint: 'The income year is the year the income was earned, not the year the tax settlement came.',
    legend: 'Income year',
    valg: (aar: number) => `Most people got the tax settlement for ${aar} in ${aar + 1}.`,
    nyeste: (aar: number) =>
      `The newest year. Most people get their tax settlement during ${aar + 1}, so some may be missing yet.`,
    mangler: 'Choose the income year.',
    prisdato: 'From which date is the price to apply?',
    prisdatoHint:
      'The date decides which income year the rules point at, and which of the municipality’s guidelines apply.',
    prisdatoHintFor: {
      LANGTIDSOPPHOLD_INSTITUSJON:
        'The day the price is asked for, for example the day of moving in. The month without a charge is worked out by itself.',
      PRAKTISK_BISTAND: 'The day the price is asked for, for example the day the service begins.',
      BARNEHAGE_SFO: 'The day the price is asked for, for example the day the place begins.',
    },
    prisdatoFeil: 'Enter a date that exists: day, month and year.',
    prisFra: (dato: string) => `The price applies from ${dato}`,
    foreslaatt: (aar: number, hjemmel: string) => `The rules point at ${aar} (${hjemmel}).`,
    ingenForslag: 'The rules point at no income year that is open, for this date.',
    etterRegelverket: 'The rules point at this year.',
    begrunnelse: 'Why are you using another income year than the rules point at?',
    begrunnelseHint: 'The reason is shown in the result and in the PDF.',
    begrunnelseMangler: 'Write why you are using another income year.',
    vesentligEndret: 'The income has changed considerably (egenandelsforskriften §\u00a010 first paragraph)',
    vesentligMangler:
      'Another income year can only be used when the income has changed considerably. Tick the box, or choose the year the rules point at.',
  },
  ingenRegler: {
    tittel: 'We have no rules for this year',
    tekst:
      'Grunnlag lacks rules for the service in the income year you chose, and therefore cannot compute. Choose another year.',
    velgAar: 'Choose another year',
  },
  soeker: {
    LANGTIDSOPPHOLD_INSTITUSJON: {
      tittel: 'Who is the resident?',
      hint: 'The person who has, or is to have, a long-term stay in an institution.',
    },
    PRAKTISK_BISTAND: { tittel: 'Who is to have the service?', hint: 'The person who gets practical assistance.' },
    BARNEHAGE_SFO: {
      tittel: 'Who is applying?',
      hint: 'The parent or guardian who applies for reduced payment.',
    },
  },
  nummer: {
    ledetekst: 'National identity number or D number',
    ledetekstFor: (hvem: string) => `${hvem}: national identity number or D number`,
    hint: '11 digits. Spaces do not matter.',
    mangler: 'Enter the national identity number or D number, 11 digits.',
    bokstaver: 'The number may only have digits and spaces. Remove other characters.',
    lengde: (antall: number) => `The number is to have 11 digits. You have entered ${antall}.`,
    kontroll: 'The check digits are wrong. Check that the digits are written correctly.',
    finnesFraFoer: 'This person is already in the look-up. Enter another number, or remove the person.',
  },
  person: {
    henter: 'Fetching the name from Folkeregisteret (the Population Register) …',
    funnet: 'Found in Folkeregisteret',
    utenNavn: 'The name could not be fetched',
    doed: 'The person is registered as dead. You may make the look-up if the case is still open.',
    erstattet: 'The number has been replaced by a new one.',
    brukNytt: 'Use the new number',
    byttet: 'The new number has been put in.',
    skjermet: 'The person is shielded. Name and tax data are not shown.',
    skjermingUkjent: 'Folkeregisteret did not say whether the person has address protection.',
    feilet: 'The name could not be fetched now. You can go on without it.',
  },
  personsoek: {
    aapne: 'Find the person without a number',
    lukk: 'Close the search',
    hint: 'The search is kept in the log, but not what you search for.',
    maate: 'Search for',
    maater: { navn: 'Name and date of birth', adresse: 'Address' },
    felt: {
      navn: 'Name',
      foedselsdato: 'Date of birth',
      adressenavn: 'Street or road, without house number',
      husnummer: 'House number',
      postnummer: 'Postcode',
    },
    fyllUt: {
      navn: 'Enter the name, at least two letters.',
      foedselsdato: 'Enter the date of birth: day, month and year.',
      adressenavn: 'Enter the name of the street or road, at least three letters.',
      husnummer: 'Enter the house number.',
      postnummer: 'Enter the postcode, four digits.',
    },
    soek: 'Search',
    soeker: 'Searching Folkeregisteret …',
    treff: (antall: number) => (antall === 1 ? 'One hit. Is it this person?' : `${antall} hits. Choose the person.`),
    ingen:
      'No hits in Folkeregisteret. Check what you have written, or enter the number. You yourself and your closest family are not shown.',
    ingenPaaAdresse:
      'No hits at the address. Whoever has address protection cannot be found by address. Check what you have written, or enter the number.',
    velg: 'Choose',
    skjermet: 'Shielded person',
    utenNavn: 'A person without a name in the reply',
    foedt: (naar: string) => `born ${naar}`,
  },
  relasjoner: {
    fraRegister: 'From Folkeregisteret (the Population Register)',
    navnNaarValgt: 'The name is fetched when you choose the person.',
    valgt: 'Chosen from Folkeregisteret',
    ikkeNaa: 'Chosen earlier. Folkeregisteret does not give the relation now.',
    henter: 'Fetching relations from Folkeregisteret …',
    ukjent: 'The relations are therefore not known. Enter the numbers yourself.',
    skjermet: 'The person is shielded, so the relations are not shown. Enter the numbers yourself.',
    ikkeRegistrert:
      'Folkeregisteret does not have this relation. Check the number and the relation. If the relation is right all the same, you must choose why before the data are fetched.',
    samboer:
      'Cohabitants are not in Folkeregisteret. We see whether the two have the same address. If they have not, the result says that the municipality has stated that they live together.',
    delvis: {
      adressebeskyttelse: 'Folkeregisteret did not say whether the person has address protection.',
      sivilstand:
        'Folkeregisteret did not say whether the person is married or has a registered partner. Enter the number yourself.',
      familierelasjon: 'Folkeregisteret did not say whether the person has children. Enter the numbers yourself.',
      ektefelle:
        'The person is married or has a registered partner, but Folkeregisteret did not give the number. Enter it yourself.',
      barn: 'Folkeregisteret has a child without a number that can be used. Enter the number yourself.',
    },
  },
  ektefelle: {
    tittel: 'Does the resident have a spouse, partner or cohabitant?',
    hint: 'A spouse or registered partner may give a provider’s deduction (forsørgerfradrag) under egenandelsforskriften §\u00a05. A cohabitant is shown, but gives no deduction.',
    legend: 'Spouse, partner or cohabitant',
    annen: 'Yes, another person',
    nei: 'No',
    relasjon: 'What is the relation?',
    mangler: 'Choose who it is, or “No”.',
  },
  barn: {
    tittel: 'Does the resident provide for children?',
    hint: 'Include children under 18, and children over 18 whom the resident provides for wholly or partly. If you go on without choosing anybody, no children are included.',
    legend: 'Children in Folkeregisteret',
    ingen: 'Folkeregisteret has answered: no children are registered on the person.',
    leggTil: 'Add a child',
    nummer: (nr: number) => `Child ${nr}`,
  },
  husstand: {
    tittel: 'Who else is in the household?',
    hint: {
      PRAKTISK_BISTAND:
        'Only a spouse or cohabitant, and children under 18 when the help is given because of the child (egenandelsforskriften §\u00a010). If you go on without choosing anybody, no others are included.',
      BARNEHAGE_SFO:
        'A spouse, registered partner or cohabitant who lives with the applicant. If you go on without choosing anybody, no others are included.',
      LANGTIDSOPPHOLD_INSTITUSJON: 'If you go on without choosing anybody, no others are included.',
    },
    legend: 'People in Folkeregisteret',
    ingen: 'Folkeregisteret has answered: nobody is registered who may belong to the household.',
    leggTil: 'Add a person',
    nummer: (nr: number) => `Person ${nr}`,
    utenforHusstanden: 'Pays for a long-term stay, or has a reduced benefit because of a stay away from home',
    utenforHusstandenHint: 'Is then not counted in the household (egenandelsforskriften §\u00a010 fourth paragraph).',
    utenforKort: 'not counted in the household (§\u00a010 fourth paragraph)',
    hjelpGjelderBarnet: 'The help is for the child’s need of care',
    hjelpGjelderBarnetHint:
      'Only then is the child counted in the household (egenandelsforskriften §\u00a010 third paragraph).',
    gjelderBarnetKort: 'the help is for the child (§\u00a010 third paragraph)',
  },
  taBort: (hvem: string) => `Remove ${hvem}`,
  manuelt: {
    tittel: 'Is there anything Skatteetaten (the Tax Administration) does not know?',
    hint: 'Add amounts you have from others, for example Nav or the resident. Enter whole kroner for one year. What is not marked as required you may leave.',
  },
  tilgjengelig: {
    henter: 'Asking Skatteetaten which years are settled …',
    finnes: (aar) => `There is a tax settlement for ${aar}.`,
    eldre: (aar, siste) =>
      `The latest settlement is for ${siste}. Whether there is one for ${aar} shows only in the look-up.`,
    ikkeEnnaa: (aar, siste) => `No settlement for ${aar} yet. The latest is for ${siste}.`,
    ikkeEnnaaUtkast: (aar, siste) =>
      `No settlement for ${aar} yet. The latest is for ${siste}. There may be a draft; that shows only in the look-up.`,
    ingen: 'Skatteetaten knows of no settlement for the person.',
    ingenUtkast:
      'Skatteetaten knows of no settlement for the person. There may be a draft; that shows only in the look-up.',
    ukjent: 'We got no answer on which years are settled. You can go on: the look-up will show it.',
    skjermet: 'The person is shielded, so we have not asked Skatteetaten which years are settled.',
    siste: (aar) => `The person’s latest settlement is for ${aar}.`,
    kort: {
      finnes: 'The person has a settlement.',
      eldre: 'Whether the person has a settlement shows only in the look-up.',
      'ikke-ennaa': 'No settlement for the person yet.',
      utkast: 'No settlement for the person yet. There may be a draft; that shows only in the look-up.',
    },
    byttAar: 'Change income year',
  },
  tjeneste: {
    tittel: {
      LANGTIDSOPPHOLD_INSTITUSJON: 'What do you know about the stay?',
      PRAKTISK_BISTAND: 'How many hours?',
      BARNEHAGE_SFO: 'Which places?',
    },
    hint: 'Fill in to get the price in the same look-up. If you only need the basis, leave everything empty. The price can also be worked out on the result.',
    dato: (dag) => `The price is worked out for ${dag}. You change the date on the page about the income year.`,
    velg: 'What should a price be worked out for?',
    innflyttetDagen: (dag: string) => `Moved in on ${dag}, the day the price applies from`,
    sattInn: (dag: string) => `Date of moving in ${dag} is filled in.`,
    voksen: (dag: string) => `The resident is 18 or older on ${dag}, so the rules for children do not apply.`,
    erBarn: (dag: string) => `The resident is under 18 on ${dag}. Choose whether the child has an income of its own.`,
    barnFraRegister: 'Choose from Folkeregisteret',
    leggTilBarn: (dag) => `Add child born ${dag}`,
    barnFoedt: (dag: string) => `Child born ${dag}`,
    ikkeFyltUt: 'Not filled in. The price can be worked out on the result.',
  },
  kontroll: {
    tittel: 'Look it over before you fetch the data',
    hint: 'The tax data are fetched when you press the button, and the look-up is logged. The questions to Folkeregisteret, and on which years are settled, are already logged.',
    grunn: 'Reason',
    aar: 'Income year',
    ingenPartner: 'None',
    ingenBarn: 'None',
    ingenHusstand: 'None',
    partner: 'Spouse, partner or cohabitant',
    barn: 'Children',
    husstand: 'Others in the household',
    omTjenesten: 'About the service',
    manuelle: 'Manual items',
    ingenManuelle: 'None',
    endre: 'Change',
    hent: 'Fetch the data and compute',
  },
  overstyring: {
    tittel: 'Relations that Folkeregisteret has not confirmed',
    tekst: 'Choose why the look-up is to be made all the same. The choice is kept in the log and shown in the result.',
    ledetekst: (hvem: string, nummer: string) => `${hvem}, ${nummer}: why is the relation accepted?`,
    tittelUtenSvar: 'Folkeregisteret could not answer',
    tekstUtenSvar:
      'So it is not checked that the person is not in your own close family. Try again in a moment, or choose why the look-up must be made now. The choice is kept in the log and shown in the result.',
    ledetekstSoeker: (hvem, nummer) =>
      `${hvem}, ${nummer}: why is the look-up made without an answer from Folkeregisteret?`,
    ingen: 'Do not override',
  },
  fremdrift: {
    tittel: 'Fetching data',
    henter: (antall: number) =>
      antall === 1
        ? 'We are asking Skatteetaten and Folkeregisteret about one person. It usually takes a few seconds.'
        : `We are asking Skatteetaten and Folkeregisteret about ${antall} people. It usually takes a few seconds.`,
    treg: 'It is taking longer than usual. We are still waiting for an answer. You may cancel without losing anything.',
    status: {
      venter: 'Waiting',
      spoer: 'Asking …',
      svarte: 'Answered',
      'svarte-ikke': 'Did not answer',
      'ikke-spurt': 'Not asked',
    },
    ikkeSvar: (antall: number) => (antall === 1 ? 'One source did not answer.' : `${antall} questions got no answer.`),
    avbryt: 'Cancel',
    avbrutt: 'The look-up was cancelled here. What you have written is kept.',
  },
}
