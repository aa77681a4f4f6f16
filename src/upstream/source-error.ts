// What an error reply means. In: status and parsed body. Out: a reason and the source's code. By code, never by its text,
// which varies; a body that is not the source's own error format tells nothing about the person.
import type { Reason } from '../base/fact.ts'
import { UpstreamFailure } from './failure.ts'
import type { Reply } from './sockets.ts'

/** The codes of one API that say something other than "not now". Source: Skatteetaten's api-dokumentasjon, one page per API. */
export type CodeTable = Readonly<Record<string, Reason>>

/** DAS-008 is common to Skatteetaten's APIs. */
const common: CodeTable = { 'DAS-008': 'not-delegated' }

/** The failure that a reply other than 200 stands for. */
export function failureOfReply({ status, body }: Reply, codes: CodeTable, rute: string): UpstreamFailure {
  const kode = codeOf(body)
  if (kode === null) return new UpstreamFailure(`http-${status}`, rute, { status })
  if (status === 410) return new UpstreamFailure(kode, rute, { why: 'deleted', status })
  const known = status >= 400 && status < 500 ? (codes[kode] ?? common[kode]) : undefined
  if (known !== undefined) return new UpstreamFailure(kode, rute, { why: known, status })
  // A 429 with a code of its own is still a 429: the reader should see that it was too many calls.
  return new UpstreamFailure(status === 429 ? 'http-429' : kode, rute, { status })
}

function codeOf(body: unknown): string | null {
  const { kode } = (body ?? {}) as { kode?: unknown }
  return typeof kode === 'string' && /^[A-Z]{2,6}(-[A-Z]{2,6})?-\d{3}$/.test(kode) ? kode : null
}
