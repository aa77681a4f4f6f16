// An administrator searches the municipality's log: proof, the row of the search itself, the search, and what is shown of it. A
// person is asked for under every epoch of the HMAC key; nobody's number or pseudonym is in the answer.
import { startOfDay } from '../audit/checkpoint-days.ts'
import { Mandate, type MandateAsk, type MandateDeps } from '../access/mandate.ts'
import { addDays, type IsoDate } from '../base/dates.ts'
import type { Personidentifikator } from '../base/person-number.ts'
import type { AuditSearchStore, LogFilter, LogFound, LogPage } from '../store/audit-search-types.ts'
import { actorsIn, type LogActor, type LogNames, logView, type LogView, personActor } from './log-view.ts'

export interface LogHouse {
  readonly access: MandateDeps
  readonly search: AuditSearchStore
  /** Every pseudonym of a person, one per epoch. */
  readonly pseudonyms: (number: Personidentifikator) => readonly string[]
}
type Codes =
  | 'rolle'
  | 'tjenesteomraade'
  | 'hendelse'
  | 'ikkeHendelse'
  | 'utfall'
  | 'requestId'
  | 'saksreferanse'
  | 'ord'
export interface LogQuestion extends Pick<LogFilter, Codes> {
  readonly person?: Personidentifikator
  readonly ansatt?: Personidentifikator
  readonly sammeAnsattSomRad?: number
  /** Instants, UTC; `til` not included. */
  readonly fra?: string
  readonly til?: string
  readonly side: LogPage
  /** The log is one organisation's: asked for another's number as well, nothing fits. */
  readonly organisasjonsnummer?: string
  /** `csv`, or nothing; stands on the row of the search. */
  readonly emne?: string
}
export interface LogAnswer {
  readonly kommune: { readonly navn: string; readonly organisasjonsnummer: string }
  readonly antallTreff: number
  readonly flereTreff: boolean
  readonly rader: readonly LogView[]
  readonly fasetter: readonly LogCount[]
  readonly aktoerer: readonly { readonly aktoer: LogActor; readonly rad: number; readonly antall: number }[]
}
export interface LogCount {
  readonly felt: 'hendelse' | 'utfall' | 'tjenesteomraade' | 'rolle'
  readonly verdi: string
  readonly navn: string | null
  readonly antall: number
}

/** The instants of days in Norway, both included. */
export const instantsOf = (fra: IsoDate | undefined, til: IsoDate | undefined): { fra?: string; til?: string } => ({
  ...(fra === undefined ? {} : { fra: startOfDay(fra) }),
  ...(til === undefined ? {} : { til: startOfDay(addDays(til, 1)) }),
})

/** Throws Problem ikke-tilgang. Rejects when the search itself cannot be written down. */
export async function searchLog(
  question: LogQuestion,
  ask: Omit<MandateAsk, 'handling' | 'emne' | 'personer'>,
  house: LogHouse,
): Promise<LogAnswer> {
  const { person, ansatt, emne } = question
  const personer = [person, ansatt].filter((one) => one !== undefined).map((one) => ({ personidentifikator: one }))
  const about = { ...ask, handling: 'loggsoek', personer, ...(emne === undefined ? {} : { emne }) } as const
  const mandate = await Mandate.ask(about, house.access)
  const organisasjonsnummer = await house.search.organisationNumber(mandate)
  const filter = await filterOf(question, mandate, house)
  const isOther = question.organisasjonsnummer !== undefined && question.organisasjonsnummer !== organisasjonsnummer
  const found = await house.search.search(mandate, isOther ? { ...filter, requestId: [] } : filter, question.side)
  const kommune = { navn: mandate.kommune.navn, organisasjonsnummer }
  return answerOf(kommune, found, await namesOf(mandate, found, question, house))
}

async function filterOf(question: LogQuestion, mandate: Mandate, house: LogHouse): Promise<LogFilter> {
  const { person, ansatt, sammeAnsattSomRad, organisasjonsnummer: _, side: __, emne: ___, ...codes } = question
  const same = sammeAnsattSomRad === undefined ? undefined : await house.search.actorOf(mandate, sammeAnsattSomRad)
  const staff = same === undefined ? ansatt : same
  return {
    ...codes,
    ...(person === undefined ? {} : { person: house.pseudonyms(person) }),
    // A row without a known person is nobody's: nothing fits, rather than everything.
    ...(staff === undefined ? {} : { ansatt: staff === null ? [] : house.pseudonyms(staff) }),
  }
}

async function namesOf(
  mandate: Mandate,
  { rader, fasetter }: LogFound,
  { person }: LogQuestion,
  { search, pseudonyms }: LogHouse,
): Promise<LogNames> {
  const counted = fasetter.filter(({ navn }) => navn === 'aktoer').map(({ verdi }) => verdi)
  const [staff, roles] = await Promise.all([
    search.staff(mandate, [...new Set([...actorsIn(rader), ...counted])]),
    search.roleNames(mandate),
  ])
  return { staff, roles, searched: person === undefined ? [] : pseudonyms(person) }
}

function answerOf(kommune: LogAnswer['kommune'], found: LogFound, names: LogNames): LogAnswer {
  const fasetter = found.fasetter.flatMap(({ navn: felt, verdi, antall }): LogCount[] =>
    felt === 'aktoer'
      ? []
      : [{ felt, verdi, antall, navn: felt === 'rolle' ? (names.roles.get(verdi) ?? null) : null }],
  )
  return {
    kommune,
    antallTreff: found.antall,
    flereTreff: found.flere,
    rader: found.rader.map((row) => logView(row, names)),
    fasetter,
    aktoerer: actorCounts(found, names),
  }
}

/** One person is one line, whatever epochs the rows are from. */
function actorCounts({ fasetter }: LogFound, names: LogNames): LogAnswer['aktoerer'] {
  const lines = new Map<string, { aktoer: LogActor; rad: number; antall: number }>()
  for (const { navn, verdi, antall, nr } of fasetter) {
    if (navn !== 'aktoer') continue
    const isPerson = /^p\d+_/.test(verdi)
    const key = names.staff.get(verdi)?.nummer ?? verdi
    const aktoer = isPerson
      ? personActor(verdi, names)
      : ({ type: 'integrasjon', navn: null, slutterPaa: null, id: verdi } as const)
    const before = lines.get(key)
    lines.set(key, { aktoer, rad: Math.max(nr, before?.rad ?? 0), antall: antall + (before?.antall ?? 0) })
  }
  return [...lines.values()].toSorted((a, b) => b.antall - a.antall)
}
