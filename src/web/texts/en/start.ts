// The start page: before login, choosing a role, and what the role may do (English).
import type { Texts } from '../nb.ts'

export const start: Texts['start'] = {
  utenInnlogging: {
    tittel: 'Income basis for municipal services',
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
    trenger: 'What you need',
    trengerTekst:
      'You must have been given a role by the administrator of the municipality. Have the person’s national identity number ready. Every look-up is logged.',
  },
  velgRolle: {
    tittel: 'Choose a role',
    hint: 'The role decides which data you may see, and which law gives access.',
    feltnavn: 'Role',
    hjemmel: 'Legal ground (hjemmel)',
    knapp: 'Continue',
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
    innbygger: 'Are you a resident, wondering who has looked you up?',
    innsyn: 'See the look-ups of you',
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
    formaal: 'Purpose',
    hjemmel: 'Legal ground (hjemmel)',
    aar: 'Income years you may look up',
    husk: 'Only look up people you have a case about. Every look-up is logged with who you are, the role and the legal ground.',
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
  utloept: {
    tittel: 'You are logged out',
    tekst: 'The session has expired. What you have written is saved. Log in again to go on where you were.',
    loggInn: 'Log in again',
    ulagret:
      'The session has expired, and the last you wrote is not saved yet. It is in this tab. Log in in a new tab, and then come back here: it is saved then.',
    loggInnNyFane: 'Log in in a new tab',
    fortsett: 'I have logged in. Continue here',
  },
}
