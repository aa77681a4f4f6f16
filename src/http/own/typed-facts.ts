// What a case worker states about a person, checked beyond its shape: marks of the household (egenandelsforskriften § 10 tredje og
// fjerde ledd) and the worksheet beside tenkt etterlattepensjon (§ 5 annet ledd). Throws Problem ugyldig-foresporsel with the field.
import { type IsoDate, yearOf } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import { birthDateOf, findPersonidentifikator } from '../../base/person-number.ts'
import type { Beregningstype, PersonType } from '../../base/terms.ts'
import type { SentPerson, SentPost } from '../question.ts'

const worksheetPost = 'kommune.tenktEtterlattePensjon'
const wrong = (hva: string, felt: string): Problem => new Problem('ugyldig-foresporsel', { hva }, felt)

/** Whom the law of the service does not know: he would count, or be looked up, without a rule that says how. */
const unknownTo: Readonly<Record<Beregningstype, { readonly type: PersonType; readonly hva: string }>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: {
    type: 'ANNET',
    hva: 'loven kjenner søkeren, ektefelle, partner, samboer og barn (egenandelsforskriften §§ 3 og 5), ikke ANNET',
  },
  PRAKTISK_BISTAND: {
    type: 'ANNET',
    hva: 'husstanden er søkeren, ektefelle, partner og samboer (§ 10 tredje ledd), ikke ANNET',
  },
  BARNEHAGE_SFO: {
    type: 'BARN',
    hva: 'husholdningen er søkeren og den søkeren bor sammen med; barns inntekt regnes ikke med, så BARN skal ikke være med',
  },
}

/**
 * Who counts and what marks they have: nobody whom the law of the service does not know; marks only in praktisk bistand (§ 10), never
 * on the applicant; the child's need only on a child under 18 on `dato`, the day the price is for.
 */
export function checkMarks(personer: readonly SentPerson[], beregningstype: Beregningstype, dato: IsoDate): void {
  const praktisk = beregningstype === 'PRAKTISK_BISTAND'
  for (const [i, person] of personer.entries()) {
    const { type, utenforHusstanden, hjelpGjelderBarnet } = person
    const felt = `personer[${i}]`
    const beyond = unknownTo[beregningstype]
    if (type === beyond.type) throw wrong(beyond.hva, `${felt}.type`)
    if (utenforHusstanden === true && (!praktisk || type === 'SOEKER'))
      throw wrong('utenforHusstanden gjelder bare praktisk bistand, og aldri søkeren selv', `${felt}.utenforHusstanden`)
    if (hjelpGjelderBarnet !== true) continue
    if (!praktisk || type !== 'BARN')
      throw wrong('hjelpGjelderBarnet gjelder bare barn, i praktisk bistand', `${felt}.hjelpGjelderBarnet`)
    if (isAdult(person, dato))
      throw wrong(
        'hjelpGjelderBarnet gjelder barn under 18 år (§ 10 tredje ledd); barnet har fylt 18 år på prisdatoen',
        `${felt}.hjelpGjelderBarnet`,
      )
  }
}

/** False also when the number does not tell the birth date: then the case worker's own word stands. */
function isAdult({ identifikator }: SentPerson, dato: IsoDate): boolean {
  const number = findPersonidentifikator(identifikator)
  const born = number === null ? null : birthDateOf(number)
  return born !== null && `${yearOf(born) + 18}${born.slice(4)}` <= dato
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
  if (sum !== beloep) throw wrong('summen av linjene i regnearket er en annen enn beløpet', `${felt}.regneark`)
  if (begrunnelse === undefined || begrunnelse.trim() === '')
    throw wrong('et beløp med regneark må ha en begrunnelse', `${felt}.begrunnelse`)
}
