// The route table → OpenAPI 3.1. Written to openapi/grunnlag.json by `npm run docs`; a check fails when the file and the
// table differ. Schemas used more than once stand once, under components.
import { entryOf, type ErrorCode } from '../base/errors.ts'
import { codesOfEveryRoute } from './error-body.ts'
import { FiksErrorBody } from './fiks/v1-schema.ts'
import { codesOfRepeats, takesKey } from './once-only.ts'
import { inlineDefinitions, named } from './openapi-schemas.ts'
import { Problemsvar } from './own/schema.ts'
import { isFiksPath, type Route } from './route.ts'

const security: Readonly<Record<Route['access'], readonly object[]>> = {
  open: [],
  session: [{ oekt: [] }],
  machine: [{ maskinporten: [], integrasjonId: [], integrasjonPassord: [] }],
  actor: [{ oekt: [] }, { maskinporten: [], integrasjonId: [], integrasjonPassord: [] }],
}

export function openApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) }
  }
  return inlineDefinitions({
    openapi: '3.1.0',
    info: {
      title: 'Grunnlag',
      version,
      description: 'Kommunens oppslag av skatteopplysninger og beregningsgrunnlag, hver tjeneste etter sin egen lov.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries(named),
      securitySchemes: {
        oekt: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-grunnlag',
          description: 'Nettleserens økt; alt annet enn GET krever også X-CSRF',
        },
        maskinporten: { type: 'http', scheme: 'bearer', description: 'Maskinporten-token med scope ks:fiks' },
        integrasjonId: { type: 'apiKey', in: 'header', name: 'IntegrasjonId' },
        integrasjonPassord: { type: 'apiKey', in: 'header', name: 'IntegrasjonPassord' },
      },
    },
  })
}

function operation(route: Route): object {
  const { id, summary, deprecated, body, access } = route
  return {
    operationId: id,
    tags: [tagOf(route)],
    summary,
    ...(deprecated === undefined ? {} : { deprecated: true }),
    security: security[access],
    parameters: [
      ...parameters(route.params, 'path'),
      ...parameters(route.query, 'query'),
      ...csrf(route),
      ...repeatKey(route),
    ],
    ...(body === null ? {} : { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: { [route.reply.status]: success(route), ...failures(route) },
  }
}

function tagOf({ path }: Route): string {
  if (/^\/register\/api\/v2\/ks\/\{rolleId\}\/skatteoginntektsopplysninger/.test(path)) return 'Fiks v2'
  return isFiksPath(path) ? 'Fiks v1' : 'Grunnlag'
}

function parameters(schema: Route['params'], place: 'path' | 'query'): object[] {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
  }))
}

const csrf = ({ access, method }: Route): object[] =>
  method !== 'GET' && (access === 'session' || access === 'actor')
    ? [
        {
          name: 'X-CSRF',
          in: 'header',
          required: access === 'session',
          schema: { type: 'string' },
          description: 'Fra GET /api/v1/meg',
        },
      ]
    : []

function success({ reply }: Route): object {
  if (reply.type === 'none') return { description: reply.text }
  const schema = reply.schema ?? { type: 'string', contentEncoding: 'binary' }
  const table = reply.orCsv === true ? { 'text/csv': { schema: { type: 'string' } } } : {}
  return { description: reply.text, content: { [reply.type]: { schema }, ...table } }
}

const repeatKey = (route: Route): object[] =>
  takesKey(route)
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          schema: { type: 'string', minLength: 1, maxLength: 255 },
          description: 'Samme nøkkel og innhold gir samme svar i et døgn, og endringen gjøres én gang',
        },
      ]
    : []

/** One reply per status, naming the codes that give it. */
function failures(route: Route): Record<string, object> {
  const fiks = isFiksPath(route.path)
  const ofKey = takesKey(route) ? codesOfRepeats : []
  const codes = [...new Set<ErrorCode>([...route.errors, ...codesOfEveryRoute, ...ofKey])]
  const statuses = [...new Set(codes.map((code) => entryOf(code).status))].toSorted((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes
          .filter((code) => entryOf(code).status === status)
          .toSorted()
          .join(', '),
        content: fiks
          ? { 'application/json': { schema: FiksErrorBody } }
          : { 'application/problem+json': { schema: Problemsvar } },
      },
    ]),
  )
}
