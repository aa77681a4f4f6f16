// Demo only: what somebody who tries the API needs, for the reference page and docs/gjennomgang.http: the demo municipality's
// ids, its integration, a signed assertion for the simulated Maskinporten, and a token got with another. serve never loads this.
import type { FastifyInstance } from 'fastify'
import { importJWK, SignJWT } from 'jose'
import type { Clock } from '../base/clock.ts'
import { Problem } from '../base/errors.ts'
import type { DemoAddresses } from './demo-addresses.ts'
import type { PlaceIdentity } from './demo-identity.ts'
import { asker } from './demo-people.ts'

const tryItPath = '/demo/proeving'

export interface TryIt {
  readonly identity: PlaceIdentity
  readonly addresses: DemoAddresses
  readonly clock: Clock
}

/** To be mounted before the app listens. Only who calls this machine by its own name is answered. */
export function mountTryIt(app: FastifyInstance, tryIt: TryIt): void {
  const { identity, addresses } = tryIt
  const tokenEndpoint = `${addresses.simulators}/maskinporten/token`
  app.get(tryItPath, async (request, reply) => {
    if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.host)) throw new Problem('ikke-funnet')
    const body = {
      fiksOrgId: identity.fiksOrgId,
      roller: identity.roller,
      integrasjon: identity.integrasjon,
      maskinporten: { tokenEndpoint, assertion: await assertion(tryIt) },
      token: await token(tokenEndpoint, await assertion(tryIt)),
      personer: asker.personer,
    }
    return reply.header('content-type', 'application/json').send(JSON.stringify(body))
  })
}

/** JWT grant (RFC 7523), signed with the case system's own key; good once, for a little while. */
async function assertion({ identity: { klient }, addresses, clock }: TryIt): Promise<string> {
  const { clientId, privateJwk } = klient
  const now = Math.floor(clock().getTime() / 1000)
  return new SignJWT({ scope: 'ks:fiks' })
    .setProtectedHeader({ alg: 'RS256', kid: privateJwk.kid ?? '' })
    .setIssuer(clientId)
    .setAudience(`${addresses.simulators}/maskinporten/`)
    .setIssuedAt(now)
    .setExpirationTime(now + 100)
    .setJti(crypto.randomUUID())
    .sign(await importJWK(privateJwk, 'RS256'))
}

/** Throws Error when the simulated Maskinporten gives none. */
async function token(endpoint: string, signed: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: signed })
  const reply = await fetch(endpoint, { method: 'POST', body })
  const { access_token: given } = (await reply.json()) as { access_token?: string }
  if (given === undefined) throw new Error(`The simulated Maskinporten gave no token: ${reply.status}`)
  return given
}
