// The machine's three headers against real JWKS on loopback: what is let in, two secrets, on behalf of a person, the limit of
// calls, and that a refusal never tells id, secret and organisation apart.
import { createHmac, generateKeyPairSync, type KeyObject, timingSafeEqual } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, type JWTPayload, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AuditEvent, plattformKjede } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import { personidentifikator } from '../base/person-number.ts'
import { type Integration, type MachineCredentials, type MachineDeps, machineLogin } from './machine-login.ts'

const org = '11111111-1111-4111-8111-111111111111'
const id = 'eeeeeeee-1111-4111-8111-111111111111'
const issuer = 'https://maskinporten.example/'
const passord = 'riktig-passord'
const tid = new Date('2026-05-04T10:00:00.000Z')
const seconds = tid.getTime() / 1000
const passwordHmac = (text: string): Buffer => createHmac('sha256', 'k').update(text).digest()
const integration: Integration = {
  id,
  fiksOrgId: org,
  organisasjonsnummer: '974760673',
  passordHmac: passwordHmac(passord),
  forrigePassord: null,
  aktiv: true,
  begrunnelse: 'saksbehandling-i-fagsystem',
  fiksKontrakt: 'v1',
  sistBrukt: null,
}
const kall = 'kall-1'
const pid = personidentifikator('17828126156')
const idPorten = 'https://idporten.example'
const audience = 'https://grunnlag.example'

const good = generateKeyPairSync('rsa', { modulusLength: 2048 })
const persons = generateKeyPairSync('rsa', { modulusLength: 2048 })
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 })
const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const jwks = {
  keys: [
    { ...(await exportJWK(good.publicKey)), kid: 'a' },
    { ...(await exportJWK(elliptic.publicKey)), kid: 'ec', alg: 'ES256' },
  ],
}

const personJwks = { keys: [{ ...(await exportJWK(persons.publicKey)), kid: 'a' }] }

let server: Server
let deps: MachineDeps
let rows: AuditEvent[]
let noted: string[]
let calls: number
let found: Integration
beforeAll(async () => {
  server = createServer((request, reply) =>
    reply
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify(request.url === '/idporten' ? personJwks : jwks)),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  deps = {
    issuers: {
      maskinporten: { issuer, jwksUri: `http://127.0.0.1:${port}/jwks` },
      idPorten: { issuer: idPorten, jwksUri: `http://127.0.0.1:${port}/idporten`, audience },
    },
    access: { findIntegration: async (asked) => (asked === id ? found : null) },
    isPassword: (text, stored) => timingSafeEqual(passwordHmac(text), stored),
    limit: { perMinute: 3, countCall: async () => ++calls },
    lastUsed: { note: (one) => void noted.push(one.id) },
    audit: { write: async (event) => void rows.push(event) },
  }
})
afterAll(() => server.close())
beforeEach(() => {
  rows = []
  noted = []
  calls = 0
  found = integration
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
  korrelasjonsid: kall,
  ...change,
})
const bearer = async (...parts: Parameters<typeof token>) =>
  headers({ authorization: `Bearer ${await token(...parts)}` })

test('the right token, id and password', async () => {
  const actor = await machineLogin(deps).authenticate(await headers(), org, tid)
  const about = { begrunnelse: 'saksbehandling-i-fagsystem', fiksOrgId: org, fiksKontrakt: 'v1', korrelasjonsid: kall }
  expect(actor).toEqual({ kind: 'integrasjon', id, organisasjonsnummer: '974760673', ...about })
  expect(rows).toEqual([])
  expect(noted).toEqual([id])
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
/** What the caller is told: of a token its fault, of id, secret and organisation never which. */
const told = (wrong: string) =>
  new Problem(wrong === 'token-ugyldig' || wrong === 'nivaa-for-lavt' ? wrong : 'integrasjon-avvist')

test.each(refused)('%s: one of two kinds of 401, and the row knows that it was %s', async (_, wrong, credentials) => {
  const error = await machineLogin(deps)
    .authenticate(await credentials(), org, tid)
    .catch((thrown: unknown) => thrown)
  expect(error).toEqual(told(wrong))
  const kjede = wrong === 'integrasjon-ukjent' ? plattformKjede : org
  expect(rows).toEqual([expect.objectContaining({ hendelse: 'maskinkall', fase: 'nektet', utfall: wrong, kjede })])
  expect(JSON.stringify(rows)).not.toContain(passord)
  expect(noted).toEqual([])
  // Only who has proven itself is counted: nobody else can use up an integration's minute.
  expect(calls).toBe(0)
})

test('a faulty token is told of alike, whether id and password are right or wrong', async () => {
  for (const wrong of [{}, { integrasjonId: org }, { integrasjonPassord: 'feil' }]) {
    const attempt = machineLogin(deps).authenticate({ ...(await bearer({ scope: null })), ...wrong }, org, tid)
    await expect(attempt).rejects.toEqual(new Problem('token-ugyldig'))
  }
})

test('an integration that is switched off', async () => {
  found = { ...integration, aktiv: false }
  await expect(machineLogin(deps).authenticate(await headers(), org, tid)).rejects.toEqual(
    new Problem('integrasjon-avvist'),
  )
})

test('no keys to be had: nobody gets in, and it is said that the source is down', async () => {
  const down = machineLogin({
    ...deps,
    issuers: { ...deps.issuers, maskinporten: { issuer, jwksUri: 'http://127.0.0.1:1/jwks' } },
  })
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

test.each([
  ['until it is ended', null, true],
  ['until its last moment', new Date(tid.getTime() + 1).toISOString(), true],
  ['not from the moment it expires', tid.toISOString(), false],
])('the secret before a rotation counts %s', async (_, utloeper, counts) => {
  found = {
    ...integration,
    passordHmac: passwordHmac('nytt'),
    forrigePassord: { hmac: passwordHmac(passord), utloeper },
  }
  const login = machineLogin(deps)
  await expect(login.authenticate(await headers({ integrasjonPassord: 'nytt' }), org, tid)).resolves.toMatchObject({
    id,
  })
  const old = login.authenticate(await headers(), org, tid)
  if (counts) await expect(old).resolves.toMatchObject({ id })
  else await expect(old).rejects.toEqual(new Problem('integrasjon-avvist'))
})

test('without a second secret its empty place is no password', async () => {
  for (const integrasjonPassord of ['', '\0'.repeat(32)]) {
    const attempt = machineLogin(deps).authenticate(await headers({ integrasjonPassord }), org, tid)
    await expect(attempt).rejects.toEqual(new Problem('integrasjon-avvist'))
  }
})

test('over the limit: 429 with the rest of the minute, and one row for all of them', async () => {
  const login = machineLogin(deps)
  const at = new Date(tid.getTime() + 18_000)
  const outcomes = []
  for (let n = 0; n < 6; n++) {
    outcomes.push(
      await login
        .authenticate(await headers(), org, at)
        .then(() => 'ok')
        .catch((thrown: unknown) => thrown),
    )
  }
  const over = new Problem('for-mange-kall', { sekunder: 42 })
  expect(outcomes).toEqual(['ok', 'ok', 'ok', over, over, over])
  expect(rows).toEqual([
    expect.objectContaining({ utfall: 'for-mange-kall', kjede: org, aktoer: expect.objectContaining({ id }) }),
  ])
})

describe('on behalf of a person who is logged in at ID-porten', () => {
  const personClaims: JWTPayload = {
    iss: idPorten,
    aud: audience,
    iat: seconds,
    exp: seconds + 120,
    pid,
    acr: 'idporten-loa-high',
    scope: 'openid profile',
    consumer: { authority: 'iso6523-actorid-upis', ID: '0192:974760673' },
  }
  const asPerson = async (change: JWTPayload = {}, key: KeyObject = persons.privateKey) => {
    const signed = new SignJWT({ ...personClaims, ...change }).setProtectedHeader({ alg: 'RS256', kid: 'a' })
    return headers({ authorization: `Bearer ${await signed.sign(key)}` })
  }

  test('the actor names both', async () => {
    const actor = await machineLogin(deps).authenticate(await asPerson(), org, tid)
    expect(actor).toMatchObject({ kind: 'integrasjon', id, paaVegneAv: pid, korrelasjonsid: kall })
  })

  const wrongs: [string, string, () => Promise<MachineCredentials>][] = [
    ['a lower level of login', 'nivaa-for-lavt', () => asPerson({ acr: 'idporten-loa-substantial' })],
    ['no level', 'nivaa-for-lavt', () => asPerson({ acr: null })],
    ['a token for somebody else', 'token-ugyldig', () => asPerson({ aud: 'https://annen.example' })],
    ['a token for nobody', 'token-ugyldig', () => asPerson({ aud: undefined } as unknown as JWTPayload)],
    ['nobody in it', 'token-ugyldig', () => asPerson({ pid: null })],
    ['a number with wrong control digits', 'token-ugyldig', () => asPerson({ pid: '17828126157' })],
    ['expired', 'token-ugyldig', () => asPerson({ exp: seconds - 11 })],
    ['signed by Maskinporten', 'token-ugyldig', () => asPerson({}, good.privateKey)],
    ['Maskinporten’s token signed by ID-porten', 'token-ugyldig', () => bearer({}, { key: persons.privateKey })],
    ['another organisation’s client', 'organisasjon-feil', () => asPerson({ consumer: { ID: '0192:958935420' } })],
    ['no organisation', 'organisasjon-feil', () => asPerson({ consumer: null })],
    ['the wrong password', 'passord-feil', async () => ({ ...(await asPerson()), integrasjonPassord: 'feil' })],
  ]
  test.each(wrongs)('%s: 401', async (_, utfall, credentials) => {
    const attempt = machineLogin(deps).authenticate(await credentials(), org, tid)
    await expect(attempt).rejects.toEqual(told(utfall))
    expect(rows).toMatchObject([{ utfall, fase: 'nektet' }])
  })

  test('is closed where no audience is set', async () => {
    const closed = machineLogin({ ...deps, issuers: { ...deps.issuers, idPorten: null } })
    await expect(closed.authenticate(await asPerson(), org, tid)).rejects.toEqual(new Problem('token-ugyldig'))
  })
})

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const unsigned = (): string => `${part({ alg: 'none' })}.${part(claims)}.x`
const symmetric = (): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'a' }).sign(Buffer.from(JSON.stringify(jwks.keys[0])))
