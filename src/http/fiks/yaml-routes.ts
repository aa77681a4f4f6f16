// GET …/yaml/{beregningstype}/{inntektsaar}: the law of one service and year as a zip of two YAML files. Fiks' specification has no
// role in the path, its page has one: both are served. No personal data; that it was asked is on record.
import { type Static, Type } from 'typebox'
import { toldYear } from '../../base/told-year.ts'
import { Problem } from '../../base/errors.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
import type { PostSet } from '../../rules/post-set.ts'
import { type Call, type Route, route } from '../route.ts'
import { lawZip } from './law-files.ts'
import { v1Root } from './v1-routes.ts'
import { RoleParams } from './v1-request-schema.ts'
import { Beregningstype } from './v1-schema.ts'
import { requireRole, writeRead } from './values-routes.ts'

const service = { beregningstype: Beregningstype, inntektsaar: Type.Integer({ format: 'int32', minimum: 2021 }) }
const ServiceParams = Type.Object(service)
const RoleServiceParams = Type.Object({ ...RoleParams.properties, ...service })

const common = {
  method: 'GET',
  summary: 'Beregningsposter og visningsposter for en tjeneste og et inntektsår, laget av lovtabellene',
  access: 'machine',
  audit: 'lovfiler',
  query: null,
  body: null,
  reply: { status: 200, type: 'application/zip', schema: null, text: 'En beregning- og en visning-fil i YAML' },
} as const
const errors = ['token-ugyldig', 'integrasjon-avvist', 'ugyldig-foresporsel', 'lov-ikke-aapnet'] as const
const tail = 'yaml/{beregningstype}/{inntektsaar}'

type ServiceCall = Call<unknown, Static<typeof ServiceParams>, unknown>

type ZipOf = (call: ServiceCall) => Promise<Uint8Array>

/** One zip per service and year, made the first time it is asked for: the law is fixed while the process lives. */
function zipMaker(ports: Ports): ZipOf {
  const made = new Map<PostSet, Uint8Array>()
  return (call) =>
    orRefused({ ...call, handling: 'lovfiler' }, ports, () => {
      const set = openSet(call, ports)
      const zip = made.get(set) ?? lawZip(set, regulationsOf(set.beregningstype, ports))
      made.set(set, zip)
      return zip
    })
}

/** Throws Problem lov-ikke-aapnet with the years that are. */
function openSet({ params: { beregningstype, inntektsaar }, tid }: ServiceCall, { values }: Ports): PostSet {
  const open = values.openYears(beregningstype, tid)
  const set = open.includes(inntektsaar) ? values.postSet(beregningstype, inntektsaar) : null
  if (set !== null) return set
  const aapne = open.join(', ') || 'ingen'
  throw new Problem('lov-ikke-aapnet', { aar: toldYear(inntektsaar), aapne }, 'inntektsaar')
}

/** Full name and FOR-number, as lov/hjemler.yaml writes them; what is not numbered is no regulation of the calculation. */
const regulationsOf = (beregningstype: PostSet['beregningstype'], { purposes }: Ports): readonly string[] =>
  purposes.law.hjemler
    .filter((row) => row.beregningstype === beregningstype)
    .flatMap(({ hjemmel }) => hjemmel.filter((text) => text.includes('(FOR-')))

export function yamlRoutes(ports: Ports): readonly Route[] {
  const zipOf = zipMaker(ports)
  return [freeYaml(ports, zipOf), yamlInRole(ports, zipOf)]
}

const freeYaml = (ports: Ports, zipOf: ZipOf): Route =>
  route({
    ...common,
    id: 'beregningYaml',
    path: `/register/api/v1/ks/skatteoginntektsopplysninger/${tail}`,
    params: ServiceParams,
    errors,
    handler: async (call) => {
      const body = await zipOf(call)
      await writeRead(call, null, ports, 'lovfiler')
      return { body }
    },
  })

const yamlInRole = (ports: Ports, zipOf: ZipOf): Route =>
  route({
    ...common,
    id: 'beregningYamlRolle',
    path: `${v1Root}/${tail}`,
    params: RoleServiceParams,
    errors: [...errors, 'ikke-tilgang'],
    handler: async (call) => {
      await requireRole(call, ports, 'lovfiler')
      const body = await zipOf(call)
      await writeRead(call, call.params.rolleId, ports, 'lovfiler')
      return { body }
    },
  })
