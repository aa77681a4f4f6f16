// The product's cookies. __Host- ties them to this very host over a secure channel; nothing in the browser can read them.
import type { Cookie } from './route.ts'

export const sessionCookie = '__Host-grunnlag'
export const loginCookie = '__Host-grunnlag-innlogging'

export function cookieHeader({ name, value, maxAgeSeconds }: Cookie): string {
  const life = value === null ? 0 : maxAgeSeconds
  return `${name}=${value ?? ''}; Path=/; Max-Age=${life}; HttpOnly; Secure; SameSite=Lax`
}
