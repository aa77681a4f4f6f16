// A record → the price question it carries, so that a record made of it asks the same: priced or not, the day and the facts stand.
import type { Priceable } from './egenandel.ts'
import type { PrisFeil, Resultat } from './record.ts'

/** `ikke-tatt-vare-paa`: a price was asked for and not known, in a record made before the question was kept. null: none was asked. */
export function priceAskedIn({ egenandel, egenandelFeil }: Resultat): Priceable | 'ikke-tatt-vare-paa' | null {
  if (egenandel !== undefined) return { dato: egenandel.dato, opplysninger: egenandel.opplysninger }
  if (egenandelFeil === undefined) return null
  return egenandelFeil.spurt ?? 'ikke-tatt-vare-paa'
}

/** Said where the question cannot be asked again by itself. */
export const mustBeAskedAnew: PrisFeil = {
  kode: 'opplysning-mangler',
  tekst:
    'Det forrige resultatet har ikke opplysningene som prisen skulle regnes ut av. Skriv dem inn på nytt for å få prisen.',
  felt: 'egenandel',
}

/** Said while there is nothing to work the price out of. */
export const noSumYet: PrisFeil = {
  kode: 'opplysning-mangler',
  tekst:
    'Prisen kan ikke regnes ut uten et beregningsgrunnlag. Det som er skrevet om tjenesten, er tatt vare på: prisen regnes ut når grunnlaget er klart.',
  felt: null,
}
