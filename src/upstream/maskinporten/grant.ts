// The signed assertion of the JWT grant (RFC 7523): who we are, for which municipality, for which scope.
// `resource` is left out on purpose: Skatteetaten expects aud "unspecified". Source: docs.digdir.no, maskinporten_protocol_jwtgrant.
import { randomUUID } from 'node:crypto'
import { type CryptoKey, SignJWT, importJWK } from 'jose'
import type { Clock } from '../../base/clock.ts'
import type { MaskinportenSettings } from '../settings.ts'

/** Longest life Maskinporten accepts, in seconds. */
const life = 120

export type Signer = (kommune: string, scope: string) => Promise<string>

/** In: settings and clock. Out: a function that signs a fresh assertion (own jti) for a municipality and scope. */
export function createSigner(settings: MaskinportenSettings, clock: Clock): Signer {
  const { privateJwk, clientId, issuer, organisasjonsnummer } = settings
  if (privateJwk.kid === undefined)
    throw new Error('The Maskinporten key has no kid: add the id it has in Samarbeidsportalen')
  const header = { alg: 'RS256', kid: privateJwk.kid }
  let key: Promise<CryptoKey | Uint8Array> | undefined
  return async (kommune, scope) => {
    key ??= importJWK(privateJwk, 'RS256')
    const now = Math.floor(clock().getTime() / 1000)
    const claims = kommune === organisasjonsnummer ? { scope } : { scope, consumer_org: kommune }
    return new SignJWT(claims)
      .setProtectedHeader(header)
      .setIssuer(clientId)
      .setAudience(issuer)
      .setIssuedAt(now)
      .setExpirationTime(now + life)
      .setJti(randomUUID())
      .sign(await key)
  }
}
