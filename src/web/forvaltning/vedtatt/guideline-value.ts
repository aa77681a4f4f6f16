// A guideline's value in words, and the field texts of one that is typed → its value.
import { InputFault } from '../../../rules/input.ts'
import type { LocalChoice, LocalValue } from '../../../rules/local/choices.ts'
import { readChoice } from '../../../rules/local/read-choice.ts'
import { readField } from '../../kalkulator/read-field.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import { kr } from './bracket-text.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

export function valueText({ form }: LocalChoice, verdi: LocalValue, { forvaltning }: OfficeTexts): string {
  const words = forvaltning.retningslinjer
  if (verdi === null) return words.ingen
  if (typeof verdi === 'boolean') return verdi ? words.ja : words.nei
  if (typeof verdi === 'object') return words.boutgifter(kr(verdi.beloepPerMaaned), verdi.maaneder)
  if (typeof verdi === 'number') return form.type === 'prosent' ? words.prosent(String(verdi)) : kr(verdi)
  return (form.type === 'valg' ? form.valg.find((one) => one.verdi === verdi)?.tekst : undefined) ?? verdi
}

/** The municipality writes a form of its own, as text. */
export const isTypedForm = ({ type }: LocalChoice['form']): boolean => type === 'saksmoenster' || type === 'filmoenster'

/** `valg`: the chosen radio (ja, nei, a word); the other two are typed. */
export interface ValueDraft {
  readonly valg: string
  readonly beloep: string
  readonly maaneder: string
}

export function valueDraft({ form }: LocalChoice, verdi: LocalValue | undefined): ValueDraft {
  const empty = { valg: '', beloep: '', maaneder: '' }
  const typed = (value: number): string => String(value).replace('.', ',')
  if (verdi === undefined) return empty
  if (verdi === null) return { ...empty, valg: 'nei' }
  if (typeof verdi === 'boolean') return { ...empty, valg: verdi ? 'ja' : 'nei' }
  if (typeof verdi === 'number') return { ...empty, valg: form.type === 'kroner' ? 'ja' : '', beloep: typed(verdi) }
  if (typeof verdi === 'string')
    return isTypedForm(form) ? { ...empty, valg: 'ja', beloep: verdi } : { ...empty, valg: verdi }
  return { valg: 'ja', beloep: typed(verdi.beloepPerMaaned), maaneder: String(verdi.maaneder) }
}

type ReadValue = { readonly ok: true; readonly verdi: LocalValue } | { readonly ok: false; readonly error: FieldError }

/** Nothing is guessed: no choice is a choice to be made. */
export function readValue(choice: LocalChoice, draft: ValueDraft, { forvaltning }: OfficeTexts): ReadValue {
  const { feil, retningslinjer: words } = forvaltning
  const wrong = (felt: string, tekst: string): ReadValue => ({ ok: false, error: { felt, tekst } })
  const amount = readField('kroner', draft.beloep)
  const { type } = choice.form
  if (type === 'ja-nei' || type === 'valg') {
    if (draft.valg === '') return wrong('verdi', feil.verdi)
    return checked(choice, type === 'valg' ? draft.valg : draft.valg === 'ja', wrong)
  }
  if (type === 'prosent') {
    if (!/^\d{1,3}$/.test(draft.beloep.trim())) return wrong('beloep', feil.prosent(choice.form.hoeyst))
    return checked(choice, Number(draft.beloep), (_, tekst) => wrong('beloep', tekst))
  }
  if (draft.valg === '') return wrong('verdi', feil.verdi)
  if (draft.valg === 'nei') return { ok: true, verdi: null }
  if (isTypedForm(choice.form)) return checked(choice, draft.beloep.trim(), (_, tekst) => wrong('beloep', tekst))
  if (!amount.ok) return wrong('beloep', feil.kroner(type === 'kroner' ? words.beloep : words.beloepPerMaaned))
  if (type === 'kroner') return checked(choice, amount.value as number, wrong)
  if (!/^([1-9]|[1-9]\d|1[01]\d|120)$/.test(draft.maaneder.trim())) return wrong('maaneder', feil.maanederBolig)
  return checked(choice, { beloepPerMaaned: amount.value as number, maaneder: Number(draft.maaneder) }, wrong)
}

function checked(choice: LocalChoice, verdi: LocalValue, wrong: (felt: string, tekst: string) => ReadValue): ReadValue {
  try {
    return { ok: true, verdi: readChoice(choice, verdi) }
  } catch (thrown) {
    if (thrown instanceof InputFault) return wrong('verdi', `${thrown.hva[0]?.toUpperCase()}${thrown.hva.slice(1)}.`)
    throw thrown
  }
}
