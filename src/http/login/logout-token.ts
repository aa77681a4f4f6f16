// A logout token that was posted to us in; what it says out, when all of it holds: OpenID Connect Back-Channel Logout 1.0, 2.4–2.6.
// Whether it has been used before is the database's to say.
import { createRemoteJWKSet, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from 'jose'
import { Problem } from '../../base/errors.ts'
import type { LogoutToken } from '../../store/types.ts'

export interface LogoutIssuer {
  readonly issuer: string
  readonly clientId: string
  readonly jwksUri: string
}

const event = 'http://schemas.openid.net/event/backchannel-logout'
/** The issuer's clock may be this far from ours. */
const slackSeconds = 10
/** A token is made to be posted at once. */
const oldestSeconds = 120
const keyFetching = { timeoutDuration: 1_500, cooldownDuration: 30_000 }

/**
 * Throws Problem utlogging-avvist when a claim, the signature or the form is not as it must be, kilde-nede when the keys are not to
 * be had. Times are held against the machine's own clock, as those of a login are (id-porten.ts).
 */
export function logoutTokenReader({
  issuer,
  clientId,
  jwksUri,
}: LogoutIssuer): (token: string) => Promise<LogoutToken> {
  const keys = createRemoteJWKSet(new URL(jwksUri), keyFetching)
  const checks = { issuer, audience: clientId, algorithms: ['RS256'], clockTolerance: slackSeconds }
  const required = { requiredClaims: ['iat', 'exp', 'jti'], maxTokenAge: oldestSeconds }
  return async (token) => {
    try {
      checkType(token)
      const { payload } = await jwtVerify(token, keys, { ...checks, ...required })
      return said(payload)
    } catch (thrown) {
      if (thrown instanceof Problem) throw thrown
      throw isAboutToken(thrown)
        ? refused('signatur eller innhold stemmer ikke')
        : new Problem('kilde-nede', { kilde: 'ID-porten' })
    }
  }
}

/** Other tokens of the same issuer name what they are; one that says so is not taken for a logout. */
function checkType(token: string): void {
  const { typ = 'JWT' } = decodeProtectedHeader(token)
  if (!['jwt', 'logout+jwt'].includes(typ.toLowerCase())) throw refused('det er et token av et annet slag')
}

function said(claims: JWTPayload): LogoutToken {
  const { events, nonce, sid, sub, jti } = claims as Record<string, unknown>
  const logout = typeof events === 'object' && events !== null ? (events as Record<string, unknown>)[event] : undefined
  if (typeof logout !== 'object' || logout === null || Array.isArray(logout))
    throw refused('det gjelder ingen utlogging')
  // An id_token has a nonce; it must never end a session.
  if (nonce !== undefined) throw refused('det er et token av et annet slag')
  const names = { sid: nameOf(sid), sub: nameOf(sub) }
  if (typeof jti !== 'string' || jti === '' || (names.sid === null && names.sub === null)) {
    throw refused('det sier ikke hvem som er logget ut')
  }
  return { jti, ...names }
}

function nameOf(claim: unknown): string | null {
  if (claim === undefined || (typeof claim === 'string' && claim !== '')) return claim ?? null
  throw refused('det sier ikke hvem som er logget ut')
}

const refused = (hva: string): Problem => new Problem('utlogging-avvist', { hva })

/** A key that the issuer does not have is the token's fault; keys that do not come are not. */
const isAboutToken = (thrown: unknown): boolean =>
  thrown instanceof TypeError ||
  (thrown instanceof errors.JOSEError && !(thrown instanceof errors.JWKSTimeout) && thrown.code !== 'ERR_JOSE_GENERIC')
