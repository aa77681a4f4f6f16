// Tokens against a real HTTP server: one flight per key, early renewal by a clock that is set, refusals by MP-code.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type StandIn, json, startStandIn } from '../../../checks/stand-in-source.ts'
import { UpstreamFailure } from '../failure.ts'
import { Sockets } from '../sockets.ts'
import { Tokens } from './tokens.ts'

const scope = 'skatteetaten:summertskattegrunnlag'
const kommune = '310000002'
const soon = (): AbortSignal => AbortSignal.timeout(2_000)

let source: StandIn
let sockets: Sockets
let tokens: Tokens
let now = 0
beforeEach(async () => {
  source = await startStandIn()
  const { maskinporten, limits } = source.settings()
  sockets = new Sockets(limits)
  now = Date.parse('2026-11-21T12:00:00Z')
  tokens = new Tokens(maskinporten, limits, sockets, () => new Date(now))
})
afterEach(async () => {
  await sockets.close()
  await source.close()
})

const failure = async (asked: Promise<unknown>): Promise<UpstreamFailure> => {
  const thrown = await asked.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(thrown instanceof UpstreamFailure)) throw new Error('expected an UpstreamFailure')
  return thrown
}

test('the assertion names us, the municipality, the scope, and lives 120 seconds', async () => {
  await tokens.get(kommune, scope, soon())
  const { jti, ...claims } = source.assertions[0]!
  const { issuer } = source.settings().maskinporten
  expect(claims).toEqual({
    scope,
    consumer_org: kommune,
    iss: 'c1',
    aud: issuer,
    iat: now / 1000,
    exp: now / 1000 + 120,
  })
  expect(jti).toMatch(/^[0-9a-f-]{36}$/)
})

test('no consumer_org for our own organisation; a new jti every time', async () => {
  await tokens.get('310000001', scope, soon())
  await tokens.get(kommune, scope, soon())
  expect(source.assertions[0]).not.toHaveProperty('consumer_org')
  expect(source.assertions[0]?.jti).not.toBe(source.assertions[1]?.jti)
})

test('twenty callers at once share one request; another scope or municipality has its own', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => tokens.get(kommune, scope, soon())))
  expect(new Set(all)).toEqual(new Set(['t1']))
  await tokens.get(kommune, 'skatteetaten:avregning', soon())
  await tokens.get('310000003', scope, soon())
  expect(source.assertions).toHaveLength(3)
})

test('held until 80 % of its life, then renewed behind the callers; never used when dead', async () => {
  expect(await tokens.get(kommune, scope, soon())).toBe('t1')
  now += 479_000
  expect(await tokens.get(kommune, scope, soon())).toBe('t1')
  expect(source.assertions).toHaveLength(1)
  now += 2_000
  expect(await tokens.get(kommune, scope, soon())).toBe('t1')
  await expect.poll(() => source.assertions.length).toBe(2)
  await expect.poll(() => tokens.get(kommune, scope, soon())).toBe('t2')
  now += 596_000
  expect(await tokens.get(kommune, scope, soon())).toBe('t3')
})

test('a renewal that fails leaves the old token in use, and the next caller tries again', async () => {
  await tokens.get(kommune, scope, soon())
  const well = source.token
  source.token = (_, response) => response.writeHead(500).end()
  now += 500_000
  expect(await tokens.get(kommune, scope, soon())).toBe('t1')
  await expect.poll(() => source.assertions.length).toBe(2)
  source.token = well
  await expect.poll(() => tokens.get(kommune, scope, soon())).toBe('t3')
})

test('a discarded token is not handed out again, but a newer one is not thrown away with it', async () => {
  const first = await tokens.get(kommune, scope, soon())
  tokens.discard(kommune, scope, first)
  const second = await tokens.get(kommune, scope, soon())
  tokens.discard(kommune, scope, first)
  expect(await tokens.get(kommune, scope, soon())).toBe(second)
  expect(second).not.toBe(first)
})

test.each([
  ['MP-250', 'not-delegated', 'MP-250'],
  ['MP-251', 'not-delegated', 'MP-251'],
  ['MP-124', 'source-down', 'MP-124'],
  ['no code at all', 'source-down', 'maskinporten-http-403'],
])('refusal %s → %s', async (description, why, kode) => {
  source.token = (_, response) => json(response, 403, { error: 'forbidden', error_description: `${description}: no` })
  expect(await failure(tokens.get(kommune, scope, soon()))).toMatchObject({ why, kode })
})

test.each([
  ['HTML', '<html>504</html>'],
  ['a token without life', '{"access_token":"x","token_type":"Bearer","expires_in":0}'],
  ['half', '{"access_token":"x"'],
])('200 with %s is no token', async (_, body) => {
  source.token = (_request, response) => response.writeHead(200).end(body)
  expect(await failure(tokens.get(kommune, scope, soon()))).toMatchObject({
    why: 'source-down',
    kode: 'maskinporten-svar',
  })
})

test('an impatient caller gives up alone; the flight lands for the others', async () => {
  const well = source.token
  source.token = (request, response) => setTimeout(() => well(request, response), 60)
  const impatient = failure(tokens.get(kommune, scope, AbortSignal.timeout(15)))
  const patient = tokens.get(kommune, scope, soon())
  expect(await impatient).toMatchObject({ kode: 'tidsfrist' })
  expect(await patient).toBe('t1')
})

test('metadata of another issuer, or a token endpoint elsewhere, is refused', async () => {
  const { maskinporten, limits } = source.settings()
  const stranger = new Tokens(
    { ...maskinporten, issuer: `${source.base}/maskinporten/./` },
    limits,
    sockets,
    () => new Date(now),
  )
  expect(await failure(stranger.get(kommune, scope, soon()))).toMatchObject({ kode: 'maskinporten-metadata' })
  expect(source.assertions).toHaveLength(0)
})
