// Skatteetaten's own list of field names by income year, as published on their pages «Årsversjoner» 2021–2025. The
// simulators' own copy: sharing lov/felt.yaml with the product would make both agree with the same mistake.
import table from './names.json' with { type: 'json' }

export interface FieldName {
  /** null: the official list leaves the category empty. */
  readonly kategori: string | null
  readonly aar: readonly number[]
}
const names: Readonly<Record<string, FieldName>> = table

/** null when the name is in no year's list: a name Skatteetaten may have added since. */
export const findFieldName = (tekniskNavn: string): FieldName | null => names[tekniskNavn] ?? null

/** The income years that have a list, lowest first. */
export const listedYears: readonly number[] = [...new Set(Object.values(names).flatMap(({ aar }) => aar))].sort()
