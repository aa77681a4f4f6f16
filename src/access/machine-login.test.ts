// The machine's three headers against a real JWKS on loopback: what is let in, and that every refusal looks the same.
import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type AuditEvent, plattformKjede } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import { type MachineCredentials, type MachineDeps, machineLogin } from './machine-login.ts'

const org = '11111111-1111-4111-8111-111111111111'
const id = 'eeeeeeee-1111-4111-8111-111111111111'
const issuer = 'https://maskinporten.example/'
const passord = 'riktig-passord'
const tid = new Date('2026-05-04T10:00:00.000Z')
const seconds = tid.getTime() / 1000
const passwordHmac = (text: string): Buffer => createHmac('sha256', 'k').update(text).digest()
const integration = {
  id,
  fiksOrgId: org,
  organisasjonsnummer: '974760673',
  passordHmac: passwordHmac(passord),
  aktiv: true,
}

const good = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const jwks = {
  keys: [
    { ...(await exportJWK(good.publicKey)), kid: 'a' },
    { ...(await exportJWK(elliptic.publicKey)), kid: 'ec', alg: 'ES256' },
  ],
}

let server: Server
let deps: MachineDeps
let rows: AuditEvent[]
let active = true
beforeAll(async () => {
  server = createServer((_, reply) => reply.setHeader('content-type', 'application/json').end(JSON.stringify(jwks)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  deps = {
    issuer,
    jwksUri: `http://127.0.0.1:${port}/jwks`,
    access: { findIntegration: async (asked) => (asked === id ? { ...integration, aktiv: active } : null) },
    passwordHmac,
    audit: { write: async (event) => void rows.push(event) },
  }
})
afterAll(() => server.close())
beforeEach(() => {
  rows = []
  active = true
})

const claims: JWTPayload = {
  iss: issuer,
  iat: seconds,
  exp: seconds + 120,
  scope: 'openid ks:fiks',
  consumer: { authority: 'iso6523-actorid-upis', ID: '0192:974760673' },
}
async function token(
  change: JWTPayload = {},
  how: { key?: KeyObject; alg?: string; kid?: string } = {},
): Promise<string> {
  const { key = good.privateKey, alg = 'RS256', kid = 'a' } = how
  return new SignJWT({ ...claims, ...change }).setProtectedHeader({ alg, kid }).sign(key)
}
const headers = async (change: Partial<MachineCredentials> = {}): Promise<MachineCredentials> => ({
  authorization: `Bearer ${await token()}`,
  integrasjonId: id,
  integrasjonPassord: passord,
  ...change,
})
const bearer = async (...parts: Parameters<typeof token>) =>
  headers({ authorization: `Bearer ${await token(...parts)}` })

test('the right token, id and password', async () => {
  const actor = await machineLogin(deps).authenticate(await headers(), org, tid)
  expect(actor).toEqual({ kind: 'integrasjon', id, organisasjonsnummer: '974760673' })
  expect(rows).toEqual([])
})

test.each(['RS384', 'RS512'])('%s is let in too, and ten seconds of slack either way', async (alg) => {
  const login = machineLogin(deps)
  for (const change of [{ exp: seconds - 9 }, { iat: seconds + 9 }, { nbf: seconds + 9 }]) {
    await expect(login.authenticate(await bearer(change, { alg }), org, tid)).resolves.toMatchObject({ id })
  }
})

const refused: [string, string, () => Promise<MachineCredentials>][] = [
  ['no token', 'token-ugyldig', () => headers({ authorization: undefined })],
  ['not a bearer token', 'token-ugyldig', () => headers({ authorization: 'Basic abc' })],
  ['another issuer', 'token-ugyldig', () => bearer({ iss: 'https://maskinporten.example' })],
  ['a key the issuer does not have', 'token-ugyldig', () => bearer({}, { key: stranger.privateKey })],
  ['an unknown kid', 'token-ugyldig', () => bearer({}, { kid: 'b' })],
  [
    'an algorithm that is not RSA',
    'token-ugyldig',
    () => bearer({}, { key: elliptic.privateKey, alg: 'ES256', kid: 'ec' }),
  ],
  ['no signature at all', 'token-ugyldig', async () => headers({ authorization: `Bearer ${unsigned()}` })],
  ['a password as signing key', 'token-ugyldig', async () => headers({ authorization: `Bearer ${await symmetric()}` })],
  ['expired eleven seconds ago', 'token-ugyldig', () => bearer({ exp: seconds - 11 })],
  ['not valid yet', 'token-ugyldig', () => bearer({ nbf: seconds + 11 })],
  ['issued in the future', 'token-ugyldig', () => bearer({ iat: seconds + 11 })],
  ['no expiry', 'token-ugyldig', () => bearer({ exp: undefined } as unknown as JWTPayload)],
  ['scope only as a part of a word', 'token-ugyldig', () => bearer({ scope: 'ks:fiks.les xks:fiks' })],
  ['no scope', 'token-ugyldig', () => bearer({ scope: null })],
  ['an id nobody has', 'integrasjon-ukjent', () => headers({ integrasjonId: org })],
  ['no id', 'integrasjon-ukjent', () => headers({ integrasjonId: undefined })],
  ['a wrong password', 'passord-feil', () => headers({ integrasjonPassord: 'feil' })],
  ['no password', 'passord-feil', () => headers({ integrasjonPassord: undefined })],
  ['another organisation’s token', 'organisasjon-feil', () => bearer({ consumer: { ID: '0192:958935420' } })],
  ['the number without its prefix', 'organisasjon-feil', () => bearer({ consumer: { ID: '974760673' } })],
  ['no consumer', 'organisasjon-feil', () => bearer({ consumer: null })],
]
test.each(refused)('%s: the same 401, and the row knows that it was %s', async (_, wrong, credentials) => {
  const error = await machineLogin(deps)
    .authenticate(await credentials(), org, tid)
    .catch((thrown: unknown) => thrown)
  expect(error).toEqual(new Problem('integrasjon-avvist'))
  const kjede = wrong === 'integrasjon-ukjent' ? plattformKjede : org
  expect(rows).toEqual([expect.objectContaining({ hendelse: 'maskinkall', fase: 'nektet', utfall: wrong, kjede })])
  expect(JSON.stringify(rows)).not.toContain(passord)
})

test('an integration that is switched off', async () => {
  active = false
  await expect(machineLogin(deps).authenticate(await headers(), org, tid)).rejects.toEqual(
    new Problem('integrasjon-avvist'),
  )
})

test('no keys to be had: nobody gets in, and it is said that the source is down', async () => {
  const down = machineLogin({ ...deps, jwksUri: 'http://127.0.0.1:1/jwks' })
  await expect(down.authenticate(await headers(), org, tid)).rejects.toMatchObject({ kode: 'kilde-nede' })
  expect(rows).toMatchObject([{ utfall: 'kilde-nede' }])
})

test('summed up by the caller: refused the same, without a row of its own', async () => {
  const attempt = machineLogin(deps).authenticate(await headers({ integrasjonPassord: 'feil' }), org, tid, 'summed')
  await expect(attempt).rejects.toEqual(new Problem('integrasjon-avvist'))
  expect(rows).toEqual([])
})

test('no row, no answer: a refusal that cannot be written is not a 401', async () => {
  const failing = { ...deps, audit: { write: () => Promise.reject(new Error('the database is gone')) } }
  const attempt = machineLogin(failing).authenticate(await headers({ integrasjonPassord: 'feil' }), org, tid)
  await expect(attempt).rejects.toThrow('the database is gone')
})

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const unsigned = (): string => `${part({ alg: 'none' })}.${part(claims)}.x`
const symmetric = (): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'a' }).sign(Buffer.from(JSON.stringify(jwks.keys[0])))
