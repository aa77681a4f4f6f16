// A file from the own API (PDF, CSV). Out: its bytes and the name the server gave. Errors: ApiProblem with the server's sentence.
import type { ProblemSvar } from '../../http/contract.ts'
import { ApiProblem, type Call, type Fetch } from './call.ts'

export interface FetchedFile {
  /** null: the server gave none. */
  readonly name: string | null
  readonly blob: Blob
}

/** A reply of another type than asked for is no file: an error page is never saved as one. */
export async function fetchFile(request: Call, type: string, fetch: Fetch = globalThis.fetch): Promise<FetchedFile> {
  const { method, path, body, csrf } = request
  const headers = new Headers({ accept: type })
  if (body !== undefined) headers.set('content-type', 'application/json')
  if (csrf !== undefined) headers.set('x-csrf', csrf)
  const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' }
  if (body !== undefined) init.body = JSON.stringify(body)
  const reply = await fetch(path, init).catch(() => {
    throw new ApiProblem(0, { kode: 'ingen-kontakt' })
  })
  const isFile = reply.headers.get('content-type')?.startsWith(type) ?? false
  if (!reply.ok || !isFile) throw new ApiProblem(reply.status, await problemOf(reply))
  return { name: fileName(reply.headers.get('content-disposition')), blob: await reply.blob() }
}

const fileName = (header: string | null): string | null => /filename="?([^";/\\]+)"?/.exec(header ?? '')?.[1] ?? null

async function problemOf(reply: Response): Promise<Partial<ProblemSvar>> {
  const body: unknown = await reply.json().catch(() => null)
  return typeof body === 'object' && body !== null ? body : {}
}
