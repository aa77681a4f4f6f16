// The municipalities and what national rates depend on: centrality, tiltakssonen. In: lov/kommuner.tsv and -historikk.tsv as text.
import type { IsoDate } from '../base/dates.ts'

export interface Municipality {
  readonly kommunenummer: string
  readonly navn: string
  readonly organisasjonsnummer: string
  /** SSB's centrality class 1 (most central) to 6. */
  readonly sentralitetsklasse: number
  readonly tiltakssone: boolean
  /** bokmål, nynorsk or nøytral: the language decision towards the state; only a default for us. */
  readonly maalform: string
}
export interface Municipalities {
  readonly current: ReadonlyMap<string, Municipality>
  /** Numbers that ended 31.12.2023 → the numbers that took over (two when a municipality was divided). */
  readonly ended: ReadonlyMap<string, readonly string[]>
}

/** First day of the numbers in `current`. */
const renumbered = '2024-01-01'

function rowsOf(text: string, columns: number, file: string): readonly (readonly string[])[] {
  const [, ...lines] = text.trimEnd().split('\n')
  return lines.map((line, i) => {
    const cells = line.split('\t')
    if (cells.length !== columns)
      throw new Error(`${file}:${i + 2}: expected ${columns} columns, found ${cells.length}`)
    return cells
  })
}

/** Throws, naming file and line, when a row is not whole. */
export function checkMunicipalities(list: string, history: string): Municipalities {
  const current = new Map<string, Municipality>()
  rowsOf(list, 7, 'lov/kommuner.tsv').forEach((cells, i) => {
    const [kommunenummer = '', navn = '', organisasjonsnummer = '', klasse = '', zone = '', maalform = ''] = cells
    if (!/^\d{4}$/.test(kommunenummer) || !/^[1-6]$/.test(klasse) || !['ja', 'nei'].includes(zone))
      throw new Error(`lov/kommuner.tsv:${i + 2}: write four digits, class 1–6 and ja or nei`)
    const facts = { kommunenummer, navn, organisasjonsnummer, maalform }
    current.set(kommunenummer, { ...facts, sentralitetsklasse: Number(klasse), tiltakssone: zone === 'ja' })
  })
  const ended = new Map<string, string[]>()
  for (const [old = '', , next = ''] of rowsOf(history, 3, 'lov/kommuner-historikk.tsv'))
    ended.set(old, [...(ended.get(old) ?? []), next])
  return { current, ended }
}

/** Whether the number was a municipality's on the date (2020 and later). */
export function isValidOn(all: Municipalities, kommunenummer: string, dato: IsoDate): boolean {
  if (dato >= renumbered) return all.current.has(kommunenummer)
  if (all.ended.has(kommunenummer)) return true
  const tookOver = [...all.ended.values()].some((numbers) => numbers.includes(kommunenummer))
  return all.current.has(kommunenummer) && !tookOver
}

/** Today's municipality for a present or ended number; null when unknown. A divided one counts when its parts agree. */
export function findMunicipality(all: Municipalities, kommunenummer: string): Municipality | null {
  const direct = all.current.get(kommunenummer)
  if (direct !== undefined) return direct
  const parts = (all.ended.get(kommunenummer) ?? []).map((number) => all.current.get(number))
  const [first] = parts
  const agree = parts.every((p) => p?.tiltakssone === first?.tiltakssone && isLeastCentral(p) === isLeastCentral(first))
  return first !== undefined && agree ? first : null
}

/** The municipalities that took over from an ended number; empty when it never existed or is still in use. */
export const tookOver = (all: Municipalities, kommunenummer: string): readonly string[] =>
  all.ended.get(kommunenummer) ?? []

export const isLeastCentral = (m: Pick<Municipality, 'sentralitetsklasse'> | undefined): boolean =>
  m !== undefined && m.sentralitetsklasse >= 5
