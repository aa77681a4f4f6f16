// The administrator's page with questions from residents about look-ups of them (English).
import type { InLanguage } from '../nb.ts'
import type { spoersmaal as nb } from '../nb/spoersmaal.ts'

export const spoersmaal: InLanguage<typeof nb> = {
  tittel: 'Questions from residents',
  ingress:
    'Citizens who see who has looked them up may ask the municipality. The answer is read on the page “Who has looked me up?”, after login.',
  ingen: 'Nobody has asked anything.',
  venter: (antall: number) => `Waiting for an answer (${antall})`,
  ferdige: (antall: number) => `Answered (${antall})`,
  ett: 'A question from a citizen',
  tilbake: 'All questions from residents',
  stilt: (naar: string) => `Asked ${naar}`,
  ubesvart: 'Unanswered',
  besvart: 'Answered',
  alle: 'About no look-up in particular.',
  rad: (rad: number) => `About row ${rad} of the log.`,
  tilLoggen: 'Go to the log',
  svar: 'Answer',
  svarHint:
    'The answer cannot be changed afterwards. Write no national identity numbers, and no names of staff with a protected address.',
  svarGitt: (naar: string) => `Answer ${naar}`,
  mangler: 'Write the answer.',
  forLang: (mest: number) => `Write at most ${mest} characters.`,
  send: 'Send the answer',
  sendt: 'The answer is sent. The citizen sees it on the page “Who has looked me up?”.',
}
