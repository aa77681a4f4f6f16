// Login over the real protocol against the simulated ID-porten, followed step by step: what must hold, and what is refused.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { comeBack as comeBackTo, CookieBrowser as Browser } from './cookie-browser.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(async () => {
  expect(await demo.stop()).toBe(0)
})

const worker = () => demo.json.brukere[0]?.foedselsnummer ?? ''
/** The address ID-porten sends the browser back to. */
const comeBack = (browser: Browser, nivaa = 'idporten-loa-high', nummer = worker()): Promise<string> =>
  comeBackTo(browser, demo.json.product, { nummer, nivaa })
const meg = (browser: Browser) => browser.send(`${demo.json.product}/api/v1/meg`)

test('a login gives a session in a __Host- cookie, and the pages know who is there', async () => {
  const browser = new Browser()
  const done = await browser.send(await comeBack(browser))
  expect([done.status, done.headers.get('location')]).toEqual([303, '/'])
  const [cookie = ''] = done.headers.getSetCookie().filter((line) => line.startsWith('__Host-grunnlag='))
  expect(cookie).toMatch(/^__Host-grunnlag=[\w-]{43}; Path=\/; Max-Age=28800; HttpOnly; Secure; SameSite=Lax$/)
  const known = (await (await meg(browser)).json()) as { roller: { kommune: { navn: string } }[]; valgtRolle: unknown }
  expect(known.roller.map(({ kommune }) => kommune.navn)).toEqual(['Asker', 'Asker', 'Asker'])
  expect(known.valgtRolle).toBeNull()
})

test('the session id is a new one after the choice of role, and the old one is dead', async () => {
  const browser = new Browser()
  await browser.send(await comeBack(browser))
  const before = browser.jar.get('__Host-grunnlag') ?? ''
  const { csrf, roller } = (await (await meg(browser)).json()) as { csrf: string; roller: { id: string }[] }
  const chosen = await fetch(`${demo.json.product}/api/v1/rolle`, {
    method: 'POST',
    headers: { cookie: `__Host-grunnlag=${before}`, 'x-csrf': csrf, 'content-type': 'application/json' },
    body: JSON.stringify({ rolleId: roller[0]?.id }),
  })
  expect(chosen.status).toBe(200)
  expect(chosen.headers.getSetCookie()[0]).not.toContain(before)
  expect((await meg(browser)).status).toBe(401)
})

describe('refused', () => {
  test('a lower level of assurance', async () => {
    const browser = new Browser()
    const reply = await browser.send(await comeBack(browser, 'idporten-loa-substantial'))
    expect([reply.status, await reply.json()]).toMatchObject([
      400,
      { kode: 'innlogging-feilet', detail: expect.stringMatching(/nivå høyt/) },
    ])
    expect((await meg(browser)).status).toBe(401)
  })

  test('a reply that is used again', async () => {
    const browser = new Browser()
    const back = await comeBack(browser)
    const attempt = browser.jar.get('__Host-grunnlag-innlogging') ?? ''
    expect((await browser.send(back)).status).toBe(303)
    browser.jar.set('__Host-grunnlag-innlogging', attempt)
    expect((await browser.send(back)).status).toBe(400)
  })

  test('a reply in another browser than the one that began', async () => {
    const back = await comeBack(new Browser())
    const other = new Browser()
    expect((await other.send(back)).status).toBe(400)
    await other.send(`${demo.json.product}/innlogging`)
    expect((await other.send(back)).status).toBe(400)
    expect((await meg(other)).status).toBe(401)
  })

  test('a code that is not the one given, and a reply without one', async () => {
    for (const change of [
      (url: URL) => url.searchParams.set('code', 'x'),
      (url: URL) => url.searchParams.delete('code'),
    ]) {
      const browser = new Browser()
      const back = new URL(await comeBack(browser))
      change(back)
      const reply = await browser.send(back.href)
      expect([reply.status, ((await reply.json()) as { kode: string }).kode]).toEqual([400, 'innlogging-feilet'])
    }
  })

  test('an issuer that is not the one asked', async () => {
    const browser = new Browser()
    const back = new URL(await comeBack(browser))
    back.searchParams.set('iss', 'https://ond.example')
    expect((await browser.send(back.href)).status).toBe(400)
  })

  test('a place to return to outside our own pages', async () => {
    for (const retur of ['https://ond.example', '//ond.example', '/\\ond.example', '/side?fnr=1']) {
      const reply = await new Browser().send(`${demo.json.product}/innlogging?retur=${encodeURIComponent(retur)}`)
      expect(reply.status, retur).toBe(400)
    }
  })
})

test('from 127.0.0.1 the login moves to the address that it comes back to', async () => {
  const numeric = demo.json.product.replace('localhost', '127.0.0.1')
  const reply = await new Browser().send(`${numeric}/innlogging?retur=/oppslag/aar`)
  const moved = `${demo.json.product}/innlogging?retur=%2Foppslag%2Faar&flyttet=ja`
  expect([reply.status, reply.headers.get('location')]).toEqual([303, moved])
})

test('behind a proxy that does not forward Host the login does not go round in circles', async () => {
  const numeric = demo.json.product.replace('localhost', '127.0.0.1')
  const reply = await new Browser().send(`${numeric}/innlogging?retur=/oppslag/aar&flyttet=ja`)
  expect(reply.status).toBe(303)
  expect(new URL(reply.headers.get('location') ?? '').origin).toBe(demo.json.simulators)
})

test.each(['administrator', 'segmentansvarlig', 'innbygger'])(
  '%s: logged in, and without a role to look anyone up in',
  async (kind) => {
    const browser = new Browser()
    const person = demo.json.brukere.find(({ rolle }) => rolle === kind)?.foedselsnummer ?? ''
    await browser.send(await comeBack(browser, 'idporten-loa-high', person))
    expect(((await (await meg(browser)).json()) as { roller: unknown[] }).roller).toEqual([])
  },
)
