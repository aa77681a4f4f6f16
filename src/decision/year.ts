// The income year's own notes in the record: which § points at the year, why another was chosen, and what makes it provisional.
import type { ResultatPerson } from './record.ts'
import type { Beregningstype, Stadie } from '../base/terms.ts'
import { type YearChoice, yearNote } from '../rules/income-year.ts'
import type { Merknad } from '../rules/types.ts'

interface Year {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly aarsvalg?: YearChoice
}

/** None when the question did not say which date the price is for (Fiks paths). */
export function yearNotes(
  { beregningstype, inntektsaar, aarsvalg }: Year,
  personer: readonly ResultatPerson[],
  stadie: Stadie,
): Merknad[] {
  if (aarsvalg === undefined) return []
  const { foreslaatt, hjemmel, begrunnelse } = aarsvalg
  const chosen =
    foreslaatt === inntektsaar
      ? { kode: 'inntektsaar', tekst: `Inntektsåret ${inntektsaar} følger av ${hjemmel ?? 'regelverket'}.` }
      : {
          kode: 'annet-inntektsaar',
          tekst: `${foreslaatt === null ? 'Regelverket peker ikke på noe år' : `Regelverket peker på ${foreslaatt} (${hjemmel ?? ''})`}. Valgt år er ${inntektsaar}, med denne begrunnelsen: ${begrunnelse ?? ''}`,
        }
  const note = yearNote(beregningstype, inntektsaar, aarsvalg, {
    stadie,
    datoer: personer.map(({ skatteoppgjoersdato }) => skatteoppgjoersdato),
  })
  const notes = note === null ? [chosen] : [chosen, { kode: 'foreloepig', tekst: note }]
  return notes.map((one) => ({ ...one, ufullstendig: false }))
}
