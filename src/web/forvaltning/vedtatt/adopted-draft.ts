// The decision behind a price list or a guideline, as it is typed: days and case number.
import { findDate } from '../../../base/dates.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export interface AdoptedDraft {
  readonly fra: string
  /** Empty: until something else is adopted. */
  readonly til: string
  readonly vedtatt: string
  readonly saksnummer: string
}
export const emptyAdopted: AdoptedDraft = { fra: '', til: '', vedtatt: '', saksnummer: '' }

const reference = /^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå\-/._]{0,63}$/

export function checkAdopted(
  { fra, til, vedtatt, saksnummer }: AdoptedDraft,
  { forvaltning }: OfficeTexts,
): FieldError[] {
  const { feil } = forvaltning
  const wrong: readonly (readonly [keyof AdoptedDraft, boolean])[] = [
    ['fra', findDate(fra) === null],
    ['til', til !== '' && (findDate(til) === null || til < fra)],
    ['vedtatt', findDate(vedtatt) === null],
    ['saksnummer', !reference.test(saksnummer.trim()) || /\d{11}/.test(saksnummer)],
  ]
  return wrong.filter(([, is]) => is).map(([felt]) => ({ felt, tekst: feil[felt] }))
}

export const readAdopted = ({ fra, til, vedtatt, saksnummer }: AdoptedDraft) => ({
  fra,
  til: til === '' ? null : til,
  vedtatt,
  saksnummer: saksnummer.trim(),
})
