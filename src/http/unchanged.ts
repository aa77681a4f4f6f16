// ETag on replies that hold nothing about anyone: rates, lists, the API's own description. Whoever has the same one already is
// answered 304. A route says so with `unchanging`, and only one that is open to everybody may.
import { createHash } from 'node:crypto'
import type { Route } from './route.ts'

/** Throws at the start when a route that proves its caller would let the reply be kept. */
export function checkUnchanging({ id, access, method, unchanging }: Route): void {
  if (unchanging === true && (access !== 'open' || method !== 'GET'))
    throw new Error(`${id}: only an open GET may have an ETag`)
}

/** Kept by the caller, but asked for again each time: a law table may change under it. */
export const unchangedHeaders = (text: string) => ({
  etag: `"${createHash('sha256').update(text).digest('base64url')}"`,
  'cache-control': 'no-cache',
})

/** If-None-Match (RFC 9110 13.1.2): a list, each perhaps weak; `*` is any. */
export function hasSame(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  const known = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes(etag) || known.includes('*')
}
