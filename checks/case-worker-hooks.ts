// The hooks that suites at the pages share: one demo and one Chromium for the suite, and profiles that the suite asks for, or one for
// each test, logged in and with a role. After each test: no complaint of the browser, and no address that holds a person's number.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type CaseWorker, chooseRole, logIn, newCaseWorker, openChromium, withNumber } from './case-worker.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

/** Read inside a test alone: before the hooks have run there is nobody at the pages. */
export interface OpenDay {
  readonly demo: RunningDemo
  readonly browser: Browser
  /** A fresh profile at the start page, not logged in. It lives to the end of the suite, and is looked over after every test. */
  readonly visitor: () => Promise<CaseWorker>
}
export interface Day extends Omit<OpenDay, 'visitor'> {
  readonly worker: CaseWorker
}

/** One demo and one Chromium, for visitors who come when the suite asks. Call once, at the top. `start` makes the demo. */
export function openDay(start: () => Promise<RunningDemo> = startDemo): OpenDay {
  let started: { demo: RunningDemo; browser: Browser } | undefined
  const visitors: CaseWorker[] = []
  const have = (): { demo: RunningDemo; browser: Browser } => {
    if (started === undefined) throw new Error('The hooks have not run')
    return started
  }
  beforeAll(async () => {
    const [demo, browser] = await Promise.all([start(), openChromium()])
    started = { demo, browser }
  })
  afterEach(() => visitors.forEach(holdQuiet))
  afterAll(async () => {
    const { demo, browser } = have()
    await browser.close()
    expect(await demo.stop()).toBe(0)
  })
  return {
    get demo() {
      return have().demo
    },
    get browser() {
      return have().browser
    },
    visitor: async () => {
      const { demo, browser } = have()
      const one = await newCaseWorker(browser, demo.json)
      visitors.push(one)
      return one
    },
  }
}

/** The browser complained of nothing, and no address held a person's number. */
function holdQuiet({ complaints, addresses }: CaseWorker): void {
  expect(complaints).toEqual([])
  expect(withNumber(addresses)).toEqual([])
}

/** Call once, at the top of the suite. `env` goes to the demo. */
export function caseWorkerDay(env: Record<string, string> = {}): Day {
  const day = openDay(() => startDemo(env))
  let worker: CaseWorker | undefined
  beforeEach(async () => {
    const atThePages = await newCaseWorker(day.browser, day.demo.json)
    worker = atThePages
    await logIn(atThePages, day.demo.json)
    await chooseRole(atThePages)
    return async () => {
      holdQuiet(atThePages)
      await atThePages.context.close()
    }
  })
  return {
    get demo() {
      return day.demo
    },
    get browser() {
      return day.browser
    },
    get worker() {
      if (worker === undefined) throw new Error('The hooks have not run')
      return worker
    },
  }
}
