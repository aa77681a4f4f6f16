// lov/satser/*.yaml → Rates. Pure: texts in, checked rows out. Every fault names file, line and what to write.
import { LineCounter, parseDocument, type YAMLMap, isMap, isScalar, isSeq } from 'yaml'
import { findDate, type IsoDate } from '../base/dates.ts'
import { decimal, type Fraction } from '../base/fraction.ts'
import type { Merke, Rate, Rates } from './rates.ts'

export interface LawFile {
  readonly file: string
  readonly text: string
}

/** A fault in a law file: what is wrong, where, and what to write. */
class LawFault extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`)
    this.name = 'LawFault'
  }
}

type Fault = (node: { range?: readonly number[] | null | undefined } | null, what: string) => never

function fields(map: YAMLMap, allowed: readonly string[], fault: Fault): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    if (!allowed.includes(key)) fault(map, `unknown field «${key}»; write one of ${allowed.join(', ')}`)
    found.set(key, isScalar(pair.value) ? pair.value.value : pair.value)
  }
  return found
}

function textIn(found: ReadonlyMap<string, unknown>, key: string, map: YAMLMap, fault: Fault): string {
  const value = found.get(key)
  return typeof value === 'string' && value !== '' ? value : fault(map, `«${key}» is missing; write a text`)
}

function dateIn(found: ReadonlyMap<string, unknown>, key: string, map: YAMLMap, fault: Fault): IsoDate {
  const day = findDate(String(found.get(key) ?? ''))
  return day ?? fault(map, `«${key}» is not a date; write YYYY-MM-DD`)
}

function valueIn(found: ReadonlyMap<string, unknown>, map: YAMLMap, fault: Fault): Fraction {
  const value = found.get('verdi')
  if (typeof value === 'number' && Number.isSafeInteger(value)) return decimal(String(value))
  if (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value)) return decimal(value)
  return fault(map, '«verdi» must be a whole number of kroner, or a decimal in quotes ("0.75")')
}

type Head = Pick<Rate, 'navn' | 'tekst' | 'enhet' | 'hjemmel' | 'sistSjekket'>

function rateRow(row: YAMLMap, head: Head, fault: Fault): Rate {
  const found = fields(row, ['verdi', 'gjelderFra', 'gjelderTil', 'merke', 'kilde', 'bekreftes'], fault)
  const merke = found.get('merke')
  if (merke !== 'P' && merke !== 'D' && merke !== 'K')
    fault(row, '«merke» must be P, D or K; unproven values are left out')
  const rate: Rate = {
    ...head,
    verdi: valueIn(found, row, fault),
    gjelderFra: dateIn(found, 'gjelderFra', row, fault),
    gjelderTil: dateIn(found, 'gjelderTil', row, fault),
    merke: merke as Merke,
    kilde: textIn(found, 'kilde', row, fault),
    bekreftes: found.get('bekreftes') === true,
  }
  return rate.gjelderTil < rate.gjelderFra ? fault(row, '«gjelderTil» is before «gjelderFra»') : rate
}

function rateRows(map: YAMLMap, sistSjekket: IsoDate, fault: Fault): readonly Rate[] {
  const found = fields(map, ['navn', 'tekst', 'enhet', 'hjemmel', 'rader'], fault)
  const enhet = found.get('enhet')
  if (enhet !== 'kr' && enhet !== 'andel') fault(map, '«enhet» must be kr or andel')
  const head: Head = {
    navn: textIn(found, 'navn', map, fault),
    tekst: textIn(found, 'tekst', map, fault),
    enhet: enhet as Rate['enhet'],
    hjemmel: textIn(found, 'hjemmel', map, fault),
    sistSjekket,
  }
  const rader = found.get('rader')
  if (!isSeq(rader) || rader.items.length === 0) return fault(map, '«rader» must be a list with at least one row')
  const rows = rader.items.map((row) =>
    isMap(row) ? rateRow(row, head, fault) : fault(map, 'a row must be { verdi: … }'),
  )
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    if (before !== undefined && row.gjelderFra <= before.gjelderTil)
      fault(rader.items[i] as YAMLMap, `overlaps the row before; two values on ${row.gjelderFra}`)
  })
  return rows
}

function fileRates({ file, text }: LawFile): readonly (readonly Rate[])[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const fault: Fault = (node, what) => {
    throw new LawFault(file, lines.linePos(node?.range?.[0] ?? 0).line, what)
  }
  const broken = document.errors[0]
  if (broken !== undefined) throw new LawFault(file, lines.linePos(broken.pos[0]).line, broken.message)
  const root = document.contents
  if (!isMap(root)) return fault(null, 'write sistSjekket: and satser: at the top')
  const found = fields(root, ['sistSjekket', 'satser'], fault)
  const satser = found.get('satser')
  if (!isSeq(satser)) return fault(root, '«satser» must be a list')
  const checked = dateIn(found, 'sistSjekket', root, fault)
  return satser.items.map((item) =>
    isMap(item) ? rateRows(item, checked, fault) : fault(root, 'a rate must be a map'),
  )
}

/** All rates of the files. Throws LawFault on the first fault, also when one name stands twice. */
export function checkRates(files: readonly LawFile[]): Rates {
  const rates = new Map<string, readonly Rate[]>()
  for (const file of files) {
    for (const rows of fileRates(file)) {
      const navn = rows[0]?.navn ?? ''
      if (rates.has(navn)) throw new LawFault(file.file, 1, `the rate «${navn}» stands twice`)
      rates.set(navn, rows)
    }
  }
  return rates
}
