// The PDF of a record. Out: its bytes and the file name the server gave. Errors: ApiProblem with the server's sentence.
import type { Fetch } from './call.ts'
import { fetchFile } from './file.ts'

/** null: the municipality's own language. */
export type PdfSpraak = 'nb' | 'nn' | null

export async function fetchPdf(
  id: string,
  spraak: PdfSpraak,
  fetch: Fetch = globalThis.fetch,
): Promise<{ name: string; blob: Blob }> {
  const query = spraak === null ? '' : `?spraak=${spraak}`
  const path = `/api/v1/resultater/${encodeURIComponent(id)}/pdf${query}`
  const { name, blob } = await fetchFile({ method: 'GET', path }, 'application/pdf', fetch)
  return { name: name ?? `grunnlag-${id}.pdf`, blob }
}
