// What the record says of the numbers themselves: replaced, dead, or not checked. The sum stands; the case worker must know.
import type { Identitetsord, PersonFacts } from '../facts/types.ts'
import { whom } from '../rules/gap-text.ts'
import type { Merknad } from '../rules/types.ts'
import type { Beregningstype } from '../base/terms.ts'

const says: Readonly<Record<Identitetsord, { readonly kode: string; readonly text: (hvem: string) => string }>> = {
  erstattet: {
    kode: 'personnummer-erstattet',
    text: (hvem) =>
      `Personidentifikatoren til ${hvem} er erstattet av en ny i Folkeregisteret. Kontroller at opplysningene gjelder rett person, og bruk den nye.`,
  },
  doed: {
    kode: 'person-doed',
    text: (hvem) =>
      `Folkeregisteret har registrert at ${hvem} er død. Kontroller at vedtaket fortsatt skal gjelde personen.`,
  },
  'ikke-kontrollert': {
    kode: 'identitet-ikke-kontrollert',
    text: (hvem) =>
      `Folkeregisteret svarte ikke om ${hvem}. Det er derfor ikke kontrollert om personidentifikatoren er erstattet, om personen er død, eller om samme person står to ganger.`,
  },
}
export const identityCodes: readonly string[] = Object.values(says).map(({ kode }) => kode)

/** One note per person and word; never a number or a name. */
export const identityNotes = (facts: readonly PersonFacts[], beregningstype: Beregningstype): Merknad[] =>
  facts.flatMap(({ identitet = [], type }) =>
    identitet.map((word) => ({
      kode: says[word].kode,
      tekst: says[word].text(whom(type, beregningstype)),
      ufullstendig: false,
    })),
  )
