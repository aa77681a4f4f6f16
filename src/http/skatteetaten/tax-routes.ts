// Skatteetaten's tax APIs through us, at the addresses that Fiks has fixed: the role's own package and stages, and Skatteetaten's
// body as it came. The person number stands in the address, so logs and errors hold the pattern alone.
import type { TSchema } from 'typebox'
import { callRefusals } from '../../access/source-call.ts'
import type { SourceCall } from '../../access/types.ts'
import { Problem } from '../../base/errors.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import { Avregning } from '../../upstream/avregning/schema.ts'
import { BeregnetSkatt } from '../../upstream/beregnetskatt/schema.ts'
import { SummertSkattegrunnlag } from '../../upstream/summertskattegrunnlag/schema.ts'
import { actorOf } from '../caller.ts'
import { permitRefusals } from '../error-body.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import { type Call, type Route, route } from '../route.ts'
import { PackageParams, StageParams } from './schema.ts'

interface PassedApi {
  readonly id: string
  readonly api: SourceCall['api']
  readonly path: string
  readonly summary: string
  readonly params: typeof StageParams | typeof PackageParams
  readonly schema: TSchema
}

const root = '/skatteetaten/formueinntekt'
const person = '{rettighetspakke}/{inntektsaar}/{personidentifikator}'
const passed: readonly PassedApi[] = [
  {
    id: 'summertSkattegrunnlag',
    api: 'summertskattegrunnlag',
    path: `${root}/summertskatt/api/v2/{rolleId}/{stadie}/${person}`,
    summary: 'Summert skattegrunnlag for én person, slik Skatteetaten gir det',
    params: StageParams,
    schema: SummertSkattegrunnlag,
  },
  {
    id: 'beregnetSkatt',
    api: 'beregnetskatt',
    path: `${root}/beregnetskatt/api/v1/{rolleId}/${person}`,
    summary: 'Beregnet skatt for én person, slik Skatteetaten gir den',
    params: PackageParams,
    schema: BeregnetSkatt,
  },
  {
    id: 'avregning',
    api: 'avregning',
    path: `${root}/avregning/api/v1/{rolleId}/${person}`,
    summary: 'Avregning for én person, slik Skatteetaten gir den',
    params: PackageParams,
    schema: Avregning,
  },
]

const errors = [
  'token-ugyldig',
  'integrasjon-avvist',
  ...permitRefusals,
  ...callRefusals,
  'ugyldig-personidentifikator',
  'grunnlag-ikke-funnet',
  'grunnlag-skjermet',
  'grunnlag-slettet',
  'grunnlag-ikke-delegert',
  'kilde-nede',
] as const

/** As the address has them; the stage only where the API has one. */
interface Params {
  readonly rolleId: string
  readonly stadie?: string
  readonly rettighetspakke: string
  readonly inntektsaar: string
  readonly personidentifikator: string
}

async function passOn(call: Call<null, Params, null>, api: PassedApi['api'], ports: Ports) {
  const { caller, params, requestId, tid } = call
  const identifikator = await orRefused({ ...call, handling: 'videreformidling' }, ports, () => {
    const found = findPersonidentifikator(params.personidentifikator)
    if (found === null) throw new Problem('ugyldig-personidentifikator', {}, 'personidentifikator')
    return found
  })
  // Skatteetaten writes the names both in camelCase and in small letters; they are the same.
  const [rettighetspakke, stadie] = [params.rettighetspakke.toLowerCase(), params.stadie?.toLowerCase() ?? null]
  const asking = { actor: actorOf(caller), rolleId: params.rolleId, requestId, tid: tid.toISOString() }
  const question = { ...asking, identifikator, inntektsaar: Number(params.inntektsaar) }
  return ports.journey.passOn({ ...question, videre: { api, rettighetspakke, stadie } })
}

export const taxRoutes = (ports: Ports): readonly Route[] =>
  passed.map(({ api, schema, ...declared }) =>
    route({
      ...declared,
      method: 'GET',
      access: 'machine',
      audit: 'videreformidling',
      query: null,
      body: null,
      reply: { status: 200, type: 'application/json', schema, foreign: true, text: 'Skatteetatens svar, uendret' },
      errors,
      handler: async (call) => {
        const { svar, bytes } = await passOn(call, api, ports)
        return { body: svar, bytes }
      },
    }),
  )

/** Both forms that v1 had, with and without a stage. Skatteetaten closed it on 17.10.2024, so nothing is asked of anyone. */
export const closedRoutes = (ports: Ports): readonly Route[] =>
  [
    {
      id: 'summertSkattegrunnlagV1',
      path: `${root}/summertskatt/api/v1/{rolleId}/{stadie}/${person}`,
      params: StageParams,
    },
    {
      id: 'summertSkattegrunnlagV1UtenStadie',
      path: `${root}/summertskatt/api/v1/{rolleId}/${person}`,
      params: PackageParams,
    },
  ].map(({ id, path, params }) =>
    route({
      id,
      path,
      params,
      method: 'GET',
      summary: 'Lagt ned; bruk v2',
      // Skatteetaten closed v1 that day. A link to v2 would have to carry the person's number, so the text of the error names it.
      deprecated: { since: '2024-10-17', successors: [], sunset: '2024-10-17' },
      access: 'machine',
      audit: 'videreformidling',
      query: null,
      body: null,
      reply: { status: 410, type: 'none', schema: null, text: 'Lagt ned' },
      errors: ['token-ugyldig', 'integrasjon-avvist', 'ugyldig-foresporsel', 'api-lagt-ned'],
      handler: (call) =>
        orRefused({ ...call, handling: 'videreformidling' }, ports, () => {
          throw new Problem('api-lagt-ned')
        }),
    }),
  )
