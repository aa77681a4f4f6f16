// A citizen reads who has looked him up, and asks the municipality: POST /api/v1/innsyn, GET …/{id}, …/{id}/pdf and POST
// …/{id}/spoersmaal. A person alone, about himself alone; no role is needed.
import type { Static } from 'typebox'
import type { ToldLookUp } from '../../base/insight-lines.ts'
import type { InsightAsking, InsightShown } from '../../journey/insight/insight.ts'
import { actorOf } from '../caller.ts'
import type { Ports } from '../ports.ts'
import { type Call, type Route, route } from '../route.ts'
import { InnsynSvar, InsightPrintQuery, NyttInnsyn, NyttInnsynsspoersmaal, SideQuery } from './innsyn-schema.ts'
import { IdParams } from './schema.ts'

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
    handler: async (call) => ({ body: view(await insight.make(call.body, askingOf(call))) }),
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
      return { body: view(await insight.read(call.params.id, call.query.side ?? 1, askingOf(call))) }
    },
  })

const printedInsight = ({ insight }: InsightPorts): Route =>
  route({
    id: 'innsynPdf',
    method: 'GET',
    path: '/api/v1/innsyn/{id}/pdf',
    summary: 'Det fryste svaret som PDF, de 1000 nyeste',
    access: 'session',
    audit: 'innsyn',
    params: IdParams,
    query: InsightPrintQuery,
    body: null,
    reply: { status: 200, type: 'application/pdf', schema: null, text: 'PDF/A-2a og PDF/UA-1' },
    errors,
    handler: async (call) => {
      return {
        body: await insight.pdf(await insight.print(call.params.id, askingOf(call)), call.query.spraak ?? call.spraak),
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
    audit: 'innsynsspoersmaal',
    params: IdParams,
    query: null,
    body: NyttInnsynsspoersmaal,
    reply: { ...reply, status: 201 },
    errors: [...posted, 'ikke-funnet'],
    again: {
      keep: () => null,
      // The first page, where the question stands: read anew, and that is a row.
      read: async (call) => ({ body: view(await insight.read(call.params.id, 1, askingOf(call))) }),
      municipality: (call) => insight.askedOf(call.params.id, call.body, askingOf(call)),
    },
    handler: async (call) => ({ body: view(await insight.ask(call.params.id, call.body, askingOf(call))) }),
  })

const askingOf = ({ caller, requestId, tid }: Call<unknown, unknown, unknown>): InsightAsking => ({
  actor: actorOf(caller),
  requestId,
  tid: tid.toISOString(),
})

function view(shown: InsightShown): Static<typeof InnsynSvar> {
  const { id, laget, filter, kommuner, aar, antall, iAlt, side, sider } = shown
  return {
    id,
    laget,
    filter: { kommune: filter.kommune ?? null, aar: filter.aar ?? null },
    kommuner: kommuner.map((one) => ({ ...one })),
    aar: [...aar],
    antall,
    iAlt,
    side,
    sider,
    oppslag: shown.oppslag.map(plain),
    spoersmaal: shown.spoersmaal.map(({ kommune, tekst, stilt, svar, besvart }) => {
      return { kommune, tekst, stilt, svar, besvart }
    }),
  }
}

type Plain = Static<typeof InnsynSvar>['oppslag'][number]
function plain({ egen, deler, ...rest }: ToldLookUp): Plain {
  const parts = deler.map(({ opplysninger, ...part }) => ({ ...part, opplysninger: [...opplysninger] }))
  if (egen === null) return { ...rest, deler: parts, egen }
  const { tjeneste, begrunnelse } = egen
  const { organisasjon, ...hvem } = egen.hvem
  const who = { ...hvem, organisasjon: organisasjon && { ...organisasjon } }
  const codes = { tjeneste: tjeneste && { ...tjeneste }, begrunnelse: begrunnelse && { ...begrunnelse } }
  return { ...rest, deler: parts, egen: { ...egen, ...codes, hjemmel: egen.hjemmel && [...egen.hjemmel], hvem: who } }
}
