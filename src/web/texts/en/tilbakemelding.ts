// «Si fra om siden»: what staff write about a page, and the administrator's list of it (English).
import type { Texts } from '../nb.ts'

export const tilbakemelding: Texts['tilbakemelding'] = {
  lenke: 'Tell us about the page',
  tittel: 'Tell us about the page',
  ingress: 'Is something unclear, wrong or cumbersome? Write it in your own words.',
  gjelder: 'About the page',
  sider: {
    start: 'The start page',
    oppslag: 'New look-up',
    resultat: 'Result',
    innsyn: 'Who has looked me up?',
    kalkulator: 'What must I pay?',
    kontroll: 'Check a document',
    satser: 'Rates',
    hjemler: 'Legal grounds',
    'api-dokumentasjon': 'For vendors (API)',
  },
  leses: (kommune: string) =>
    `The administrator in ${kommune} reads it. Your name is not kept with the text, and the text is deleted after a year.`,
  kommune: 'Which municipality is it about?',
  tekst: 'What do you want to tell us?',
  tekstHint: 'Write no national identity number, no name and nothing else about people.',
  send: 'Send',
  sender: 'Sending …',
  mangler: 'Write what you want to tell us.',
  forLang: (mest: number) => `Write at most ${mest} characters.`,
  nummer: 'The text has eleven digits in a row, and may be a national identity number. Take it out, and send again.',
  takk: 'Thank you, it is received',
  takkTekst: (naar: string, kommune: string) => `Received ${naar}. The administrator in ${kommune} can read it now.`,
  takkSvar:
    'You get no answer here, because we do not keep who wrote. If it is urgent, get in touch with the administrator.',
  tilStart: 'To the start page',
  enTil: 'Tell us about something more',
  ikkeAnsatt: {
    tekst: 'Here municipal staff can tell us about the pages. Without a login as staff we keep nothing.',
    loggInn: 'Log in with ID-porten',
    velgRolle: 'Choose a role first',
    velgRolleTekst: 'Choose the role you are working in, and we know which municipality is to read it.',
    innbygger: 'Are you a resident?',
    innbyggerTekst:
      'If it is about who has looked you up, you may ask the municipality from the insight page. If it is about your case, get in touch with the municipality.',
  },
  liste: {
    tittel: 'Feedback about the pages',
    ingress:
      'What the municipality’s staff have told us. Who wrote is not kept. Each piece of feedback is deleted a year after it was written.',
    ingen: 'Nobody has told us anything yet. Staff find “Tell us about the page” at the bottom of every page.',
    nye: (antall: number) => `Not dealt with (${antall})`,
    ferdige: (antall: number) => `Dealt with (${antall})`,
    fra: (naar: string, rolle: string | null) => (rolle === null ? `${naar}, without a role` : `${naar}, ${rolle}`),
    behandlet: (naar: string) => `Dealt with ${naar}`,
    merk: 'Mark as dealt with',
    merket: 'The feedback is marked as dealt with.',
  },
}
