// Makes the access token of a grant that was found good, with the claims Maskinporten gives.
import { randomUUID } from 'node:crypto'
import { importJWK, type JWTPayload, SignJWT } from 'jose'
import type { SimulatorContext } from '../context.ts'
import type { Grant } from './grant.ts'

/** ANTATT: the lifetime of Skatteetaten's scopes is not published; Digdir's own token example says 599 seconds. */
const standardLifetime = 599
/** What Maskinporten's test environment writes when Altinn TT02 holds the delegation. */
const delegationSource = 'https://tt02.altinn.no/'

export async function issueToken(grant: Grant, context: SimulatorContext) {
  const lifetime = lifetimeOf(grant, context)
  const seconds = Math.floor(context.clock.now().getTime() / 1000)
  const key = context.keys.maskinporten
  const token = await new SignJWT({
    ...claimsOf(grant, context),
    iat: seconds,
    exp: seconds + lifetime,
    jti: randomUUID(),
  })
    .setProtectedHeader({ alg: 'RS256', ...(key.kid === undefined ? {} : { kid: key.kid }) })
    .sign(await importJWK(key, 'RS256'))
  return { access_token: token, token_type: 'Bearer', expires_in: lifetime, scope: grant.scopes.join(' ') }
}

function lifetimeOf(grant: Grant, { registration }: SimulatorContext): number {
  const set = (registration.maskinporten.levetider ?? []).filter(({ scope }) => grant.scopes.includes(scope))
  return set.length === 0 ? standardLifetime : Math.min(...set.map(({ sekunder }) => sekunder))
}

const organisation = (number: string) => ({ authority: 'iso6523-actorid-upis', ID: `0192:${number}` })

function claimsOf(grant: Grant, { base }: SimulatorContext): JWTPayload {
  const own = grant.client.organisasjonsnummer
  const delegated = grant.consumer !== own
  return {
    iss: `${base}/maskinporten/`,
    client_id: grant.client.clientId,
    client_amr: grant.amr,
    token_type: 'Bearer',
    scope: grant.scopes.join(' '),
    aud: audienceOf(grant.resource),
    consumer: organisation(grant.consumer),
    ...(delegated ? { supplier: organisation(own), delegation_source: delegationSource, client_orgno: own } : {}),
    ...(grant.pid === undefined ? {} : { pid: grant.pid }),
  }
}

/** Without `resource` the audience is the word that Skatteetaten expects. */
function audienceOf(resource: readonly string[]): string | string[] {
  const [first = 'unspecified', ...more] = resource
  return more.length === 0 ? first : [first, ...more]
}
