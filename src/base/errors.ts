// One catalogue of errors: code → HTTP status, text for people (nb, nn, en), worth retrying?, log level.
// A text says what, which, why and what to do; {name} is filled from params, which never hold a person number.
import { type CatalogueEntry, catalogue } from './error-catalogue.ts'
import type { Language } from './language.ts'

export type { CatalogueEntry } from './error-catalogue.ts'
export type ErrorCode = keyof typeof catalogue
export type Params = Readonly<Record<string, string | number>>

/** The only error thrown on purpose. `felt` is a path into the request (personer[1].identifikator). */
export class Problem extends Error {
  readonly kode: ErrorCode
  readonly params: Params
  readonly felt: string | undefined
  constructor(kode: ErrorCode, params: Params = {}, felt?: string) {
    super(kode)
    this.name = 'Problem'
    this.kode = kode
    this.params = params
    this.felt = felt
  }
}

export const entryOf = (kode: ErrorCode): CatalogueEntry => catalogue[kode]

/** The text for people, with params filled in. Throws when the text names a param that was not given. */
export function textOf(problem: Problem, language: Language = 'nb'): string {
  return entryOf(problem.kode)[language].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = problem.params[name]
    if (value === undefined) throw new Error(`${problem.kode} lacks the param ${name}`)
    return String(value)
  })
}
