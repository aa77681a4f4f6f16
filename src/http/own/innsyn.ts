// A citizen reads who has looked him up, and asks the municipality: POST /api/v1/innsyn, GET …/{id}, …/{id}/pdf and POST
// …/{id}/spoersmaal. A person alone, about himself alone; no role is needed.
import type { Static } from 'typebox'
import type { ToldLookUp } from '../../base/insight-lines.ts'
import type { InsightAsking, InsightAnswer, InsightShown } from '../../journey/insight/insight.ts'
import type { InsightEntry } from '../../journey/insight/entry-types.ts'
import { actorOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { type Call, type Route, route } from '../route.ts'
import { InnsynSvar, NyttInnsyn, NyttInnsynsspoersmaal, SideQuery } from './innsyn-schema.ts'
import { IdParams } from './schema.ts'

const pageLength = 20
const reply = { status: 200, type: 'application/json', schema: InnsynSvar, text: 'Oppslagene, nyeste først' } as const
const errors = ['ikke-innlogget', 'ugyldig-foresporsel', 'ikke-funnet'] as const
const posted = [
  'ikke-innlogget',
  'csrf-avvist',
  'ugyldig-foresporsel',
  'feil-innholdstype',
  'for-stor-foresporsel',
] as const

type InsightPorts = Pick<Ports, 'insight'>

export const insightRoutes = (ports: InsightPorts): readonly Route[] => [
  newInsight(ports),
  insightPage(ports),
  printedInsight(ports),
  questionRoute(ports),
]

const newInsight = ({ insight }: InsightPorts): Route =>
  route({
    id: 'nyttInnsyn',
    method: 'POST',
    path: '/api/v1/innsyn',
    summary: 'Hvem som har slått den innloggede opp; svaret er fryst i en time',
    access: 'session',
    audit: 'innsyn',
    params: null,
    query: null,
    body: NyttInnsyn,
    reply: { ...reply, status: 201 },
    errors: posted,
    handler: async (call) => ({ body: view(await insight.make(call.body, askingOf(call)), 1) }),
  })

const insightPage = ({ insight }: InsightPorts): Route =>
  route({
    id: 'lesInnsyn',
    method: 'GET',
    path: '/api/v1/innsyn/{id}',
    summary: 'En side av det fryste svaret',
    access: 'session',
    audit: 'innsyn',
    params: IdParams,
    query: SideQuery,
    body: null,
    reply,
    errors,
    handler: async (call) => {
      const shown = await insight.read(call.params.id, 'side', askingOf(call))
      return { body: view(shown, call.query.side ?? 1) }
    },
  })

const printedInsight = ({ insight }: InsightPorts): Route =>
  route({
    id: 'innsynPdf',
    method: 'GET',
    path: '/api/v1/innsyn/{id}/pdf',
    summary: 'Hele det fryste svaret som PDF',
    access: 'session',
    audit: 'innsyn',
    params: IdParams,
    query: null,
    body: null,
    reply: { status: 200, type: 'application/pdf', schema: null, text: 'PDF/A-2a og PDF/UA-1' },
    errors,
    handler: async (call) => {
      const { answer } = await insight.read(call.params.id, 'pdf', askingOf(call))
      return {
        body: await insight.pdf({ ...answer, oppslag: answer.oppslag.map(told), filter: namedFilter(answer) }),
        headers: { 'content-disposition': 'attachment; filename="innsyn.pdf"' },
      }
    },
  })

const questionRoute = ({ insight }: InsightPorts): Route =>
  route({
    id: 'innsynsspoersmaal',
    method: 'POST',
    path: '/api/v1/innsyn/{id}/spoersmaal',
    summary: 'Still kommunen et spørsmål, om ett oppslag eller om alle',
    access: 'session',
    audit: 'innsyn',
    params: IdParams,
    query: null,
    body: NyttInnsynsspoersmaal,
    reply: { ...reply, status: 201 },
    errors: [...posted, 'ikke-funnet'],
    handler: async (call) => ({ body: view(await insight.ask(call.params.id, call.body, askingOf(call)), 1) }),
  })

const askingOf = ({ caller, requestId, tid }: Call<unknown, unknown, unknown>): InsightAsking => ({
  actor: actorOf(caller),
  requestId,
  tid: tid.toISOString(),
})

const nameIn = ({ kommuner }: InsightAnswer, id: string): string =>
  kommuner.find(({ fiksOrgId }) => fiksOrgId === id)?.navn ?? ''
const namedFilter = (answer: InsightAnswer) => ({
  kommune: answer.filter.kommune === undefined ? null : nameIn(answer, answer.filter.kommune),
  aar: answer.filter.aar ?? null,
})

/** Where it stands in the evidence does not leave the server. */
const told = ({ sted: _, ...entry }: InsightEntry): ToldLookUp => entry

/** One page; beyond the last there is the last. */
function view({ answer, spoersmaal }: InsightShown, wanted: number): Static<typeof InnsynSvar> {
  const { id, laget, filter, kommuner, aar, oppslag, flere } = answer
  const sider = Math.max(1, Math.ceil(oppslag.length / pageLength))
  const side = Math.min(wanted, sider)
  return {
    id,
    laget,
    filter: { kommune: filter.kommune ?? null, aar: filter.aar ?? null },
    kommuner: kommuner.map((one) => ({ ...one })),
    aar: [...aar],
    antall: oppslag.length,
    side,
    sider,
    flere,
    oppslag: oppslag.slice((side - 1) * pageLength, side * pageLength).map(plain),
    spoersmaal: spoersmaal.map(({ fiksOrgId, tekst, stilt, svar, besvart }) => {
      return { kommune: nameIn(answer, fiksOrgId), tekst, stilt, svar, besvart }
    }),
  }
}

type Plain = Static<typeof InnsynSvar>['oppslag'][number]
function plain(entry: InsightEntry): Plain {
  const { egen, opplysninger, ...rest } = told(entry)
  if (egen === null) return { ...rest, opplysninger: [...opplysninger], egen }
  const { organisasjon, ...hvem } = egen.hvem
  const who = { ...hvem, organisasjon: organisasjon && { ...organisasjon } }
  return { ...rest, opplysninger: [...opplysninger], egen: { ...egen, hjemmel: [...egen.hjemmel], hvem: who } }
}
