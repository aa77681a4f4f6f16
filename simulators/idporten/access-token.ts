// The access token ID-porten gives a client that asks for one to a named resource (RFC 8707): a signed JWT for that audience,
// with the person, the level of the login and the organisation that owns the client. Its times are the simulators' clock, which
// is the one the product holds tokens against; everything else of a login here follows the machine's own.
import type { Configuration } from 'oidc-provider'
import type { SimulatorContext } from '../context.ts'

/** ANTATT: ID-porten's own is set per scope and client; two minutes is what its examples show. */
const lifetimeSeconds = 120

type Features = NonNullable<Configuration['features']>
type Formats = NonNullable<Configuration['formats']>

/** The product is no client here: any resource that is an address may be named, as a scope's owner would have registered it. */
export const resourceIndicators: NonNullable<Features['resourceIndicators']> = {
  enabled: true,
  useGrantedResource: () => true,
  getResourceServerInfo: (_ctx, resource) => ({
    scope: '',
    audience: resource,
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: lifetimeSeconds,
    jwt: { sign: { alg: 'RS256' as const } },
  }),
}

export function accessTokenFormat({ clock, registration }: SimulatorContext): Formats {
  return {
    customizers: {
      jwt: (ctx, token, parts) => {
        const seconds = Math.floor(clock.now().getTime() / 1000)
        const client = registration.idporten.klienter.find(({ clientId }) => clientId === token.clientId)
        const { acr, amr } = (ctx.oidc.entities.AuthorizationCode ?? {}) as { acr?: string; amr?: string[] }
        Object.assign(parts.payload, {
          iat: seconds,
          exp: seconds + lifetimeSeconds,
          token_type: 'Bearer',
          client_amr: 'private_key_jwt',
          ...('accountId' in token ? { pid: token.accountId } : {}),
          ...(acr === undefined ? {} : { acr }),
          ...(amr === undefined ? {} : { amr }),
          ...(client?.organisasjonsnummer === undefined ? {} : { consumer: organisation(client.organisasjonsnummer) }),
        })
      },
    },
  }
}

const organisation = (number: string) => ({ authority: 'iso6523-actorid-upis', ID: `0192:${number}` })
