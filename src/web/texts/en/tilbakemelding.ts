// «Tell us about this page»: what staff write about a page, and the administrator's list of it (English).
import type { InLanguage } from '../nb.ts'
import type { tilbakemelding as nb } from '../nb/tilbakemelding.ts'

export const tilbakemelding: InLanguage<typeof nb> = {
  tittel: 'Tell us about this page',
  ingress: 'Is something unclear, wrong or cumbersome? Say it in your own words.',
  gjelder: 'About the page',
  sider: {
    start: 'Start page',
    oppslag: 'New look-up',
    resultat: 'Result',
  },
  leses: (kommune) =>
    `The administrator of ${kommune} reads it. Your name is not kept with the text, and the text is deleted after a year.`,
  kommune: 'Which municipality?',
  tekst: 'What do you want to say?',
  tekstHint: 'Do not write national identity numbers, names or anything else about people.',
  send: 'Send',
  sender: 'Sending …',
  mangler: 'Write what you want to say.',
  forLang: (mest) => `Write at most ${mest} characters.`,
  nummer: 'The text has eleven digits in a row, and may hold a national identity number. Take it out, and send again.',
  takk: 'Thank you, it is received',
  takkTekst: (naar, kommune) => `Received ${naar}. The administrator of ${kommune} can read it now.`,
  takkSvar: 'You get no answer here, because we do not keep who wrote. If it is urgent, contact the administrator.',
  tilStart: 'To the start page',
  enTil: 'Say something more',
  ikkeAnsatt: {
    tekst:
      'Here the municipality’s staff can say what they think of the pages. Without a login as staff we keep nothing.',
    loggInn: 'Log in with ID-porten',
    velgRolle: 'Choose a role first',
    velgRolleTekst: 'Choose the role you work in, so that we know which municipality should read it.',
    innbygger: 'Are you a citizen?',
    innbyggerTekst:
      'If it is about who has looked you up, you can ask the municipality from the page “Who has looked me up?”. If it is about your case, contact the municipality.',
  },
  liste: {
    tittel: 'Feedback about the pages',
    ingress:
      'What the municipality’s staff have told you. Who wrote is not kept. Each piece is deleted a year after it was written.',
    ingen: 'Nobody has said anything yet. Staff find “Tell us about this page” at the foot of every page.',
    nye: (antall) => `Not handled (${antall})`,
    ferdige: (antall) => `Handled (${antall})`,
    fra: (naar, rolle) => (rolle === null ? `${naar}, without a role` : `${naar}, ${rolle}`),
    behandlet: (naar) => `Handled ${naar}`,
    merk: 'Mark as handled',
    merket: 'The feedback is marked as handled.',
  },
}
