// The proof of a caller with one thing wrong: what a request is sent with when the mutation is the credential.
import type { Headers } from '../running-demo.ts'

const wrongProofs: readonly ((proof: Record<string, string>) => Headers | null)[] = [
  () => ({}),
  ({ cookie, 'x-csrf': _, ...rest }) =>
    cookie === undefined ? { ...rest, authorization: 'Bearer a.b.c' } : { cookie: 'x=y' },
  ({ authorization, ...rest }) =>
    authorization === undefined ? null : { ...rest, authorization: `${authorization}x` },
  ({ authorization, ...rest }) => (authorization === undefined ? null : rest),
  (proof) => (proof['IntegrasjonPassord'] === undefined ? null : { ...proof, IntegrasjonPassord: 'feil' }),
  (proof) => (proof['IntegrasjonId'] === undefined ? null : { ...proof, IntegrasjonId: "' or 1=1" }),
  ({ cookie, ...rest }) => (cookie === undefined ? null : { ...rest, cookie: cookie.replaceAll(/=[^;]*/g, '=x') }),
  ({ authorization }) =>
    authorization === undefined ? null : { authorization: 'Basic YTpi', cookie: 'x'.repeat(3_000) },
]

/** One that does not hold; the mark of a session alone is not a proof, and a cookie without it is one for reading. */
export function strangersProof(proof: Headers, nth: number): Headers {
  for (let step = 0; step < wrongProofs.length; step++) {
    const wrong = wrongProofs[(nth + step) % wrongProofs.length]?.({ ...proof }) ?? null
    if (wrong !== null) return wrong
  }
  return {}
}
