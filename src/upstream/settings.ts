// Everything upstream/ must be told: addresses, scopes, our own client and the limits. One read-only object; no environment here.
import type { JWK } from 'jose'
import type { Api } from '../base/terms.ts'

/** What can be asked over the network: the sources of a look-up, the last year somebody has a settlement for, and the list of events. */
export type SourceName = Api | 'sisteoppgjoer' | 'hendelser'

export interface ApiSettings {
  /** Address up to and including the version, e.g. https://summertskattegrunnlag.api.skatteetaten.no/v2 */
  readonly base: string
  /** Maskinporten scope, e.g. skatteetaten:summertskattegrunnlag */
  readonly scope: string
}

export interface MaskinportenSettings {
  /** As the issuer writes itself, with the last slash: https://maskinporten.no/ */
  readonly issuer: string
  readonly clientId: string
  /** RSA key with kid. */
  readonly privateJwk: JWK
  /** The organisation that owns the client. For this municipality itself no consumer_org is sent (Maskinporten refuses it). */
  readonly organisasjonsnummer: string
}

export interface Limits {
  /** Calls at once per API and municipality in this process. Skatteetaten asks for at most 5. */
  readonly concurrent: number
  /** Longest wait for a place among them. */
  readonly queueMs: number
  readonly connectMs: number
  readonly headersMs: number
  readonly bodyMs: number
  /** One look-up (person × API), token, waiting and retries included. */
  readonly deadlineMs: number
  readonly maxBytes: number
  /** Extra tries after the first, only for reads and only on connection errors, 502, 503 and 504. */
  readonly extraTries: number
  readonly backoffMs: number
  /** The source's failures in a row that open the breaker, and how long it stays open. */
  readonly breakerFailures: number
  readonly breakerOpenMs: number
}

export interface UpstreamSettings {
  readonly apier: Readonly<Record<SourceName, ApiSettings>>
  readonly maskinporten: MaskinportenSettings
  readonly limits: Limits
}

/** Our own choices; no source publishes response times or quotas beyond the five calls at once. */
export const defaultLimits: Limits = {
  concurrent: 5,
  queueMs: 10_000,
  connectMs: 3_000,
  headersMs: 10_000,
  bodyMs: 10_000,
  deadlineMs: 20_000,
  // Ten thousand events, the most that may be asked for at once, are about two million bytes.
  maxBytes: 4_000_000,
  extraTries: 2,
  backoffMs: 150,
  breakerFailures: 8,
  breakerOpenMs: 5_000,
}
