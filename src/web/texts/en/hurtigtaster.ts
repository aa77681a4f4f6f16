// The list of keyboard shortcuts (English).
import type { Texts } from '../nb.ts'

export const hurtigtaster: Texts['hurtigtaster'] = {
  knapp: 'Keyboard shortcuts',
  tittel: 'Keyboard shortcuts',
  tekst: 'The keys work when you are not in a field. They do the same as the buttons on the page.',
  tast: 'Key',
  gjoer: 'What it does',
  ikkeHer: 'not on this page',
  paa: 'Use keyboard shortcuts',
  paaHint:
    'Turn them off if they get in the way of a screen reader or speech control. The choice lasts until you close or reload the page.',
  lukk: 'Close',
  handlinger: {
    n: 'New look-up',
    '/': 'Search the entries',
    u: 'Show or hide all lines of the calculation',
    e: 'Change manual entries',
    p: 'Download PDF',
    s: 'Go to the start page',
    '?': 'Show this list',
  },
}
