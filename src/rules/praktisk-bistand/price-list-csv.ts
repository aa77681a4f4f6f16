// A price list ↔ a table with one row per bracket. What holds for the whole list stands in every row, and must be the same in all.
// In: the text of a file. Out: the list as JSON, or every fault with row and column. Nothing is guessed from a wrong cell.
import { type CsvRow, csvText, readCsv } from '../../base/csv.ts'
import type { BracketJson, PriceListJson } from './read-price-list.ts'

export const priceListColumns = [
  'fraG',
  'tilG',
  'inklusivOevre',
  'timepris',
  'maksPerMaaned',
  'maksTimer',
  'abonnementFraTimer',
  'abonnementPris',
  'gDato',
  'selvkostPerTime',
  'grunnbeloep',
  'maanederPerAar',
] as const
type Column = (typeof priceListColumns)[number]
const ofWholeList: readonly Column[] = ['gDato', 'selvkostPerTime', 'grunnbeloep', 'maanederPerAar']
const gDates = ['1.1', '1.5', 'vedtaksdato'] as const

export interface RowFault {
  readonly rad: number
  readonly kolonne: string
  readonly tekst: string
}
export type ReadPriceListCsv =
  | { readonly ok: true; readonly liste: PriceListJson }
  | { readonly ok: false; readonly feil: readonly RowFault[] }

const numberText = (value: number | null | undefined): string => (value == null ? '' : String(value).replace('.', ','))

export function priceListCsv(list: PriceListJson): string {
  const whole = [list.gDato ?? '1.1', ...[list.selvkostPerTime, list.grunnbeloep, list.maanederPerAar].map(numberText)]
  const rows = list.trinn.map(({ fraG, tilG, inklusivOevre, timepris, maksPerMaaned, maksTimer, abonnement }) => [
    ...[fraG, tilG].map(numberText),
    inklusivOevre === true ? 'ja' : 'nei',
    ...[timepris, maksPerMaaned, maksTimer, abonnement?.fraTimer, abonnement?.pris].map(numberText),
    ...whole,
  ])
  return csvText([priceListColumns, ...rows])
}

type Fault = (kolonne: string, tekst: string) => void
type Cell = (column: Column) => string

export function readPriceListCsv(text: string): ReadPriceListCsv {
  const [head, ...rows] = readCsv(text)
  const feil: RowFault[] = []
  const missing = priceListColumns.filter((column) => !(head?.cells ?? []).includes(column))
  for (const kolonne of missing)
    feil.push({
      rad: 1,
      kolonne,
      tekst: `Kolonnen «${kolonne}» mangler. Eksporter en liste for å se hvordan filen skal være.`,
    })
  for (const name of head?.cells ?? [])
    if (name !== '' && !priceListColumns.some((column) => column === name))
      feil.push({ rad: 1, kolonne: name, tekst: `Kolonnen «${name}» er ukjent. Ta den bort.` })
  if (feil.length === 0 && rows.length === 0)
    feil.push({ rad: 2, kolonne: 'fraG', tekst: 'Filen har ingen trinn. Skriv minst én rad.' })
  if (head === undefined || feil.length > 0) return { ok: false, feil }
  const cellOf =
    (row: CsvRow): Cell =>
    (column) =>
      row.cells[head.cells.indexOf(column)] ?? ''
  const faultOf =
    ({ nr }: CsvRow): Fault =>
    (kolonne, tekst) =>
      void feil.push({ rad: nr, kolonne, tekst })
  const trinn = rows.map((row) => bracketOf(cellOf(row), faultOf(row)))
  const [first] = rows
  const whole = first === undefined ? {} : wholeList(cellOf(first), faultOf(first))
  if (first !== undefined) for (const row of rows) sameAs(cellOf(first), cellOf(row), faultOf(row))
  return feil.length > 0 ? { ok: false, feil } : { ok: true, liste: { ...whole, trinn } }
}

function sameAs(first: Cell, cell: Cell, fault: Fault): void {
  for (const column of ofWholeList)
    if (cell(column) !== first(column))
      fault(column, 'Verdien gjelder hele listen, og må være den samme i alle radene.')
}

function bracketOf(cell: Cell, fault: Fault): BracketJson {
  const number = (column: Column): number | undefined => numberIn(cell(column), column, fault)
  const fraG = number('fraG')
  if (cell('fraG') === '') fault('fraG', 'Skriv hvor trinnet begynner, i antall G. Det laveste begynner på 0.')
  const open = cell('tilG') === ''
  const [fraTimer, pris] = [number('abonnementFraTimer'), number('abonnementPris')]
  if ((fraTimer === undefined) !== (pris === undefined))
    fault('abonnementPris', 'Et abonnement har både timetall og pris. Skriv begge, eller ingen.')
  return {
    fraG: fraG ?? 0,
    tilG: open ? null : (number('tilG') ?? 0),
    inklusivOevre: yesNo(cell('inklusivOevre'), fault),
    ...given({ timepris: number('timepris'), maksPerMaaned: number('maksPerMaaned'), maksTimer: number('maksTimer') }),
    ...(fraTimer === undefined || pris === undefined ? {} : { abonnement: { fraTimer, pris } }),
  }
}

function wholeList(cell: Cell, fault: Fault): Omit<PriceListJson, 'trinn'> {
  const number = (column: Column): number | undefined => numberIn(cell(column), column, fault)
  const gDato = gDates.find((word) => word === cell('gDato'))
  // A spreadsheet makes a date of 1.1, so the column may not be empty: the choice must be read, never assumed.
  if (gDato === undefined)
    fault('gDato', 'Skriv 1.1, 1.5 eller vedtaksdato. La cellen være tekst, ellers gjør regnearket den om til en dato.')
  return {
    ...given({ gDato }),
    ...given({
      selvkostPerTime: number('selvkostPerTime'),
      grunnbeloep: number('grunnbeloep'),
      maanederPerAar: number('maanederPerAar'),
    }),
  }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
/** The fields that have a value. */
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>

/** "1 131", "2,5" and "2.5"; empty is not given. */
function numberIn(text: string, column: Column, fault: Fault): number | undefined {
  if (text === '') return undefined
  const plain = text.replaceAll(/[\s\u00a0]/g, '').replace(',', '.')
  if (/^\d+(\.\d{1,2})?$/.test(plain)) return Number(plain)
  fault(column, `«${text.slice(0, 30)}» er ikke et tall. Skriv tallet uten kr, med høyst to desimaler.`)
  return undefined
}

function yesNo(text: string, fault: Fault): boolean {
  const word = text.toLowerCase()
  if (word !== '' && word !== 'ja' && word !== 'nei') fault('inklusivOevre', 'Skriv ja eller nei.')
  return word === 'ja'
}
