// GET …/yaml/{beregningstype}/{inntektsaar}: the law of one service and year as a zip of two YAML files. Fiks' specification has no
// role in the path, its page has one: both are served. No personal data; that it was asked is on record.
import { type Static, Type } from 'typebox'
import { Problem } from '../../base/errors.ts'
import type { Ports } from '../ports.ts'
import { orRefused } from '../refused-input.ts'
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
  audit: 'verdier',
  query: null,
  body: null,
  reply: { status: 200, type: 'application/zip', schema: null, text: 'En beregning- og en visning-fil i YAML' },
} as const
const errors = ['token-ugyldig', 'integrasjon-avvist', 'ugyldig-foresporsel', 'ikke-funnet'] as const
const tail = 'yaml/{beregningstype}/{inntektsaar}'

type ServiceCall = Call<unknown, Static<typeof ServiceParams>, unknown>

/** Throws Problem ikke-funnet, with its row, for a year that is not opened or has no rules. */
const zipOf = (call: ServiceCall, ports: Ports): Promise<Uint8Array> =>
  orRefused({ ...call, handling: 'verdier' }, ports, () => {
    const { beregningstype, inntektsaar } = call.params
    const isOpen = ports.values.openYears(beregningstype, call.tid).includes(inntektsaar)
    const set = isOpen ? ports.values.postSet(beregningstype, inntektsaar) : null
    if (set === null) throw new Problem('ikke-funnet')
    return lawZip(set)
  })

export const yamlRoutes = (ports: Ports): readonly Route[] => [
  route({
    ...common,
    id: 'beregningYaml',
    path: `/register/api/v1/ks/skatteoginntektsopplysninger/${tail}`,
    params: ServiceParams,
    errors,
    handler: async (call) => {
      const body = await zipOf(call, ports)
      await writeRead(call, null, ports)
      return { body }
    },
  }),
  route({
    ...common,
    id: 'beregningYamlRolle',
    path: `${v1Root}/${tail}`,
    params: RoleServiceParams,
    errors: [...errors, 'ikke-tilgang'],
    handler: async (call) => {
      await requireRole(call, ports)
      const body = await zipOf(call, ports)
      await writeRead(call, call.params.rolleId, ports)
      return { body }
    },
  }),
]
