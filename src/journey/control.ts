// A frozen record on paper, with a code that proves it ours: typeset, then on record for /kontroll, then given. And the answer to who
// holds a code or a file: «ekte», the day and the municipality, or «ukjent». Nothing of what is kept leads to a person or a case.
import { createHash } from 'node:crypto'
import type { Clock } from '../base/clock.ts'
import { controlCode, controlCodeBytes, findControlCode } from '../base/control-code.ts'
import { addMonths, type IsoDate, osloDate } from '../base/dates.ts'
import { fileNameOf } from '../base/file-pattern.ts'
import type { Beregningstype } from '../base/terms.ts'
import type { Resultat } from '../decision/record.ts'
import type { Print } from '../pdf/render.ts'
import type { PdfLanguage } from '../pdf/texts.ts'
import { findMunicipality, type Municipalities } from '../rates/municipalities.ts'
import type { ControlStore } from '../store/control-types.ts'

export interface PrintedFile {
  readonly navn: string
  readonly innhold: Uint8Array
}
export type ControlQuestion = { readonly kode: string } | { readonly filhash: string }
/** Both days and names null: unknown, whatever the reason. */
export interface ControlAnswer {
  readonly svar: 'ekte' | 'ukjent'
  /** Norway's day, YYYY-MM-DD. */
  readonly laget: string | null
  readonly kommune: string | null
}
export interface PrintHouse {
  readonly render: (resultat: Resultat, print: Print) => Promise<Buffer>
  readonly control: ControlStore
  readonly filePattern: (fiksOrgId: string, on: IsoDate) => Promise<string>
  readonly municipalities: Municipalities
  /** Where a reader controls the code. */
  readonly address: string
  /** Whole years that the control is kept. */
  readonly years: number
  readonly clock: Clock
  readonly randomBytes: (count: number) => Uint8Array
}

const fileWord: Readonly<Record<Beregningstype, string>> = {
  LANGTIDSOPPHOLD_INSTITUSJON: 'langtidsopphold',
  PRAKTISK_BISTAND: 'praktisk-bistand',
  BARNEHAGE_SFO: 'foreldrebetaling',
}

/** Every printing has a code of its own. Rejects, and gives no file, when the database does not take its row. */
export async function printRecord(resultat: Resultat, house: PrintHouse, spraak?: PdfLanguage): Promise<PrintedFile> {
  const { fiksOrgId, inntektsaar, beregningstype, id } = resultat
  const laget = osloDate(house.clock())
  const words = { tjeneste: fileWord[beregningstype], aar: inntektsaar, dato: laget, id }
  const navn = fileNameOf(await house.filePattern(fiksOrgId, laget), words)
  const kode = controlCode(house.randomBytes(controlCodeBytes))
  const print = { spraak: spraak ?? languageOf(resultat, house.municipalities), kode, adresse: house.address }
  const innhold = await house.render(resultat, print)
  const utloeper = addMonths(laget, house.years * 12)
  await house.control.keep({ fiksOrgId, kodeHash: hashOfCode(kode), filHash: sha256(innhold), laget, utloeper })
  return { navn, innhold }
}

/** The municipality's own language towards the state; bokmål where it has chosen none, or is not in the list. */
function languageOf({ kommune }: Resultat, municipalities: Municipalities): PdfLanguage {
  return findMunicipality(municipalities, kommune.kommunenummer)?.maalform === 'nynorsk' ? 'nn' : 'nb'
}

/** One look-up whatever is asked, so that a mistyped code takes the time of an unknown one. */
export async function answerControl(question: ControlQuestion, tid: Date, house: PrintHouse): Promise<ControlAnswer> {
  const found = await house.control.find(hashOf(question), osloDate(tid))
  return found === null ? { svar: 'ukjent', laget: null, kommune: null } : { svar: 'ekte', ...found }
}

const hashOf = (question: ControlQuestion): Buffer =>
  'kode' in question
    ? hashOfCode(findControlCode(question.kode) ?? '')
    : Buffer.from(question.filhash.toLowerCase(), 'hex')

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest()
/** Not the hash of any file: the words before it see to that. */
const hashOfCode = (kode: string): Buffer => sha256(`grunnlag:pdf-kontrollkode:${kode}`)
