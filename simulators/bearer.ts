// Checks a bearer token for real: signed by the simulated Maskinporten, not expired, for this scope. Out: who asks.
import type { FastifyRequest } from 'fastify'
import { importJWK, jwtVerify } from 'jose'
import type { SimulatorContext } from './context.ts'
import { publicJwk } from './keys.ts'

export type Bearer =
  | { readonly ok: true; readonly consumer: string }
  | { readonly ok: false; readonly why: 'unauthenticated' | 'unauthorised'; readonly text: string }

/**
 * One of `scopes` must stand in the token as a whole word. The consumer is an organisation number.
 * ANTATT: a scope that the token lacks is refused as authorisation (403), a bad token as authentication (401).
 */
export async function bearerOf(
  request: FastifyRequest,
  context: SimulatorContext,
  scopes: string | readonly string[],
): Promise<Bearer> {
  const wanted = [scopes].flat()
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) return unauthenticated('Bearer-token fra Maskinporten mangler.')
  try {
    const { payload } = await jwtVerify(token, await verificationKey(context), {
      issuer: `${context.base}/maskinporten/`,
      audience: 'unspecified',
      algorithms: ['RS256'],
      requiredClaims: ['exp', 'scope', 'consumer'],
      currentDate: context.clock.now(),
      clockTolerance: 10,
    })
    if (
      !String(payload['scope'])
        .split(' ')
        .some((scope) => wanted.includes(scope))
    ) {
      return { ok: false, why: 'unauthorised', text: `Tokenet mangler scopet ${wanted.join(' eller ')}.` }
    }
    const consumer = /^0192:(\d{9})$/.exec((payload['consumer'] as { ID?: string }).ID ?? '')?.[1]
    return consumer === undefined ? unauthenticated('Tokenet mangler konsument.') : { ok: true, consumer }
  } catch (error) {
    return unauthenticated(`Tokenet er ikke gyldig: ${(error as Error).message}`)
  }
}

type Key = Awaited<ReturnType<typeof importJWK>>
const keysRead = new WeakMap<SimulatorContext, Promise<Key>>()
/** Read once: every call to every service needs it. */
function verificationKey(context: SimulatorContext): Promise<Key> {
  const read = keysRead.get(context) ?? importJWK(publicJwk(context.keys.maskinporten), 'RS256')
  keysRead.set(context, read)
  return read
}

const unauthenticated = (text: string): Bearer => ({ ok: false, why: 'unauthenticated', text })
