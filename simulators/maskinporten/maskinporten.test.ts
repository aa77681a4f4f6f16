// Maskinporten over HTTP: a good grant gives the documented claims, and every refusal has its code.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Registration } from '../registration.ts'
import {
  askToken,
  clientId,
  goodClaims,
  kommune,
  leverandoer,
  type Running,
  signed,
  startSimulators,
  uteglemt,
} from '../testing.ts'
import { makeCertificate } from './test-certificate.ts'

let running: Running
let pair: { publicKey: KeyObject; privateKey: KeyObject }
const certificates = { good: '', expired: '', otherOrganisation: '', stranger: '' }

beforeAll(async () => {
  pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const make = (organisasjonsnummer: string, until: string) =>
    makeCertificate({ ...pair, organisasjonsnummer, from: '2024-01-01', until })
  certificates.good = make(leverandoer, '2030-01-01')
  certificates.expired = make(leverandoer, '2025-01-01')
  certificates.otherOrganisation = make(kommune, '2030-01-01')
  certificates.stranger = make(leverandoer, '2031-01-01')
  running = await startSimulators({ change: withMoreKeys })
})
afterAll(() => running.app.close())

const withMoreKeys = (registration: Registration): Registration => {
  const [client] = registration.maskinporten.klienter
  const [key] = client!.jwks.keys
  const x5c = (leaf: string) => ({ kty: 'RSA', x5c: [leaf] })
  const keys = [
    key!,
    { ...key!, kid: 'utgaatt', exp: Date.parse('2026-11-01') / 1000 },
    x5c(certificates.good),
    x5c(certificates.expired),
    x5c(certificates.otherOrganisation),
  ]
  const maskinporten = {
    ...registration.maskinporten,
    klienter: [{ ...client!, jwks: { keys } }],
    levetider: [{ scope: 'ks:fiks', sekunder: 120 }],
    tilganger: registration.maskinporten.tilganger.concat({
      organisasjonsnummer: uteglemt,
      scope: 'skatteetaten:summertskattegrunnlag',
    }),
  }
  return { ...registration, maskinporten }
}

const ask = async (change: JWTPayload = {}, header: Record<string, unknown> = {}) =>
  askToken(running, await signed({ ...goodClaims(running), ...change }, running.key, header))
const seconds = () => Math.floor(running.context.clock.now().getTime() / 1000)

describe('a good grant', () => {
  test.each(['RS256', 'RS384', 'RS512'])('signed with %s gives a token that the public keys verify', async (alg) => {
    const { status, body } = await ask({}, { alg })
    expect(status).toBe(200)
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 599, scope: 'skatteetaten:summertskattegrunnlag' })
    const jwks = createRemoteJWKSet(new URL(`${running.url}/maskinporten/jwks`))
    const { payload } = await jwtVerify(body['access_token'] ?? '', jwks, { currentDate: running.context.clock.now() })
    const { iat, exp, jti, ...claims } = payload
    expect(Number(exp) - Number(iat)).toBe(599)
    expect(jti).toEqual(expect.any(String))
    expect(claims).toEqual({
      iss: 'http://localhost:8090/maskinporten/',
      client_id: clientId,
      client_amr: 'private_key_jwt',
      token_type: 'Bearer',
      scope: 'skatteetaten:summertskattegrunnlag',
      aud: 'unspecified',
      consumer: { authority: 'iso6523-actorid-upis', ID: `0192:${kommune}` },
      supplier: { authority: 'iso6523-actorid-upis', ID: `0192:${leverandoer}` },
      delegation_source: 'https://tt02.altinn.no/',
      client_orgno: leverandoer,
    })
  })

  test('without consumer_org the client itself is the consumer and no delegation is told', async () => {
    const { consumer_org: _, ...claims } = goodClaims(running)
    const { body } = await askToken(running, await signed({ ...claims, scope: 'ks:fiks' }, running.key))
    expect(body['expires_in']).toBe(120)
    const claimsOf = JSON.parse(Buffer.from(body['access_token']!.split('.')[1]!, 'base64url').toString()) as JWTPayload
    expect(claimsOf['consumer']).toEqual({ authority: 'iso6523-actorid-upis', ID: `0192:${leverandoer}` })
    expect(claimsOf).not.toHaveProperty('supplier')
    expect(claimsOf).not.toHaveProperty('delegation_source')
  })

  test('with resource the audience is that', async () => {
    const { body } = await ask({ resource: ['https://api.no'] })
    const claimsOf = JSON.parse(Buffer.from(body['access_token']!.split('.')[1]!, 'base64url').toString()) as JWTPayload
    expect(claimsOf.aud).toBe('https://api.no')
  })

  test('made by the machine clock is good although the simulated clock stands elsewhere', async () => {
    const iat = Math.floor(Date.now() / 1000)
    expect((await ask({ iat, exp: iat + 60 })).status).toBe(200)
  })

  test('may be signed with a registered certificate', async () => {
    const claims = goodClaims(running)
    const jwk = { ...pair.privateKey.export({ format: 'jwk' }), alg: 'RS256' }
    const { status, body } = await askToken(running, await signed(claims, jwk, { x5c: [certificates.good] }))
    expect([status, body['error_description']]).toEqual([200, undefined])
  })
})

describe('refusals', () => {
  const now = seconds
  const cases: [string, number, string, () => Promise<{ status: number; body: Record<string, string> }>][] = [
    ['MP-100: ', 400, 'invalid_grant', () => ask({ iss: 'ukjent' })],
    ['MP-110: ', 400, 'invalid_grant', () => ask({ aud: 'https://maskinporten.no/' })],
    ['MP-120: ', 400, 'invalid_grant', () => ask({}, { x5c: [certificates.expired] })],
    ['MP-121: ', 400, 'invalid_grant', () => ask({}, { kid: 'utgaatt' })],
    ['MP-122: ', 400, 'invalid_grant', () => ask({}, { x5c: [certificates.otherOrganisation] })],
    ['MP-123: ', 400, 'invalid_grant', () => ask({}, { x5c: certificates.good })],
    ['MP-123: ', 400, 'invalid_grant', () => ask({}, { x5c: ['ikke et sertifikat'] })],
    ['MP-123: ', 400, 'invalid_grant', () => ask({}, { x5c: [certificates.stranger] })],
    ['MP-124: ', 400, 'invalid_grant', () => ask({}, { x5c: [certificates.good] })],
    ['MP-124: ', 400, 'invalid_grant', () => ask({}, { kid: 'fremmed' })],
    ['MP-130: ', 400, 'invalid_grant', () => ask({ iat: now() - 5, exp: now() - 1 })],
    ['MP-130: ', 400, 'invalid_grant', () => ask({ iat: now() - 30, exp: now() + 60 })],
    ['Issue time is after now', 400, 'invalid_grant', () => ask({ iat: now() + 30, exp: now() + 60 })],
    ['MP-011: ', 400, 'invalid_request', () => ask({ exp: now() + 130 })],
    ['MP-011: ', 400, 'invalid_request', () => ask({ scope: ' ' })],
    ['MP-011: ', 400, 'invalid_request', () => ask({ resource: 'https://api.no' })],
    ['MP-011: ', 400, 'invalid_request', () => ask({ iss_onbehalfof: 'noen' })],
    ['MP-011: ', 400, 'invalid_request', () => askToken(running, 'ikke en jwt')],
    ['Invalid assertion. Unknown claims: farge', 400, 'invalid_request', () => ask({ farge: 'blå' })],
    ['MP-200: ', 400, 'invalid_scope', () => ask({ scope: 'skatteetaten:inntekt' })],
    ['MP-201: ', 400, 'invalid_scope', () => ask({ scope: 'openid' })],
    ['MP-250: ', 403, 'forbidden', () => ask({ consumer_org: '999999999' })],
    ['MP-251: ', 403, 'forbidden', () => ask({ consumer_org: uteglemt })],
    ['MP-301: ', 400, 'invalid_request', () => ask({ authorization_details: [{ type: 'noe' }] })],
    [
      'MP-302: ',
      400,
      'invalid_request',
      () => ask({ authorization_details: [{ type: 'urn:altinn:systemuser', x: 1 }] }),
    ],
    ['MP-303: ', 400, 'invalid_request', () => ask({ authorization_details: [{ type: 'urn:altinn:systemuser' }] })],
    ['Validation of JWT claim failed', 400, 'invalid_request', () => ask({ consumer_org: leverandoer })],
  ]
  test.each(cases)('%s %d %s', async (text, status, error, act) => {
    const answer = await act()
    expect(answer.body['error_description']).toMatch(new RegExp(`^${text}`))
    expect(answer).toMatchObject({ status, body: { error, error_uri: expect.stringMatching(/^https:/) } })
  })

  test('MP-012 when a jti, or a grant without one, is used again', async () => {
    const same = await signed(goodClaims(running), running.key)
    expect((await askToken(running, same)).status).toBe(200)
    expect((await askToken(running, same)).body['error_description']).toMatch(/^MP-012: /)
    const { jti, ...without } = goodClaims(running)
    const again = await signed(without, running.key)
    expect((await askToken(running, again)).status).toBe(200)
    expect((await askToken(running, again)).body['error_description']).toMatch(/^MP-012: /)
    const claims = { ...goodClaims(running), jti: 'en-gang' }
    expect((await ask(claims)).status).toBe(200)
    expect((await ask({ ...claims, exp: now() + 60 })).body['error_description']).toMatch(/^MP-012: /)
  })

  test('alg none and HS256 are not asked about signatures at all', async () => {
    const unsigned = (alg: string) =>
      [{ alg, kid: 'klientnoekkel' }, goodClaims(running)]
        .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
        .join('.')
    for (const alg of ['none', 'HS256', 'PS256']) {
      const { body } = await askToken(running, `${unsigned(alg)}.AAAA`)
      expect(body['error_description']).toMatch(/^MP-011: .*alg/)
    }
  })

  test('a changed claim breaks the signature', async () => {
    const [header, , signature] = (await signed(goodClaims(running), running.key)).split('.')
    const changed = Buffer.from(JSON.stringify({ ...goodClaims(running), scope: 'ks:fiks' })).toString('base64url')
    const { body } = await askToken(running, `${header}.${changed}.${signature}`)
    expect(body['error_description']).toMatch(/^MP-124: /)
  })

  test('another grant type', async () => {
    const response = await fetch(`${running.url}/maskinporten/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    expect([response.status, ((await response.json()) as { error: string }).error]).toEqual([
      400,
      'unsupported_grant_type',
    ])
  })
})

test('discovery names the endpoints', async () => {
  const found = await (await fetch(`${running.url}/maskinporten/.well-known/oauth-authorization-server`)).json()
  expect(found).toMatchObject({
    issuer: 'http://localhost:8090/maskinporten/',
    token_endpoint: 'http://localhost:8090/maskinporten/token',
    jwks_uri: 'http://localhost:8090/maskinporten/jwks',
  })
  const { keys } = (await (await fetch(`${running.url}/maskinporten/jwks`)).json()) as { keys: object[] }
  expect(keys).toHaveLength(1)
  expect(keys[0]).not.toHaveProperty('d')
})
