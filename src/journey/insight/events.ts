// Which events of the trail are look-ups of a person, and what each is called to a citizen. An administrator's search in the log
// and what is governed (roles, grants) are no look-ups.
import type { Hendelse } from '../../audit/types.ts'
import type { InsightDeed } from '../../base/insight-words.ts'

const deeds = {
  beregning: 'beregning',
  'beregning-pdf': 'beregning',
  resultat: 'lest',
  'resultat-pdf': 'lest',
  endring: 'endret',
  'feil-person': 'merket',
  personoppslag: 'register',
  folkeregisteroppslag: 'register',
  navneoppslag: 'register',
  personsoek: 'soek',
  videreformidling: 'videre',
  'siste-oppgjoer': 'sisteaar',
  ansattgradering: 'gradering',
} as const satisfies Partial<Record<Hendelse, InsightDeed>>

export const insightEvents: readonly Hendelse[] = Object.keys(deeds) as (keyof typeof deeds)[]

/** Throws when the event is no look-up: the database was asked for these alone. */
export function deedOf(event: string): InsightDeed {
  const found = (deeds as Readonly<Record<string, InsightDeed>>)[event]
  if (found === undefined) throw new Error('A row of innsyn is no look-up')
  return found
}
