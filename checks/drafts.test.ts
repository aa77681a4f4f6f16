// The wizard's draft through two processes on one PostgreSQL, over the API and in Chromium: a reload keeps it, two tabs are two,
// two tabs on one are told, it is nobody else's, and nothing of it lies in the browser, an address, a log or a row.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Utkastkvittering, Utkastliste, Utkastsvar } from '../src/http/contract-drafts.ts'
import {
  type CaseWorker,
  chooseRole,
  chooseYear,
  giveReason,
  goOn,
  heading,
  logIn,
  lookUp,
  newCaseWorker,
  openChromium,
  resident,
  walkToCheck,
  walkToManual,
} from './case-worker.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { draftOf } from './draft-of.ts'
import { draftSender } from './draft-sender.ts'
import { langtidRole } from './published-couple.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type DemoPlace, type RunningDemo, startDemo } from './running-demo.ts'

let real: RealPostgres
let a: RunningDemo
let b: RunningDemo
let chromium: Browser

beforeAll(async () => {
  const opening = openChromium()
  real = await startPostgres()
  a = await startDemo({ DATABASE_URL: real.appUrl })
  b = await startDemo({ DATABASE_URL: real.appUrl, DATA: a.data, SIM_ADRESSE: a.json.simulators })
  chromium = await opening
})
afterAll(async () => {
  await chromium?.close()
  const ends = [await b?.stop('keep'), await a?.stop()]
  await real?.stop()
  expect(ends).toEqual([0, 0])
})

const person = (place: DemoPlace, nummer: string, rolleId = langtidRole(place)) =>
  draftSender(a.address, { nummer, rolleId })
const user = (place: DemoPlace, at: number): string =>
  place.brukere.filter(({ rolle }) => rolle === 'saksbehandler')[at]?.foedselsnummer ?? ''
const refusedRow = async (id: string) =>
  (await real.asOwner("select rad::jsonb as rad from audit where rad::jsonb ->> 'requestId' = $1", [id])).rows[0]?.rad

describe('over the API', () => {
  test('made at A, saved at B, read at A; the second on one version is told, at either process', async () => {
    const me = await person(a.json, user(a.json, 0))
    const made = await me<Utkastkvittering>(a, 'POST', '', { utkast: draftOf(resident) })
    expect([made.status, made.body.versjon]).toEqual([201, 1])
    const path = `/${made.body.id}`
    const saved = await me<Utkastkvittering>(b, 'PUT', path, { versjon: 1, utkast: draftOf('1') })
    expect([saved.status, saved.body.versjon]).toEqual([200, 2])
    const late = await me(a, 'PUT', path, { versjon: 1, utkast: draftOf('2') })
    expect([late.status, late.body.kode]).toEqual([409, 'utkast-endret'])
    const both = await Promise.all([a, b].map((at) => me(at, 'PUT', path, { versjon: 2, utkast: draftOf('3') })))
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await me<Utkastsvar>(a, 'GET', path)).body).toMatchObject({ versjon: 3, utkast: draftOf('3') })
    const { body } = await me<Utkastliste>(b, 'GET')
    expect(body.utkast[0]).toEqual({ id: made.body.id, lagret: expect.any(String), saksreferanse: '2026/17' })
    expect((await me(b, 'DELETE', path)).status).toBe(204)
    expect((await me(a, 'GET', path)).status).toBe(404)
  })

  test('a colleague, the other municipality and another role of one’s own get 404, and it is a row without a number', async () => {
    const me = await person(a.json, user(a.json, 0))
    const path = `/${(await me<Utkastkvittering>(a, 'POST', '', { utkast: draftOf(resident) })).body.id}`
    const { annenKommune, roller } = a.json
    const others = [
      await person(a.json, user(a.json, 1)),
      await person(annenKommune, user(annenKommune, 0)),
      await person(a.json, user(a.json, 0), roller['PRAKTISK_BISTAND']),
    ]
    for (const other of others) {
      expect(JSON.stringify((await other(a, 'GET')).body)).not.toContain(path.slice(1))
      const tries = [
        await other(a, 'GET', path),
        await other(b, 'PUT', path, { versjon: 1, utkast: draftOf('x') }),
        await other(a, 'DELETE', path),
      ]
      for (const tried of tries) {
        expect([tried.status, tried.body.kode]).toEqual([404, 'ikke-funnet'])
        const rad = await refusedRow(tried.id)
        expect(rad).toMatchObject({ hendelse: 'utkast', fase: 'nektet', utfall: 'ikke-funnet' })
      }
    }
    expect((await me<Utkastsvar>(b, 'GET', path)).body).toMatchObject({ versjon: 1, utkast: draftOf(resident) })
  })

  test.each([
    ['a name that was fetched', { navn: 'Kari' }],
    ['an amount of Skatteetaten', { soeker: { ...draftOf(resident).soeker, bruttoformue: 1 } }],
    ['a text of 5 000 characters', { aarsbegrunnelse: 'x'.repeat(5_000) }],
    ['31 people', { flere: Array.from({ length: 31 }, () => draftOf('1').soeker) }],
  ])('%s has no place in a draft', async (_name, more) => {
    const me = await person(a.json, user(a.json, 0))
    const answer = await me(a, 'POST', '', { utkast: { ...draftOf(resident), ...more } })
    expect([answer.status, answer.body.kode]).toEqual([400, 'ugyldig-foresporsel'])
  })

  test('without X-CSRF, without a role and without a session nothing is kept', async () => {
    const send = (headers: Record<string, string>) =>
      fetch(`${a.address}/api/v1/utkast`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ utkast: draftOf(resident) }),
      })
    expect((await send({})).status).toBe(401)
    const browser = new CookieBrowser()
    await browser.send(await comeBack(browser, a.address, { nummer: user(a.json, 0) }))
    const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    expect((await send({ cookie })).status).toBe(403)
    const { csrf } = (await (await browser.send(`${a.address}/api/v1/meg`)).json()) as { csrf: string }
    expect((await (await send({ cookie, 'x-csrf': csrf })).json()) as object).toMatchObject({
      kode: 'rolle-ikke-valgt',
    })
  })
})

describe('in Chromium', () => {
  const opened = async (): Promise<CaseWorker> => {
    const worker = await newCaseWorker(chromium, a.json)
    await logIn(worker, a.json)
    await chooseRole(worker)
    return worker
  }
  const saved = ({ page }: Pick<CaseWorker, 'page'>) =>
    page.getByTestId('lagring').filter({ hasText: 'er lagret' }).waitFor()
  const toResident = async ({ page }: Pick<CaseWorker, 'page'>, reference: string): Promise<void> => {
    await page.getByRole('button', { name: 'Nytt oppslag' }).click()
    await giveReason(page, reference)
    await chooseYear(page, '2023')
    await goOn(page)
    await heading(page, /beboeren/)
  }
  const number = ({ page }: Pick<CaseWorker, 'page'>) => page.getByLabel('Fødselsnummer eller D-nummer')
  /** Everything a page can leave in the browser. */
  const storage = ({ page }: Pick<CaseWorker, 'page'>) =>
    page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        await indexedDB.databases(),
        await caches.keys(),
        history.state,
        window.name,
      ]),
    )

  test('a reload keeps the number; it stands in no storage, address, log, row or byte of the table', async () => {
    const worker = await opened()
    await toResident(worker, '2026/17')
    await number(worker).fill(resident)
    await worker.page.getByText('Funnet i Folkeregisteret').waitFor()
    await saved(worker)
    await worker.page.reload()
    expect(await number(worker).inputValue()).toBe(resident)
    expect(await storage(worker)).toBe('[{},{},"",[],[],null,""]')
    const asked = worker.addresses.filter((one) => one.includes('/utkast/'))
    expect(asked.length).toBeGreaterThan(2)
    expect(worker.addresses.filter((one) => one.includes(resident))).toEqual([])
    // The demo's own greeting names people to try; what is logged names nobody.
    const log = `${a.output()}\n${b.output()}`.split('\n').filter((line) => line.startsWith('{'))
    expect(log.length).toBeGreaterThan(20)
    expect(log.filter((line) => line.includes(resident))).toEqual([])
    const { rows } = await real.asOwner("select encode(innhold, 'escape') as bytes from utkast")
    expect(rows.length).toBeGreaterThan(0)
    for (const { bytes } of rows) expect(bytes).not.toContain(resident)
    const trail = await real.asOwner('select rad from audit union all select rad from audit_person')
    expect(trail.rows.length).toBeGreaterThan(5)
    for (const { rad } of trail.rows) expect(rad).not.toContain(resident)
    expect(worker.complaints).toEqual([])
    await worker.context.close()
  })

  test('two tabs are two drafts; both are offered on the start page, and one can be thrown away', async () => {
    const one = await opened()
    await toResident(one, 'SAK-EN')
    const two = { ...one, page: await one.context.newPage() }
    await two.page.goto(a.address)
    await toResident(two, 'SAK-TO')
    await number(two).fill('2784')
    await number(one).fill('0481')
    await saved(one)
    await saved(two)
    for (const tab of [one, two]) await tab.page.reload()
    expect([await number(one).inputValue(), await number(two).inputValue()]).toEqual(['0481', '2784'])
    await one.page.goto(a.address)
    await one.page.getByRole('link', { name: 'Fortsett Sak SAK-TO' }).waitFor()
    await one.page.getByRole('button', { name: 'Forkast Sak SAK-TO' }).click()
    await one.page.getByRole('link', { name: 'Fortsett Sak SAK-TO' }).waitFor({ state: 'detached' })
    await one.page.getByRole('link', { name: 'Fortsett Sak SAK-EN' }).click()
    expect(await number(one).inputValue()).toBe('0481')
    await one.context.close()
  })

  test('two tabs on one draft: the second is told, and keeps its own as a draft of its own', async () => {
    const one = await opened()
    await toResident(one, '2026/17')
    const two = { ...one, page: await one.context.newPage() }
    await two.page.goto(one.page.url())
    await heading(two.page, /beboeren/)
    await number(one).fill('0481')
    await saved(one)
    await number(two).fill('2784')
    await two.page.getByText('endret i en annen fane').waitFor()
    expect(await number(two).inputValue()).toBe('2784')
    await two.page.getByRole('button', { name: 'Behold mitt som et eget oppslag' }).click()
    await saved(two)
    expect(two.page.url()).not.toBe(one.page.url())
    for (const tab of [one, two]) await tab.page.reload()
    expect([await number(one).inputValue(), await number(two).inputValue()]).toEqual(['0481', '2784'])
    await one.context.close()
  })

  test('no contact while saving: told, what is typed stays, and it is saved when there is', async () => {
    const worker = await opened()
    await toResident(worker, '2026/17')
    await worker.page.route('**/api/v1/utkast/*', (route) => route.abort())
    await number(worker).fill('0481')
    await worker.page.getByText('Det siste du skrev, er ikke lagret').waitFor()
    expect(await number(worker).inputValue()).toBe('0481')
    await worker.page.unroute('**/api/v1/utkast/*')
    await worker.page.getByRole('button', { name: 'Prøv igjen' }).click()
    await saved(worker)
    await worker.page.reload()
    expect(await number(worker).inputValue()).toBe('0481')
    await worker.context.close()
  })

  test('the session ends before the last is saved: a login in a new tab, and it is', async () => {
    const worker = await opened()
    await toResident(worker, '2026/17')
    await worker.context.clearCookies()
    await number(worker).fill('0481')
    await heading(worker.page, 'Du er logget ut')
    await worker.page.getByText('er ikke lagret ennå').waitFor()
    const [tab] = await Promise.all([
      worker.context.waitForEvent('page'),
      worker.page.getByRole('link', { name: 'Logg inn i en ny fane' }).click(),
    ])
    await tab.getByRole('button', { name: a.json.brukere[0]?.navn ?? '' }).click()
    await chooseRole({ ...worker, page: tab })
    await worker.page.getByRole('button', { name: 'Jeg har logget inn. Fortsett her' }).click()
    expect(await number(worker).inputValue()).toBe('0481')
    await saved(worker)
    await worker.page.reload()
    expect(await number(worker).inputValue()).toBe('0481')
    await worker.context.close()
  })

  test('the look-up takes the draft away, and «Feil person» what the tab remembers of it', async () => {
    const worker = await opened()
    const { page } = worker
    await walkToManual(page)
    await walkToCheck(page)
    const address = page.url()
    const id = new URL(address).pathname.split('/')[2] ?? ''
    const rows = async () => (await real.asOwner('select 1 from utkast where id = $1', [id])).rows.length
    expect(await rows()).toBe(1)
    await lookUp(page)
    await expect.poll(rows).toBe(0)
    await page.getByRole('button', { name: 'Feil person' }).click()
    await page.getByRole('button', { name: 'Ja, fjern resultatet' }).click()
    await heading(page, 'Resultatet er fjernet')
    await page.goBack()
    await heading(page, 'Oppslaget er ikke her lenger')
    expect(await page.locator('body').innerText()).not.toMatch(/048172|UPERSONLIG/)
    await worker.context.close()
  })
})
