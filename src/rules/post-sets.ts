// lov/felt.yaml and lov/poster/*.yaml → one post set per service and income year: where every name has its place, and how it
// counts. Pure; main.ts reads the files, the browser gets them at build. Throws LawError with every mistake at once.
import type { FieldPlace } from './field-place.ts'
import type { Beregningstype, Operasjon, PersonType, Seksjon } from '../base/terms.ts'
import { covered } from './coverage.ts'
import { type FieldApi, checkFields } from './fields.ts'
import { type LawFile, LawError } from './law-file.ts'
import { Problems } from './law-row.ts'
import { type PostTable, checkPostTable } from './post-table.ts'
import type { Bevis, ManualPostDefinition, Visningskategori } from './types.ts'

/** A group of lines. `under`: the group it lies in. `videre`: between beregningsbeloep and grunnlagEgenandel. */
export interface Gruppe {
  readonly id: string
  readonly tittel: string
  readonly kategori: 'INNTEKT' | 'FRADRAG'
  readonly operasjon: Operasjon
  readonly under: string | null
  readonly videre: boolean
  /** Capital: the tax-free part of a post is taken out of what counts. */
  readonly kapital: boolean
  readonly hjemmel: string
  readonly bevis: Bevis
  readonly kilde: string
}

/** How a post counts. */
export interface Teller {
  readonly gruppe: Gruppe
  readonly operasjon: Operasjon
  readonly persontyper: readonly PersonType[]
  /** § 5 second ledd: the relative's own income that cuts the deduction. */
  readonly paaroerende: 'arbeid' | 'naering' | 'folketrygd' | null
  /** § 5 third ledd: the resident's pension of which half is deducted. */
  readonly pensjon: 'offentlig' | 'privat' | null
  /** Not income; its tax is taken out of the tax deduction. */
  readonly skatteeffekt: 'gevinst' | 'oppjustertGevinst' | 'tap' | 'oppjustertTap' | null
  /** Another name that may hold the same amount in a year when both exist. */
  readonly overlapp: string | null
  /** Counts only where the named post is absent. */
  readonly reserveFor: string | null
}

/** One name's place in one year. */
export interface PostPlace {
  readonly navn: string
  readonly api: FieldApi
  readonly plass: FieldPlace
  readonly tekst: string
  /** null exactly when utelatt or kommune. */
  readonly vises: Visningskategori | null
  readonly infotekst: string | null
  readonly teller: Teller | null
  readonly bevis: Bevis
  /** Outside source of the place; for utelatt and kommune the reason. */
  readonly kilde: string
  /** Order of the table, for display. */
  readonly nummer: number
}

export interface ManualPlace {
  readonly definisjon: ManualPostDefinition
  readonly gruppe: Gruppe
  readonly operasjon: Operasjon
  readonly paaroerende: Teller['paaroerende']
}

/** samme: in the same groups · egen: a sub-sum of its own · utenRegel: shown, and the result is incomplete. */
export type SectionRules = Readonly<Record<Seksjon, 'samme' | 'egen' | 'utenRegel'>>

/** Everything the rules of one service need for one income year, looked up by name in one step. */
export interface PostSet {
  readonly beregningstype: Beregningstype
  readonly inntektsaar: number
  readonly regelversjon: string
  readonly grupper: readonly Gruppe[]
  readonly felt: ReadonlyMap<string, PostPlace>
  readonly manuelle: ReadonlyMap<string, ManualPlace>
  readonly seksjoner: SectionRules
  /** Municipality numbers of the year where the lower rate for alminnelig inntekt applies. */
  readonly tiltakssone: ReadonlySet<string>
  /** Pairs of names that may hold the same amount this year. */
  readonly overlapp: readonly (readonly [string, string])[]
}

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
  const overlapp = [...felt.values()].flatMap(({ navn, teller }) =>
    teller?.overlapp && felt.has(teller.overlapp) ? [[navn, teller.overlapp] as const] : [],
  )
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
