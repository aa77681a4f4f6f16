// Values that a municipality has adopted → what each calculation asks for. A choice without a value is left out: the law's
// default then holds, and where the law has none, the calculation says which choice is missing (ChoiceMissing).
import type { IsoDate } from '../../base/dates.ts'
import { decimal, type Fraction, percent } from '../../base/fraction.ts'
import { type Oere, oere } from '../../base/money.ts'
import { guidelines } from '../guidelines.ts'
import { highestShareAboveG, highestShareUpToG } from '../langtidsopphold/egenandel.ts'
import type { Delmaaned, FoersteBetalingsdag } from '../langtidsopphold/period.ts'
import { dateOfG } from '../praktisk-bistand/price-list.ts'
import type { Retningslinjer } from '../types.ts'
import type { LocalId, LocalValue } from './choices.ts'
import { findChoice, readChoice } from './read-choice.ts'

/** One adopted choice in force. */
export interface LocalRow {
  readonly id: LocalId
  readonly verdi: LocalValue
  readonly fra: IsoDate
  /** null: until another row takes over. */
  readonly til: IsoDate | null
  readonly vedtatt: IsoDate
  readonly saksnummer: string
}

type Stored = Omit<LocalRow, 'id' | 'verdi'> & { readonly emne: string; readonly innhold: unknown }
/** Rows as they are stored. Throws Error when one is not a choice of ours: an unread guideline is not «no guideline». */
export function localRows(stored: readonly Stored[]): readonly LocalRow[] {
  return stored.map(({ emne, innhold, fra, til, vedtatt, saksnummer }) => {
    const choice = findChoice(emne)
    if (choice === null) throw new Error(`A guideline is stored under an unknown key: ${emne}`)
    return { id: choice.id, verdi: readChoice(choice, innhold), fra, til, vedtatt, saksnummer }
  })
}

const adopted = (rows: readonly LocalRow[], id: LocalId): LocalValue | undefined =>
  rows.find((row) => row.id === id)?.verdi

/** What the beregningsgrunnlag reads; only what the municipality has decided. */
export function retningslinjerOf(rows: readonly LocalRow[]): Retningslinjer {
  const decided = guidelines.flatMap(({ id }) => {
    const verdi = adopted(rows, id)
    return verdi === undefined ? [] : [[id, id === 'boutgifter' ? housingOf(verdi) : verdi]]
  })
  return Object.fromEntries(decided) as Retningslinjer
}

function housingOf(verdi: LocalValue): { beloepPerMaaned: Oere; maaneder: number } | null {
  if (verdi === null || typeof verdi !== 'object') return null
  const { n, d } = decimal(String(verdi.beloepPerMaaned))
  return { beloepPerMaaned: oere(Number((n * 100n) / d)), maaneder: verdi.maaneder }
}

/** What a bill for a long stay reads (period.ts, bill.ts). */
export function billChoices(rows: readonly LocalRow[]): {
  readonly delmaaned: Delmaaned | undefined
  readonly foersteBetalingsdag: FoersteBetalingsdag | undefined
} {
  return {
    delmaaned: adopted(rows, 'delmaaned') as Delmaaned | undefined,
    foersteBetalingsdag: adopted(rows, 'foersteBetalingsdag') as FoersteBetalingsdag | undefined,
  }
}

/** Shares of the income and the date whose G is used for a long stay (egenandel.ts). */
export function institutionChoices(
  rows: readonly LocalRow[],
  dato: IsoDate,
): { readonly andelInntil1G: Fraction; readonly andelOver1G: Fraction; readonly gDato: IsoDate } {
  const share = (id: 'andelInntil1G' | 'andelOver1G', law: Fraction): Fraction => {
    const verdi = adopted(rows, id)
    return typeof verdi === 'number' ? percent(String(verdi)) : law
  }
  const gDato = (adopted(rows, 'grunnbeloepDato') ?? 'vedtaksdato') as '1.1' | '1.5' | 'vedtaksdato'
  return {
    andelInntil1G: share('andelInntil1G', highestShareUpToG),
    andelOver1G: share('andelOver1G', highestShareAboveG),
    gDato: dateOfG({ gDato, trinn: [] }, dato),
  }
}
