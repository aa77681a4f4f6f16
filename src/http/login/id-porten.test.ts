// An ID-porten that lies: each claim that must hold is turned wrong, one at a time, and nobody is let in. The issuer is a small
// server of the test's own; what it signs is what each test says.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LoginAttempt } from '../../store/types.ts'
import type { Login } from '../ports.ts'
import { idPortenLogin } from './id-porten.ts'

const clientId = 'grunnlag'
const pid = '17828126156'
const home = 'http://localhost:8080'
const pair = () => generateKeyPair('RS256', { extractable: true })
type Key = Awaited<ReturnType<typeof pair>>['privateKey']

let server: Server
let issuer: string
let ours: Key
let stranger: Key
let jwks: { keys: JWK[] }
let login: Login
let attempt: LoginAttempt
/** What the issuer puts into the next token, and signs it with. */
let claims: JWTPayload
let signedWith: Key

beforeAll(async () => {
  const [client, known, unknown] = await Promise.all([pair(), pair(), pair()])
  ours = known.privateKey
  stranger = unknown.privateKey
  jwks = { keys: [{ ...(await exportJWK(known.publicKey)), kid: 'a', alg: 'RS256', use: 'sig' }] }
  server = createServer((request, reply) => {
    void answer(request).then((body) => {
      reply.writeHead(request.url === '/par' ? 201 : 200, { 'content-type': 'application/json' })
      reply.end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const privateJwk = { ...(await exportJWK(client.privateKey)), kid: 'c', alg: 'RS256' }
  const places = { redirectUri: `${home}/innlogging/svar`, postLogoutUri: home }
  login = idPortenLogin({ issuer, clientId, privateJwk, ...places, allowHttp: true })
})
afterAll(() => void server.close())
beforeEach(async () => {
  attempt = (await login.begin('/', 'nb')).attempt
  signedWith = ours
  claims = {
    iss: issuer,
    aud: clientId,
    sub: 's',
    iat: seconds(),
    exp: seconds() + 120,
    auth_time: seconds() - 60,
    nonce: attempt.nonce,
    acr: 'idporten-loa-high',
    pid,
    sid: 'oekt',
  }
})

const seconds = (): number => Math.trunc(performance.timeOrigin / 1000 + performance.now() / 1000)

async function answer({ url }: IncomingMessage): Promise<object> {
  if (url === '/jwks') return jwks
  if (url === '/par') return { request_uri: 'urn:a', expires_in: 60 }
  if (url === '/token') return { access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: await idToken() }
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    pushed_authorization_request_endpoint: `${issuer}/par`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    authorization_response_iss_parameter_supported: true,
  }
}
const idToken = (): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'a' }).sign(signedWith)

const complete = (change: Record<string, string> = {}) => {
  const query = new URLSearchParams({ code: 'kode', state: attempt.state, iss: issuer, ...change })
  return login.complete(`/innlogging/svar?${query}`, attempt, new Date(seconds() * 1000))
}

test('everything as it should be: the person', async () => {
  expect(await complete()).toMatchObject({ personidentifikator: pid, sid: 'oekt' })
})

/** Claims as they are turned; undefined takes one away. */
const wrong: [string, () => JWTPayload][] = [
  ['another login’s nonce', () => ({ nonce: 'en-annen' })],
  ['no nonce', () => ({ nonce: undefined })],
  ['another client’s token', () => ({ aud: 'en-annen' })],
  ['another issuer', () => ({ iss: 'https://idporten.example' })],
  ['an expired token', () => ({ exp: seconds() - 60 })],
  ['a login of yesterday', () => ({ auth_time: seconds() - 86_400 })],
  ['a login of tomorrow', () => ({ auth_time: seconds() + 3600 })],
  ['no time of login', () => ({ auth_time: undefined })],
  ['a lower level', () => ({ acr: 'idporten-loa-substantial' })],
  ['no person', () => ({ pid: undefined })],
  ['a person whose digits are wrong', () => ({ pid: '17828126157' })],
]
test.each(wrong)('%s: nobody is proven', async (_name, turned) => {
  Object.assign(claims, turned())
  await expect(complete()).rejects.toMatchObject({ kode: 'innlogging-feilet' })
})

test('a stranger’s key under a known name: nobody is proven', async () => {
  signedWith = stranger
  await expect(complete()).rejects.toMatchObject({ kode: 'innlogging-feilet' })
})

test.each([
  ['another state', { state: 'en-annen' }],
  ['another issuer in the reply', { iss: 'https://idporten.example' }],
])('%s: nobody is proven', async (_name, change) => {
  await expect(complete(change)).rejects.toMatchObject({ kode: 'innlogging-feilet' })
})
