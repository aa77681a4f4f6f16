// One request for an access token. In: a signed assertion. Out: the token and its life, or an UpstreamFailure with MP-code.
import { type Static, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { UpstreamFailure } from '../failure.ts'
import type { Reply, Sockets } from '../sockets.ts'
import type { TokenEndpoint } from './discovery.ts'

const rute = 'maskinporten /token'
const TokenReply = Type.Object({
  access_token: Type.String({ minLength: 1 }),
  token_type: Type.String({ pattern: '^[Bb]earer$' }),
  /** Seconds. */
  expires_in: Type.Number({ exclusiveMinimum: 0 }),
})
export type TokenReply = Static<typeof TokenReply>
const isTokenReply = Compile(TokenReply)

/** MP-250: Skatteetaten has not granted the municipality the scope. MP-251: it has not delegated it to us in Altinn. */
const notDelegated = new Set(['MP-250', 'MP-251'])

export async function requestToken(
  assertion: string,
  endpoint: TokenEndpoint,
  sockets: Sockets,
  signal: AbortSignal,
): Promise<TokenReply> {
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
  const reply = await sockets.send({ ...endpoint, method: 'POST', headers, body: body.toString(), rute }, signal)
  if (reply.status === 200 && isTokenReply.Check(reply.body)) return reply.body
  const kode = codeOf(reply)
  throw new UpstreamFailure(kode, rute, { why: notDelegated.has(kode) ? 'not-delegated' : 'source-down' })
}

// The MP number stands in one of the three fields; the rest of their text goes no further.
function codeOf({ status, body }: Reply): string {
  if (status === 200) return 'maskinporten-svar'
  const { error, error_description, error_uri } = (body ?? {}) as Record<string, unknown>
  const found = [error_description, error_uri, error].map((text) => /\bMP-\d{3}\b/.exec(String(text))?.[0])
  return found.find((kode) => kode !== undefined) ?? `maskinporten-http-${status}`
}
