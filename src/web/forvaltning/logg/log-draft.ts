// A search in the log as it is typed, its mistakes, and what is sent. It lives in memory alone: no address, no storage.
import { isCaseReference } from '../../../base/case-reference.ts'
import { findDate } from '../../../base/dates.ts'
import type { LoggSoek } from '../../../http/contract-logg.ts'
import type { FieldError } from '../../oppslag/check-draft.ts'
import { readNumber } from '../../oppslag/number-input.ts'
import type { OfficeTexts } from '../use-office-texts.ts'

/** The fields a person types in or chooses from; empty: not asked for. */
const logFields = [
  'identifikator',
  'ansatt',
  'rolle',
  'tjenesteomraade',
  'hendelse',
  'utfall',
  'saksreferanse',
  'fraDato',
  'tilDato',
] as const
export type LogField = (typeof logFields)[number]
export type LogDraft = Readonly<Record<LogField, string>> & {
  readonly eldsteFoerst: boolean
  /** Also the administrators' own reading and searching. */
  readonly medLesing: boolean
  /** The same member of staff as in a row that was shown; null: anyone. Goes before `ansatt`. */
  readonly samme: { readonly rad: number; readonly navn: string } | null
}
export const emptyLogDraft: LogDraft = {
  identifikator: '',
  ansatt: '',
  rolle: '',
  tjenesteomraade: '',
  hendelse: '',
  utfall: '',
  saksreferanse: '',
  fraDato: '',
  tilDato: '',
  eldsteFoerst: false,
  medLesing: false,
  samme: null,
}
/** Left out of the list until somebody asks for them: every page of the administrator leaves one. */
const readingEvents: readonly string[] = ['forvaltning', 'loggsoek']
export const pageLength = 25
export const fieldId = (field: LogField): string => `logg-${field}`

const isDay = (text: string): boolean => findDate(text) !== null && text >= '2000-01-01' && text <= '2100-12-31'

export function checkLog(draft: LogDraft, { logg: { feil } }: OfficeTexts): FieldError[] {
  const { identifikator, ansatt, saksreferanse, fraDato, tilDato } = draft
  const wrong: readonly (readonly [keyof typeof feil & LogField, boolean])[] = [
    ['identifikator', identifikator.trim() !== '' && !readNumber(identifikator).ok],
    ['ansatt', ansatt.trim() !== '' && !readNumber(ansatt).ok],
    ['saksreferanse', saksreferanse.trim() !== '' && !isCaseReference(saksreferanse.trim())],
    ['fraDato', fraDato !== '' && !isDay(fraDato)],
    ['tilDato', tilDato !== '' && (!isDay(tilDato) || (fraDato !== '' && tilDato < fraDato))],
  ]
  return wrong.filter(([, is]) => is).map(([felt]) => ({ felt: fieldId(felt), tekst: feil[felt] }))
}

/** A draft without mistakes → what is asked; nothing that is empty. */
export function sentLog(draft: LogDraft, fra: number): LoggSoek {
  const { samme, eldsteFoerst, medLesing, identifikator, ansatt, ...rest } = draft
  const isAboutReading = readingEvents.includes(draft.hendelse)
  const numbers = {
    identifikator: identifikator.replaceAll(/\s/g, ''),
    ansatt: samme === null ? ansatt.replaceAll(/\s/g, '') : '',
  }
  const typed = Object.entries({ ...rest, ...numbers }).flatMap(([field, text]) =>
    text.trim() === '' ? [] : [[field, text.trim()] as const],
  )
  return {
    ...Object.fromEntries(typed),
    ...(samme === null ? {} : { sammeAnsattSomRad: samme.rad }),
    ...(medLesing || isAboutReading ? {} : { utenLesing: true }),
    ...(eldsteFoerst ? { eldsteFoerst } : {}),
    fra,
    antall: pageLength,
  }
}
