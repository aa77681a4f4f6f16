// The reasons a case worker may choose: the text of lov/begrunnelser.yaml in, checked rows out. Pure; main.ts reads the file.
// Skatteforvaltningsloven § 3-3: disclosure must be necessary for a task, so a person says which before anything is shown.
import { type LawRow, readRows } from './law-rows.ts'

export const begrunnelsesbruk = ['oppslag', 'overstyring', 'integrasjon'] as const
/**
 * oppslag: why the look-up. overstyring: why a relation stands that Folkeregisteret did not confirm. integrasjon: what a
 * municipality has an integration for; every call it makes carries it.
 */
export type Begrunnelsesbruk = (typeof begrunnelsesbruk)[number]

export interface Begrunnelse {
  readonly kode: string
  readonly bruk: Begrunnelsesbruk
  /** What the case worker reads; bokmål. */
  readonly tekst: string
  readonly tjenesteomraader: readonly string[]
}

const fields = ['kode', 'bruk', 'tekst', 'tjenesteomraader', 'kilde'] as const

/** Throws LawFileError (file, line, what to write) when a row is wrong, there twice, or for a tjenesteområde that has no hjemmel. */
export function checkBegrunnelser(
  source: { readonly file: string; readonly text: string },
  known: readonly string[],
): readonly Begrunnelse[] {
  const rows = readRows(source, fields)
  return rows.map((row, i) => {
    row.text('kilde')
    const kode = row.pattern('kode', /^[a-z][a-z-]{0,62}[a-z]$/, 'små bokstaver og bindestrek')
    if (rows.slice(0, i).some((earlier) => earlier.raw('kode') === kode))
      throw row.problem('kode', `${kode} står i to rader; slett den ene`)
    return {
      kode,
      bruk: row.oneOf('bruk', begrunnelsesbruk),
      tekst: row.text('tekst'),
      tjenesteomraader: areas(row, known),
    }
  })
}

function areas(row: LawRow, known: readonly string[]): readonly string[] {
  const named = row.texts('tjenesteomraader')
  const strange = named.find((one) => !known.includes(one))
  if (strange !== undefined) throw row.problem('tjenesteomraader', `${strange} står ikke i lov/hjemler.yaml`)
  return named
}
