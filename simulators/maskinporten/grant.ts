// Reads one JWT grant (RFC 7523) and says who asks for what, or refuses. Rules: skatteetaten's and Digdir's public pages.
import { createHash } from 'node:crypto'
import { compactVerify, decodeJwt, decodeProtectedHeader, importJWK, type JWTPayload } from 'jose'
import type { SimulatorContext } from '../context.ts'
import type { Registration } from '../registration.ts'
import { checkAuthorizationDetails } from './authorization-details.ts'
import { certificateKey } from './certificate.ts'
import { Refusal } from './refusal.ts'

export type Client = Registration['maskinporten']['klienter'][number]
export interface Grant {
  readonly client: Client
  readonly scopes: readonly string[]
  /** Organisation number of the legal consumer; differs from the client's own when delegated. */
  readonly consumer: string
  readonly resource: readonly string[]
  readonly pid: string | undefined
  readonly amr: 'private_key_jwt' | 'virksomhetssertifikat'
}

const algorithms = ['RS256', 'RS384', 'RS512']
const knownClaims = [
  'aud',
  'iss',
  'scope',
  'iat',
  'exp',
  'jti',
  'consumer_org',
  'iss_onbehalfof',
  'resource',
  'pid',
  'authorization_details',
]
const slackSeconds = 10
const longestSeconds = 120

/** Throws Refusal. `used` remembers the grants that have been spent. */
export async function readGrant(assertion: string, context: SimulatorContext, used: UsedGrants): Promise<Grant> {
  const { header, claims } = decode(assertion)
  const client = context.registration.maskinporten.klienter.find(({ clientId }) => clientId === claims.iss)
  if (client === undefined) throw new Refusal('MP-100')
  const now = clockOf(claims, context)
  await checkSignature(assertion, header, client, now)
  if (claims.aud !== `${context.base}/maskinporten/`) throw new Refusal('MP-110')
  const exp = checkTimes(claims, now)
  const parameters = checkParameters(claims)
  checkAuthorizationDetails(claims['authorization_details'])
  checkScopes(parameters, client, context.registration)
  used.spend(claims.jti === undefined ? hash(assertion) : `${client.clientId} ${claims.jti}`, exp, now)
  const amr = header['x5c'] === undefined ? 'private_key_jwt' : 'virksomhetssertifikat'
  return { client, ...parameters, consumer: parameters.consumer ?? client.organisasjonsnummer, amr }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

function decode(assertion: string) {
  try {
    return { header: decodeProtectedHeader(assertion) as Record<string, unknown>, claims: decodeJwt(assertion) }
  } catch {
    throw new Refusal('MP-011', 'Invalid assertion. Not a JWT')
  }
}

/** The simulators' clock, or the machine's when the grant was plainly made by it: a client outside the demo has no other. */
function clockOf(claims: JWTPayload, context: SimulatorContext): Date {
  const now = context.clock.now()
  const machine = new Date(now.getTime() - context.clock.offset)
  const distance = (instant: Date) => Math.abs(Number(claims.iat) * 1000 - instant.getTime())
  return distance(machine) < distance(now) ? machine : now
}

async function checkSignature(assertion: string, header: Record<string, unknown>, client: Client, now: Date) {
  const alg = String(header['alg'])
  if (!algorithms.includes(alg)) throw new Refusal('MP-011', 'Invalid assertion. alg must be RS256, RS384 or RS512')
  const key =
    header['x5c'] === undefined ? await registeredKey(header, client, now) : certificateKey(header['x5c'], client, now)
  try {
    await compactVerify(assertion, key, { algorithms: [alg] })
  } catch {
    throw new Refusal('MP-124')
  }
}

async function registeredKey(header: Record<string, unknown>, client: Client, now: Date) {
  const jwk = client.jwks.keys.find(({ kid }) => kid !== undefined && kid === header['kid'])
  if (jwk === undefined) throw new Refusal('MP-124', 'Invalid JWT signature. kid is not registered on the client')
  const { exp } = jwk as { exp?: number }
  if (exp !== undefined && exp * 1000 <= now.getTime()) throw new Refusal('MP-121')
  // The registered key may name another RS algorithm than the grant's own; the key is the same.
  return importJWK({ ...jwk, alg: String(header['alg']) })
}

/** Out: exp in seconds. */
function checkTimes(claims: JWTPayload, now: Date): number {
  const { iat, exp } = claims
  if (typeof iat !== 'number' || typeof exp !== 'number')
    throw new Refusal('MP-011', 'Invalid assertion. iat and exp required')
  const seconds = now.getTime() / 1000
  if (iat > seconds + slackSeconds) throw new Refusal('iat-ahead')
  if (exp <= seconds || iat < seconds - slackSeconds) throw new Refusal('MP-130')
  if (exp - iat > longestSeconds)
    throw new Refusal('MP-011', 'Invalid assertion. exp - iat must be at most 120 seconds')
  return exp
}

function checkParameters(claims: JWTPayload) {
  const unknown = Object.keys(claims).filter((name) => !knownClaims.includes(name))
  if (unknown.length > 0) throw new Refusal('unknown-claim', `Invalid assertion. Unknown claims: ${unknown.join(', ')}`)
  const { scope, resource = [], consumer_org: consumer, iss_onbehalfof: onBehalf, pid, jti } = claims
  if (typeof scope !== 'string' || scope.trim() === '') throw invalid('scope')
  if (!Array.isArray(resource) || !resource.every((part) => typeof part === 'string')) throw invalid('resource')
  if (consumer !== undefined && !/^\d{9}$/.test(String(consumer))) throw invalid('consumer_org')
  if (onBehalf !== undefined) throw invalid('iss_onbehalfof')
  if (pid !== undefined && !/^\d{11}$/.test(String(pid))) throw invalid('pid')
  if (jti !== undefined && typeof jti !== 'string') throw invalid('jti')
  const scopes = scope.trim().split(/\s+/)
  return {
    scopes,
    resource: resource as string[],
    consumer: consumer as string | undefined,
    pid: pid as string | undefined,
  }
}

const invalid = (name: string) => new Refusal('MP-011', `Invalid assertion. Invalid parameter value: ${name}`)

type Parameters = ReturnType<typeof checkParameters>

function checkScopes({ scopes, consumer }: Parameters, client: Client, { maskinporten }: Registration): void {
  const own = client.organisasjonsnummer
  if (scopes.some((scope) => ['openid', 'profile'].includes(scope))) throw new Refusal('MP-201')
  if (!scopes.every((scope) => client.scopes.includes(scope))) throw new Refusal('MP-200')
  if (consumer === own) throw new Refusal('own-consumer')
  for (const scope of scopes) {
    const granted = maskinporten.tilganger.some((t) => t.scope === scope && t.organisasjonsnummer === (consumer ?? own))
    if (!granted) throw new Refusal('MP-250', `Consumer has not been granted access to the scope ${scope}`)
    if (consumer === undefined) continue
    const delegated = maskinporten.delegeringer.some((d) => d.scope === scope && d.fra === consumer && d.til === own)
    if (delegated) continue
    throw new Refusal(
      'MP-251',
      `Consumer ${consumer} has not delegated access to the scope ${scope} to supplier ${own}`,
    )
  }
}

/** Grants are good for one use. Spent ones are remembered until they would have expired anyway. */
export class UsedGrants {
  readonly #until = new Map<string, number>()

  /** Throws Refusal MP-012 when the grant is spent. `exp` in seconds. */
  spend(id: string, exp: number, now: Date): void {
    const seconds = now.getTime() / 1000
    for (const [old, until] of this.#until) if (until + slackSeconds < seconds) this.#until.delete(old)
    if (this.#until.has(id)) throw new Refusal('MP-012')
    this.#until.set(id, exp)
  }
}
