// The hooks that suites of a case worker's day share: one demo and one Chromium for the suite, a fresh profile for each test, logged
// in and with a role; and after each, no complaint of the browser and no address that holds a person's number.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { type CaseWorker, chooseRole, logIn, newCaseWorker, openChromium, withNumber } from './case-worker.ts'
import { type RunningDemo, startDemo } from './running-demo.ts'

/** Read inside a test alone: before the hooks have run there is nobody at the pages. */
export interface Day {
  readonly demo: RunningDemo
  readonly browser: Browser
  readonly worker: CaseWorker
}

/** Call once, at the top of the suite. `env` goes to the demo. */
export function caseWorkerDay(env: Record<string, string> = {}): Day {
  let started: { demo: RunningDemo; browser: Browser } | undefined
  let worker: CaseWorker | undefined
  const have = <T>(it: T | undefined): T => {
    if (it === undefined) throw new Error('The hooks have not run')
    return it
  }
  beforeAll(async () => {
    const [demo, browser] = await Promise.all([startDemo(env), openChromium()])
    started = { demo, browser }
  })
  afterAll(async () => {
    const { demo, browser } = have(started)
    await browser.close()
    expect(await demo.stop()).toBe(0)
  })
  beforeEach(async () => {
    const { demo, browser } = have(started)
    const atThePages = await newCaseWorker(browser, demo.json)
    worker = atThePages
    await logIn(atThePages, demo.json)
    await chooseRole(atThePages)
    return async () => {
      expect(atThePages.complaints).toEqual([])
      expect(withNumber(atThePages.addresses)).toEqual([])
      await atThePages.context.close()
    }
  })
  return {
    get demo() {
      return have(started).demo
    },
    get browser() {
      return have(started).browser
    },
    get worker() {
      return have(worker)
    },
  }
}
