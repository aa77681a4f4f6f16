// Fiks v1 «skatt og inntekt»: the three named calculations and the deprecated generic one, each with its PDF, and the
// list of valid values. A PDF is a look-up of its own with its own audit rows (arkitektur.md habit 10).
import type { Static, TSchema } from 'typebox'
import type { Beregningstype } from '../../base/terms.ts'
import type { Resultat } from '../../decision/record.ts'
import { actorOf } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { fiksWords, questionPersons } from '../question.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route } from '../route.ts'
import { stoppingProblem } from './gap.ts'
import {
  ForeldrebetalingRequest,
  GenericRequest,
  LangtidsoppholdRequest,
  PraktiskBistandRequest,
  RoleParams,
} from './v1-request-schema.ts'
import { ForeldrebetalingReply, GenericReply, LangtidsoppholdReply, PraktiskBistandReply } from './v1-schema.ts'
import { genericView, v1View } from './v1-view.ts'

export const v1Root = '/register/api/v1/ks/{rolleId}/skatteoginntektsopplysninger'

interface NamedCalculation {
  readonly name: string
  readonly id: string
  readonly beregningstype: Beregningstype
  readonly summary: string
  readonly request: TSchema
  readonly reply: TSchema
}
const named: readonly NamedCalculation[] = [
  {
    name: 'langtidsopphold-institusjon',
    id: 'beregningLangtidsoppholdInstitusjon',
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    summary: 'Beregningsgrunnlag for langtidsopphold i institusjon',
    request: LangtidsoppholdRequest,
    reply: LangtidsoppholdReply,
  },
  {
    name: 'praktisk-bistand',
    id: 'beregningPraktiskBistand',
    beregningstype: 'PRAKTISK_BISTAND',
    summary: 'Beregningsgrunnlag for praktisk bistand',
    request: PraktiskBistandRequest,
    reply: PraktiskBistandReply,
  },
  {
    name: 'redusert-foreldrebetaling',
    id: 'beregningRedusertForeldrebetaling',
    beregningstype: 'BARNEHAGE_SFO',
    summary: 'Beregningsgrunnlag for redusert foreldrebetaling',
    request: ForeldrebetalingRequest,
    reply: ForeldrebetalingReply,
  },
]

type Body = Omit<Static<typeof GenericRequest>, 'beregningstype'>
type Params = Static<typeof RoleParams>
const errors = [
  'token-ugyldig',
  'integrasjon-avvist',
  ...permitRefusals,
  'ugyldig-personidentifikator',
  'for-stor-foresporsel',
  'feil-innholdstype',
  'grunnlag-ikke-funnet',
  'grunnlag-skjermet',
  'grunnlag-slettet',
  'grunnlag-ikke-delegert',
  'kilde-nede',
  'grunnlag-trenger-post',
] as const

/** Named and generic calculation alike: the frozen record of one question. */
async function lookUp(
  call: Call<Body, Params, unknown>,
  beregningstype: Beregningstype,
  handling: 'beregning' | 'beregning-pdf',
  ports: Ports,
): Promise<Resultat> {
  const { body, caller, params, requestId, tid } = call
  const personer = await orRefused({ ...call, handling }, ports, () => {
    const sent = body.personer.map(({ identifikator, type, ekstraposter = [] }) => ({
      identifikator,
      type,
      manuelle: ekstraposter.map(({ tekniskNavn, visningstekst, beloep, referanse }) => ({
        id: tekniskNavn,
        beloep,
        ...(visningstekst === undefined ? {} : { tittel: visningstekst }),
        ...(referanse === undefined ? {} : { referanse }),
      })),
    }))
    return questionPersons(sent, ports.values.manualPosts(beregningstype, body.inntektsaar), fiksWords)
  })
  const question = { rolleId: params.rolleId, beregningstype, inntektsaar: body.inntektsaar, personer }
  const asking = { actor: actorOf(caller), handling, requestId, tid: tid.toISOString(), sumOrNothing: true } as const
  return ports.journey.lookUp({ ...question, ...asking })
}

async function printed(resultat: Resultat, ports: Ports): Promise<Uint8Array> {
  if (resultat.grunnlag === null) throw stoppingProblem(resultat)
  return ports.pdf(resultat)
}

const machine = { method: 'POST', access: 'machine', params: RoleParams, query: null, errors } as const

function namedRoutes({ name, id, beregningstype, summary, request, reply }: NamedCalculation, ports: Ports): Route[] {
  return [
    route({
      ...machine,
      id,
      path: `${v1Root}/beregning/${name}`,
      summary,
      audit: 'beregning',
      body: request,
      reply: { status: 200, type: 'application/json', schema: reply, text: 'Beregningen' },
      handler: async (call) => ({ body: v1View(await lookUp(call as never, beregningstype, 'beregning', ports)) }),
    }),
    route({
      ...machine,
      id: `${id}Pdf`,
      path: `${v1Root}/beregning/${name}/pdf`,
      summary: `${summary} som PDF`,
      audit: 'beregning-pdf',
      body: request,
      reply: { status: 200, type: 'application/pdf', schema: null, text: 'PDF/A-2a og PDF/UA-1' },
      handler: async (call) => ({
        body: await printed(await lookUp(call as never, beregningstype, 'beregning-pdf', ports), ports),
      }),
    }),
  ]
}

const genericRoutes = (ports: Ports): readonly Route[] => [
  route({
    ...machine,
    id: 'beregning',
    path: `${v1Root}/beregning`,
    summary: 'Beregning med beregningstype i forespørselen',
    deprecated: true,
    audit: 'beregning',
    body: GenericRequest,
    reply: {
      status: 200,
      type: 'application/json',
      schema: GenericReply,
      text: 'Beregningen',
    },
    handler: async (call) => ({
      body: genericView(await lookUp(call, call.body.beregningstype, 'beregning', ports)) as never,
    }),
  }),
  route({
    ...machine,
    id: 'beregningPdf',
    path: `${v1Root}/beregning/pdf`,
    summary: 'Beregning med beregningstype i forespørselen, som PDF',
    deprecated: true,
    audit: 'beregning-pdf',
    body: GenericRequest,
    reply: { status: 200, type: 'application/octet-stream', schema: null, text: 'PDF/A-2a og PDF/UA-1' },
    handler: async (call) => ({
      body: await printed(await lookUp(call, call.body.beregningstype, 'beregning-pdf', ports), ports),
    }),
  }),
]

export const v1CalculationRoutes = (ports: Ports): readonly Route[] => [
  ...named.flatMap((calculation) => namedRoutes(calculation, ports)),
  ...genericRoutes(ports),
]
