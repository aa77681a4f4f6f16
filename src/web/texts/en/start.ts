// The start page: before login, choosing a role, and what the role may do (English).
import type { Texts } from '../nb.ts'

export const start: Texts['start'] = {
  utenInnlogging: {
    tittel: 'Income basis for municipal services',
    forInnbyggere: 'Are you a citizen? Here you see the look-ups municipalities have made about you:',
    ingress:
      'Look up a household’s tax data, and see the calculation basis with every line explained. For municipal staff.',
    loggInn: 'Log in with ID-porten',
    slik: 'How it works',
    punkter: [
      'You choose the income year and whom the look-up is about.',
      'Grunnlag fetches what the law lets your role see, and no more.',
      'You see the sum, how it was computed, and which section of the law each line rests on.',
      'You download the result as a PDF for the case.',
    ],
    utlogget: 'You are logged out.',
    trenger: 'What you need',
    trengerTekst:
      'You must have been given a role by the administrator of the municipality. Have the person’s national identity number ready. Every look-up is logged.',
  },
  velgRolle: {
    tittel: 'Choose a role',
    hint: 'The role decides which data you may see, and which law gives access.',
    feltnavn: 'Role',
    hjemmel: 'Which law the roles give access by (hjemmel)',
    knapp: 'Continue',
    aapner: 'Opening your role …',
    mangler: 'Choose the role you are going to use.',
  },
  velgOrganisasjon: {
    tittel: 'Choose a municipality',
    hint: 'You have roles in several municipalities. Choose whom you are working for now.',
    feltnavn: 'Municipality',
    roller: (antall: number) => (antall === 1 ? '1 role' : `${antall} roles`),
    knapp: 'Go on',
    mangler: 'Choose the municipality you are working for now.',
    valgt: (kommune: string) => `Municipality: ${kommune}`,
    bytt: 'Choose another municipality',
  },
  ingenRolle: {
    tittel: 'You have no role yet',
    tekst: 'You are logged in, but no municipality has given you a role. Without a role you cannot look anybody up.',
    gjoer: [
      'Ask the administrator of your municipality for the role you need. The administrator needs your national identity number.',
      'If you have just been given the role, another administrator may have to approve it. Log in again later.',
    ],
    innbygger: 'Are you a citizen, wondering who has looked you up?',
    innsyn: 'See who has looked you up',
    administrator: (kommune: string) => `You administer ${kommune}`,
    administratorTekst: 'Here you make roles, give them to those who are to use them, and see who has done what.',
    administratorOppslag:
      'Administering gives no right to look people up. That takes a role, for you as for anybody else.',
    tilForvaltning: 'Go to the administration',
  },
  rolle: {
    hei: (navn: string) => `Hello, ${navn}`,
    heiUtenNavn: 'Welcome',
    nytt: 'New look-up',
    rollen: 'What the role gives you',
    kommune: 'Municipality',
    tjeneste: 'Service',
    hjemmel: 'Legal ground (hjemmel)',
    aar: 'Income years you may look up',
    kilder: 'What you can fetch',
    kilde: {
      summertskattegrunnlag:
        'Summert skattegrunnlag: figures from the tax return, only the items the law gives this service',
      beregnetskatt: 'Beregnet skatt: what has been calculated in tax',
      avregning: 'Avregning: tax owed, or tax to be refunded',
      folkeregister: 'Folkeregisteret: name, family and address, as far as the role reaches',
    },
    stadier: 'How final the figures are',
    stadie: {
      oppgjoer: 'Tax settlement',
      utkast: 'Draft of the tax return, when the settlement has not come',
    },
    tilHjemler: 'Read about the legal grounds, and each field they open',
    husk: 'Only look up people you have a case about. Every look-up is logged with who you are, the role and the legal ground.',
  },
  trenger: {
    tittel: 'Needs attention',
    ingenting: 'Nothing needs attention now. Rates, the agreement and the municipality’s own choices are in place.',
    stopper: 'Must be put right',
    vit: 'Be aware',
    register: {
      hva: 'The role does not have all the sources the service needs',
      hvorfor: (mangler) => `It lacks ${mangler}. Without it the sum would look whole and not be.`,
      gjoer: 'Ask the municipality’s administrator to give the role the sources. Until then look-ups are refused.',
    },
    prisliste: {
      mangler: 'The municipality has no price list in force today',
      manglerHvorfor: 'Without a price list the price of practical assistance cannot be worked out. The basis can.',
      slutter: (dag) => `The municipality’s price list is in force until and including ${dag}`,
      slutterHvorfor: 'No new one has been entered. Prices for later dates cannot be worked out.',
      gjoer: 'Ask the municipality’s administrator to enter the price list that has been adopted.',
    },
    retningslinje: {
      hva: (antall) =>
        antall === 1
          ? 'The municipality lacks a choice that the bill rests on'
          : `The municipality lacks ${antall} choices that the bill rests on`,
      hvorfor: 'The law has no rule when the municipality has not chosen, so the bill cannot be made. It concerns:',
      gjoer: 'Ask the municipality’s administrator to enter the choice. The basis can be worked out without it.',
    },
    sats: {
      slutter: (antall, dag) =>
        antall === 1
          ? `One rate applies until and including ${dag}`
          : `${antall} rates apply until and including ${dag}`,
      ukjent: (antall) =>
        antall === 1 ? 'One rate is not known for today' : `${antall} rates are not known for today`,
      hvorfor: 'It concerns:',
      gjoer: (dag) =>
        `Prices until and including ${dag} work as before. For later dates Grunnlag answers that the rate is not known, until the new one is entered. The supplier must then update.`,
      gjoerUkjent:
        'Prices that need the rate cannot be worked out. Tell the municipality’s administrator: Grunnlag must be updated.',
      lenke: 'See the rates',
    },
    foreloepig: {
      hva: (sak, aar) => `${sak}: the result for ${aar} is provisional`,
      hvorfor: {
        'uten-sum': 'Something was missing, so there was no sum.',
        ufullstendig: 'It is marked as incomplete: something that may count is not known.',
        utkast: 'It rests on a draft of the tax return. The settlement may give another figure.',
      },
      gjoer: {
        'uten-sum': 'Open the result. It says what is missing, and what you can do.',
        ufullstendig: 'Open the result, and see what must be looked into before you use the figure.',
        utkast: 'Make a new look-up when the settlement has come.',
      },
      lenke: 'Open the result',
    },
  },
  egne: {
    tittel: 'Your latest look-ups',
    henter: 'Fetching your look-ups …',
    hint: 'Only your own, in this role, as long as the result exists. Names, numbers and amounts do not stand here.',
    ingen:
      'You have no look-ups in this role that can be opened now. When you have made one, it stands here with the time until which it can be opened.',
    flere: (antall) => `The ${antall} newest are shown.`,
    aar: (aar) => `income year ${aar}`,
    naar: (laget, til) => `Made ${laget}. Can be opened until ${til}`,
    endretFra: (tid: string) => `Changed from the result made ${tid}`,
    eldre: (tid: string) => `Earlier version, made ${tid}`,
    foreloepig: 'Provisional',
    aapne: 'Open',
  },
  paabegynt: {
    tittel: 'Look-ups you have begun',
    hint: 'What you have written is kept encrypted for 24 hours. Only you can open it.',
    sak: (referanse: string) => `Case ${referanse}`,
    utenSak: 'Without a case reference',
    lagret: (naar: string) => `Saved ${naar}`,
    fortsett: 'Continue',
    forkast: 'Discard',
  },
  stengt: {
    tittel: 'Look-ups are closed for this role',
    hvorfor: (kommune, tjeneste) => `Nobody can look up for “${tjeneste}” in ${kommune} yet. This is missing:`,
    mangler: {
      erklaert: 'the municipality’s declaration of accession',
      innvilget: 'access from Skatteetaten',
      delegert: 'delegation in Altinn',
      opphoert: 'a new agreement: the one the municipality had has ended',
    },
    spoer:
      'Ask the municipality’s administrator to see to it. When it is registered, the role works without you doing anything.',
    administrator: 'See what the municipality must do',
  },
  utloept: {
    tittel: 'You are logged out',
    tekst: 'The session has expired. What you have written is saved. Log in again to go on where you were.',
    utenOekt:
      'You must be logged in to see the page. What you had written in an unfinished look-up is saved for a day. Log in again to go on.',
    loggInn: 'Log in again',
    ulagret:
      'The session has expired, and what you wrote last is not saved yet. It is in this tab. Log in in a new tab, and then come back here: it is saved then.',
    loggInnNyFane: 'Log in in a new tab',
    fortsett: 'I have logged in. Continue here',
  },
}
