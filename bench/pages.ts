// (e) The pages in a real Chromium: JavaScript fetched for wizard and result (compressed), time until the first page can be used,
// and time from a typed figure to the repainted sum on a result with at least 200 posts.
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import {
  addIncome,
  type CaseWorker,
  chooseRole,
  logIn,
  lookUp,
  newCaseWorker,
  openChromium,
  walkToCheck,
  walkToManual,
} from '../checks/case-worker.ts'
import type { DemoJson } from '../checks/running-demo.ts'
import { ensureWeb } from '../scripts/ensure-web.mjs'
import { startDemo } from './demo.ts'
import { longPerson, longPersonFolder, longYear } from './long-person.ts'
import type { Measurement } from './spread.ts'

const leastPosts = 200

/** `runs` of each time. Throws Error when the result is not long enough to measure anything. */
export async function measurePages({ runs }: { runs: number }): Promise<Measurement[]> {
  ensureWeb()
  const person = longPersonFolder()
  const demo = await startDemo({ databaseUrl: null, env: { SIM_PERSONER: person.folder } })
  const browser = await openChromium()
  try {
    const json = demo.file as unknown as DemoJson
    const usable = await repeated(runs, () => msToUsable(browser, json))
    const { kilobytes, edits, posts } = await longResult(browser, json, runs)
    return [
      { name: 'JavaScript of wizard and result, gz', unit: 'kB', values: [kilobytes], aim: '≤ 220 kB' },
      { name: 'first page usable, nothing cached', unit: 'ms', values: usable, aim: '≤ 1 000 ms' },
      { name: `manual edit repainted, ${posts} posts`, unit: 'ms', values: edits, aim: '≤ 50 ms' },
    ]
  } finally {
    await browser.close()
    await demo.stop()
    demo.remove()
    person.remove()
  }
}

async function repeated<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const all: T[] = []
  for (let i = 0; i < times; i += 1) all.push(await work())
  return all
}

/** From the first byte asked for, in a fresh profile, until the login link can be pressed; told by the page's own clock. */
async function msToUsable(browser: Browser, { product }: DemoJson): Promise<number> {
  const context = await browser.newContext({ locale: 'nb-NO' })
  try {
    const page = await context.newPage()
    await page.addInitScript(() => {
      const noted = window as unknown as { usableAt?: number }
      new MutationObserver((_, observer) => {
        if (document.querySelector('main a[href="/innlogging"]') === null) return
        noted.usableAt = performance.now()
        observer.disconnect()
      }).observe(document, { childList: true, subtree: true })
    })
    await page.goto(product)
    await page.waitForFunction(() => 'usableAt' in window)
    return await page.evaluate(() => (window as unknown as { usableAt: number }).usableAt)
  } finally {
    await context.close()
  }
}

interface LongResult {
  readonly kilobytes: number
  readonly edits: readonly number[]
  readonly posts: number
}

async function longResult(browser: Browser, demo: DemoJson, runs: number): Promise<LongResult> {
  const worker = await newCaseWorker(browser, demo)
  const { page } = worker
  await logIn(worker, demo)
  await chooseRole(worker)
  const scripts = scriptsOf(worker)
  // Loaded anew, so that the scripts of the first page are counted too.
  await page.reload()
  await walkToManual(page, longPerson, String(longYear))
  await walkToCheck(page)
  await lookUp(page)
  const posts = await page.locator('.shown-table tbody tr:not(.group-row, .why-row)').count()
  if (posts < leastPosts) throw new Error(`The result has ${posts} posts, and ${leastPosts} are needed`)
  const kilobytes = await scripts()
  await page.getByRole('button', { name: 'Endre manuelle poster' }).click()
  await addIncome(page, 'Inntekt fra bijobb', '1')
  const edits = await repeated(runs * 3, () => msToRepaint(page))
  await worker.context.close()
  return { kilobytes, edits, posts }
}

/** Counts from now on; asked later, it gives kB (1 000 bytes) of all scripts fetched, each once. */
function scriptsOf({ page }: CaseWorker): () => Promise<number> {
  const sizes = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    const url = response.url()
    if (url.endsWith('.js') && !sizes.has(url)) {
      sizes.set(
        url,
        response.body().then((body) => gzipSync(body).length),
      )
    }
  })
  return async () => {
    const all = await Promise.all(sizes.values())
    if (all.length === 0) throw new Error('No script was fetched')
    return all.reduce((sum, one) => sum + one, 0) / 1_000
  }
}

/** One figure more in the last amount field, until the frame that shows the new sum has been painted. */
async function msToRepaint(page: Page): Promise<number> {
  const field = await page.getByLabel('Beløp i hele kroner').last().elementHandle()
  if (field === null) throw new Error('No amount to edit')
  return page.evaluate(async (element) => {
    const input = element as HTMLInputElement
    const sum = () => document.querySelector('[data-testid="ny-sum"]')?.textContent
    const before = sum()
    const next = String(Number(input.value) + 1)
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
    const began = performance.now()
    // As React sees a key: the native value, then the event.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, next)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    do await painted()
    while (sum() === before && performance.now() - began < 5_000)
    if (sum() === before) throw new Error('The sum did not change')
    return performance.now() - began
  }, field)
}
