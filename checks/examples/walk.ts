// The examples of the OpenAPI document, made by running: each operation is called at the real demo with simulated people, in
// one order, and what was sent and answered is noted. Out: one example per operation, made steady (steady.ts).
import { declaredRoutes } from '../openapi-file.ts'
import type { Route } from '../../src/http/route.ts'
import { comeBack, CookieBrowser } from '../cookie-browser.ts'
import { type DemoJson, type Headers, machineHeaders } from '../running-demo.ts'
import type { Example, Words } from '../../src/http/openapi-examples.ts'

export type Who = 'nobody' | 'machine' | 'caseWorker' | 'administrator' | 'secondAdministrator' | 'citizen'
export interface Sent {
  readonly params?: Words
  readonly query?: Words
  readonly body?: unknown
}
/** What earlier steps answered, by operation id, and where the demo is. */
export interface Seen {
  readonly demo: DemoJson
  reply<T = { readonly id: string }>(id: string): T
}
export interface Step {
  readonly id: string
  readonly as: Who
  readonly send: (seen: Seen) => Sent
  /** What must be so first, that no other step makes; what it gives is `reply('<id>:foer')`. It asks as the step does. */
  readonly before?: (demo: DemoJson, ask: (id: string, body: object) => Promise<unknown>) => Promise<unknown>
  /** A catalogue: long lists are shown by their first rows. */
  readonly cut?: true
}

const nothing = (): Sent => ({})
export const step = (id: string, as: Who, send: Step['send'] = nothing): Step => ({ id, as, send })
export const catalogue = (id: string, as: Who, send: Step['send'] = nothing): Step => ({ id, as, send, cut: true })

/** Throws, naming the operation, when one does not answer as declared. */
export async function runSteps(demo: DemoJson, steps: readonly Step[]): Promise<ReadonlyMap<string, Example>> {
  const routes = new Map(declaredRoutes().map((route) => [route.id, route]))
  const callers = new Callers(demo)
  const examples = new Map<string, Example>()
  const replies = new Map<string, unknown>()
  const seen: Seen = { demo, reply: <T>(id: string) => replies.get(id) as T }
  const routeOf = (id: string): Route => {
    const route = routes.get(id)
    if (route === undefined) throw new Error(`examples: no operation is called ${id}`)
    return route
  }
  for (const { id, as, send, cut, before } of steps) {
    const route = routeOf(id)
    const asked = await before?.(demo, (other, body) => callers.ask(as, routeOf(other), { body }))
    if (asked !== undefined) replies.set(`${id}:foer`, asked)
    const sent = send(seen)
    const reply = await callers.ask(as, route, sent)
    replies.set(id, reply)
    examples.set(id, { ...sent, ...(reply === undefined ? {} : { reply: cut === true ? shortLists(reply) : reply }) })
  }
  return examples
}

/** The first rows of every list: enough to see its shape. */
function shortLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortLists)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortLists(one)]))
}

/** Which of the demo's users; the citizen is one that other steps have looked up. */
const people = {
  caseWorker: ['saksbehandler', 0],
  administrator: ['administrator', 0],
  secondAdministrator: ['administrator', 1],
  citizen: ['innbygger', 1],
} as const

/** Everybody who calls, each proven once, as the demo's people and systems are. */
export class Callers {
  readonly #demo: DemoJson
  readonly #proven = new Map<Who, Headers>()
  constructor(demo: DemoJson) {
    this.#demo = demo
  }

  /** The headers that prove who calls, without a content type. */
  async proof(who: Who): Promise<Headers> {
    const { 'content-type': _, ...proof } = this.#proven.get(who) ?? (await this.#prove(who))
    this.#proven.set(who, proof)
    return proof
  }

  /** A new role is a new session and a new mark. */
  async moved(who: Who, cookies: readonly string[]): Promise<void> {
    this.#proven.set(who, await this.#withMark(cookies.map((line) => line.split(';')[0] ?? '').join('; ')))
  }

  /** The session is over: the next one who asks logs in again. */
  forget(who: Who): void {
    this.#proven.delete(who)
  }

  async ask(who: Who, { id, method, path, reply: declared }: Route, sent: Sent): Promise<unknown> {
    const headers = await this.proof(who)
    const filled = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(sent.params?.[name] ?? ''))
    const query = sent.query === undefined ? '' : `?${new URLSearchParams(sent.query)}`
    const body = sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }
    const type = sent.body === undefined ? {} : { 'content-type': 'application/json' }
    const reply = await fetch(`${this.#demo.product}${filled}${query}`, {
      method,
      headers: { ...headers, ...type },
      redirect: 'manual',
      ...body,
    })
    const cookies = reply.headers.getSetCookie()
    if (cookies.length > 0 && id === 'velgRolle') await this.moved(who, cookies)
    const text = await reply.text()
    if (reply.status !== declared.status)
      throw new Error(`examples: ${id} answered ${reply.status} ${text.slice(0, 400)}`)
    return declared.type === 'application/json' ? JSON.parse(text) : undefined
  }

  async #prove(who: Who): Promise<Headers> {
    if (who === 'nobody') return {}
    if (who === 'machine') return machineHeaders(this.#demo)
    const [rolle, index] = people[who]
    const nummer = this.#demo.brukere.filter((one) => one.rolle === rolle)[index]?.foedselsnummer ?? ''
    const browser = new CookieBrowser()
    await browser.send(await comeBack(browser, this.#demo.product, { nummer }))
    return this.#withMark([...browser.jar].map(([name, value]) => `${name}=${value}`).join('; '))
  }

  async #withMark(cookie: string): Promise<Headers> {
    const reply = await fetch(`${this.#demo.product}/api/v1/meg`, { headers: { cookie } })
    const { csrf } = (await reply.json()) as { csrf: string }
    return { cookie, 'x-csrf': csrf }
  }
}
