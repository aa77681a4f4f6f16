// A person's requests about drafts without a window: logged in through the simulated ID-porten, in one role.
import { expect } from 'vitest'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import type { RunningDemo } from './running-demo.ts'

interface Said<T> {
  readonly status: number
  readonly body: T & { readonly kode?: string }
  readonly id: string
}
/** A person logged in and in the role, whose requests go to the process that is named. */
export async function draftSender(product: string, { nummer, rolleId }: { nummer: string; rolleId: string }) {
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, product, { nummer }))
  const mark = async () => ((await (await browser.send(`${product}/api/v1/meg`)).json()) as { csrf: string }).csrf
  const chosen = await browser.post(`${product}/api/v1/rolle`, await mark(), { rolleId })
  expect(chosen.status).toBe(200)
  const csrf = await mark()
  return async <T>(at: RunningDemo, method: string, path = '', sent?: object): Promise<Said<T>> => {
    const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const type = sent === undefined ? {} : { 'content-type': 'application/json' }
    const reply = await fetch(`${at.address}/api/v1/utkast${path}`, {
      method,
      headers: { cookie, 'x-csrf': csrf, ...type },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    })
    const text = await reply.text()
    const body = (text === '' ? {} : JSON.parse(text)) as Said<T>['body']
    return { status: reply.status, body, id: reply.headers.get('x-request-id') ?? '' }
  }
}
