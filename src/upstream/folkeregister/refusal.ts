// What an error reply of Folkeregisteret means. Its own codes are not published with the field lists we have, so the status
// of a proper error body decides.
import { UpstreamFailure } from '../failure.ts'
import type { Reply } from '../sockets.ts'
import { failureOfReply } from '../source-error.ts'

export function registerRefusal(reply: Reply, rute: string): UpstreamFailure {
  const failure = failureOfReply(reply, { 'DAS-002': 'source-down' }, rute)
  if (failure.why !== 'source-down' || failure.kode.startsWith('http-') || failure.kode === 'DAS-002') return failure
  if (reply.status === 404) return new UpstreamFailure(failure.kode, rute, { why: 'no-person', status: 404 })
  if (reply.status === 403) return new UpstreamFailure(failure.kode, rute, { why: 'not-delegated', status: 403 })
  return failure
}
