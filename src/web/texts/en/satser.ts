// The page with every national rate, and the words for a rate's proof (English).
import type { Texts } from '../nb.ts'

export const satser: Texts['satser'] = {
  tittel: 'Rates',
  ingress:
    'Every national rate Grunnlag computes with: its dates, its source and how sure we are. A rate without a confirmed value is never guessed.',
  merke: { P: 'Text of law', D: 'Derived', K: 'Other source' },
  merkeForklart: {
    P: 'Read in the regulation, or at the authority that sets the rate.',
    D: 'Computed from other figures in law or regulation.',
    K: 'From a municipality, KS or the press.',
  },
  merkene: 'The marks',
  forbehold: 'Must be confirmed by the municipality',
  forbeholdForklart:
    'The value has only one source, or has never been seen in print. The municipality’s own decision goes first.',
  slutter: 'Ends within 90 days',
  slutterIngen: (dato: string) => `No rate ends in the next 90 days (counted from ${dato}).`,
  slutterHint: (dato: string) => `Counted from ${dato}. After the last day Grunnlag answers that the rate is unknown.`,
  kjentTil: (dato: string) => `known up to and including ${dato}`,
  ukjente: 'Not known today',
  ukjenteHint: 'These rates have no confirmed value on today’s date.',
  sisteDag: (dato: string) => `the last known day was ${dato}`,
  alle: 'All rates',
  verdi: 'Value',
  periode: 'In force',
  bevis: 'Proof',
  kilde: 'Source',
  hjemmel: 'Legal ground',
  sistSjekket: (dato: string) => `Last checked ${dato}`,
  fraTil: (fra: string, til: string) => `${fra}–${til}`,
  brukt: 'The rates that were used',
  ingenBrukt: 'No national rate is used in this answer.',
  til: 'See all rates',
}
