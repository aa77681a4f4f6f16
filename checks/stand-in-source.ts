// For tests beside upstream/: a real HTTP server on a free port that plays Maskinporten and every source, and misbehaves on
// request. It keeps what it was asked, so that a test can count calls and read headers.
import { generateKeyPairSync } from 'node:crypto'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type JWTPayload, decodeJwt } from 'jose'
import type { Limits, UpstreamSettings } from '../src/upstream/settings.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

export interface StandIn {
  readonly base: string
  readonly settings: (limits?: Partial<Limits>) => UpstreamSettings
  /** Requests that were not for Maskinporten, in order. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[]
  readonly assertions: JWTPayload[]
  /** Set to change the behaviour; by default every source answers 404 without a body. */
  answer: Answer
  token: Answer
  expiresIn: number
  readonly close: () => Promise<void>
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateJwk = { ...privateKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256' }
const limits: Limits = {
  concurrent: 5,
  queueMs: 1_000,
  connectMs: 300,
  headersMs: 300,
  bodyMs: 300,
  deadlineMs: 2_000,
  maxBytes: 50_000,
  extraTries: 2,
  backoffMs: 1,
  breakerFailures: 1_000,
  breakerOpenMs: 60,
}

export const json = (response: ServerResponse, status: number, body: unknown): ServerResponse =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

export async function startStandIn(): Promise<StandIn> {
  const server = createServer((request, response) => void route(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const issuer = `${base}/maskinporten/`
  const standIn: StandIn = {
    base,
    asked: [],
    assertions: [],
    expiresIn: 600,
    answer: (_, response) => response.writeHead(404).end(),
    token: (_, response) =>
      json(response, 200, {
        access_token: `t${standIn.assertions.length}`,
        token_type: 'Bearer',
        expires_in: standIn.expiresIn,
      }),
    settings: (changed) => ({
      apier: {
        summertskattegrunnlag: { base: `${base}/ssg/v2`, scope: 'skatteetaten:summertskattegrunnlag' },
        beregnetskatt: { base: `${base}/bsa/v2`, scope: 'skatteetaten:beregnetskatt' },
        avregning: { base: `${base}/ar/v2/`, scope: 'skatteetaten:avregning' },
        hendelser: { base: `${base}/hendelser/v1`, scope: 'skatteetaten:summertskattegrunnlag' },
        sisteoppgjoer: { base: `${base}/siste/v1`, scope: 'skatteetaten:summertskattegrunnlag' },
        folkeregister: { base: `${base}/freg/v1`, scope: 'folkeregister:deling/offentligmedhjemmel' },
      },
      maskinporten: { issuer, clientId: 'c1', privateJwk, organisasjonsnummer: '310000001' },
      limits: { ...limits, ...changed },
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    if (path === '/maskinporten/.well-known/oauth-authorization-server')
      return void json(response, 200, { issuer, token_endpoint: `${issuer}token` })
    if (path !== '/maskinporten/token') {
      standIn.asked.push({ path, headers: request.headers })
      return void standIn.answer(request, response)
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const assertion = new URLSearchParams(Buffer.concat(chunks).toString()).get('assertion') ?? ''
    standIn.assertions.push(decodeJwt(assertion))
    standIn.token(request, response)
  }
  return standIn
}
