// Maskinporten's refusals: code → HTTP status, OAuth error and reason. Codes and their meaning: docs.digdir.no,
// «Feilsøking i Maskinporten». Which status goes with which code is ANTATT where the page gives none.
import { randomUUID } from 'node:crypto'

type OAuthError = 'invalid_grant' | 'invalid_request' | 'invalid_scope' | 'forbidden' | 'unsupported_grant_type'
const row = (error: OAuthError, text: string, status = 400) => ({ error, text, status })

export const refusals = {
  'MP-011': row('invalid_request', 'Invalid assertion. Invalid parameter value'),
  'MP-012': row('invalid_grant', 'Grant is used before'),
  'MP-100': row('invalid_grant', 'Invalid assertion. Client authentication failed. Client not found'),
  'MP-110': row('invalid_grant', 'Invalid assertion. Client authentication failed. Invalid JWT claim aud'),
  'MP-120': row('invalid_grant', 'Client authentication failed. The JWT is signed with an invalid certificate'),
  'MP-121': row('invalid_grant', 'Invalid assertion. Client authentication failed. Expired key'),
  'MP-122': row('invalid_grant', 'Invalid JWT. Organization number of client does not match certificate orgno'),
  'MP-123': row('invalid_grant', 'Invalid JWT header x5c'),
  'MP-124': row('invalid_grant', 'Invalid JWT signature'),
  'MP-130': row('invalid_grant', 'JWT is expired'),
  'MP-200': row('invalid_scope', 'Token request contains invalid scopes for client'),
  'MP-201': row('invalid_scope', 'Token request contains scopes not allowed for maskinporten'),
  'MP-250': row('forbidden', 'Consumer has not been granted access to the scope', 403),
  'MP-251': row('forbidden', 'Consumer has not delegated access', 403),
  'MP-301': row('invalid_request', 'Unknown authorization details type'),
  'MP-302': row('invalid_request', 'Unknown fields in the authorization details'),
  'MP-303': row('invalid_request', 'Invalid authorization details values'),
  /** Refusals that Maskinporten gives without a code. */
  'grant-type': row('unsupported_grant_type', 'Unsupported grant type'),
  'unknown-claim': row('invalid_request', 'Invalid assertion. Unknown claims'),
  'iat-ahead': row('invalid_grant', 'Issue time is after now'),
  'own-consumer': row(
    'invalid_request',
    'Validation of JWT claim failed: The combination consumer_org in claim and delegation scope on client is invalid',
  ),
} as const
export type RefusalCode = keyof typeof refusals

export class Refusal extends Error {
  readonly code: RefusalCode
  /** `text` replaces the table's own when the refusal names something. */
  constructor(code: RefusalCode, text?: string) {
    super(text ?? refusals[code].text)
    this.name = 'Refusal'
    this.code = code
  }

  get status(): number {
    return refusals[this.code].status
  }

  get body() {
    const prefix = this.code.startsWith('MP-') ? `${this.code}: ` : ''
    return {
      error: refusals[this.code].error,
      error_description: `${prefix}${this.message} (correlation id: ${randomUUID()})`,
      error_uri: 'https://docs.digdir.no/docs/Maskinporten/maskinporten_feilsoking',
    }
  }
}
