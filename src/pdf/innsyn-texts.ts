// The innsyn PDF's own words in its three languages; what is said of each look-up is base/insight-words.ts's, as on the page.
import type { InsightWords } from '../base/insight-words.ts'
import { en as wordsEn } from '../base/insight-words-en.ts'
import { nb as wordsNb } from '../base/insight-words-nb.ts'
import { nn as wordsNn } from '../base/insight-words-nn.ts'
import type { Language } from '../base/language.ts'

export interface InnsynTexts {
  readonly tittel: string
  readonly laget: (naar: string) => string
  readonly antall: (antall: number, iAlt: number) => string
  readonly alle: string
  readonly bareKommune: (kommune: string) => string
  readonly bareAar: (aar: number) => string
  readonly ingen: string
  readonly flere: (antall: number, alle: number) => string
  readonly omfang: string
  readonly dekker: string
  readonly bunn: string
  readonly ord: InsightWords
}

const nb: InnsynTexts = {
  tittel: 'Hvem har slått meg opp?',
  laget: (naar) => `Laget ${naar} av Grunnlag. Norsk tid.`,
  antall: (antall, iAlt) =>
    antall === iAlt
      ? `${antall} oppslag, nyeste først.`
      : `${iAlt} oppslag, samlet i ${antall === 1 ? '1 punkt' : `${antall} punkter`}, nyeste først.`,
  alle: 'Alle kommuner og alle år i loggen.',
  bareKommune: (kommune) => `Bare oppslag i ${kommune} kommune.`,
  bareAar: (aar) => `Bare oppslag i ${aar}.`,
  ingen: 'Ingen oppslag på deg i dette utvalget.',
  flere: (antall, alle) =>
    `PDF-en har de ${antall} nyeste av ${alle} punkter. De eldre står på siden «Hvem har slått meg opp?»; velg et år der for å få dem som PDF.`,
  omfang: 'Hva listen dekker',
  dekker:
    'Listen viser oppslag som kommuner har gjort på deg i Grunnlag, og forsøk som ble avvist. Den viser ikke oppslag i Fiks eller i andre systemer, og ikke når kommunen søker i sin egen logg. Den viser bare oppslag på nummeret du er logget inn med, ikke på et nummer du hadde tidligere.',
  bunn: 'Innsyn fra Grunnlag',
  ord: wordsNb,
}

const nn: InnsynTexts = {
  tittel: 'Kven har slått meg opp?',
  laget: (naar) => `Laga ${naar} av Grunnlag. Norsk tid.`,
  antall: (antall, iAlt) =>
    antall === iAlt
      ? `${antall} oppslag, dei nyaste først.`
      : `${iAlt} oppslag, samla i ${antall === 1 ? '1 punkt' : `${antall} punkt`}, dei nyaste først.`,
  alle: 'Alle kommunar og alle år i loggen.',
  bareKommune: (kommune) => `Berre oppslag i ${kommune} kommune.`,
  bareAar: (aar) => `Berre oppslag i ${aar}.`,
  ingen: 'Ingen oppslag på deg i dette utvalet.',
  flere: (antall, alle) =>
    `PDF-en har dei ${antall} nyaste av ${alle} punkt. Dei eldre står på sida «Kven har slått meg opp?»; vel eit år der for å få dei som PDF.`,
  omfang: 'Kva lista dekkjer',
  dekker:
    'Lista viser oppslag som kommunar har gjort på deg i Grunnlag, og forsøk som blei avviste. Ho viser ikkje oppslag i Fiks eller i andre system, og ikkje når kommunen søkjer i sin eigen logg. Ho viser berre oppslag på nummeret du er logga inn med, ikkje på eit nummer du hadde tidlegare.',
  bunn: 'Innsyn frå Grunnlag',
  ord: wordsNn,
}

const en: InnsynTexts = {
  tittel: 'Who has looked me up?',
  laget: (naar) => `Made ${naar} by Grunnlag. Norwegian time.`,
  antall: (antall, iAlt) =>
    antall === iAlt
      ? `${antall} ${antall === 1 ? 'look-up' : 'look-ups'}, newest first.`
      : `${iAlt} look-ups, gathered in ${antall === 1 ? '1 item' : `${antall} items`}, newest first.`,
  alle: 'All municipalities and all years in the log.',
  bareKommune: (kommune) => `Only look-ups in the municipality of ${kommune}.`,
  bareAar: (aar) => `Only look-ups in ${aar}.`,
  ingen: 'No look-ups about you in this selection.',
  flere: (antall, alle) =>
    `This PDF has the newest ${antall} of ${alle} items. The older ones are on the page “Who has looked me up?”; choose a year there to get them as a PDF.`,
  omfang: 'What the list covers',
  dekker:
    'The list shows look-ups that municipalities have made about you in Grunnlag, and attempts that were refused. It does not show look-ups in Fiks or in other systems, nor the municipality’s searches in its own log. It shows only look-ups on the number you are logged in with, not on a number you had before.',
  bunn: 'Who has looked me up – from Grunnlag',
  ord: wordsEn,
}

export const innsynTexts: Readonly<Record<Language, InnsynTexts>> = { nb, nn, en }
