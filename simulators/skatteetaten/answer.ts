// One call that may be answered → the answer of that person, year, stage and package, or Refused.
import { addDays, findDate, osloDate } from '../../src/base/dates.ts'
import { findPersonidentifikator } from '../../src/base/person-number.ts'
import type { SimulatorContext } from '../context.ts'
import { completed, type SimulatedPerson, type Svar } from '../person-file.ts'
import { listedYears } from './names.ts'
import { givesStage, type Post, postsOf, stages, type TaxApi } from './packages.ts'
import { Refused } from './refusal.ts'
import { daysUntilSettlementIsVisible, openingDay } from './settings.ts'

export interface Call {
  readonly api: TaxApi
  /** null for the services that have no stage. */
  readonly stadie: string | null
  readonly pakke: string
  readonly inntektsaar: string
  readonly personidentifikator: string
}

/** Throws Refused. The answer carries the person's current number, also when a replaced one was asked for. */
export function answerTo(call: Call, { clock, people }: SimulatorContext): Record<string, unknown> {
  checkInput(call, clock.now())
  const found = people.find(call.personidentifikator)
  if (found === null) throw new Refused('no-person')
  const answer = rawOf(found.person, call)
  if (answer === undefined) throw new Refused('no-record')
  if (answer === 'slettet') throw new Refused('deleted')
  const whole = completed(found.person.personidentifikator, call.inntektsaar, answer === 'skjermet' ? {} : answer)
  if (answer === 'skjermet') return { ...whole, skjermet: true, ...stageOf(call) }
  if (isSettlement(call) && !isVisible(whole, call.inntektsaar, clock.now())) throw new Refused('no-record')
  return call.api === 'summertskattegrunnlag' ? filtered({ ...stageOf(call), ...whole }, call) : whole
}

const stageOf = ({ stadie }: Call) => (stadie === null ? {} : { stadie })

function checkInput({ api, stadie, pakke, inntektsaar, personidentifikator }: Call, now: Date): void {
  if (api === 'summertskattegrunnlag') {
    if (!stages.some((known) => known === stadie)) throw new Refused('bad-input', 'Oppgitt stadie er ikke støttet.')
    // ANTATT: a stage that the package does not give is refused as authorisation, not as input.
    if (!givesStage(pakke, stadie ?? '')) throw new Refused('unauthorised', 'Rettighetspakken gir ikke dette stadiet.')
  }
  if (findPersonidentifikator(personidentifikator) === null) {
    throw new Refused('bad-input', 'Oppgitt personidentifikator er ikke gyldig.')
  }
  const listed = /^\d{4}$/.test(inntektsaar) && listedYears.includes(Number(inntektsaar))
  if (!listed || !isOpened(inntektsaar, now)) throw new Refused('bad-input', 'Oppgitt inntektsår er ikke støttet.')
}

const isOpened = (inntektsaar: string, now: Date): boolean =>
  osloDate(now) >= `${Number(inntektsaar) + 1}-${openingDay}`

function rawOf(person: SimulatedPerson, { api, stadie, inntektsaar }: Call): Svar | undefined {
  if (api === 'summertskattegrunnlag') {
    return person.summertskattegrunnlag?.[inntektsaar]?.[stadie as 'oppgjoer' | 'utkast']
  }
  return person[api]?.[inntektsaar]
}

const isSettlement = ({ stadie }: Call): boolean => stadie === null || stadie === 'oppgjoer'

/** From a number of days after the settlement date, of a year that is opened. An answer without a date was never one to wait for. */
export function isVisible(answer: Record<string, unknown>, inntektsaar: string, now: Date): boolean {
  if (!isOpened(inntektsaar, now)) return false
  const settled = findDate(String(answer['skatteoppgjoersdato'] ?? ''))
  return settled === null || osloDate(now) >= addDays(settled, daysUntilSettlementIsVisible)
}

const sections = ['grunnlag', 'svalbardGrunnlag', 'kildeskattPaaLoennGrunnlag']

function filtered(answer: Record<string, unknown>, { pakke, inntektsaar }: Call): Record<string, unknown> {
  const kept = sections
    .filter((name) => Array.isArray(answer[name]))
    .map((name) => [name, postsOf(pakke, Number(inntektsaar), answer[name] as Post[]).map(withoutSpecification)])
  return { ...answer, ...Object.fromEntries(kept) }
}

/** ANTATT: the municipal packages give no spesifisering; KS's published examples lack it. */
const withoutSpecification = (post: Post): Post => {
  const { spesifisering: _, ...rest } = post as Post & { spesifisering?: unknown }
  return rest
}
