// Login at ID-porten by code flow: pushed request (PAR), PKCE, state, nonce and private_key_jwt. Out: the proven person.
// Signature, iss, aud, exp, nonce and state are checked by openid-client; level, person and time of login here.
import { importJWK, type JWK } from 'jose'
import * as oidc from 'openid-client'
import { Problem } from '../../base/errors.ts'
import type { Language } from '../../base/language.ts'
import { findPersonidentifikator } from '../../base/person-number.ts'
import type { Login, ProvenLogin } from '../ports.ts'
import { logoutTokenReader } from './logout-token.ts'

export interface IdPortenSettings {
  /** As the issuer writes itself. */
  readonly issuer: string
  readonly clientId: string
  /** RSA key with kid. */
  readonly privateJwk: JWK
  readonly redirectUri: string
  readonly postLogoutUri: string
  /** Only the demo, whose ID-porten speaks http on loopback. */
  readonly allowHttp: boolean
}

const level = 'idporten-loa-high'
/** A login at ID-porten older than a working day is asked for again. */
const oldestLoginSeconds = 8 * 3600

export function idPortenLogin(settings: IdPortenSettings): Login {
  let found: Promise<oidc.Configuration> | undefined
  let readToken: ReturnType<typeof logoutTokenReader> | undefined
  const configuration = (): Promise<oidc.Configuration> => {
    found ??= discover(settings).catch((thrown: unknown) => {
      found = undefined
      throw unreachable(thrown)
    })
    return found
  }
  return {
    begin: async (retur, spraak) => begin(await configuration(), settings, { retur, spraak }),
    complete: async (url, attempt) => {
      const config = await configuration()
      const address = new URL(settings.redirectUri)
      address.search = new URL(url, settings.redirectUri).search
      try {
        const checks = {
          pkceCodeVerifier: attempt.codeVerifier,
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
        }
        const tokens = await oidc.authorizationCodeGrant(config, address, { ...checks, idTokenExpected: true })
        return proven(tokens.claims(), tokens.id_token ?? null)
      } catch (thrown) {
        throw thrown instanceof Problem ? thrown : refused('ID-porten bekreftet den ikke')
      }
    },
    issuer: settings.issuer,
    readLogoutToken: (token) =>
      inTime(async () => {
        const { jwks_uri: jwksUri } = (await configuration()).serverMetadata()
        if (jwksUri === undefined) throw new Problem('kilde-nede', { kilde: 'ID-porten' })
        readToken ??= logoutTokenReader({ issuer: settings.issuer, clientId: settings.clientId, jwksUri })
        return readToken(token)
      }),
    endUrl: async (idToken) => {
      const config = await configuration()
      if (idToken === null || config.serverMetadata().end_session_endpoint === undefined) return null
      const parameters = { id_token_hint: idToken, post_logout_redirect_uri: settings.postLogoutUri }
      return oidc.buildEndSessionUrl(config, parameters).href
    },
  }
}

/** ID-porten waits two seconds for our answer to a logout. Throws Problem kilde-nede before they are over. */
async function inTime<T>(work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('kilde-nede', { kilde: 'ID-porten' })), 1_700)
  })
  return Promise.race([work(), late]).finally(() => clearTimeout(timer))
}

async function discover(settings: IdPortenSettings): Promise<oidc.Configuration> {
  // By itself openid-client trusts the token endpoint's TLS and reads no signature; ID-porten asks that it be checked.
  const http = settings.allowHttp ? [oidc.allowInsecureRequests] : []
  const execute = [...http, oidc.enableNonRepudiationChecks]
  const auth = await clientAuth(settings)
  return oidc.discovery(new URL(settings.issuer), settings.clientId, metadata, auth, { execute })
}

async function clientAuth({ privateJwk }: IdPortenSettings): Promise<oidc.ClientAuth> {
  const key = (await importJWK(privateJwk, 'RS256')) as CryptoKey
  return oidc.PrivateKeyJwt(privateJwk.kid === undefined ? key : { key, kid: privateJwk.kid })
}

const metadata = { id_token_signed_response_alg: 'RS256', [oidc.clockTolerance]: 10 }

async function begin(
  config: oidc.Configuration,
  settings: IdPortenSettings,
  { retur, spraak }: { readonly retur: string; readonly spraak: Language },
) {
  const attempt = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    codeVerifier: oidc.randomPKCECodeVerifier(),
    retur,
  }
  const parameters = {
    redirect_uri: settings.redirectUri,
    scope: 'openid profile',
    acr_values: level,
    ui_locales: spraak,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
    code_challenge_method: 'S256',
  }
  const url = await oidc.buildAuthorizationUrlWithPAR(config, parameters).catch((thrown: unknown) => {
    throw unreachable(thrown)
  })
  return { attempt, url: url.href }
}

/** Level, person and time. `auth_time` is held against the token's own `iat`: both are ID-porten's clock. */
function proven(claims: oidc.IDToken | undefined, idToken: string | null): ProvenLogin {
  if (claims === undefined) throw refused('svaret fra ID-porten manglet id_token')
  if (claims['acr'] !== level) throw refused('det kreves innlogging på nivå høyt (BankID, Buypass eller Commfides)')
  const { auth_time: authTime, iat } = claims
  if (typeof authTime !== 'number' || authTime > iat + 10 || authTime < iat - oldestLoginSeconds) {
    throw refused('innloggingen hos ID-porten er for gammel')
  }
  const pid = claims['pid']
  const person = typeof pid === 'string' ? findPersonidentifikator(pid) : null
  if (person === null) throw refused('ID-porten oppga ingen gyldig person')
  const sid = typeof claims['sid'] === 'string' ? claims['sid'] : null
  return { personidentifikator: person, sid, sub: claims.sub, idToken }
}

const refused = (hva: string): Problem => new Problem('innlogging-feilet', { hva })
const unreachable = (thrown: unknown): unknown =>
  thrown instanceof Problem ? thrown : new Problem('kilde-nede', { kilde: 'ID-porten' })
