// The PDF of a record. Out: its bytes and the file name the server gave. Errors: ApiProblem with the server's sentence.
import type { Fetch } from './call.ts'
import { fetchFile } from './file.ts'

export async function fetchPdf(id: string, fetch: Fetch = globalThis.fetch): Promise<{ name: string; blob: Blob }> {
  const path = `/api/v1/resultater/${encodeURIComponent(id)}/pdf`
  const { name, blob } = await fetchFile({ method: 'GET', path }, 'application/pdf', fetch)
  return { name: name ?? `grunnlag-${id}.pdf`, blob }
}
