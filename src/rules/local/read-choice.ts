// One local choice as JSON → its checked value. What the choice does not allow is an InputFault that says what to write.
import { isCasePattern } from '../../base/case-pattern.ts'
import { isFilePattern } from '../../base/file-pattern.ts'
import { amount, count, InputFault, oneOf, type Reader, record, yesNo } from '../input.ts'
import { type LocalChoice, localChoices, type LocalForm, type LocalId, type LocalValue } from './choices.ts'

export const findChoice = (id: string): LocalChoice | null => localChoices.find((choice) => choice.id === id) ?? null

/** Throws Error for an id that no choice has: the words come from a closed list. */
export function choiceOf(id: LocalId): LocalChoice {
  const found = findChoice(id)
  if (found === null) throw new Error(`No local choice is called ${id}`)
  return found
}

/** The value, or InputFault with the field `felt`. The law's own default may always be chosen again, except an empty one. */
export function readChoice(choice: LocalChoice, value: unknown, felt = 'verdi'): LocalValue {
  if (value === null && choice.standard === null) return null
  readers[choice.form.type](choice.form)(value, felt)
  return value as LocalValue
}

const housing = record({ beloepPerMaaned: amount, maaneder: count(1, 120) })
const wholePercent =
  (hoeyst: number): Reader<number> =>
  (value, felt) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= hoeyst) return value
    throw new InputFault(felt, `skriv hele prosent fra 0 til ${hoeyst}`)
  }

const readers: { readonly [T in LocalForm['type']]: (form: LocalForm) => Reader<unknown> } = {
  'ja-nei': () => yesNo,
  valg: (form) => oneOf(...(form.type === 'valg' ? form.valg.map(({ verdi }) => verdi) : [])),
  prosent: (form) => wholePercent(form.type === 'prosent' ? form.hoeyst : 0),
  kroner: () => amount,
  boutgifter: () => housing,
  saksmoenster: () => (value, felt) => {
    if (typeof value === 'string' && isCasePattern(value)) return value
    throw new InputFault(
      felt,
      'skriv formen med 0 for et siffer, A for en bokstav, X for en av delene, + etter et tegn for én eller flere, og - / . _ som de er; for eksempel 0000/0+',
    )
  },
  filmoenster: () => (value, felt) => {
    if (typeof value === 'string' && isFilePattern(value)) return value
    throw new InputFault(
      felt,
      'skriv ord på høyst 20 bokstaver (a til z) og {tjeneste}, {aar}, {dato} og {id}, med - eller _ mellom hver del, og {id} én gang; for eksempel grunnlag-{tjeneste}-{id}',
    )
  },
}
