// Who the register has as somebody's close family, as numbers that are compared and never shown: spouse or partner (separated
// too: still married), children, parents and siblings. Forvaltningsloven § 6 første ledd b and c. ANTATT, for a jurist: that b names
// kin in direct line and siblings is general knowledge here, read in no source; grandparents and in-laws the register does not tell.
import type { Fact } from '../base/fact.ts'
import { findRegisterdel } from '../base/register-parts.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'

export interface NearFamily {
  /** Every number the person has or has had, the asked one among them. */
  readonly numre: readonly string[]
  /** null: the register did not say. Who has no number in the register cannot be anybody who logs in, and is left out. */
  readonly naere: readonly string[] | null
}

const married = ['gift', 'registrertpartner', 'separert', 'separertpartner']
const close = ['ektefelleellerpartner', 'barn', 'mor', 'far', 'medmor', 'soesken']

export function nearFamily(fact: Fact<Folkeregisterperson>, asked: string): NearFamily {
  // A number that the register does not know has no registered family.
  return fact.known ? familyIn(fact.value, asked) : { numre: [asked], naere: fact.why === 'no-person' ? [] : null }
}

/** The same of a document. */
export function familyIn(document: Folkeregisterperson, asked: string): NearFamily {
  const { identifikasjonsnummer = [], sivilstand, familierelasjon } = document
  const numre = [...new Set([asked, ...identifikasjonsnummer.map((one) => one.foedselsEllerDNummer)])]
  if (sivilstand === undefined || familierelasjon === undefined) return { numre, naere: null }
  const spouses = sivilstand
    .filter((one) => one.erGjeldende !== false && married.includes(one.sivilstand.toLowerCase()))
    .map((one) => one.relatertVedSivilstand)
  const relatives = familierelasjon
    .filter((one) => one.erGjeldende !== false && close.includes(one.relatertPersonsRolle.toLowerCase()))
    .map((one) => one.relatertPerson)
  return { numre, naere: [...new Set([...spouses, ...relatives])].filter((number) => number !== undefined) }
}

const kinParts = ['identifikasjonsnummer', 'sivilstand', 'familierelasjon'] as const

/** Without what was asked for to compare alone: the parts of the family that the role (`deler`, as it holds them) may not be told. */
export function asHeld(fact: Fact<Folkeregisterperson>, deler: readonly string[]): Fact<Folkeregisterperson> {
  if (!fact.known) return fact
  const held: readonly (string | null)[] = deler.map(findRegisterdel)
  const kept = { ...fact.value }
  for (const part of kinParts) if (!held.includes(part)) delete kept[part]
  return { ...fact, value: kept }
}
