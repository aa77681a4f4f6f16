// Fiks' search in the audit trail: GET /audit-sok/api/v1/sok with its parameters, hits and facets. For an administrator of the
// organisation. With Accept: text/csv the rows come as a table. What we had to guess stands in docs/fiks-avvik.md.
import { type Static, Type } from 'typebox'
import { isCaseReference } from '../../base/case-reference.ts'
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import type { LogAnswer, LogQuestion } from '../../journey/log-search.ts'
import { actorText, logTable } from '../../journey/log-table.ts'
import type { LogView } from '../../journey/log-view.ts'
import type { Ports } from '../ports.ts'
import { type Call, type Route, route, wantsCsv } from '../route.ts'
import { orRefused } from '../refused-input.ts'
import { mandateAsk } from '../own/administrator.ts'
import { Uuid } from '../own/schema.ts'

const closed = { additionalProperties: false } as const
const maybe = Type.Optional
const one = Type.String({ minLength: 1, maxLength: 64 })
/** A parameter that may come once or many times. */
const many = maybe(Type.Union([one, Type.Array(one, { maxItems: 50 })]))
const epoch = maybe(Type.String({ pattern: '^[0-9]{1,14}$' }))

const SokQuery = Type.Object(
  {
    fiksOrganisasjon: Uuid,
    term: maybe(one),
    fra: maybe(Type.String({ pattern: '^[0-9]{1,4}$' })),
    antall: maybe(Type.String({ pattern: '^([1-9][0-9]?|100)$' })),
    sortering: maybe(Type.Enum(['DATO_ASC', 'DATO_DESC', 'RELEVANS'])),
    fraDato: epoch,
    tilDato: epoch,
    organisasjonsNummer: maybe(Type.String({ pattern: '^[0-9]{9}$' })),
    tjenester: many,
    underRessurser: many,
    requestIder: many,
  },
  closed,
)
const text = Type.String()
const textOrNull = Type.Union([text, Type.Null()])
const Treff = Type.Object(
  {
    tidspunkt: Type.Integer(),
    principal: text,
    onBehalfOf: textOrNull,
    underRessurs: textOrNull,
    fiksOrg: text,
    orgNo: text,
    tjeneste: textOrNull,
    handling: text,
    payload: text,
    requestId: text,
  },
  closed,
)
const Fasetter = Type.Array(Type.Object({ verdi: text, antall: Type.Integer() }, closed))
const SokSvar = Type.Object(
  {
    antallTreff: Type.Integer(),
    flereTreff: Type.Boolean(),
    treff: Type.Array(Treff),
    fasetter: Type.Object({ fiksOrg: Fasetter, tjeneste: Fasetter, underRessurs: Fasetter }, closed),
  },
  closed,
)

export const auditSearchRoutes = (ports: Pick<Ports, 'searchLog' | 'audit' | 'roles'>): readonly Route[] => [
  route({
    id: 'auditSok',
    method: 'GET',
    path: '/audit-sok/api/v1/sok',
    summary: 'Søk i revisjonssporet til en Fiks-organisasjon',
    access: 'session',
    audit: 'loggsoek',
    params: null,
    query: SokQuery,
    body: null,
    reply: { status: 200, type: 'application/json', schema: SokSvar, text: 'Treffene og fasettene', orCsv: true },
    errors: ['ikke-innlogget', 'ikke-tilgang', 'ugyldig-foresporsel'],
    handler: async (call) => {
      const { caller, requestId, tid, query } = call
      const attempt = { caller, handling: 'loggsoek', requestId, tid, query } as const
      const question = await orRefused(attempt, ports, () => questionOf(query))
      const fiksOrgId = query.fiksOrganisasjon
      const ask = mandateAsk({ ...call, params: { fiksOrgId } } as Call<null, { fiksOrgId: string }, unknown>)
      if (!wantsCsv(call.accept)) return { body: view(await ports.searchLog(question, ask), fiksOrgId) }
      const side = { ...question.side, fra: 0, antall: 10_000 }
      const table = logTable(await ports.searchLog({ ...question, side, emne: 'csv' }, ask))
      return { body: table, type: 'text/csv; charset=utf-8' }
    },
  }),
]

const listOf = (value: string | string[] | undefined): string[] | undefined =>
  typeof value === 'string' ? [value] : value

/** RELEVANS: every hit fits as well as another, so the newest come first. */
function questionOf(query: Static<typeof SokQuery>): LogQuestion {
  const { fra = '0', antall = '25', sortering, fraDato, tilDato } = query
  const lists = {
    tjenesteomraade: listOf(query.tjenester),
    rolle: listOf(query.underRessurser),
    requestId: listOf(query.requestIder),
  }
  const given = Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined))
  return {
    ...given,
    ...termOf(query.term),
    ...(query.organisasjonsNummer === undefined ? {} : { organisasjonsnummer: query.organisasjonsNummer }),
    ...(fraDato === undefined ? {} : { fra: instant(fraDato) }),
    ...(tilDato === undefined ? {} : { til: instant(String(Number(tilDato) + 1)) }),
    side: { fra: Number(fra), antall: Number(antall), eldsteFoerst: sortering === 'DATO_ASC' },
  }
}

const instant = (milliseconds: string): string => new Date(Number(milliseconds)).toISOString()

/** A person number asks for the person; anything else is one whole word of the row: a code, an id or a case reference. */
function termOf(term: string | undefined): Pick<LogQuestion, 'person' | 'ord'> {
  if (term === undefined) return {}
  const person = findPersonidentifikator(term)
  if (person !== null) return { person }
  if (isCaseReference(term)) return { ord: term }
  throw new Problem(
    'ugyldig-foresporsel',
    { hva: 'term skal være ett ord: en kode, en id, en saksreferanse eller et gyldig fødselsnummer' },
    'term',
  )
}

interface Place {
  readonly fiksOrgId: string
  readonly orgNo: string
}

function view(
  { kommune, antallTreff, flereTreff, rader, fasetter }: LogAnswer,
  fiksOrgId: string,
): Static<typeof SokSvar> {
  const of = (name: 'tjenesteomraade' | 'rolle') =>
    fasetter.filter(({ felt }) => felt === name).map(({ verdi, antall }) => ({ verdi, antall }))
  const fiksOrg = antallTreff === 0 ? [] : [{ verdi: fiksOrgId, antall: antallTreff }]
  const place = { fiksOrgId, orgNo: kommune.organisasjonsnummer }
  return {
    antallTreff,
    flereTreff,
    treff: rader.map((row) => hit(row, place)),
    fasetter: { fiksOrg, tjeneste: of('tjenesteomraade'), underRessurs: of('rolle') },
  }
}

const hit = (row: LogView, { fiksOrgId, orgNo }: Place): Static<typeof Treff> => ({
  tidspunkt: Date.parse(row.tidspunkt),
  principal: actorText(row.aktoer),
  onBehalfOf: row.paaVegneAv === null ? null : actorText(row.paaVegneAv),
  underRessurs: row.rolle?.id ?? null,
  fiksOrg: fiksOrgId,
  orgNo,
  tjeneste: row.tjenesteomraade,
  handling: row.hendelse,
  payload: payload(row),
  requestId: row.requestId,
})

function payload({ fase, utfall, hjemmel, inntektsaar, saksreferanse, begrunnelse, personer }: LogView): string {
  return JSON.stringify({ fase, utfall, hjemmel, inntektsaar, saksreferanse, begrunnelse, personer })
}
