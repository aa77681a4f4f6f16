// A machine's three headers in, the integration it has proven to be out. Maskinporten's token (RFC 9068 style JWT), and our
// own id and password. Whichever part is wrong, the same work is done and the same 401 is given; the audit row knows which.
import { timingSafeEqual } from 'node:crypto'
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { type Audit, plattformKjede } from '../audit/types.ts'
import { Problem } from '../base/errors.ts'
import type { Actor } from './types.ts'

export interface MachineCredentials {
  readonly authorization: string | undefined
  readonly integrasjonId: string | undefined
  readonly integrasjonPassord: string | undefined
}
export interface Integration {
  readonly id: string
  readonly fiksOrgId: string
  readonly organisasjonsnummer: string
  readonly passordHmac: Buffer
  readonly aktiv: boolean
}
export interface MachineDeps {
  /** Compared exactly with `iss`, e.g. https://maskinporten.no/ */
  readonly issuer: string
  /** The issuer's own JWKS, from its metadata; keys come from nowhere else. */
  readonly jwksUri: string
  readonly access: { findIntegration(id: string): Promise<Integration | null> }
  readonly passwordHmac: (password: string) => Buffer
  readonly audit: Audit
}
export interface MachineLogin {
  /**
   * The proven integration. Throws Problem integrasjon-avvist, or kilde-nede when no keys can be had; either has its row,
   * unless the caller has written one that sums them up.
   */
  authenticate(
    credentials: MachineCredentials,
    requestId: string,
    tid: Date,
    rows?: 'each' | 'summed',
  ): Promise<Extract<Actor, { kind: 'integrasjon' }>>
}

const slackSeconds = 10
const nobody = Buffer.alloc(32)
const keyFetching = { timeoutDuration: 5_000, cooldownDuration: 30_000 }

export function machineLogin(deps: MachineDeps): MachineLogin {
  const keys = createRemoteJWKSet(new URL(deps.jwksUri), keyFetching)
  return {
    authenticate: async (credentials, requestId, tid, rows = 'each') => {
      const [token, integration] = await Promise.all([
        findToken(credentials.authorization, { keys, issuer: deps.issuer, tid }),
        deps.access.findIntegration(credentials.integrasjonId ?? ''),
      ])
      const given = deps.passwordHmac(credentials.integrasjonPassord ?? '')
      const passwordFits = timingSafeEqual(given, integration?.passordHmac ?? nobody)
      const wrong = whatIsWrong(token, integration, passwordFits)
      if (integration === null || wrong !== null) {
        const refusal = { integration, wrong: wrong ?? 'integrasjon-ukjent', requestId, tid } as const
        if (rows === 'each') await refuse(deps.audit, refusal)
        // No keys: nobody is at fault but the source, and nobody gets in.
        throw wrong === 'kilde-nede'
          ? new Problem('kilde-nede', { kilde: 'Maskinporten' })
          : new Problem('integrasjon-avvist')
      }
      return { kind: 'integrasjon', id: integration.id, organisasjonsnummer: integration.organisasjonsnummer }
    },
  }
}

type Wrong = NoToken | 'integrasjon-ukjent' | 'integrasjon-inaktiv' | 'passord-feil' | 'organisasjon-feil'
type NoToken = 'token-ugyldig' | 'kilde-nede'

function whatIsWrong(
  token: JWTPayload | NoToken,
  integration: Integration | null,
  passwordFits: boolean,
): Wrong | null {
  if (typeof token === 'string') return token
  if (integration === null) return 'integrasjon-ukjent'
  if (!integration.aktiv) return 'integrasjon-inaktiv'
  if (!passwordFits) return 'passord-feil'
  return consumerOf(token) === `0192:${integration.organisasjonsnummer}` ? null : 'organisasjon-feil'
}

interface Refusal {
  readonly integration: Integration | null
  readonly wrong: Wrong
  readonly requestId: string
  readonly tid: Date
}

/** In the chain of the municipality that owns the integration; nobody's id leaves its row in the platform's. */
async function refuse(audit: Audit, { integration, wrong, requestId, tid }: Refusal): Promise<void> {
  const { id, organisasjonsnummer, fiksOrgId } = integration ?? {}
  const known = id !== undefined && organisasjonsnummer !== undefined
  await audit.write({
    kjede: fiksOrgId ?? plattformKjede,
    tid: tid.toISOString(),
    requestId,
    hendelse: 'maskinkall',
    fase: 'nektet',
    utfall: wrong,
    aktoer: known ? { type: 'integrasjon', id, organisasjonsnummer } : { type: 'ukjent' },
    personer: [],
  })
}

interface TokenCheck {
  readonly keys: JWTVerifyGetKey
  readonly issuer: string
  readonly tid: Date
}

/** The claims when signature, issuer, times and scope hold; else why there are none. */
async function findToken(authorization: string | undefined, check: TokenCheck): Promise<JWTPayload | NoToken> {
  const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '') ?? []
  if (token === undefined) return 'token-ugyldig'
  try {
    const { payload } = await jwtVerify(token, check.keys, {
      issuer: check.issuer,
      algorithms: ['RS256', 'RS384', 'RS512'],
      clockTolerance: slackSeconds,
      currentDate: check.tid,
      requiredClaims: ['exp', 'iat'],
    })
    const isFromTheFuture = (payload.iat ?? Number.POSITIVE_INFINITY) > check.tid.getTime() / 1000 + slackSeconds
    return isFromTheFuture || !hasScope(payload['scope']) ? 'token-ugyldig' : payload
  } catch (error) {
    return isAboutToken(error) ? 'token-ugyldig' : 'kilde-nede'
  }
}

const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC'

/** `ks:fiks` as a whole word, so that ks:fiks.les or xks:fiks does not pass. */
const hasScope = (scope: unknown): boolean => typeof scope === 'string' && scope.split(' ').includes('ks:fiks')

function consumerOf(token: JWTPayload): string | null {
  const consumer = token['consumer'] as { ID?: unknown } | undefined | null
  return typeof consumer?.ID === 'string' ? consumer.ID : null
}
