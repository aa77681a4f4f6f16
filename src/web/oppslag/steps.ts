// The pages of the wizard for each service, in order. One thing per page.
import type { Beregningstype } from '../../base/terms.ts'

export const steps = [
  'grunn',
  'aar',
  'beboer',
  'ektefelle',
  'barn',
  'husstand',
  'manuelt',
  'tjeneste',
  'kontroll',
] as const
export type Step = (typeof steps)[number]

const byService: Record<Beregningstype, readonly Step[]> = {
  LANGTIDSOPPHOLD_INSTITUSJON: ['grunn', 'aar', 'beboer', 'ektefelle', 'barn', 'manuelt', 'tjeneste', 'kontroll'],
  PRAKTISK_BISTAND: ['grunn', 'aar', 'beboer', 'husstand', 'manuelt', 'tjeneste', 'kontroll'],
  BARNEHAGE_SFO: ['grunn', 'aar', 'beboer', 'husstand', 'manuelt', 'tjeneste', 'kontroll'],
}

export const stepsFor = (beregningstype: Beregningstype): readonly Step[] => byService[beregningstype]
/** Why comes first: nothing of a person is shown before it. */
export const firstStep: Step = 'grunn'
/** The draft's own id and the page; nothing of what is in it. */
export const pathOf = (id: string, step: Step): string => `/oppslag/${id}/${step}`

/** The step of an address, or null when the service has no such page. */
export const findStep = (beregningstype: Beregningstype, text: string): Step | null =>
  stepsFor(beregningstype).find((step) => step === text) ?? null

/** Where «Fortsett» and «Tilbake» lead; null before the first and after the last. */
export function neighbours(beregningstype: Beregningstype, step: Step): { before: Step | null; after: Step | null } {
  const order = stepsFor(beregningstype)
  const at = order.indexOf(step)
  return { before: order[at - 1] ?? null, after: order[at + 1] ?? null }
}
