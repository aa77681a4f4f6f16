// What Skatteetaten has for a person and the chosen income year, before the look-up is made. In: the year, the answer (null: none
// came), and whether the purpose may use drafts. Out: which of the sentences, never one of them for another.
import type { RolleValg, SisteOppgjoer } from '../../http/contract.ts'
import type { Texts } from '../texts/nb.ts'

/**
 * finnes: the last settlement is of this very year. eldre: the last is of a later year, which tells nothing of this one.
 * ikke-ennaa: the last is of an earlier year. ingen: Skatteetaten knows of none. ukjent: nobody answered; skjermet: nobody was asked.
 */
export type Tilgjengelig = 'finnes' | 'eldre' | 'ikke-ennaa' | 'ingen' | 'ukjent' | 'skjermet'

export function availabilityOf(aar: number, answer: SisteOppgjoer | null): Tilgjengelig {
  if (answer === null) return 'ukjent'
  switch (answer.svar) {
    case 'ukjent':
      return answer.hvorfor === 'withheld' ? 'skjermet' : 'ukjent'
    case 'ingen':
      return 'ingen'
    case 'finnes':
      return answer.aar === aar ? 'finnes' : answer.aar > aar ? 'eldre' : 'ikke-ennaa'
  }
}

/** One sentence. A draft is named only where the purpose may use one, and never as something that is known to be there. */
export function availabilityText(
  aar: number,
  answer: SisteOppgjoer | null,
  { stadier }: Pick<RolleValg, 'stadier'>,
  { oppslag: { tilgjengelig: words } }: Texts,
): string {
  const what = availabilityOf(aar, answer)
  const last = answer?.svar === 'finnes' ? answer.aar : aar
  const drafts = stadier.includes('utkast')
  switch (what) {
    case 'finnes':
      return words.finnes(aar)
    case 'eldre':
      return words.eldre(aar, last)
    case 'ikke-ennaa':
      return drafts ? words.ikkeEnnaaUtkast(aar, last) : words.ikkeEnnaa(aar, last)
    case 'ingen':
      return drafts ? words.ingenUtkast : words.ingen
    default:
      return words[what]
  }
}

/** Of one year among several; null where the answer is of no year, which is said once for them all. */
export function shortText(
  aar: number,
  answer: SisteOppgjoer,
  { stadier }: Pick<RolleValg, 'stadier'>,
  { oppslag: { tilgjengelig: words } }: Texts,
): string | null {
  if (answer.svar !== 'finnes') return null
  const what = answer.aar === aar ? 'finnes' : answer.aar > aar ? 'eldre' : 'ikke-ennaa'
  return words.kort[what === 'ikke-ennaa' && stadier.includes('utkast') ? 'utkast' : what]
}
