// The law as data: the text of lov/hjemler.yaml, inntektsaar.yaml and begrunnelser.yaml in, checked rows out. Pure; main.ts reads the files.
// Skatteforvaltningsloven § 3-3: disclosure needs a task under an act, so a purpose without a row does not exist.
import type { IsoDate } from '../base/dates.ts'
import { findDate } from '../base/dates.ts'
import { apier, beregningstyper } from '../base/terms.ts'
import { type Begrunnelse, type Begrunnelsesbruk, checkBegrunnelser } from './begrunnelser.ts'
import { type LawRow, readRows } from './law-rows.ts'
import type { Hjemmel } from './types.ts'

export interface LawText {
  /** As it is shown in messages, e.g. lov/hjemler.yaml. */
  readonly file: string
  readonly text: string
}

interface IncomeYear {
  readonly aar: number
  readonly utkast: IsoDate
  readonly oppgjoer: IsoDate
}

export interface Law {
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
  const hjemler = checkHjemler(files.hjemler)
  const known = hjemler.map(({ tjenesteomraade }) => tjenesteomraade)
  const begrunnelser = checkBegrunnelser(files.begrunnelser, known)
  const years = checkIncomeYears(files.inntektsaar)
  return {
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

const stadier = ['oppgjoer', 'utkast'] as const
const purposeFields = [
  'tjenesteomraade',
  'beregningstype',
  'rettighetspakke',
  'hjemmel',
  'apier',
  'stadier',
  'foersteAar',
  'kilde',
] as const

/** Every purpose. Throws LawFileError. */
export function checkHjemler(source: LawText): readonly Hjemmel[] {
  const rows = readRows(source, purposeFields)
  once(rows, 'tjenesteomraade')
  once(rows, 'beregningstype')
  return rows.map((row) => {
    row.text('kilde')
    return {
      tjenesteomraade: row.pattern('tjenesteomraade', /^[A-Z][A-Z_]+$/, 'store bokstaver og _'),
      beregningstype: row.oneOf('beregningstype', beregningstyper),
      rettighetspakke: row.pattern('rettighetspakke', /^[A-Za-z]+$/, 'Skatteetatens navn på pakken, bare bokstaver'),
      hjemmel: row.texts('hjemmel'),
      apier: row.someOf('apier', apier),
      stadier: row.someOf('stadier', stadier),
      foersteAar: row.year('foersteAar'),
    }
  })
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

/** Two rows for one thing would leave the choice between them to chance. */
function once(rows: readonly LawRow[], field: string): void {
  const seen = new Set<unknown>()
  for (const row of rows) {
    const value = row.raw(field)
    if (seen.has(value))
      throw row.problem(field, `${String(value)} står i to rader; slå dem sammen eller slett den ene`)
    seen.add(value)
  }
}
