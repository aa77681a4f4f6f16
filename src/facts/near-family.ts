// Who the register has as somebody's close family, as numbers that are compared and never shown: spouse or partner (separated
// too: still married), children and parents. Forvaltningsloven § 6 første ledd b and c.
import type { Fact } from '../base/fact.ts'
import type { Folkeregisterperson } from '../upstream/folkeregister/schema.ts'

export interface NearFamily {
  /** Every number the person has or has had, the asked one among them. */
  readonly numre: readonly string[]
  /** null: the register did not say. Who has no number in the register cannot be anybody who logs in, and is left out. */
  readonly naere: readonly string[] | null
}

const married = ['gift', 'registrertpartner', 'separert', 'separertpartner']
const close = ['ektefelleellerpartner', 'barn', 'mor', 'far', 'medmor']

export function nearFamily(fact: Fact<Folkeregisterperson>, asked: string): NearFamily {
  // A number that the register does not know has no registered family.
  if (!fact.known) return { numre: [asked], naere: fact.why === 'no-person' ? [] : null }
  const { identifikasjonsnummer = [], sivilstand, familierelasjon } = fact.value
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
