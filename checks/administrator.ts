// The demo's administrator without a window: logged in through the simulated ID-porten, and what is done with integrations.
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import type { DemoJson, Headers } from './running-demo.ts'

export interface MadeIntegration {
  readonly id: string
  readonly passord: string
  /** The two headers it comes with. */
  readonly headers: Headers
}
export interface Administrator {
  /** POST below /api/v1/forvaltning/{fiksOrgId}/; `key` is sent as Idempotency-Key. */
  post(
    path: string,
    body: object,
    key?: string,
  ): Promise<{ status: number; headers: globalThis.Headers; body: unknown }>
  get(path: string): Promise<{ status: number; body: unknown }>
  newIntegration(navn: string): Promise<MadeIntegration>
}

/** Throws when the demo names no administrator. */
export async function administratorOf(json: DemoJson, nummer = administratorNumber(json)): Promise<Administrator> {
  const { product, fiksOrgId, kommune } = json as DemoJson & { kommune: { organisasjonsnummer: string } }
  const browser = new CookieBrowser()
  const back = await comeBack(browser, product, { nummer })
  await browser.send(back)
  const { csrf } = (await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }
  const root = `${product}/api/v1/forvaltning/${fiksOrgId}/`
  const post: Administrator['post'] = async (path, body, key) => {
    const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const mark = { 'x-csrf': csrf, 'content-type': 'application/json', cookie }
    const headers = key === undefined ? mark : { ...mark, 'idempotency-key': key }
    const reply = await fetch(`${root}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: reply.status, headers: reply.headers, body: await reply.json() }
  }
  return {
    post,
    get: async (path) => {
      const reply = await browser.send(`${root}${path}`)
      return { status: reply.status, body: await reply.json() }
    },
    newIntegration: async (navn) => {
      const { organisasjonsnummer } = kommune
      const made = await post('integrasjoner', { navn, organisasjonsnummer, begrunnelse: 'saksbehandling-i-fagsystem' })
      if (made.status !== 201) throw new Error(`no integration: ${made.status} ${JSON.stringify(made.body)}`)
      const { integrasjon, passord } = made.body as { integrasjon: { id: string }; passord: string }
      return { id: integrasjon.id, passord, headers: { IntegrasjonId: integrasjon.id, IntegrasjonPassord: passord } }
    },
  }
}

export function administratorNumber({ brukere }: Pick<DemoJson, 'brukere'>): string {
  const found = brukere.find(({ rolle }) => rolle === 'administrator')
  if (found === undefined) throw new Error('demo.json names no administrator')
  return found.foedselsnummer
}
