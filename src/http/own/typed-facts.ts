// What a case worker states about a person, checked beyond its shape: marks of the household (egenandelsforskriften § 10 tredje og
// fjerde ledd) and the worksheet beside tenkt etterlattepensjon (§ 5 annet ledd). Throws Problem ugyldig-foresporsel with the field.
import { Problem } from '../../base/errors.ts'
import type { Beregningstype } from '../../base/terms.ts'
import type { SentPerson, SentPost } from '../question.ts'

const worksheetPost = 'kommune.tenktEtterlattePensjon'
const wrong = (hva: string, felt: string): Problem => new Problem('ugyldig-foresporsel', { hva }, felt)

/** Marks only where § 10 has them: praktisk bistand, never on the applicant; the child's need only on a child. */
export function checkMarks(personer: readonly SentPerson[], beregningstype: Beregningstype): void {
  for (const [i, { type, utenforHusstanden, hjelpGjelderBarnet }] of personer.entries()) {
    const felt = `personer[${i}]`
    if (utenforHusstanden === true && (beregningstype !== 'PRAKTISK_BISTAND' || type === 'SOEKER'))
      throw wrong('utenforHusstanden gjelder bare praktisk bistand, og aldri søkeren selv', `${felt}.utenforHusstanden`)
    if (hjelpGjelderBarnet === true && (beregningstype !== 'PRAKTISK_BISTAND' || type !== 'BARN'))
      throw wrong('hjelpGjelderBarnet gjelder bare barn, i praktisk bistand', `${felt}.hjelpGjelderBarnet`)
  }
}

/** A worksheet stands beside tenkt etterlattepensjon alone, adds up to its amount, and has a reason. */
export function checkWorksheets(personer: readonly { readonly manuelle: readonly SentPost[] }[]): void {
  for (const [i, { manuelle }] of personer.entries())
    for (const [j, post] of manuelle.entries()) checkWorksheet(post, `personer[${i}].manuelle[${j}]`)
}

function checkWorksheet({ id, beloep, begrunnelse, regneark }: SentPost, felt: string): void {
  if (regneark === undefined) return
  if (id !== worksheetPost) throw wrong(`regneark hører bare til ${worksheetPost}`, `${felt}.regneark`)
  const sum = regneark.reduce((total, line) => total + line.beloep, 0)
  if (sum !== beloep) throw wrong(`linjene i regnearket gir ${sum} kr, ikke ${beloep} kr`, `${felt}.regneark`)
  if (begrunnelse === undefined || begrunnelse.trim() === '')
    throw wrong('et beløp med regneark må ha en begrunnelse', `${felt}.begrunnelse`)
}
