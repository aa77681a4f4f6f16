// A person logged in to the municipality's case system: the system's own client at the simulated ID-porten asks for an access
// token to Grunnlag, by code with PKCE and a pushed request, as any client does.
import * as oidc from 'openid-client'
import { importJWK } from 'jose'
import { CookieBrowser } from './cookie-browser.ts'
import type { DemoPlace } from './running-demo.ts'

interface AtIdPorten {
  readonly idporten: {
    readonly issuer: string
    readonly clientId: string
    readonly redirectUri: string
    readonly resource: string
  }
}
export interface LoggedIn {
  readonly nummer: string
  readonly nivaa?: string
  /** The resource the token is for; Grunnlag when left out. */
  readonly resource?: string
}

/** The access token. Throws when ID-porten refuses any step. */
export async function personToken(place: DemoPlace, { nummer, nivaa, resource }: LoggedIn): Promise<string> {
  const { idporten, maskinporten } = place as DemoPlace & AtIdPorten
  const key = (await importJWK(maskinporten.privateJwk, 'RS256')) as CryptoKey
  const auth = oidc.PrivateKeyJwt({ key, kid: maskinporten.privateJwk.kid ?? '' })
  const meta = { token_endpoint_auth_signing_alg: 'RS256' }
  const options = { execute: [oidc.allowInsecureRequests] }
  const config = await oidc.discovery(new URL(idporten.issuer), idporten.clientId, meta, auth, options)
  const verifier = oidc.randomPKCECodeVerifier()
  const state = oidc.randomState()
  const url = await oidc.buildAuthorizationUrlWithPAR(config, {
    redirect_uri: idporten.redirectUri,
    scope: 'openid profile',
    resource: resource ?? idporten.resource,
    acr_values: nivaa ?? 'idporten-loa-high',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  })
  const browser = new CookieBrowser()
  const page = await browser.follow(url.href, /\/idporten\/logginn\//)
  const form = { nummer, nivaa: nivaa ?? 'idporten-loa-high' }
  const back = await browser.follow(page, new RegExp(`^${idporten.redirectUri}`), form)
  const checks = { pkceCodeVerifier: verifier, expectedState: state }
  return (await oidc.authorizationCodeGrant(config, new URL(back), checks)).access_token
}
