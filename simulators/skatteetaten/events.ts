// «Skatteoppgjør hendelser»: one thin event for each settlement of the simulated people that has come (NY) or been withdrawn
// (SLETTET). In: the people. Out: the list, numbered in the order of time, with gaps as the real one has.
import type { SimulatedPerson, Svar } from '../person-file.ts'
import { eventsBetweenGaps, gapLength, withdrawnDay, undatedDay } from './settings.ts'

export interface TaxEvent {
  readonly sekvensnummer: number
  readonly identifikator: string
  readonly gjelderPeriode: string
  readonly registreringstidspunkt: string
  readonly hendelsetype: 'NY' | 'SLETTET'
}
type Unnumbered = Omit<TaxEvent, 'sekvensnummer'>

/** The whole list; what has not happened yet by the simulators' clock is left out by who reads it. */
export function eventsOf(people: readonly SimulatedPerson[]): readonly TaxEvent[] {
  const inOrder = people.flatMap(settlements).toSorted(byTime)
  return inOrder.map((event, place) => ({
    sekvensnummer: 1 + place + gapLength * Math.floor(place / eventsBetweenGaps),
    ...event,
  }))
}

const keyOf = ({ registreringstidspunkt, identifikator, gjelderPeriode }: Unnumbered): string =>
  `${registreringstidspunkt} ${identifikator} ${gjelderPeriode}`
const byTime = (a: Unnumbered, b: Unnumbered): number => (keyOf(a) < keyOf(b) ? -1 : 1)

function settlements({ personidentifikator, summertskattegrunnlag = {} }: SimulatedPerson): Unnumbered[] {
  return Object.entries(summertskattegrunnlag).flatMap(([gjelderPeriode, { oppgjoer }]) => {
    if (oppgjoer === undefined) return []
    const about = { identifikator: personidentifikator, gjelderPeriode }
    const came = { ...about, registreringstidspunkt: timeOf(oppgjoer, gjelderPeriode), hendelsetype: 'NY' } as const
    const gone = { ...about, registreringstidspunkt: dayAfter(gjelderPeriode, withdrawnDay), hendelsetype: 'SLETTET' }
    return oppgjoer === 'slettet' ? [came, gone as Unnumbered] : [came]
  })
}

const dayAfter = (aar: string, day: string): string => `${Number(aar) + 1}-${day}T06:00:00.000000Z`

function timeOf(answer: Svar, aar: string): string {
  const { ajourholdstidspunkt, skatteoppgjoersdato } = typeof answer === 'object' ? answer : {}
  if (typeof ajourholdstidspunkt === 'string') return new Date(ajourholdstidspunkt).toISOString()
  if (typeof skatteoppgjoersdato === 'string') return `${skatteoppgjoersdato}T06:00:00.000000Z`
  return dayAfter(aar, undatedDay)
}

/** Those that have happened, from a number and on, at most so many. */
export function pageOf(events: readonly TaxEvent[], now: Date, { fra, antall }: { fra: number; antall: number }) {
  return events
    .filter(({ registreringstidspunkt }) => Date.parse(registreringstidspunkt) <= now.getTime())
    .filter(({ sekvensnummer }) => sekvensnummer >= fra)
    .slice(0, antall)
}

/** The first number from a day on; null when the list is empty. ANTATT: after the last event, the number that comes next. */
export function startOf(events: readonly TaxEvent[], now: Date, dato: string): number | null {
  const happened = pageOf(events, now, { fra: 1, antall: events.length })
  const found = happened.find(({ registreringstidspunkt }) => registreringstidspunkt.slice(0, 10) >= dato)
  const last = happened.at(-1)
  return found?.sekvensnummer ?? (last === undefined ? null : last.sekvensnummer + 1)
}
