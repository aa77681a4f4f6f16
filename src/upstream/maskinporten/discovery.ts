// Where Maskinporten hands out tokens, from the issuer's own metadata (RFC 8414). Asked once, and again after a failure.
import { UpstreamFailure } from '../failure.ts'
import type { Sockets } from '../sockets.ts'

const rute = 'maskinporten /.well-known/oauth-authorization-server'

export interface TokenEndpoint {
  readonly origin: string
  readonly path: string
}

/** Throws UpstreamFailure: no answer, or metadata that belong to another issuer. */
export async function findTokenEndpoint(issuer: string, sockets: Sockets, signal: AbortSignal): Promise<TokenEndpoint> {
  const address = new URL('.well-known/oauth-authorization-server', issuer)
  const reply = await sockets.send(
    { method: 'GET', origin: address.origin, path: address.pathname, headers: { accept: 'application/json' }, rute },
    signal,
  )
  const metadata = (reply.body ?? {}) as { issuer?: unknown; token_endpoint?: unknown }
  if (reply.status !== 200 || metadata.issuer !== issuer) throw new UpstreamFailure('maskinporten-metadata', rute)
  const endpoint = typeof metadata.token_endpoint === 'string' ? URL.parse(metadata.token_endpoint) : null
  // A token endpoint on another host, or without TLS when the issuer has it, would be handed our signed assertions.
  if (endpoint?.origin !== address.origin) throw new UpstreamFailure('maskinporten-metadata', rute)
  return { origin: endpoint.origin, path: endpoint.pathname + endpoint.search }
}
