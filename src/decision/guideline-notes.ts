// The municipality's own guidelines as notes of the record, one for each that is decided, with the law's default and § beside it.
import { printKroner } from '../base/print.ts'
import { type Guideline, guidelines } from '../rules/guidelines.ts'
import type { Merknad, Retningslinjer } from '../rules/types.ts'

/** None where the municipality has decided nothing, and for other services than langtid, which no guideline touches. */
export function guidelineNotes(chosen: Retningslinjer | undefined, beregningstype: string): Merknad[] {
  if (chosen === undefined || beregningstype !== 'LANGTIDSOPPHOLD_INSTITUSJON') return []
  return guidelines
    .filter(({ id }) => chosen[id] !== undefined)
    .map((one) => ({
      kode: 'kommunens-retningslinje',
      tekst: `Lokal retningslinje: ${one.tekst}: ${decided(one.id, chosen)}. Uten vedtak gjelder: ${one.standardtekst} (${one.hjemmel})`,
      ufullstendig: false,
    }))
}

function decided(id: Guideline['id'], chosen: Retningslinjer): string {
  if (id !== 'boutgifter') return chosen[id] === true ? 'ja' : 'nei'
  const { boutgifter } = chosen
  if (boutgifter == null) return 'nei'
  return `ja, høyst ${printKroner(boutgifter.beloepPerMaaned)} per måned i ${boutgifter.maaneder} måneder`
}
