// Maskinporten: discovery (RFC 8414), public keys, and the token endpoint.
import type { FastifyInstance } from 'fastify'
import type { SimulatorContext } from '../context.ts'
import { publicJwk } from '../keys.ts'
import { systemUserType } from './authorization-details.ts'
import { readGrant, UsedGrants } from './grant.ts'
import { Refusal } from './refusal.ts'
import { issueToken } from './token.ts'

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

export function mountMaskinporten(app: FastifyInstance, context: SimulatorContext): void {
  const used = new UsedGrants()
  app.get('/maskinporten/.well-known/oauth-authorization-server', () => discovery(context))
  app.get('/maskinporten/jwks', () => ({ keys: [publicJwk(context.keys.maskinporten)] }))
  app.post('/maskinporten/token', async (request, reply) => {
    try {
      return await issueToken(await readGrant(assertionOf(request.body), context, used), context)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return reply.code(error.status).header('cache-control', 'no-store').send(error.body)
    }
  })
}

function assertionOf(body: unknown): string {
  if (!(body instanceof URLSearchParams)) {
    throw new Refusal('MP-011', 'Content-Type must be application/x-www-form-urlencoded')
  }
  if (body.get('grant_type') !== jwtBearer) throw new Refusal('grant-type')
  return body.get('assertion') ?? ''
}

function discovery({ base }: SimulatorContext) {
  const issuer = `${base}/maskinporten/`
  return {
    issuer,
    token_endpoint: `${issuer}token`,
    jwks_uri: `${issuer}jwks`,
    grant_types_supported: [jwtBearer],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: ['RS256', 'RS384', 'RS512'],
    authorization_details_types_supported: [systemUserType],
  }
}
