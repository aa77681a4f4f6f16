// What a role is good for on a day, in words and colour; what stops it comes before what does not.
import { printDate } from '../../../base/print.ts'
import type { Styrteroller } from '../../../http/contract-administrasjon.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export type ListedRole = Styrteroller['roller'][number]

export function roleStatus(
  { aktiv, fra, til, mangler }: ListedRole,
  givesTax: boolean,
  { dato, words: { status } }: { readonly dato: string; readonly words: OfficeTexts['roller'] },
): { readonly tekst: string; readonly farge: 'success' | 'warning' | 'neutral' } {
  if (!aktiv) return { tekst: status.av, farge: 'neutral' }
  if (til !== null && til < dato) return { tekst: status.etter(printDate(til)), farge: 'neutral' }
  if (!givesTax) return { tekst: status.uten, farge: 'neutral' }
  if (mangler !== null) return { tekst: status.mangler, farge: 'warning' }
  if (fra !== null && fra > dato) return { tekst: status.foer(printDate(fra)), farge: 'warning' }
  return { tekst: status.klar, farge: 'success' }
}
