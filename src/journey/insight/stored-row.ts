// A row as the store gives it → its parts, as seal.ts wrote them; what a row lacks is null. Rows of one request and event are one
// look-up.
import type { InsightRow } from '../../store/insight-types.ts'

export interface StoredActor {
  readonly type: string
  readonly id: string | null
  readonly organisasjonsnummer: string | null
  readonly paaVegneAv: string | null
}
export interface StoredRow {
  readonly fiksOrgId: string
  readonly nr: number
  readonly tid: string
  readonly requestId: string
  readonly hendelse: string
  readonly fase: string
  readonly utfall: string
  readonly aktoer: StoredActor
  readonly rolle: string | null
  readonly tjenesteomraade: string | null
  readonly hjemmel: readonly string[] | null
  readonly inntektsaar: number | null
  readonly saksreferanse: string | null
  readonly begrunnelse: string | null
  /** The case system's own name of its call. */
  readonly korrelasjonsid: string | null
  readonly objekt: string | null
  readonly deler: readonly string[] | null
  /** Of the citizen alone: who he is in the question, his place in it, outcome per source, and the list of fields given. */
  readonly type: string | null
  readonly plass: number
  readonly kilder: Readonly<Record<string, string>> | null
  readonly felt: string | null
}

type Raw = { readonly [Key in keyof StoredRow]?: StoredRow[Key] | null }

/** Throws when the text is no row. */
export function storedRow({ fiksOrgId, nr, plass, rad, person }: InsightRow): StoredRow {
  const row = JSON.parse(rad) as Raw
  const mine = JSON.parse(person) as Raw
  const { tid, requestId, hendelse, fase, utfall, aktoer } = row
  if (tid == null || requestId == null || hendelse == null || fase == null || utfall == null || aktoer == null)
    throw new Error('A stored audit row lacks what every row has')
  return {
    fiksOrgId,
    nr,
    plass,
    tid,
    requestId,
    hendelse,
    fase,
    utfall,
    aktoer: {
      type: aktoer.type,
      id: aktoer.id ?? null,
      organisasjonsnummer: aktoer.organisasjonsnummer ?? null,
      paaVegneAv: aktoer.paaVegneAv ?? null,
    },
    rolle: row.rolle ?? null,
    tjenesteomraade: row.tjenesteomraade ?? null,
    hjemmel: row.hjemmel ?? null,
    inntektsaar: row.inntektsaar ?? null,
    saksreferanse: row.saksreferanse ?? null,
    begrunnelse: row.begrunnelse ?? null,
    korrelasjonsid: row.korrelasjonsid ?? null,
    objekt: row.objekt ?? null,
    deler: row.deler ?? null,
    type: mine.type ?? null,
    kilder: mine.kilder ?? null,
    felt: mine.felt ?? null,
  }
}

type LookUpRow = Pick<StoredRow, 'fiksOrgId' | 'requestId' | 'hendelse'>
/** Rows of one request and event in one municipality, in the order they came. */
export function lookUps<Row extends LookUpRow>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return [...Map.groupBy(rows, (row) => `${row.fiksOrgId} ${row.requestId} ${row.hendelse}`).values()]
}

export const isGiven = ({ fase }: Pick<StoredRow, 'fase'>): boolean => fase === 'gitt' || fase === 'utfoert'

/** The row that came first of a look-up. */
export const askedRow = <Row extends Pick<StoredRow, 'nr'>>(rows: readonly Row[]): Row =>
  first(rows.toSorted((a, b) => a.nr - b.nr))

export function first<Row>(rows: readonly Row[]): Row {
  const [row] = rows
  if (row === undefined) throw new Error('A look-up without a row')
  return row
}
