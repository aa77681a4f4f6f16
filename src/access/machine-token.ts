// A machine's bearer token in, what it proves out: Maskinporten's own token, or the access token ID-porten gave a person who is
// logged in to the case system (RFC 9068 style JWTs). Keys come from each issuer's own JWKS and from nowhere else.
import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { findPersonidentifikator, type Personidentifikator } from '../base/person-number.ts'

export interface TokenIssuer {
  /** Compared exactly with `iss`, e.g. https://maskinporten.no/ */
  readonly issuer: string
  readonly jwksUri: string
}
export interface TokenIssuers {
  readonly maskinporten: TokenIssuer
  /** `audience`: what we are called as a resource at ID-porten. null: nobody asks on behalf of a person here. */
  readonly idPorten: (TokenIssuer & { readonly audience: string }) | null
}
export interface ProvenToken {
  /** ISO 6523 name of the organisation the token was made for, `0192:` and its number. */
  readonly consumer: string | null
  /** The logged-in person; null in a token of Maskinporten. */
  readonly person: Personidentifikator | null
}
/** Why there is none. nivaa-for-lavt: the person is not logged in at the highest level. */
export type NoToken = 'token-ugyldig' | 'nivaa-for-lavt' | 'kilde-nede'
export type TokenReader = (authorization: string | undefined, tid: Date) => Promise<ProvenToken | NoToken>

const slackSeconds = 10
const keyFetching = { timeoutDuration: 5_000, cooldownDuration: 30_000 }
/** Helse- og personopplysninger ask for the highest; ID-porten's older names of it are not given out any more. */
const highest = 'idporten-loa-high'

export function tokenReader({ maskinporten, idPorten }: TokenIssuers): TokenReader {
  const keysOf = ({ jwksUri }: TokenIssuer) => createRemoteJWKSet(new URL(jwksUri), keyFetching)
  const machine = { issuer: maskinporten.issuer, keys: keysOf(maskinporten) }
  const person =
    idPorten === null ? null : { issuer: idPorten.issuer, keys: keysOf(idPorten), audience: idPorten.audience }
  return async (authorization, tid) => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '') ?? []
    if (token === undefined) return 'token-ugyldig'
    // Only a choice of whose keys to hold it against: the issuer is compared again when the signature is.
    const isPersons = person !== null && claimedIssuer(token) === person.issuer
    const claims = await verified(token, isPersons ? person : machine, tid)
    if (typeof claims === 'string') return claims
    return isPersons ? readPersons(claims) : readMachines(claims)
  }
}

function claimedIssuer(token: string): string | undefined {
  try {
    return decodeJwt(token).iss
  } catch {
    return undefined
  }
}

interface Check {
  readonly issuer: string
  readonly keys: JWTVerifyGetKey
  readonly audience?: string
}

/** The claims when signature, issuer, audience and times hold; else why there are none. */
async function verified(token: string, { issuer, keys, audience }: Check, tid: Date): Promise<JWTPayload | NoToken> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ['RS256', 'RS384', 'RS512'],
      clockTolerance: slackSeconds,
      currentDate: tid,
      requiredClaims: ['exp', 'iat'],
      ...(audience === undefined ? {} : { audience }),
    })
    const isFromTheFuture = (payload.iat ?? Number.POSITIVE_INFINITY) > tid.getTime() / 1000 + slackSeconds
    return isFromTheFuture ? 'token-ugyldig' : payload
  } catch (error) {
    return isAboutToken(error) ? 'token-ugyldig' : 'kilde-nede'
  }
}

const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC'

/** `ks:fiks` as a whole word, so that ks:fiks.les or xks:fiks does not pass. */
function readMachines(claims: JWTPayload): ProvenToken | NoToken {
  const scope = claims['scope']
  const hasScope = typeof scope === 'string' && scope.split(' ').includes('ks:fiks')
  return hasScope ? { consumer: consumerOf(claims), person: null } : 'token-ugyldig'
}

/** An id_token has no `consumer` and another audience, so it does not pass for an access token. */
function readPersons(claims: JWTPayload): ProvenToken | NoToken {
  const { pid, acr } = claims as { pid?: unknown; acr?: unknown }
  const person = typeof pid === 'string' ? findPersonidentifikator(pid) : null
  if (person === null) return 'token-ugyldig'
  return acr === highest ? { consumer: consumerOf(claims), person } : 'nivaa-for-lavt'
}

function consumerOf(claims: JWTPayload): string | null {
  const consumer = claims['consumer'] as { ID?: unknown } | undefined | null
  return typeof consumer?.ID === 'string' ? consumer.ID : null
}
