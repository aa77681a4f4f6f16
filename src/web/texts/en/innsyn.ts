// The citizen's page: who has looked me up, and questions to the municipality (English). What is said of each look-up stands in
// base/insight-words-en.ts, since page and PDF print the same.
import type { InLanguage } from '../nb.ts'
import type { innsyn as nb } from '../nb/innsyn.ts'

export const innsyn: InLanguage<typeof nb> = {
  tittel: 'Who has looked me up?',
  ingress:
    'Here you see when a municipality has looked up your tax data or your data in Folkeregisteret (the Population Register), why, and what it was shown.',
  ventetRolle:
    'Do you work in the municipality, and expected to look others up? You have no role yet. Ask the administrator of the municipality for the role; the administrator needs your national identity number. If you have just been given it, another administrator may have to approve it first.',
  ikkeInnlogget:
    'Log in with ID-porten to see who has looked you up. You see look-ups about yourself alone. That you read the page is logged.',
  loggInn: 'Log in with ID-porten',
  henter: 'Fetching the look-ups …',
  antall: (antall, iAlt) =>
    antall === iAlt
      ? `${antall} look-up${antall === 1 ? '' : 's'}, newest first`
      : `${iAlt} look-ups, gathered in ${antall === 1 ? '1 item' : `${antall} items`}, newest first`,
  ingen: 'No look-ups on your number',
  ingenTekst: 'The log has no look-ups on the number you are logged in with.',
  ingenIUtvalget: 'No look-ups about you in this selection. Choose all municipalities and all years to see the rest.',
  utvalg: 'Show only',
  kommune: 'Municipality',
  alleKommuner: 'All municipalities',
  aar: 'Year',
  alleAar: 'All years',
  liste: 'The look-ups',
  pdf: 'Download as PDF',
  pdfHenter: 'Making the PDF …',
  sider: 'Pages of the list',
  side: (side: number, sider: number) => `Page ${side} of ${sider}`,
  forrige: 'Previous page',
  neste: 'Next page',
  spoerOm: 'Ask the municipality about this look-up',
  spoer: {
    tittel: (hva: string) => `Question about the look-up ${hva}`,
    felt: 'What do you want to ask?',
    hint: 'Write no more than you need to. Only the administrators of the municipality can read it. The answer comes on this page.',
    send: 'Send to the municipality',
    avbryt: 'Cancel',
    mangler: 'Write what you want to ask.',
    forLang: (mest: number) => `Write at most ${mest} characters.`,
    sendt: 'The question is sent to the municipality.',
  },
  spoersmaal: {
    tittel: 'Your questions',
    ingen: 'You have asked no questions.',
    stilt: (kommune: string, naar: string) => `To ${kommune}, ${naar}`,
    duSpurte: 'You asked',
    svar: (naar: string) => `Answer from the municipality ${naar}`,
    venter: 'The municipality has not answered yet.',
  },
  omfang: {
    tittel: 'What the list shows, and what it does not show',
    punkter: [
      'All municipalities that use Grunnlag, as far back as the log is kept.',
      'Only look-ups on the number you are logged in with. Look-ups on a number you had before, such as a D-number, are not shown.',
      'Attempts that were refused are shown when the municipality is known.',
      'If you were looked up in another person’s case, you see the municipality, the time, the data and the area. Out of regard for the other person you do not see whose case it is, or which service.',
      'A case system can look you up without saying whether the case is yours. Then you see as little as if it were another person’s.',
      'Names of staff are shown only when the municipality has chosen so.',
      'Look-ups in Fiks or in other systems are not shown here. Nor are the municipality’s searches in its own log.',
      'That you read this page is logged.',
    ],
  },
}
