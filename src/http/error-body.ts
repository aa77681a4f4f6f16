// A failure → the body that the path promises: Fiks' own on the paths Fiks has fixed, RFC 9457 elsewhere.
// `path` is the route's pattern, never the address as it came: that may hold a person number.
import { STATUS_CODES } from 'node:http'
import { refusals } from '../access/decide.ts'
import { type ErrorCode, Problem, entryOf, textOf } from '../base/errors.ts'
import type { Language } from '../base/language.ts'
import type { ProblemSvar } from './contract.ts'
import { isFiksPath } from './route.ts'

/** The request as far as an error may tell about it. */
export interface ErrorPlace {
  readonly pattern: string
  readonly requestId: string
  readonly tid: Date
  /** Of the sentence, on our own paths; Fiks' own speak bokmål. */
  readonly spraak: Language
}
export interface ErrorReply {
  readonly status: number
  readonly spraak: Language
  readonly type: string
  readonly body: object
}

/** Any thrown thing → a Problem. Framework errors are known by their code; the rest is uventet-feil. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown
  const { code, statusCode } = (thrown ?? {}) as { code?: string; statusCode?: number }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) return new Problem('for-stor-foresporsel')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Problem('feil-innholdstype')
  // An address that cannot be read, or with a word longer than any of ours, leads nowhere.
  if (code === 'FST_ERR_BAD_URL' || statusCode === 414) return new Problem('ukjent-adresse')
  if (statusCode === 400) return new Problem('ugyldig-foresporsel', { hva: 'innholdet er ikke gyldig JSON' })
  return new Problem('uventet-feil')
}

/** Codes that share the text of ikke-tilgang share its code on the wire too: only the audit row tells a role that is not from one that is another's. */
const toldAs = ({ kode }: Pick<Problem, 'kode'>): ErrorCode =>
  entryOf(kode) === entryOf('ikke-tilgang') ? 'ikke-tilgang' : kode

export function errorReply(thrown: Problem, place: ErrorPlace): ErrorReply {
  const problem = new Problem(toldAs(thrown), thrown.params, thrown.felt)
  const { status } = entryOf(problem.kode)
  return isFiksPath(place.pattern)
    ? { status, spraak: 'nb', type: 'application/json', body: fiksBody(problem, place) }
    : { status, spraak: place.spraak, type: 'application/problem+json', body: problemBody(problem, place) }
}

function problemBody(problem: Problem, place: ErrorPlace): ProblemSvar {
  const { status } = entryOf(problem.kode)
  return {
    type: `urn:grunnlag:feil:${problem.kode}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: textOf(problem, place.spraak),
    kode: problem.kode,
    ...(problem.felt === undefined ? {} : { felt: problem.felt }),
    ...(problem.kode === 'sats-ukjent' ? unknownRate(problem) : {}),
    requestId: place.requestId,
  }
}

const unknownRate = ({ params }: Problem) => ({ sats: String(params['sats']), dato: String(params['dato']) })

function fiksBody(problem: Problem, place: ErrorPlace): object {
  const { status } = entryOf(problem.kode)
  return {
    timestamp: place.tid.getTime(),
    status,
    error: STATUS_CODES[status] ?? 'Error',
    errorId: place.requestId,
    path: place.pattern,
    message: textOf(problem),
    errorCode: String(problem.params['kildekode'] ?? problem.kode),
    errorJson: JSON.stringify({ kode: problem.kode, felt: problem.felt }),
  }
}

/** What Permit.ask may refuse a route with, as the caller is told it; and close family, which the register tells after it. */
export const permitRefusals: readonly ErrorCode[] = [
  ...new Set([...refusals, 'naer-familie' as const].map((kode) => toldAs({ kode }))),
]

/** The codes that any route may answer with, whatever its declaration says. */
export const codesOfEveryRoute: readonly ErrorCode[] = ['uventet-feil', 'for-mange-forsoek', 'for-mange-kall']
/** And where a machine may call. */
export const codesOfMachines: readonly ErrorCode[] = ['token-ugyldig', 'nivaa-for-lavt', 'integrasjon-avvist']
/** And where a body may be sent: it can be too large, of another type, or no JSON, whether or not the route reads it. */
export const codesOfBodies: readonly ErrorCode[] = ['ugyldig-foresporsel', 'feil-innholdstype', 'for-stor-foresporsel']
