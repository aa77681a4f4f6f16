// The income year's own notes in the record: which § points at the year, why another was chosen, and what makes it provisional.
import type { ResultatPerson } from './record.ts'
import type { Beregningstype, Stadie } from '../base/terms.ts'
import { type YearChoice, yearNote } from '../rules/income-year.ts'
import type { Merknad } from '../rules/types.ts'

interface Year {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly aarsvalg?: YearChoice
  readonly retningslinjerPaa?: string
}

/** None on Fiks paths, which neither say which date the price is for nor read the municipality's guidelines. */
export function yearNotes(
  { beregningstype, inntektsaar, aarsvalg, retningslinjerPaa }: Year,
  personer: readonly ResultatPerson[],
  stadie: Stadie,
): Merknad[] {
  if (aarsvalg === undefined) return retningslinjerPaa === undefined ? [] : [notHeld(inntektsaar, retningslinjerPaa)]
  const { foreslaatt, hjemmel, begrunnelse } = aarsvalg
  const chosen =
    foreslaatt === inntektsaar
      ? { kode: 'inntektsaar', tekst: `Inntektsåret ${inntektsaar} følger av ${given(hjemmel, 'hjemmel')}.` }
      : {
          kode: 'annet-inntektsaar',
          tekst: `${foreslaatt === null ? 'Regelverket peker ikke på noe år' : `Regelverket peker på ${foreslaatt} (${given(hjemmel, 'hjemmel')})`}. Valgt år er ${inntektsaar}, med denne begrunnelsen: ${given(begrunnelse, 'begrunnelse')}`,
        }
  const note = yearNote(beregningstype, inntektsaar, aarsvalg, {
    stadie,
    datoer: personer.map(({ skatteoppgjoersdato }) => skatteoppgjoersdato),
  })
  const notes = note === null ? [chosen] : [chosen, { kode: 'foreloepig', tekst: note }]
  return notes.map((one) => ({ ...one, ufullstendig: false }))
}

/** income-year.ts asks for a reason for another year, and the law that points at a year has its own name. */
function given(text: string | null, name: string): string {
  if (text === null) throw new Error(`A year was chosen without ${name}`)
  return text
}

/** A machine that does not say which date the price is for is told what that means. */
const notHeld = (inntektsaar: number, dato: string): Merknad => ({
  kode: 'inntektsaar-ikke-kontrollert',
  tekst: `Kallet oppga ikke hvilken dato prisen gjelder for (aarsvalg). Inntektsåret ${inntektsaar} er derfor ikke holdt mot året regelverket peker på, og kommunens retningslinjer er lest slik de gjaldt ${dato}.`,
  ufullstendig: false,
})
