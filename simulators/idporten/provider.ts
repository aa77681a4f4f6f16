// The OpenID provider behind the simulated ID-porten: code with PKCE S256 only, pushed authorization requests required,
// private_key_jwt, and the claims that ID-porten gives. Time here is the machine's own, not the simulators' clock: tokens of
// a login are checked by libraries that use the machine's.
import { createHmac } from 'node:crypto'
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider'
import type { SimulatorContext } from '../context.ts'
import { accessTokenFormat, resourceIndicators } from './access-token.ts'
import { loginStore } from './login-store.ts'
import { tellOtherServices } from './front-channel.ts'
import { errorPage, loggedOutPage, logoutPage } from './login-page.ts'

/** Security levels, highest first. */
export const acrValues = ['idporten-loa-high', 'idporten-loa-substantial'] as const

/** Issuer is `<base>/idporten`; clients and keys are the context's. */
export function idportenProvider(context: SimulatorContext): Provider {
  const provider = new Provider(`${context.base}/idporten`, configurationOf(context))
  // Served over plain http on loopback; the address in the answers follows the caller's own Host.
  provider.proxy = false
  tellOtherServices(provider, context)
  return provider
}

function configurationOf(context: SimulatorContext): Configuration {
  const { registration, keys } = context
  return {
    adapter: loginStore(),
    clients: registration.idporten.klienter.map(clientOf),
    jwks: { keys: [keys.idporten as NonNullable<Configuration['jwks']>['keys'][number]] },
    cookies: {
      keys: [keys.cookie],
      names: { session: 'idporten_session', interaction: 'idporten_login', resume: 'idporten_resume' },
    },
    scopes: ['openid', 'profile'],
    responseTypes: ['code'],
    claims: { openid: ['sub', 'pid', 'locale', 'acr', 'amr', 'auth_time', 'sid'] },
    conformIdTokenClaims: false,
    acrValues: [...acrValues],
    pkce: { required: () => true },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_ctx, number, client) => opaque(`${client.clientId}|${number}`, keys.cookie),
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['RS256', 'RS384', 'RS512'], idTokenSigningAlgValues: ['RS256'] },
    ttl: { Session: 7200, Interaction: 900, Grant: 7200, IdToken: 120, AccessToken: 120, AuthorizationCode: 60 },
    findAccount: (_ctx, number) => ({ accountId: number, claims: () => ({ sub: number, pid: number, locale: 'nb' }) }),
    loadExistingGrant: grantWithoutAsking,
    interactions: { url: (_ctx, { uid }) => `/idporten/logginn/${uid}` },
    renderError: (ctx, { error, error_description }) => {
      ctx.type = 'html'
      ctx.body = errorPage(error, error_description ?? '')
    },
    // The library lets no request of its own reach this machine, where all the services of a demo are.
    fetch: (url, { method, headers, body, signal, redirect } = {}) =>
      fetch(url, { method, headers, body, signal, redirect } as RequestInit),
    features: featuresOf(),
    formats: accessTokenFormat(context),
  }
}

function featuresOf(): NonNullable<Configuration['features']> {
  return {
    devInteractions: { enabled: false },
    userinfo: { enabled: true },
    resourceIndicators,
    pushedAuthorizationRequests: { enabled: true, requirePushedAuthorizationRequests: true },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = logoutPage(form)
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = loggedOutPage
      },
    },
  }
}

type Client = SimulatorContext['registration']['idporten']['klienter'][number]

const clientOf = ({ clientId, redirectUris, postLogoutRedirectUris, backchannelLogoutUri, jwks }: Client) => ({
  client_id: clientId,
  redirect_uris: redirectUris,
  post_logout_redirect_uris: postLogoutRedirectUris ?? [],
  jwks: jwks as { keys: never[] },
  response_types: ['code' as const],
  grant_types: ['authorization_code'],
  token_endpoint_auth_method: 'private_key_jwt' as const,
  id_token_signed_response_alg: 'RS256' as const,
  subject_type: 'pairwise' as const,
  require_auth_time: true,
  application_type: 'web' as const,
  ...(backchannelLogoutUri === undefined
    ? {}
    : { backchannel_logout_uri: backchannelLogoutUri, backchannel_logout_session_required: true }),
})

/** ID-porten's sub is another for every client and tells nothing. */
const opaque = (text: string, key: string): string => createHmac('sha256', key).update(text).digest('base64url')

/** ID-porten never asks for consent, and its id_token always has `sid`. */
async function grantWithoutAsking(ctx: KoaContextWithOIDC) {
  const { oidc } = ctx
  const { client, session, provider } = oidc
  if (client === undefined || session?.accountId === undefined) return undefined
  oidc.claims.id_token = { ...oidc.claims.id_token, sid: null }
  const known = oidc.result?.consent?.grantId ?? session.grantIdFor(client.clientId)
  const found = known === undefined ? undefined : await provider.Grant.find(known)
  if (found !== undefined) return found
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid profile')
  await grant.save()
  return grant
}
