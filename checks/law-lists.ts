// The field lists of every service and open year, as access/ hands them out. Out: what a Permit may name.
import type { FieldList } from '../src/access/types.ts'
import type { Beregningstype } from '../src/base/terms.ts'
import { date } from '../src/base/dates.ts'
import { readLawBooks } from '../src/main/law-files.ts'

export const books = readLawBooks()
export interface ServiceYear extends FieldList {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
}

/** One per purpose of lov/hjemler.yaml and income year of lov/inntektsaar.yaml. Throws when one is missing. */
export function fieldLists(): readonly ServiceYear[] {
  return books.access.hjemler.flatMap((hjemmel) =>
    books.access.openYears(hjemmel, date('2026-11-21')).map((inntektsaar) => {
      const list = books.fieldLists(hjemmel.beregningstype, inntektsaar)
      if (list === null) throw new Error(`no field list for ${hjemmel.beregningstype} ${inntektsaar}`)
      return { ...list, beregningstype: hjemmel.beregningstype, inntektsaar }
    }),
  )
}
