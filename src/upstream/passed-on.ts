// One of Skatteetaten's tax APIs, asked in the name of a case system and its answer handed on byte for byte. In: a Permit that
// names API, stage and one person. Out: the bytes, with the parsed answer for the audit row, or why there are none.
import type { Permit } from '../access/permit.ts'
import { type Unknown, unknown } from '../base/fact.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import { confirmedBy } from './ask-sources.ts'
import { avregningApi } from './avregning/client.ts'
import { beregnetSkattApi } from './beregnetskatt/client.ts'
import { placeInPermit } from './coverage.ts'
import { UpstreamFailure } from './failure.ts'
import { fetchName } from './folkeregister/client.ts'
import type { Upstream } from './source.ts'
import { summertSkattegrunnlagApi } from './summertskattegrunnlag/client.ts'
import { type Envelope, type SamePerson, type TaxApi, askOnce } from './tax-lookup.ts'

export interface PassedOn<T> {
  readonly known: true
  readonly bytes: Uint8Array
  readonly svar: T
}

const apis: Readonly<Record<TaxApi<Envelope>['api'], TaxApi<Envelope>>> = {
  summertskattegrunnlag: summertSkattegrunnlagApi,
  beregnetskatt: beregnetSkattApi,
  avregning: avregningApi,
}

/** Throws only when the permit does not cover the call (a mistake in our code). One call, one stage: nothing is tried instead. */
export async function passOnTax(upstream: Upstream, permit: Permit): Promise<PassedOn<object> | Unknown> {
  const { api, stadie, person } = callIn(permit)
  const id = `${api.api}:${placeInPermit(permit, api.api, person)}`
  const deadline = AbortSignal.timeout(upstream.limits.deadlineMs)
  const samePerson: SamePerson = async (other) =>
    mayAskRegister(permit) && confirmedBy(fetchName(upstream, permit, person))(other)
  try {
    const { svar, bytes } = await askOnce(upstream, api, { permit, person, samePerson, stadie, deadline })
    requireWhole(svar, api)
    return { known: true, bytes, svar }
  } catch (thrown) {
    if (thrown instanceof UpstreamFailure) return unknown(id, thrown.why, thrown.kode)
    throw thrown
  }
}

/** A role may have been given fewer sources than its purpose has; then another number in the answer stays unconfirmed. */
const mayAskRegister = ({ hjemmel, rolle }: Permit): boolean =>
  hjemmel.apier.includes('folkeregister') && (rolle.registre?.includes('folkeregister') ?? true)

function callIn({ ask, hjemmel }: Permit) {
  const [person] = ask.personer
  if (ask.videre === undefined || person === undefined || ask.personer.length !== 1)
    throw new Error('The permit names no call to pass on')
  const { api, stadie: asked } = ask.videre
  const stadie = hjemmel.stadier.find((one) => one === (asked ?? 'oppgjoer'))
  if (stadie === undefined) throw new Error(`${hjemmel.tjenesteomraade} does not name the stage that was asked for`)
  return { api: apis[api], stadie, person: person satisfies Personidentifikator }
}

const shell = new Set(['personidentifikator', 'inntektsaar', 'skjermet', 'stadie'])

/**
 * A shielded person's answer holds the question and no more; whether a municipal package may get a reduced one is not
 * published, so anything beside the question is withheld. Any other answer must be whole: half of one is not passed on as all.
 */
function requireWhole(svar: Envelope, { rute, isAnswer }: TaxApi<Envelope>): void {
  if (!svar.skjermet) {
    if (!isAnswer(svar)) throw new UpstreamFailure('ugyldig-svar', rute)
  } else if (Object.keys(svar).some((name) => !shell.has(name))) {
    throw new UpstreamFailure('skjermet', rute, { why: 'withheld' })
  }
}
