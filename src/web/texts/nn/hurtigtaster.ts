// The list of keyboard shortcuts (nynorsk).
import type { Texts } from '../nb.ts'

export const hurtigtaster: Texts['hurtigtaster'] = {
  knapp: 'Snøggtastar',
  tittel: 'Snøggtastar',
  tekst: 'Tastane verkar når du ikkje står i eit felt. Dei gjer det same som knappane på sida.',
  tast: 'Tast',
  gjoer: 'Kva han gjer',
  ikkeHer: 'ikkje på denne sida',
  paa: 'Bruk snøggtastar',
  paaHint:
    'Slå dei av om dei kjem i vegen for skjermlesar eller talestyring. Valet varer til du lukkar eller lastar sida på nytt.',
  lukk: 'Lukk',
  handlinger: {
    n: 'Nytt oppslag',
    '/': 'Søk i postane',
    u: 'Vis eller gøym alle linjene i utrekninga',
    e: 'Endre manuelle postar',
    p: 'Last ned PDF',
    s: 'Gå til startsida',
    '?': 'Vis denne lista',
  },
}
