// Logout over the real protocol between the running demo and the simulated ID-porten; and that no page of ours lets anything inline run.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pagePaths } from '../src/http/pages.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

let demo: RunningDemo
beforeAll(async () => {
  demo = await startDemo()
})
afterAll(async () => {
  expect(await demo?.stop()).toBe(0)
})

const worker = () => demo.json.brukere[0]?.foedselsnummer ?? ''
async function logIn(): Promise<CookieBrowser> {
  const browser = new CookieBrowser()
  await browser.send(await comeBack(browser, demo.json.product, { nummer: worker() }))
  return browser
}
const meg = (browser: CookieBrowser) => browser.send(`${demo.json.product}/api/v1/meg`)
const csrfOf = async (browser: CookieBrowser) => ((await (await meg(browser)).json()) as { csrf: string }).csrf

/** Ends the session at ID-porten from an address, as a browser does there. Out: the page that is shown last. */
async function endAt(browser: CookieBrowser, address: string): Promise<string> {
  const asked = await (await browser.send(address)).text()
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked)?.[1] ?? ''
  const action = /action="([^"]+)"/.exec(asked)?.[1] ?? ''
  return (await browser.send(new URL(action, demo.json.simulators).href, { xsrf, logout: 'yes' })).text()
}

test('logged out at ID-porten by another service: our session is over, and the other person’s is not', async () => {
  const [browser, somebodyElse] = [await logIn(), await logIn()]
  const shown = await endAt(browser, `${demo.json.simulators}/idporten/session/end`)
  expect((await meg(browser)).status).toBe(401)
  expect((await meg(somebodyElse)).status).toBe(200)
  const frame = /<iframe src="([^"]+)"/.exec(shown)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(frame).toMatch(new RegExp(`^${demo.json.product}/utlogging/frontkanal\\?iss=.+&sid=.+`))
  const framed = await fetch(frame)
  expect([framed.status, framed.headers.get('content-security-policy')]).toEqual([
    200,
    `default-src 'none'; frame-ancestors ${demo.json.simulators}`,
  ])
})

test('logged out here: the way goes by ID-porten’s page and back to the start page', async () => {
  const browser = await logIn()
  const left = await browser.post(`${demo.json.product}/utlogging`, await csrfOf(browser))
  const { til } = (await left.json()) as { til: string }
  expect(await endAt(browser, til)).toContain(`href="${demo.json.product}/"`)
})

test('everywhere: the same person in two browsers', async () => {
  const [here, there] = [await logIn(), await logIn()]
  const reply = await here.post(`${demo.json.product}/api/v1/utlogging/alle`, await csrfOf(here))
  expect(reply.status).toBe(200)
  expect([(await meg(here)).status, (await meg(there)).status]).toEqual([401, 401])
})

test('no page lets anything inline run: the policy, and the pages themselves', async () => {
  const addresses = [...pagePaths.map((path) => path.replace(/:\w+/, 'x')), '/finnes-ikke']
  for (const path of addresses) {
    const reply = await fetch(`${demo.json.product}${path}`, { headers: { accept: 'text/html' } })
    const policy = reply.headers.get('content-security-policy') ?? ''
    expect(policy, path).toContain("default-src 'none'")
    expect(policy, path).toContain("script-src 'self'")
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/unsafe|\*|data:|nonce|sha256/)
    const html = await reply.text()
    expect(html, path).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/i)
  }
})

test('what the process wrote holds no session, token or number', () => {
  const kept = readFileSync(join(demo.data, 'demo.json'), 'utf8')
  expect(kept).toContain(worker())
  expect(demo.output()).not.toMatch(/logout_token|eyJ|sid=/)
})
