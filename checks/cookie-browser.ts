// One browser without a window: its cookies, and redirects that are taken one at a time.

export class CookieBrowser {
  readonly jar = new Map<string, string>()

  async send(url: string, form?: Record<string, string>): Promise<Response> {
    return this.#fetch(url, form === undefined ? {} : { method: 'POST', body: new URLSearchParams(form) })
  }

  /** As the pages' own code does it: the session's mark, and JSON when there is something to say. */
  async post(url: string, csrf: string, body?: object, more: Readonly<Record<string, string>> = {}): Promise<Response> {
    const mark = { 'x-csrf': csrf, ...more }
    if (body === undefined) return this.#fetch(url, { method: 'POST', headers: mark })
    const headers = { ...mark, 'content-type': 'application/json' }
    return this.#fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  /** Follows redirects until one leads to `stop`; throws when a page comes first. */
  async follow(url: string, stop: RegExp, form?: Record<string, string>): Promise<string> {
    let next = url
    let sent = form
    for (let steps = 0; steps < 12; steps++) {
      if (stop.test(next)) return next
      const reply = await this.send(next, sent)
      sent = undefined
      const location = reply.headers.get('location')
      if (location === null) throw new Error(`${reply.status} at ${new URL(next).pathname}`)
      next = new URL(location, next).href
    }
    throw new Error('too many redirects')
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } })
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /Max-Age=0\b/.test(line)) this.jar.delete(name)
      else this.jar.set(name, value)
    }
    return reply
  }
}

/** From our login page through the simulated ID-porten; out: the address it sends the browser back to. */
export async function comeBack(
  browser: CookieBrowser,
  product: string,
  { nummer, nivaa = 'idporten-loa-high' }: { readonly nummer: string; readonly nivaa?: string },
): Promise<string> {
  const page = await browser.follow(`${product}/innlogging`, /\/idporten\/logginn\//)
  return browser.follow(page, /\/innlogging\/svar/, { nummer, nivaa })
}
