// For the simulators' own tests: all services on a free port, two organisations, one client each, and tokens for them.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from 'jose'
import { SimulatorClock } from './clock.ts'
import type { SimulatorContext } from './context.ts'
import { Faults } from './faults.ts'
import { makeKeys, publicJwk } from './keys.ts'
import { People } from './people-register.ts'
import type { SimulatedPerson } from './person-file.ts'
import { emptyRegistration, type Registration } from './registration.ts'
import { buildSimulators } from './server.ts'

export const leverandoer = '310041166'
export const kommune = '310032612'
export const uteglemt = '310054950'
export const clientId = 'c5d1f0a2-leverandoer'
const scopes = [
  'skatteetaten:summertskattegrunnlag',
  'skatteetaten:beregnetskatt',
  'skatteetaten:avregning',
  'folkeregister:deling/offentligmedhjemmel',
  'ks:fiks',
]

export interface Running {
  readonly url: string
  readonly app: FastifyInstance
  readonly context: SimulatorContext
  /** The client's private key. */
  readonly key: JWK
}

let made: Promise<{ key: JWK; keys: SimulatorContext['keys'] }> | null = null
/** RSA keys are slow to make: one set for all tests of a thread. */
export const testKeys = () => {
  made ??= Promise.all([generateKeyPair('RS256', { extractable: true }), makeKeys()]).then(async ([pair, keys]) => ({
    key: { ...(await exportJWK(pair.privateKey)), kid: 'klientnoekkel', alg: 'RS256' },
    keys,
  }))
  return made
}

export interface Setup {
  readonly people?: readonly SimulatedPerson[]
  readonly klokke?: string
  readonly change?: (registration: Registration) => Registration
}

export async function startSimulators({
  people = [],
  klokke = '2026-11-20T12:00:00Z',
  change,
}: Setup): Promise<Running> {
  const { key, keys } = await testKeys()
  const registration = registrationFor(key)
  const context: SimulatorContext = {
    base: 'http://localhost:8090',
    clock: new SimulatorClock(klokke),
    people: People.of(people),
    registration: change?.(registration) ?? registration,
    keys,
    faults: new Faults(),
  }
  const app = await buildSimulators(context)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  return { url, app, context, key }
}

function registrationFor(key: JWK): Registration {
  return {
    ...emptyRegistration,
    maskinporten: {
      klienter: [
        {
          clientId,
          organisasjonsnummer: leverandoer,
          navn: 'Leverandøren',
          scopes: [...scopes, 'openid'],
          jwks: { keys: [publicJwk(key) as { kty: string }] },
        },
      ],
      tilganger: scopes.flatMap((scope) =>
        [kommune, leverandoer].map((organisasjonsnummer) => ({ organisasjonsnummer, scope })),
      ),
      delegeringer: scopes.map((scope) => ({ fra: kommune, til: leverandoer, scope })),
    },
    skatteetaten: {
      pakker: [
        {
          organisasjonsnummer: kommune,
          pakker: ['kommuneLangtidsoppholdInstitusjon', 'kommunepersonligassistanse', 'kommuneforeldrebetaling'],
        },
      ],
    },
  }
}

/** The claims of a good grant, at the simulators' clock. */
export function goodClaims({ context }: Running): JWTPayload {
  const iat = Math.floor(context.clock.now().getTime() / 1000)
  return {
    aud: `${context.base}/maskinporten/`,
    iss: clientId,
    scope: scopes[0] ?? '',
    iat,
    exp: iat + 119,
    jti: randomUUID(),
    consumer_org: kommune,
  }
}

export async function signed(claims: JWTPayload, key: JWK, header: Record<string, unknown> = {}): Promise<string> {
  const alg = String(header['alg'] ?? 'RS256')
  return new SignJWT(claims)
    .setProtectedHeader({ alg, ...(key.kid === undefined ? {} : { kid: key.kid }), ...header })
    .sign(await importJWK({ ...key, alg }))
}

export async function askToken(running: Running, assertion: string) {
  const response = await fetch(`${running.url}/maskinporten/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

/** A token for the municipality. */
export async function tokenFor(running: Running, scope: string): Promise<string> {
  const { body } = await askToken(running, await signed({ ...goodClaims(running), scope }, running.key))
  if (body['access_token'] === undefined) throw new Error(body['error_description'])
  return body['access_token']
}
