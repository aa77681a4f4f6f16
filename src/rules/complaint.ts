// lov/forvaltningsloven.yaml → who hears a complaint, within how many weeks, and under which sections on a date. Pure.
// Egenandelsforskriften § 13; forskrift om foreldrebetaling i barnehager § 5; opplæringslova § 29-1; forvaltningsloven.
import { findDate, type IsoDate } from '../base/dates.ts'
import { LawError, type LawFile } from './law-value.ts'
import { Problems, type Row, rowsOf, textTable, topRow } from './law-row.ts'

export const emner = [
  'innsyn',
  'begrunnelse',
  'underretning',
  'klageinstans',
  'klagefrist',
  'klageform',
  'utsatt-iverksetting',
] as const
export type Emne = (typeof emner)[number]
const klagetjenester = ['langtidsopphold', 'praktisk-bistand', 'barnehage', 'sfo', 'boligsosial'] as const
export type Klagetjeneste = (typeof klagetjenester)[number]
export const organer = ['statsforvalteren', 'kommunens-klageorgan'] as const
export type Organ = (typeof organer)[number]

export interface Forvaltningslov {
  readonly id: string
  readonly lov: string
  /** null: adopted, but the day it takes effect is not known. */
  readonly iKraftFra: IsoDate | null
  readonly paragrafer: ReadonlyMap<Emne, string>
}
export interface Klageregel {
  readonly tjeneste: Klagetjeneste
  readonly organ: Organ
  readonly uker: number
  readonly hjemmel: string
  readonly emner: readonly Emne[]
}
export interface ComplaintLaw {
  readonly sistSjekket: string
  readonly lover: readonly Forvaltningslov[]
  readonly klage: ReadonlyMap<Klagetjeneste, Klageregel>
}

/** The checked table. Throws LawError naming file, line and what to write. */
export function checkComplaintLaw(file: LawFile): ComplaintLaw {
  const problems = new Problems()
  const top = topRow(file, problems).only(['sistSjekket', 'lover', 'klage'])
  const lover = rowsOf(top, 'lover').map(readAct)
  const klage = new Map(rowsOf(top, 'klage').map((row) => readComplaint(row)))
  for (const tjeneste of klagetjenester) {
    if (!klage.has(tjeneste)) top.wrong(`klage has no row for ${tjeneste}. Write one.`, 'klage')
  }
  if (!lover.some(({ iKraftFra }) => iKraftFra !== null)) top.wrong('no act is in force. Write iKraftFra.', 'lover')
  const sistSjekket = top.text('sistSjekket')
  if (problems.list.length > 0) throw new LawError(problems.list)
  return { sistSjekket, lover, klage }
}

function readAct(row: Row): Forvaltningslov {
  row.only(['id', 'lov', 'iKraftFra', 'kilde', 'paragrafer'])
  row.text('kilde')
  const given = row.text('iKraftFra')
  const iKraftFra = given === 'ukjent' ? null : findDate(given)
  if (given !== 'ukjent' && iKraftFra === null) row.wrong('iKraftFra must be YYYY-MM-DD or ukjent.', 'iKraftFra')
  const table = textTable(row, 'paragrafer')
  const paragrafer = new Map(emner.map((emne) => [emne, table.get(emne) ?? '']))
  for (const [emne, paragraf] of paragrafer) if (paragraf === '') row.wrong(`${emne} is missing.`, 'paragrafer')
  for (const name of table.keys()) {
    if (!emner.includes(name as Emne))
      row.wrong(`unknown subject ${name}. Write one of ${emner.join(', ')}.`, 'paragrafer')
  }
  return { id: row.text('id'), lov: row.text('lov'), iKraftFra, paragrafer }
}

function readComplaint(row: Row): [Klagetjeneste, Klageregel] {
  row.only(['tjeneste', 'organ', 'uker', 'hjemmel', 'emner'])
  const tjeneste = row.oneOf('tjeneste', klagetjenester)
  const uker = row.fields['uker']
  const whole = typeof uker === 'number' && Number.isInteger(uker) && uker > 0
  if (!whole) row.wrong('uker must be a whole number of weeks, e.g. uker: 3.', 'uker')
  const rest = { organ: row.oneOf('organ', organer), hjemmel: row.text('hjemmel'), emner: row.listOf('emner', emner) }
  return [tjeneste, { tjeneste, uker: whole ? uker : 0, ...rest }]
}

/** The act in force on a date. Throws RangeError before the first one. */
export function actOn({ lover }: ComplaintLaw, dato: IsoDate): Forvaltningslov {
  const found = lover.findLast(({ iKraftFra }) => iKraftFra !== null && iKraftFra <= dato)
  if (found === undefined) throw new RangeError(`No forvaltningslov was in force on ${dato}`)
  return found
}

/** The act that is adopted without a known day, or null. While there is one, the sections must be checked by a person. */
export const actToCome = ({ lover }: ComplaintLaw): Forvaltningslov | null =>
  lover.find(({ iKraftFra }) => iKraftFra === null) ?? null

export function complaintFor({ klage }: ComplaintLaw, tjeneste: Klagetjeneste): Klageregel {
  const found = klage.get(tjeneste)
  if (found === undefined) throw new Error(`No complaint rule for ${tjeneste}`)
  return found
}
