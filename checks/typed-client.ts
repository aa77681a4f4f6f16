// A small client of the own API and of Fiks v1, typed by what the package exports: it compiles only while the exported types tell
// the truth about addresses, bodies and replies. Vendors may copy it (docs/for-leverandoerer.md).
import type { components, paths } from 'grunnlag/api-types'

type Json<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : never
/** Addresses that take a POST with JSON. */
type Post = { [Path in keyof paths]: paths[Path] extends { post: { requestBody: object } } ? Path : never }[keyof paths]
type Sent<Path extends Post> = paths[Path] extends { post: { requestBody: infer Body } } ? Json<Body> : never
type Replies<Path extends Post> = paths[Path] extends { post: { responses: infer All } } ? All : never
type Given<Path extends Post> = Json<Replies<Path>[keyof Replies<Path> & ('200' | '201' | 200 | 201)]>

export type Kroner = components['schemas']['KronerApiModel']
export interface Client {
  readonly product: string
  readonly headers: Readonly<Record<string, string>>
}

/** The reply of a POST. Throws Error with status and body when it is no reply of its kind. */
export async function postTo<Path extends Post>(
  { product, headers }: Client,
  path: Path,
  { params, body }: { readonly params: Readonly<Record<string, string>>; readonly body: Sent<Path> },
): Promise<Given<Path>> {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const reply = await fetch(`${product}${address}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!reply.ok) throw new Error(`${reply.status}: ${await reply.text()}`)
  return (await reply.json()) as Given<Path>
}
