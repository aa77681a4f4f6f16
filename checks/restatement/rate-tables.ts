// The national rates once more, typed by hand from the regulations and not read from lov/. A wrong digit there shows here.
// FOR-2011-12-16-1349 §§ 3, 4, 10; folketrygdens grunnbeløp; Stortinget's budget decisions; FOR-2012-11-29-1283.

/** Thrown by the restatement where the law has no proven rate. */
export class Unproven extends Error {}

type Row<T> = readonly [from: string, value: T]

/** The value of the latest row on or before the day; nothing before the first row or after the last proven day. */
export function onDay<T>(rows: readonly Row<T>[], lastDay: string, day: string): T {
  const found = rows.findLast(([from]) => from <= day)
  if (!found || day > lastDay) throw new Unproven(`no rate on ${day}`)
  return found[1]
}

const grunnbeloepRows: readonly Row<number>[] = [
  ['2016-05-01', 92_576],
  ['2017-05-01', 93_634],
  ['2018-05-01', 96_883],
  ['2019-05-01', 99_858],
  ['2020-05-01', 101_351],
  ['2021-05-01', 106_399],
  ['2022-05-01', 111_477],
  ['2023-05-01', 118_620],
  ['2024-05-01', 124_028],
  ['2025-05-01', 130_160],
  ['2026-05-01', 136_549],
]
export const grunnbeloepOn = (day: string): number => onDay(grunnbeloepRows, '2027-04-30', day)

/** Calendar year → fribeløp, fribeløp in an unwanted double room, døgn, day or night, cap under 2 G. */
const egenandel = new Map<string, readonly [number, number | null, number, number, number]>([
  ['2013', [7_000, null, 137, 72, 175]],
  ['2014', [7_250, 35_000, 142, 74, 180]],
  ['2015', [7_500, 36_200, 147, 77, 186]],
  ['2016', [7_800, 37_250, 150, 80, 190]],
  ['2017', [8_000, 38_300, 155, 80, 200]],
  ['2018', [8_200, 39_300, 160, 80, 205]],
  ['2019', [8_400, 40_400, 165, 85, 210]],
  ['2020', [8_700, 41_600, 170, 90, 210]],
  ['2021', [9_000, 42_900, 175, 95, 210]],
  ['2022', [9_100, 44_100, 180, 100, 215]],
  ['2023', [9_400, 45_400, 185, 105, 220]],
  ['2024', [10_000, 48_300, 193, 110, 230]],
  ['2025', [10_450, 50_500, 200, 115, 240]],
  ['2026', [10_950, 52_950, 205, 115, 245]],
])
export function egenandelOn(day: string): {
  fribeloep: number
  dobbeltrom: () => number
  doegn: number
  dagNatt: number
  tak: number
} {
  const row = egenandel.get(day.slice(0, 4))
  if (!row) throw new Unproven(`no egenandel rates on ${day}`)
  const dobbeltrom = (): number => {
    if (row[1] === null || day < '2014-07-01') throw new Unproven(`no double room rate on ${day}`)
    return row[1]
  }
  return { fribeloep: row[0], dobbeltrom, doegn: row[2], dagNatt: row[3], tak: row[4] }
}

/** From 2021 on: ordinary, centrality 5–6, free zone. */
const makspris: readonly Row<readonly [number, number, number]>[] = [
  ['2021-01-01', [3_230, 3_230, 3_230]],
  ['2022-01-01', [3_315, 3_315, 3_315]],
  ['2022-08-01', [3_050, 3_050, 3_050]],
  ['2023-01-01', [3_000, 3_000, 3_000]],
  ['2023-08-01', [3_000, 3_000, 0]],
  ['2024-08-01', [2_000, 1_500, 0]],
  ['2025-08-01', [1_200, 700, 0]],
]
export type Zone = 'ordinary' | 'less-central' | 'free'
export function maksprisOn(day: string, zone: Zone): number {
  const [ordinary, lessCentral, free] = onDay(makspris, '2026-12-31', day)
  return zone === 'free' ? free : zone === 'less-central' ? lessCentral : ordinary
}

const coreTime: readonly Row<number>[] = [
  ['2020-08-01', 566_100],
  ['2021-08-01', 583_650],
  ['2022-08-01', 598_825],
  ['2023-08-01', 615_590],
  ['2024-08-01', 642_700],
  ['2025-08-01', 669_050],
  ['2026-08-01', 692_465],
]
export const coreTimeLimitOn = (day: string): number => onDay(coreTime, '2027-07-31', day)

export interface Bostoette {
  /** Cap for 1, 2, 3, 4, 5 or more persons. */
  readonly cap: readonly [number, number, number, number, number]
  readonly addition: { readonly oslo: number; readonly city: number; readonly town: number; readonly adapted: number }
  readonly minste: number
  /** Limits of § 4 second and third ledd. */
  readonly t: readonly [number, number]
  readonly disabledT2: number
  readonly pensionerT: readonly [number, number]
  readonly rented: number
  readonly ownHome: number
  readonly minimum: number
}
const june2026: Bostoette = {
  cap: [92_234, 113_774, 125_977, 138_182, 150_385],
  addition: { oslo: 27_982, city: 19_079, town: 12_720, adapted: 5_724 },
  minste: 26_576,
  t: [137_462, 245_278],
  disabledT2: 295_795,
  pensionerT: [148_275, 256_613],
  rented: 344_231,
  ownHome: 722_883,
  minimum: 63,
}
const bostoette: readonly Row<Bostoette>[] = [
  [
    '2025-06-01',
    {
      cap: [89_029, 109_820, 121_599, 133_380, 145_159],
      addition: { oslo: 27_010, city: 18_416, town: 12_278, adapted: 5_525 },
      minste: 25_752,
      t: [133_200, 237_672],
      disabledT2: 286_623,
      pensionerT: [143_677, 248_656],
      rented: 333_557,
      ownHome: 700_468,
      minimum: 61,
    },
  ],
  ['2026-06-01', june2026],
  // FOR-2026-08-25-1681: § 4 fifth ledd alone.
  ['2026-09-01', { ...june2026, pensionerT: [156_275, 264_613] }],
]
export const bostoetteOn = (day: string): Bostoette => onDay(bostoette, '2027-05-31', day)
