// An issuer of the tests' own for logout tokens: its metadata and keys on loopback, and tokens that say what each test says.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export const clientId = 'grunnlag'
export const logoutEvent = { 'http://schemas.openid.net/event/backchannel-logout': {} }

/** Claims as a test turns them; undefined takes one away. */
export type Turned = { readonly [claim in keyof JWTPayload]?: unknown }

export interface TestIssuer {
  readonly issuer: string
  /** A token that holds, with the claims changed; undefined takes one away. */
  readonly token: (change?: Turned, header?: { readonly typ?: string; readonly key?: 'stranger' }) => Promise<string>
  /** The keys are asked for and never answered from now on, or answered again. */
  readonly hang: (silent: boolean) => void
  readonly settings: () => Promise<{ privateJwk: object; issuer: string; clientId: string }>
  readonly stop: () => Promise<void>
}

export async function startIssuer(): Promise<TestIssuer> {
  const pair = () => generateKeyPair('RS256', { extractable: true })
  const [ours, stranger, client] = await Promise.all([pair(), pair(), pair()])
  const jwks = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'a', alg: 'RS256', use: 'sig' }] }
  let silent = false
  let issuer = ''
  const server: Server = createServer(({ url }, reply) => {
    if (url === '/jwks' && silent) return
    reply.writeHead(200, { 'content-type': 'application/json' })
    reply.end(JSON.stringify(url === '/jwks' ? jwks : metadata(issuer)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    token: (change = {}, { typ = 'logout+jwt', key } = {}) => {
      const now = seconds()
      const own = { iss: issuer, aud: clientId, iat: now, exp: now + 60, jti: crypto.randomUUID(), sid: 'oekt' }
      const claims = { ...own, events: logoutEvent, ...change }
      const signed = new SignJWT(claims as JWTPayload).setProtectedHeader({ alg: 'RS256', kid: 'a', typ })
      return signed.sign(key === undefined ? ours.privateKey : stranger.privateKey)
    },
    hang: (now) => {
      silent = now
    },
    settings: async () => ({
      issuer,
      clientId,
      privateJwk: { ...(await exportJWK(client.privateKey)), kid: 'c', alg: 'RS256' },
    }),
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** The machine's own clock, which a login's tokens are held against. */
export const seconds = (): number => Math.trunc((performance.timeOrigin + performance.now()) / 1000)

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/jwks`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
})
