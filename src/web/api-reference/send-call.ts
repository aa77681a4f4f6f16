// Sends one call of the reference page to the demo it stands in. In: method, address, body and who calls. Out: status and body.
import type { Fetch } from '../api/call.ts'

/** GET /demo/proeving, which only the demo answers. */
export interface Demo {
  readonly fiksOrgId: string
  readonly roller: Readonly<Record<string, string>>
  readonly integrasjon: { readonly id: string; readonly passord: string }
  readonly token: string
}

/** null where this is no demo. */
export async function findDemo(fetch: Fetch = globalThis.fetch): Promise<Demo | null> {
  const reply = await fetch('/demo/proeving', { cache: 'no-store', credentials: 'omit' }).catch(() => null)
  return reply?.ok === true ? ((await reply.json()) as Demo) : null
}

export interface Sending {
  readonly method: string
  readonly path: string
  readonly body: string | null
  /** A logged-in person's CSRF value; null: as the demo's case system, or as nobody when there is no demo. */
  readonly csrf: string | null
  readonly isOpen: boolean
}
export interface Answered {
  readonly status: number
  readonly type: string
  /** Null when the body is a file. */
  readonly text: string | null
  readonly blob: Blob
}

/** Rejects when there is no contact. */
export async function sendCall(sending: Sending, fetch: Fetch = globalThis.fetch): Promise<Answered> {
  const { method, path, body, csrf } = sending
  const headers = new Headers(await proof(sending, fetch))
  if (body !== null) headers.set('content-type', 'application/json')
  const credentials = csrf === null ? 'omit' : 'same-origin'
  const reply = await fetch(path, {
    method,
    headers,
    credentials,
    cache: 'no-store',
    ...(body === null ? {} : { body }),
  })
  const type = reply.headers.get('content-type') ?? ''
  const blob = await reply.blob()
  const isText = /json|text|csv/.test(type) || blob.size === 0
  return { status: reply.status, type, text: isText ? pretty(await blob.text()) : null, blob }
}

/** A token of its own for every call: nothing is kept. */
async function proof({ csrf, isOpen }: Sending, fetch: Fetch): Promise<Record<string, string>> {
  if (isOpen) return {}
  if (csrf !== null) return { 'x-csrf': csrf }
  const demo = await findDemo(fetch)
  if (demo === null) throw new TypeError('no demo')
  const { token, integrasjon } = demo
  return { authorization: `Bearer ${token}`, integrasjonid: integrasjon.id, integrasjonpassord: integrasjon.passord }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
