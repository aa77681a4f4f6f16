// lov/felt.yaml and lov/poster/*.yaml → one post set per service and income year: where every name has its place, and how it
// counts. Pure; main.ts reads the files, the browser gets them at build. Throws LawError with every mistake at once.
import type { Beregningstype } from '../base/terms.ts'
import { covered } from './coverage.ts'
import type { FieldPlace } from './field-place.ts'
import { checkFields } from './fields.ts'
import { type LawFile, LawError } from './law-value.ts'
import { Problems } from './law-row.ts'
import { type PostTable, checkPostTable } from './post-table.ts'
import type { Gruppe, PostPlace, PostSet } from './post-set.ts'
import type { ManualPostDefinition } from './types.ts'

export type { Gruppe, ManualPlace, PostPlace, PostSet, Teller } from './post-set.ts'

export type PostSets = ReadonlyMap<string, PostSet>

const key = (beregningstype: Beregningstype, inntektsaar: number): string => `${beregningstype} ${inntektsaar}`

/** All post sets of all services and years. Throws LawError naming file, line and what to write. */
export function checkPostSets(felt: LawFile, poster: readonly LawFile[]): PostSets {
  const problems = new Problems()
  const fields = checkFields(felt, problems)
  const tables = poster.map((file) => covered(checkPostTable(file, fields, problems), fields, problems))
  if (problems.list.length > 0) throw new LawError(problems.list)
  return new Map(
    tables.flatMap((table) => yearsOf(table).map((aar) => [key(table.tjeneste, aar), postSet(table, aar)])),
  )
}

const yearsOf = (table: PostTable): readonly number[] =>
  Array.from({ length: table.til - table.fra + 1 }, (_, index) => table.fra + index)

function postSet(table: PostTable, aar: number): PostSet {
  const felt = new Map<string, PostPlace>()
  for (const row of table.poster) {
    if (row.fra <= aar && aar <= row.til) felt.set(row.navn, { ...row.plass, tekst: row.tekst(aar) })
  }
  const overlapp = [...felt.values()].flatMap(({ navn, teller }) => {
    const nye = (teller?.overlapp ?? []).filter((other) => felt.has(other))
    return nye.length === 0 ? [] : [[navn, nye] as const]
  })
  return {
    beregningstype: table.tjeneste,
    inntektsaar: aar,
    regelversjon: table.regelversjon,
    grupper: table.grupper,
    felt,
    manuelle: table.manuelle,
    seksjoner: table.seksjoner,
    tiltakssone: new Set(
      table.tiltakssone.filter(({ fra, til }) => fra <= aar && aar <= til).map(({ nummer }) => nummer),
    ),
    overlapp,
  }
}

/** The post set, or null when the service has no rules for that income year. */
export const postSetFor = (sets: PostSets, beregningstype: Beregningstype, inntektsaar: number): PostSet | null =>
  sets.get(key(beregningstype, inntektsaar)) ?? null

/** The manual posts that may be sent for the service and year, in the order of the table. */
export const manualPosts = (set: PostSet): readonly ManualPostDefinition[] =>
  [...set.manuelle.values()].map((place) => place.definisjon)

/** Where each name has its place: what facts/ keeps, and what makes a name unknown when it is not here. */
export const fieldsOf = (set: PostSet): ReadonlyMap<string, FieldPlace> =>
  new Map([...set.felt].map(([navn, place]) => [navn, place.plass]))

export const groups = (set: PostSet): readonly Gruppe[] => set.grupper
