// What the record says of relations that Folkeregisteret did not vouch for. The sum stands; who reads the decision must know.
import { whom } from '../rules/gap-text.ts'
import type { Merknad } from '../rules/types.ts'
import type { Beregningstype } from '../base/terms.ts'
import type { ResultatPerson } from './record.ts'

type Told = (hvem: string) => string
const says: Readonly<Record<'overstyrt' | 'ikke-sjekket' | 'opplyst', Told>> = {
  overstyrt: (hvem) =>
    `Folkeregisteret har ikke registrert relasjonen til ${hvem}. Saksbehandleren har overstyrt kontrollen, og det står i loggen.`,
  'ikke-sjekket': (hvem) =>
    `Folkeregisteret kunne ikke kontrollere opplysningene om ${hvem}. Saksbehandleren har overstyrt kontrollen, og det står i loggen.`,
  opplyst: (hvem) =>
    `Samboerforholdet til ${hvem} er opplyst av kommunen. Folkeregisteret bekrefter ikke at de har samme adresse.`,
}

/** One note per person; none where the register confirmed, and none on machine calls, where the mark stands on the audit row. */
export function relationNotes(persons: readonly ResultatPerson[], beregningstype: Beregningstype): Merknad[] {
  return persons.flatMap(({ relasjon, type }) => {
    const isOverridden = relasjon?.overstyring !== undefined
    const ord = relasjon?.ord
    if (ord === undefined || !(ord in says) || (ord === 'ikke-sjekket' && !isOverridden)) return []
    const text = says[ord as keyof typeof says]
    return [{ kode: `relasjon-${ord}`, tekst: text(whom(type, beregningstype)), ufullstendig: false }]
  })
}
