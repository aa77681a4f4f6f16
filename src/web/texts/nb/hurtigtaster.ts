// The list of keyboard shortcuts (bokmål).
export const hurtigtaster = {
  knapp: 'Hurtigtaster',
  tittel: 'Hurtigtaster',
  tekst: 'Tastene virker når du ikke står i et felt. De gjør det samme som knappene på siden.',
  tast: 'Tast',
  gjoer: 'Hva den gjør',
  ikkeHer: 'ikke på denne siden',
  paa: 'Bruk hurtigtaster',
  paaHint:
    'Slå dem av hvis de kommer i veien for skjermleser eller talestyring. Valget varer til du lukker eller laster siden på nytt.',
  lukk: 'Lukk',
  handlinger: {
    n: 'Nytt oppslag',
    '/': 'Søk i postene',
    u: 'Vis eller skjul alle linjene i utregningen',
    e: 'Endre manuelle poster',
    p: 'Last ned PDF',
    s: 'Gå til startsiden',
    '?': 'Vis denne listen',
  },
}
