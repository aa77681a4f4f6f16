// The PDF of a record. Out: its bytes and the file name the server gave. Errors: ApiProblem with the server's sentence.
import type { ProblemSvar } from '../../http/contract.ts'
import { ApiProblem, type Fetch } from './call.ts'

export async function fetchPdf(id: string, fetch: Fetch = globalThis.fetch): Promise<{ name: string; blob: Blob }> {
  const path = `/api/v1/resultater/${encodeURIComponent(id)}/pdf`
  const reply = await fetch(path, { credentials: 'same-origin', cache: 'no-store' }).catch(() => {
    throw new ApiProblem(0, { kode: 'ingen-kontakt' })
  })
  const isPdf = reply.headers.get('content-type')?.startsWith('application/pdf') ?? false
  if (!reply.ok || !isPdf) throw new ApiProblem(reply.status, await problemOf(reply))
  return { name: fileName(reply.headers.get('content-disposition')) ?? `grunnlag-${id}.pdf`, blob: await reply.blob() }
}

const fileName = (header: string | null): string | null => /filename="?([^";/\\]+)"?/.exec(header ?? '')?.[1] ?? null

async function problemOf(reply: Response): Promise<Partial<ProblemSvar>> {
  const body: unknown = await reply.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}
