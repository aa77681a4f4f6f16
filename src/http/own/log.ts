// The administrator's log: GET (newest rows) and POST (a search, its numbers in the body) /api/v1/forvaltning/{fiksOrgId}/logg, as
// JSON or, with Accept: text/csv, as a table of every row that fits. Reading it is itself a row.
import type { Static } from 'typebox'
import { isCaseReference } from '../../base/case-reference.ts'
import { findDate, type IsoDate } from '../../base/dates.ts'
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator, type Personidentifikator } from '../../base/person-number.ts'
import { instantsOf, type LogAnswer, type LogQuestion } from '../../journey/log-search.ts'
import { logTable } from '../../journey/log-table.ts'
import type { Ports } from '../ports.ts'
import { type Answer, type Call, type Route, route, wantsCsv } from '../route.ts'
import { orRefused } from '../refused-input.ts'
import { mandateAsk } from './administrator.ts'
import { MunicipalityParams } from './adopted-schema.ts'
import { LoggQuery, LoggSoek, LoggSvar } from './log-schema.ts'

const path = '/api/v1/forvaltning/{fiksOrgId}/logg'
const pageLength = 25
/** What an administrator's reading leaves, which nobody else is asked about or given anything by. */
const reading = ['forvaltning', 'loggsoek'] as const
/** As many as are counted. */
const tableLength = 10_000
const errors = ['ikke-innlogget', 'ikke-tilgang', 'ugyldig-foresporsel', 'ugyldig-personidentifikator'] as const
const posted = [...errors, 'csrf-avvist', 'feil-innholdstype', 'for-stor-foresporsel'] as const
const reply = {
  status: 200,
  type: 'application/json',
  schema: LoggSvar,
  text: 'Radene og fasettene',
  orCsv: true,
} as const
type Params = { fiksOrgId: string }
type Reading = Call<unknown, Params, unknown>

export function logRoutes(ports: Pick<Ports, 'searchLog' | 'audit' | 'roles'>): readonly Route[] {
  const answer = async (
    question: LogQuestion,
    call: Reading,
  ): Promise<Answer<Static<typeof LoggSvar>> | Answer<Uint8Array>> => {
    if (!wantsCsv(call.accept)) return { body: view(await ports.searchLog(question, mandateAsk(call))) }
    const side = { ...question.side, fra: 0, antall: tableLength }
    const table = logTable(await ports.searchLog({ ...question, side, emne: 'csv' }, mandateAsk(call)))
    return { body: table, type: 'text/csv; charset=utf-8' }
  }
  const about = { path, access: 'session', audit: 'loggsoek', params: MunicipalityParams, reply } as const
  return [
    route({
      ...about,
      id: 'logg',
      method: 'GET',
      summary: 'Kommunens logg, nyeste rad først',
      query: LoggQuery,
      body: null,
      errors,
      handler: (call) => {
        const { fra = '0', antall = String(pageLength) } = call.query
        return answer({ side: { fra: Number(fra), antall: Number(antall), eldsteFoerst: false } }, call)
      },
    }),
    route({
      ...about,
      id: 'loggsoek',
      method: 'POST',
      summary: 'Søk i kommunens logg etter innbygger, ansatt, rolle, tjeneste, hendelse, utfall, dato og saksreferanse',
      query: null,
      body: LoggSoek,
      errors: posted,
      handler: async (call) => {
        const { caller, requestId, tid, params, body } = call
        const attempt = { caller, handling: 'loggsoek', requestId, tid, params, body } as const
        return answer(await orRefused(attempt, ports, () => questionOf(call.body)), call)
      },
    }),
  ]
}

/** Throws Problem naming the field. */
function questionOf(body: Static<typeof LoggSoek>): LogQuestion {
  const { identifikator, ansatt, sammeAnsattSomRad, rolle, tjenesteomraade, hendelse, utfall, saksreferanse } = body
  const { fraDato, tilDato, utenLesing, eldsteFoerst = false, fra = 0, antall = pageLength } = body
  if (ansatt !== undefined && sammeAnsattSomRad !== undefined)
    throw invalid('send enten ansatt eller sammeAnsattSomRad', 'sammeAnsattSomRad')
  if (saksreferanse !== undefined && !isCaseReference(saksreferanse))
    throw invalid('saksreferansen kan ha bokstaver, tall og - / . _, og ikke elleve sifre på rad', 'saksreferanse')
  return {
    ...(identifikator === undefined ? {} : { person: number(identifikator, 'identifikator') }),
    ...(ansatt === undefined ? {} : { ansatt: number(ansatt, 'ansatt') }),
    ...(sammeAnsattSomRad === undefined ? {} : { sammeAnsattSomRad }),
    ...(rolle === undefined ? {} : { rolle: [rolle] }),
    ...(tjenesteomraade === undefined ? {} : { tjenesteomraade: [tjenesteomraade] }),
    ...(hendelse === undefined ? {} : { hendelse: [hendelse] }),
    ...(utenLesing === true ? { ikkeHendelse: reading } : {}),
    ...(utfall === undefined ? {} : { utfall: [utfall] }),
    ...(saksreferanse === undefined ? {} : { saksreferanse }),
    ...instantsOf(day(fraDato, 'fraDato'), day(tilDato, 'tilDato')),
    side: { fra, antall, eldsteFoerst },
  }
}

const invalid = (hva: string, felt: string): Problem => new Problem('ugyldig-foresporsel', { hva }, felt)

function number(text: string, felt: string): Personidentifikator {
  const found = findPersonidentifikator(text)
  if (found === null) throw new Problem('ugyldig-personidentifikator', {}, felt)
  return found
}

function day(text: string | undefined, felt: string): IsoDate | undefined {
  if (text === undefined) return undefined
  const found = findDate(text)
  if (found === null || found < '2000-01-01' || found > '2100-12-31')
    throw invalid(`${felt}: skriv en dato mellom 2000 og 2100, ÅÅÅÅ-MM-DD`, felt)
  return found
}

function view({ kommune, antallTreff, flereTreff, rader, fasetter, aktoerer }: LogAnswer): Static<typeof LoggSvar> {
  const of = (name: LogAnswer['fasetter'][number]['felt']) =>
    fasetter.filter(({ felt }) => felt === name).map(({ verdi, navn, antall }) => ({ verdi, navn, antall }))
  return {
    kommune: { navn: kommune.navn },
    antallTreff,
    flereTreff,
    rader: rader.map((row) => ({
      ...row,
      hjemmel: row.hjemmel && [...row.hjemmel],
      personer: row.personer.map((person) => ({ ...person, kilder: [...person.kilder] })),
    })),
    fasetter: {
      hendelse: of('hendelse'),
      utfall: of('utfall'),
      tjenesteomraade: of('tjenesteomraade'),
      rolle: of('rolle'),
      aktoer: [...aktoerer],
    },
  }
}
