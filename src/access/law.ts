// The law as data: the text of lov/hjemler.yaml, inntektsaar.yaml and begrunnelser.yaml in, checked rows out. Pure; main.ts reads the files.
// Skatteforvaltningsloven § 3-3: disclosure needs a task under an act, so a purpose without a row does not exist.
import type { IsoDate } from '../base/dates.ts'
import { findDate } from '../base/dates.ts'
import { type Begrunnelse, type Begrunnelsesbruk, checkBegrunnelser } from './begrunnelser.ts'
import { type LawRow, type LawText, once, readRows } from './law-rows.ts'
import { checkTjenesteomraader } from './tjenesteomraader.ts'
import type { Hjemmel, Tjenesteomraade } from './types.ts'

interface IncomeYear {
  readonly aar: number
  readonly utkast: IsoDate
  readonly oppgjoer: IsoDate
}

export interface Law {
  /** All of Fiks' tjenesteområder, those that give tax data first. */
  readonly tjenesteomraader: readonly Tjenesteomraade[]
  /** The purposes: the tjenesteområder that give tax data. */
  readonly hjemler: readonly Hjemmel[]
  /** The purpose row of a tjenesteområde, or null. */
  findHjemmel(tjenesteomraade: string): Hjemmel | null
  /** Income years that are opened on a date for that purpose, newest first. */
  openYears(hjemmel: Hjemmel, on: IsoDate): readonly number[]
  /** The reasons one may choose in a tjenesteområde, in the file's order; empty where there are none. */
  begrunnelser(tjenesteomraade: string, bruk: Begrunnelsesbruk): readonly Begrunnelse[]
}

/** The law. Throws LawFileError (file, line, what to write) when a row is wrong, missing or there twice. */
export function readLaw(files: {
  readonly hjemler: LawText
  readonly inntektsaar: LawText
  readonly begrunnelser: LawText
}): Law {
  const tjenesteomraader = checkTjenesteomraader(files.hjemler)
  const hjemler = tjenesteomraader.flatMap(({ skatt }) => (skatt === null ? [] : [skatt]))
  const known = hjemler.map(({ tjenesteomraade }) => tjenesteomraade)
  const begrunnelser = checkBegrunnelser(files.begrunnelser, known)
  const years = checkIncomeYears(files.inntektsaar)
  return {
    tjenesteomraader,
    hjemler,
    findHjemmel: (tjenesteomraade) => hjemler.find((row) => row.tjenesteomraade === tjenesteomraade) ?? null,
    openYears: (hjemmel, on) =>
      years
        .filter(({ aar }) => aar >= hjemmel.foersteAar)
        .filter((year) => hjemmel.stadier.some((stadie) => year[stadie] <= on))
        .map(({ aar }) => aar)
        .sort((a, b) => b - a),
    begrunnelser: (tjenesteomraade, bruk) =>
      begrunnelser.filter((row) => row.bruk === bruk && row.tjenesteomraader.includes(tjenesteomraade)),
  }
}

/** When each income year opens. Throws LawFileError. */
export function checkIncomeYears(source: LawText): readonly IncomeYear[] {
  const rows = readRows(source, ['aar', 'utkast', 'oppgjoer', 'kilde'])
  once(rows, 'aar')
  return rows.map((row) => {
    row.text('kilde')
    return { aar: row.year('aar'), utkast: day(row, 'utkast'), oppgjoer: day(row, 'oppgjoer') }
  })
}

function day(row: LawRow, field: string): IsoDate {
  const found = findDate(row.text(field))
  if (found === null) throw row.problem(field, 'skriv en dato, ÅÅÅÅ-MM-DD')
  return found
}
