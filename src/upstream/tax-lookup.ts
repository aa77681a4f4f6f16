// One person, one year, one of Skatteetaten's tax APIs. In: Permit and person. Out: a Fact with the raw answer, or why not.
// Every answer is held against the question: person, year and stage must be the ones asked for.
import type { Permit } from '../access/permit.ts'
import { type Fact, known, unknown } from '../base/fact.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { Api } from '../base/terms.ts'
import { placeInPermit } from './coverage.ts'
import { UpstreamFailure } from './failure.ts'
import type { AskedStage, TaxReply } from './schema.ts'
import { type CodeTable, failureOfReply } from './source-error.ts'
import { type Upstream, read } from './source.ts'
import { type CallTerms, followed } from './watch.ts'

/** What the three tax APIs' answers have in common. */
export interface Envelope {
  readonly personidentifikator: string
  readonly inntektsaar: string | number
  readonly skjermet: boolean
  readonly stadie?: string
}

export interface TaxApi<T extends Envelope> {
  readonly api: Exclude<Api, 'folkeregister'>
  readonly rute: string
  readonly codes: CodeTable
  /** Only Summert skattegrunnlag has the stage in its address. */
  readonly hasStage: boolean
  /** Shape, and that the answer is not an empty shell. */
  readonly isAnswer: (body: unknown) => body is T
}

/** Does Folkeregisteret say that this other number is the same person? Skatteetaten answers with the number now in use. */
export type SamePerson = (other: string) => Promise<boolean>

export interface TaxQuestion {
  readonly permit: Permit
  readonly person: Personidentifikator
  readonly samePerson: SamePerson
}

/** Throws only when the permit does not cover the question (a mistake in our code). */
export async function lookUpTax<T extends Envelope>(
  upstream: Upstream,
  api: TaxApi<T>,
  question: TaxQuestion,
): Promise<Fact<TaxReply<T>>> {
  const { permit, person } = question
  const place = placeInPermit(permit, api.api, person)
  const id = `${api.api}:${place}`
  return followed<TaxReply<T>>(upstream, { api: api.api, place }, async (terms) => {
    try {
      const reply = await firstStage(api.hasStage ? permit.hjemmel.stadier : ['oppgjoer'], (stadie) =>
        askStage(upstream, api, { ...question, ...terms, stadie }),
      )
      return known(id, reply, { api: api.api, hentet: upstream.clock().toISOString() })
    } catch (thrown) {
      if (thrown instanceof UpstreamFailure) return unknown(id, thrown.why, thrown.kode)
      throw thrown
    }
  })
}

/** The settlement; a draft only where the purpose allows it and the source says that there is no settlement. */
async function firstStage<R>(stages: readonly AskedStage[], ask: (stage: AskedStage) => Promise<R>): Promise<R> {
  try {
    return await ask('oppgjoer')
  } catch (thrown) {
    const none = thrown instanceof UpstreamFailure && thrown.why === 'no-record' && thrown.status === 404
    if (!none || !stages.includes('utkast')) throw thrown
    return ask('utkast')
  }
}

export type StageQuestion = TaxQuestion &
  Pick<CallTerms, 'deadline'> &
  Partial<CallTerms> & { readonly stadie: AskedStage }

async function askStage<T extends Envelope>(
  upstream: Upstream,
  api: TaxApi<T>,
  question: StageQuestion,
): Promise<TaxReply<T>> {
  const { svar } = await askOnce(upstream, api, question)
  // Before the shape is checked: a shielded person's answer may hold nothing but the question.
  if (svar.skjermet) throw new UpstreamFailure('skjermet', api.rute, { why: 'withheld' })
  if (!api.isAnswer(svar)) throw new UpstreamFailure('ugyldig-svar', api.rute)
  return { stadie: question.stadie, svar }
}

/** One call: an answer about what was asked for, its content not yet looked at. Throws UpstreamFailure. */
export async function askOnce<T extends Envelope>(
  upstream: Upstream,
  api: TaxApi<T>,
  question: StageQuestion,
): Promise<{ readonly svar: Envelope; readonly bytes: Uint8Array }> {
  const { permit, person, stadie, deadline, started } = question
  const { rettighetspakke } = permit.hjemmel
  const steps = [...(api.hasStage ? [stadie] : []), rettighetspakke, String(permit.ask.inntektsaar), person]
  const path = `/${steps.map(encodeURIComponent).join('/')}`
  const kommune = permit.rolle.kommune.organisasjonsnummer
  const reply = await read(upstream, {
    api: api.api,
    kommune,
    path,
    rute: api.rute,
    deadline,
    ...(started === undefined ? {} : { started }),
  })
  if (reply.status !== 200) throw failureOfReply(reply, api.codes, api.rute)
  if (reply.body === undefined) throw new UpstreamFailure('ikke-json', api.rute)
  if (!isEnvelope(reply.body)) throw new UpstreamFailure('ugyldig-svar', api.rute)
  await requireAskedFor(reply.body, api, question)
  return { svar: reply.body, bytes: reply.bytes }
}

function isEnvelope(body: unknown): body is Envelope {
  const { personidentifikator, inntektsaar, skjermet } = (body ?? {}) as Record<string, unknown>
  const hasYear = typeof inntektsaar === 'string' || typeof inntektsaar === 'number'
  return typeof personidentifikator === 'string' && hasYear && typeof skjermet === 'boolean'
}

/** An answer about somebody or something else is never used, whatever it holds. */
async function requireAskedFor(
  svar: Envelope,
  { api, rute }: TaxApi<Envelope>,
  question: StageQuestion,
): Promise<void> {
  const { permit, person, stadie, samePerson } = question
  if (String(svar.inntektsaar) !== String(permit.ask.inntektsaar)) throw new UpstreamFailure('annet-aar', rute)
  if (api === 'summertskattegrunnlag' && (svar.stadie?.toLowerCase() ?? stadie) !== stadie)
    throw new UpstreamFailure('annet-stadie', rute)
  if (svar.personidentifikator !== person && !(await samePerson(svar.personidentifikator)))
    throw new UpstreamFailure('annen-person', rute)
}
