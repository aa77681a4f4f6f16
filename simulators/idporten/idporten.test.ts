// A whole login at the simulated ID-porten over real HTTP, by the product's own OIDC library, and what it refuses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import Fastify, { type FastifyInstance } from 'fastify'
import { createRemoteJWKSet, exportJWK, generateKeyPair, type JWK, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import { SimulatorClock } from '../clock.ts'
import type { SimulatorContext } from '../context.ts'
import { Faults } from '../faults.ts'
import { acceptForms } from '../form-body.ts'
import { makeKeys } from '../keys.ts'
import { builtInPeople, demoPicks } from '../people/index.ts'
import { People } from '../people-register.ts'
import { emptyRegistration } from '../registration.ts'
import { mountIdporten } from './mount.ts'

const port = 8141
const base = `http://localhost:${port}`
const redirectUri = 'http://localhost:8142/innlogging/tilbake'
const afterLogout = 'http://localhost:8142/'
const clientId = 'grunnlag-test'
let app: FastifyInstance
let config: oidc.Configuration
let other: oidc.Configuration

const keyPair = async (kid: string) => {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
  return {
    privateKey,
    jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } as JWK & { kty: string },
  }
}
const discover = (key: CryptoKey, kid: string) =>
  oidc.discovery(
    new URL(`${base}/idporten`),
    clientId,
    { token_endpoint_auth_signing_alg: 'RS256' },
    oidc.PrivateKeyJwt({ key, kid }),
    { execute: [oidc.allowInsecureRequests] },
  )

beforeAll(async () => {
  const own = await keyPair('c1')
  const klienter = [
    {
      clientId,
      organisasjonsnummer: '920125298',
      redirectUris: [redirectUri],
      postLogoutRedirectUris: [afterLogout],
      jwks: { keys: [own.jwk] },
    },
  ]
  const context: SimulatorContext = {
    base,
    clock: new SimulatorClock('2026-11-21T12:00:00Z'),
    people: People.of(builtInPeople()),
    registration: { ...emptyRegistration, idporten: { klienter }, brukere: [...demoPicks.kommune.brukere] },
    keys: await makeKeys(),
    faults: new Faults(),
  }
  app = Fastify({ forceCloseConnections: true })
  acceptForms(app)
  mountIdporten(app, context)
  await app.listen({ host: 'localhost', port })
  config = await discover(own.privateKey, 'c1')
  other = await discover((await keyPair('c1')).privateKey, 'c1')
})
afterAll(() => app.close())

/** Cookies of one person's browser; follows nothing by itself. */
function browser() {
  const jar = new Map<string, string>()
  return async (url: string, form?: Record<string, string>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') jar.delete(name)
      else jar.set(name, value)
    }
    const to = reply.headers.get('location')
    return { status: reply.status, html: await reply.text(), to: to === null ? null : new URL(to, url).href }
  }
}
type Browser = ReturnType<typeof browser>

/** The way through redirects until a page or the client's own address. */
async function follow(go: Browser, from: string) {
  let url = from
  for (let steps = 0; steps < 8; steps++) {
    if (url.startsWith('http://localhost:8142/')) return { url, html: '' }
    const { to, html } = await go(url)
    if (to === null) return { url, html }
    url = to
  }
  throw new Error('too many redirects')
}

async function ask(more: Record<string, string> = {}) {
  const verifier = oidc.randomPKCECodeVerifier()
  const [state, nonce] = [oidc.randomState(), oidc.randomNonce()]
  const url = await oidc.buildAuthorizationUrlWithPAR(config, {
    redirect_uri: redirectUri,
    scope: 'openid profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    acr_values: 'idporten-loa-high',
    ui_locales: 'nb',
    state,
    nonce,
    ...more,
  })
  return { url: url.href, check: { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce } }
}

async function login(go: Browser, form: Record<string, string>, more: Record<string, string> = {}) {
  const { url, check } = await ask(more)
  const picked = await follow(go, url)
  const sent = await go(picked.url, form)
  const back = sent.to === null ? null : (await follow(go, sent.to)).url
  return { page: picked.html, sent, back, check }
}

describe('a login', () => {
  it('gives pid, acr, amr, auth_time, sid and an opaque sub for the person who was picked', async () => {
    const started = Math.floor(Date.now() / 1000)
    const { page, back, check } = await login(browser(), { nummer: '17828126156', nivaa: 'idporten-loa-high' })
    expect(page).toContain('Logg inn som EFFEKTIV STIFTEHOLDER')
    const tokens = await oidc.authorizationCodeGrant(config, new URL(back!), check)
    const claims = tokens.claims()!
    expect(claims).toMatchObject({
      iss: `${base}/idporten`,
      aud: clientId,
      pid: '17828126156',
      acr: 'idporten-loa-high',
      amr: ['TestID'],
    })
    expect(claims.auth_time).toBeGreaterThanOrEqual(started)
    expect(claims['sid']).toMatch(/.{8,}/)
    expect(claims.sub).not.toContain('17828126156')
  })

  it('lets one log in at the lower level, so that the client can refuse it', async () => {
    const { back, check } = await login(browser(), { nummer: '17828126156', nivaa: 'idporten-loa-substantial' })
    const tokens = await oidc.authorizationCodeGrant(config, new URL(back!), check)
    expect(tokens.claims()!.acr).toBe('idporten-loa-substantial')
  })

  it('gives an access token for the resource that was named: audience, person, level, and who owns the client', async () => {
    const form = { nummer: '17828126156', nivaa: 'idporten-loa-high' }
    const { back, check } = await login(browser(), form, { resource: 'http://localhost:8142' })
    const tokens = await oidc.authorizationCodeGrant(config, new URL(back!), check)
    const keys = createRemoteJWKSet(new URL(String(config.serverMetadata().jwks_uri)))
    const seen = { currentDate: new Date('2026-11-21T12:00:30Z'), algorithms: ['RS256'] }
    const { payload } = await jwtVerify(tokens.access_token, keys, { ...seen, audience: 'http://localhost:8142' })
    expect(payload).toMatchObject({
      iss: `${base}/idporten`,
      pid: '17828126156',
      acr: 'idporten-loa-high',
      consumer: { ID: '0192:920125298' },
      client_id: clientId,
    })
    expect(payload.sub).not.toContain('17828126156')
    expect(Number(payload.exp) - Number(payload.iat)).toBe(120)
  })

  it('gives no readable access token when no resource is named', async () => {
    const { back, check } = await login(browser(), { nummer: '17828126156' })
    const tokens = await oidc.authorizationCodeGrant(config, new URL(back!), check)
    expect(tokens.access_token).not.toContain('.')
  })

  it('takes a code once only', async () => {
    const { back, check } = await login(browser(), { nummer: '17828126156' })
    await oidc.authorizationCodeGrant(config, new URL(back!), check)
    await expect(oidc.authorizationCodeGrant(config, new URL(back!), check)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  it('can be broken off', async () => {
    const { back } = await login(browser(), { avbryt: 'ja' })
    expect(new URL(back!).searchParams.get('error')).toBe('access_denied')
  })

  it('says what is wrong with a number that is real, mistyped or missing', async () => {
    for (const nummer of ['01017012345', '17828126157', '']) {
      const { sent } = await login(browser(), { nummer })
      expect(sent.status).toBe(400)
      expect(sent.html).toContain('role="alert"')
    }
  })

  it('searches the simulated people', async () => {
    const go = browser()
    const { url } = await follow(go, (await ask()).url)
    const { html } = await go(`${url}?soek=damesykkel`)
    expect(html).toContain('value="27847099416"')
    expect(html).toContain('Treff på «damesykkel»: 1')
  })

  it('is gone when the browser is another', async () => {
    const { url } = await follow(browser(), (await ask()).url)
    expect((await browser()(url)).status).toBe(404)
  })
})

describe('logging out', () => {
  it('ends the session at ID-porten and goes back to the registered address', async () => {
    const go = browser()
    const { back, check } = await login(go, { nummer: '17828126156' })
    const tokens = await oidc.authorizationCodeGrant(config, new URL(back!), check)
    expect((await follow(go, (await ask()).url)).url).toContain('code=')
    const leave = oidc.buildEndSessionUrl(config, {
      post_logout_redirect_uri: afterLogout,
      id_token_hint: tokens.id_token!,
    })
    const { html } = await go(leave.href)
    expect(html).toContain('Fullfør utloggingen')
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)![1]!
    const done = await go(/action="([^"]+)"/.exec(html)![1]!, { xsrf, logout: 'yes' })
    expect(done.to).toBe(afterLogout)
    expect((await follow(go, (await ask()).url)).html).toContain('Velg en testperson')
  })
})

describe('refusals', () => {
  it('a redirect address that is not registered', async () => {
    await expect(ask({ redirect_uri: 'http://localhost:8142/annet' })).rejects.toThrow()
  })

  it('an authorization request that was not pushed', async () => {
    const query = { client_id: clientId, redirect_uri: redirectUri, scope: 'openid', response_type: 'code', state: 'x' }
    const { html, url } = await follow(browser(), `${base}/idporten/auth?${new URLSearchParams(query)}`)
    expect(html + url).toMatch(/Pushed Authorization Request|Pushed\+Authorization\+Request/i)
    expect(html).not.toContain('Velg en testperson')
  })

  it('a request without PKCE, and PKCE by plain text', async () => {
    const without = { redirect_uri: redirectUri, scope: 'openid', response_type: 'code' }
    await expect(oidc.buildAuthorizationUrlWithPAR(config, without)).rejects.toThrow()
    await expect(ask({ code_challenge_method: 'plain' })).rejects.toThrow()
  })

  it('a client that signs with another key, and a code used with another verifier', async () => {
    await expect(
      oidc.buildAuthorizationUrlWithPAR(other, { redirect_uri: redirectUri, scope: 'openid' }),
    ).rejects.toMatchObject({
      error: 'invalid_client',
    })
    const { back, check } = await login(browser(), { nummer: '17828126156' })
    const wrong = { ...check, pkceCodeVerifier: oidc.randomPKCECodeVerifier() }
    await expect(oidc.authorizationCodeGrant(config, new URL(back!), wrong)).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  it('discovery names what ID-porten names', async () => {
    const metadata = config.serverMetadata()
    expect(metadata.issuer).toBe(`${base}/idporten`)
    expect(metadata.pushed_authorization_request_endpoint).toBe(`${base}/idporten/request`)
    expect(metadata['require_pushed_authorization_requests']).toBe(true)
    expect(metadata.code_challenge_methods_supported).toEqual(['S256'])
    expect(metadata.token_endpoint_auth_methods_supported).toEqual(['private_key_jwt'])
    expect(metadata['acr_values_supported']).toEqual(['idporten-loa-high', 'idporten-loa-substantial'])
  })
})
