// One route → one operation of the OpenAPI document: parameters, bodies, replies and errors, each with its recorded example.
import { entryOf, type ErrorCode } from '../base/errors.ts'
import { codesOfBodies, codesOfEveryRoute, codesOfMachines } from './error-body.ts'
import { FiksErrorBody } from './fiks/v1-schema.ts'
import { eventsOf } from './event-stream.ts'
import { codesOfRepeats, takesKey } from './repeatable.ts'
import { type Example, exampleOf } from './openapi-examples.ts'
import { descriptionOf, securityOf, tagOf } from './openapi-words.ts'
import { Problemsvar } from './own/schema.ts'
import { isFiksPath, type Route } from './route.ts'

export function operation(route: Route, example: Example = {}): object {
  const { id, summary, deprecated, body } = route
  return {
    operationId: id,
    tags: [tagOf(route)],
    summary,
    description: descriptionOf(route),
    ...(deprecated === undefined ? {} : { deprecated: true }),
    security: securityOf(route),
    parameters: [
      ...parameters(route.params, 'path', example.params),
      ...parameters(route.query, 'query', example.query),
      ...headers(route),
    ],
    ...(body === null
      ? {}
      : {
          requestBody: {
            required: true,
            content: { [formOrJson(route)]: { schema: body, ...exampleOf(example.body) } },
          },
        }),
    responses: { ...told(route), [route.reply.status]: success(route, example.reply), ...failures(route) },
  }
}

const formOrJson = ({ form }: Route): string =>
  form === true ? 'application/x-www-form-urlencoded' : 'application/json'

function parameters(schema: Route['params'], place: 'path' | 'query', examples: Example['params'] = {}): object[] {
  const { properties = {}, required = [] } = (schema ?? {}) as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, one]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: one,
    ...exampleOf(inKind(one, examples[name])),
  }))
}

/** A whole number stands as a number where its schema says so; in an address all is text. */
const inKind = (schema: object, word: string | undefined): unknown =>
  (schema as { type?: string }).type === 'integer' && word !== undefined ? Number(word) : word

const headers = (route: Route): object[] => [
  { $ref: '#/components/parameters/Korrelasjonsid' },
  ...(takesKey(route) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
]

/** Headers that more than one operation reads. */
export const sharedParameters = {
  Korrelasjonsid: {
    name: 'Korrelasjonsid',
    in: 'header',
    required: false,
    schema: { type: 'string' },
    description: 'Fagsystemets eget navn på kallet. Står i loggen og i svaret. Aldri et fødselsnummer.',
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    description: 'Samme nøkkel og innhold gir samme svar i et døgn, og endringen gjøres én gang',
  },
} as const

/** Headers of replies. */
export const sharedHeaders = {
  Korrelasjonsid: { schema: { type: 'string' }, description: 'Den som ble sendt, ellers forespørselens egen id' },
  RetryAfter: { schema: { type: 'string' }, description: 'Sekunder til kallet kan sendes på nytt' },
} as const

const correlation = { Korrelasjonsid: { $ref: '#/components/headers/Korrelasjonsid' } }

function success({ reply }: Route, example: unknown): object {
  if (reply.type === 'none') return { description: reply.text, headers: correlation }
  const schema = reply.schema ?? { type: 'string', contentEncoding: 'binary' }
  const table = reply.orCsv === true ? { 'text/csv': { schema: { type: 'string' } } } : {}
  const content = { [reply.type]: { schema, ...exampleOf(example) }, ...table }
  return { description: reply.text, headers: correlation, content }
}

/** Its status is sent before anyone knows how it ends; the last event tells that. */
function told({ reply }: Route): object {
  const schema = eventsOf(reply)
  if (schema === null) return {}
  const description =
    'Med Accept: text/event-stream: hvordan kallene til kildene går, og til slutt svaret eller feilen. Skjemaet er for JSON-en på hver data-linje. En feil før første hendelse er et vanlig feilsvar.'
  return { 200: { description, headers: correlation, content: { 'text/event-stream': { schema } } } }
}

/** One reply per status, naming the codes that give it. */
function failures(route: Route): Record<string, object> {
  const fiks = isFiksPath(route.path)
  const ofKey = takesKey(route) ? codesOfRepeats : []
  const ofMachine = route.access === 'machine' || route.access === 'actor' ? codesOfMachines : []
  const ofBody = route.method === 'GET' ? [] : codesOfBodies
  const ofAddress: readonly ErrorCode[] = route.params === null && route.query === null ? [] : ['ugyldig-foresporsel']
  const codes = [
    ...new Set<ErrorCode>([...route.errors, ...codesOfEveryRoute, ...ofMachine, ...ofKey, ...ofBody, ...ofAddress]),
  ]
  const statuses = [...new Set(codes.map((code) => entryOf(code).status))].toSorted((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes
          .filter((code) => entryOf(code).status === status)
          .toSorted()
          .join(', '),
        headers: {
          ...correlation,
          ...(status === 429 || status === 503 ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
        },
        content: fiks
          ? { 'application/json': { schema: FiksErrorBody } }
          : { 'application/problem+json': { schema: Problemsvar } },
      },
    ]),
  )
}
