// Two product processes on one PostgreSQL: a case worker's walk where every request goes to the other process than the one
// before, the machine API at both at once, and one audit trail with all of it in order.
import { spawnSync } from 'node:child_process'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { administratorOf } from './administrator.ts'
import {
  addIncome,
  chooseRole,
  logIn,
  lookUp,
  newCaseWorker,
  openChromium,
  resident,
  walkToCheck,
  walkToManual,
} from './case-worker.ts'
import { comeBack, CookieBrowser } from './cookie-browser.ts'
import { fiksPath, fiksQuestion, langtidRole, ownQuestion, publishedSum } from './published-couple.ts'
import { type RealPostgres, startPostgres } from './real-postgres.ts'
import { type Headers, machineHeaders, type RunningDemo, startDemo } from './running-demo.ts'
import { root } from './sources.ts'
import { phasesOf } from './trail-rows.ts'

/** More than the other tests here need, and few enough to use up. */
const callsPerMinute = 60

let real: RealPostgres
let a: RunningDemo
let b: RunningDemo
let chromium: Browser
let settings: Record<string, string>

beforeAll(async () => {
  const opening = openChromium()
  real = await startPostgres()
  const shared = { DATABASE_URL: real.appUrl, MASKINKALL_PER_MINUTT: String(callsPerMinute) }
  a = await startDemo(shared)
  settings = { ...shared, DATA: a.data }
  b = await startDemo({ ...settings, SIM_ADRESSE: a.json.simulators })
  chromium = await opening
})
afterAll(async () => {
  await chromium?.close()
  const ends = [await b?.stop('keep'), await a?.stop()]
  await real?.stop()
  expect(ends).toEqual([0, 0])
})

const at = (process: RunningDemo, path: string): string => `${process.address}${path}`
const wholePdf = async (reply: Response): Promise<boolean> =>
  Buffer.from(await reply.arrayBuffer())
    .subarray(0, 5)
    .toString() === '%PDF-'

test('they are two, and B sends its users to the address of the first', async () => {
  expect(b.address).not.toBe(a.address)
  expect(b.json.product).toBe(a.address)
  const begun = await fetch(at(b, '/innlogging'), { redirect: 'manual' })
  expect(begun.status).toBe(303)
  expect(begun.headers.get('location')?.startsWith(at(a, '/innlogging'))).toBe(true)
})

test('login begun at A ends at B; role at B, look-up at A, change at B, PDF at A, logout at B', async () => {
  const browser = new CookieBrowser()
  const meg = async (process: RunningDemo) => browser.send(at(process, '/api/v1/meg'))
  const markOf = async (process: RunningDemo) => ((await (await meg(process)).json()) as { csrf: string }).csrf
  const back = await comeBack(browser, a.address, { nummer: a.json.brukere[0]?.foedselsnummer ?? '' })
  expect((await browser.send(back.replace(a.address, b.address))).status).toBe(303)
  expect((await meg(a)).status).toBe(200)

  const before = new Map(browser.jar)
  const chosen = await browser.post(at(b, '/api/v1/rolle'), await markOf(a), { rolleId: langtidRole(a.json) })
  expect(chosen.status).toBe(200)
  const old = new CookieBrowser()
  for (const [name, value] of before) old.jar.set(name, value)
  expect((await old.send(at(a, '/api/v1/meg'))).status).toBe(401)

  const csrf = await markOf(a)
  const made = await browser.post(at(a, '/api/v1/resultater'), csrf, ownQuestion)
  const record = (await made.json()) as { id: string; grunnlag: { beregningsbeloep: number } }
  expect([made.status, record.grunnlag.beregningsbeloep]).toEqual([201, publishedSum * 100])
  expect(await (await browser.send(at(b, `/api/v1/resultater/${record.id}`))).json()).toEqual(record)

  const manuelle = [{ id: 'kommune.andreInntekter', beloep: 1000, tittel: 'Arv' }]
  const change = { personer: [{ identifikator: resident, manuelle }] }
  const changed = await browser.post(at(b, `/api/v1/resultater/${record.id}/endringer`), csrf, change)
  const next = (await changed.json()) as typeof record
  expect([changed.status, next.grunnlag.beregningsbeloep]).toEqual([201, (publishedSum + 1000) * 100])
  const pdf = await browser.send(at(a, `/api/v1/resultater/${next.id}/pdf`))
  expect([pdf.status, await wholePdf(pdf)]).toEqual([200, true])
  for (const reply of [made, changed, pdf]) expect(await phasesOf(real, reply)).toEqual(['spurt', 'gitt'])

  expect((await browser.post(at(b, '/utlogging'), csrf)).status).toBe(200)
  for (const process of [a, b]) expect((await meg(process)).status).toBe(401)
})

/** Every request of the browser goes to the other process than the one before. Counts what each has had. */
async function alternate(context: BrowserContext): Promise<{ a: number; b: number }> {
  const had = { a: 0, b: 0 }
  await context.route(`${a.address}/**`, (route) => {
    // A page of B's under A's address would not be itself to the browser, and its own scripts would be foreign.
    const toB = had.a > had.b && route.request().resourceType() !== 'document'
    had[toB ? 'b' : 'a'] += 1
    const url = route.request().url()
    return route.continue(toB ? { url: url.replace(a.address, b.address) } : {})
  })
  return had
}

test('the same in Chromium: login, role, wizard, result, change by hand, PDF, logout', async () => {
  const worker = await newCaseWorker(chromium, a.json)
  const had = await alternate(worker.context)
  const { page } = worker
  await logIn(worker, a.json)
  await chooseRole(worker)
  await walkToManual(page)
  await walkToCheck(page)
  await lookUp(page)
  expect(await page.getByTestId('svar').innerText()).toBe('Beregningsgrunnlaget er 567\u00a0127\u00a0kr.')
  await page.getByRole('button', { name: 'Endre manuelle poster' }).click()
  await addIncome(page, 'Inntekt fra bijobb', '3 000')
  const before = page.url()
  await page.getByRole('button', { name: 'Lagre endringen' }).click()
  await page.waitForURL((url) => url.href !== before)
  await page.getByText('Før den manuelle endringen').waitFor()
  expect(await page.getByTestId('svar').innerText()).toContain('570\u00a0127\u00a0kr')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Last ned PDF' }).click()
  const bytes = Buffer.concat(await (await (await downloading).createReadStream()).toArray())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  await page.getByRole('button', { name: 'Logg ut', exact: true }).click()
  await page.getByRole('heading', { name: 'Inntektsgrunnlag for kommunale tjenester' }).waitFor()
  expect(worker.complaints).toEqual([])
  expect(Math.min(had.a, had.b)).toBeGreaterThan(5)
  await worker.context.close()
})

test('the machine API at both at once: every answer the published one, every answer with its two rows', async () => {
  const headers: Headers = await machineHeaders(a.json)
  const ask = async (process: RunningDemo): Promise<Response> =>
    fetch(at(process, fiksPath(a.json)), { method: 'POST', headers, body: JSON.stringify(fiksQuestion) })
  const replies = await Promise.all(Array.from({ length: 24 }, (_, i) => ask(i % 2 === 0 ? a : b)))
  for (const reply of replies) {
    expect(reply.status).toBe(200)
    expect(await reply.json()).toMatchObject({ beregningsbeloep: publishedSum })
    expect(await phasesOf(real, reply)).toEqual(['spurt', 'gitt'])
  }
})

test('an integration has one limit at both: what A has let through, B has counted', async () => {
  const { headers } = await (await administratorOf(a.json)).newIntegration('For ivrig på begge')
  const own: Headers = { ...(await machineHeaders(a.json)), ...headers }
  const path = fiksPath(a.json).replace(/beregning.*$/, 'verdier')
  const ask = async (process: RunningDemo) => (await fetch(at(process, path), { headers: own })).status
  const minute = (): number => Math.trunc(Date.now() / 60_000)
  /** As many calls as both together may let through twice; null when the minute turned meanwhile. */
  const inOneMinute = async (): Promise<readonly number[] | null> => {
    const began = minute()
    const rounds = Array.from({ length: callsPerMinute / 10 }, () => [
      a,
      b,
      a,
      b,
      a,
      b,
      a,
      b,
      a,
      b,
      a,
      b,
      a,
      b,
      a,
      b,
      a,
      b,
      a,
      b,
    ])
    const statuses: number[] = []
    for (const round of rounds) statuses.push(...(await Promise.all(round.map(ask))))
    return minute() === began ? statuses : null
  }
  const started = minute()
  const first = await inOneMinute()
  // A minute that turned has begun a new count: the whole of the next one is asked for.
  while (first === null && minute() <= started + 1) await new Promise((resolve) => setTimeout(resolve, 500))
  const statuses = first ?? (await inOneMinute())
  // No role: 403 says that the call was let through to be judged.
  const through = statuses?.filter((status) => status === 403).length
  expect([through, statuses?.filter((status) => status === 429).length]).toEqual([callsPerMinute, callsPerMinute])
  expect([await ask(a), await ask(b)].includes(200)).toBe(false)
}, 240_000)

test('one trail: whole, without a gap in its numbers, and nothing beside it', async () => {
  const done = spawnSync(process.execPath, ['src/main.ts', 'audit-verify'], {
    cwd: root,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  const { rows } = await real.asOwner(
    'select fiks_org_id, count(*)::int as rows, count(distinct prev)::int as links, max(nr)::int as last from audit group by 1',
  )
  for (const chain of rows) expect([chain.links, chain.last]).toEqual([chain.rows, chain.rows])
  const all = rows.reduce((sum: number, chain: { rows: number }) => sum + chain.rows, 0)
  expect([done.status, done.stdout, all > 60]).toEqual([
    0,
    expect.stringMatching(new RegExp(`${rows.length} kjeder og ${all} rader kontrollert, 0 brudd\\n$`)),
    true,
  ])
})
