// Holds a page as it stands against axe (WCAG 2.1 A and AA, best practice, and 2.2's size of targets) at 1440 and 320 px (= 400 % zoom),
// and against sticking out sideways at 768 px too. BILDER names a folder for pictures of what was held: `npm run screenshots` sets it.
import { basename, join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const pictures = process.env['BILDER']
const widths = [320, 768, 1440] as const
/** What 768 px has in common with the two others axe has already seen. */
const readByAxe: readonly number[] = [320, 1440]

/** Leaves the page as wide as it was. Throws with what axe found, or with what sticks out, at which width. */
export async function holdPage(page: Page, state: string): Promise<void> {
  await holdAt(page, state, widths)
}

/** A page that is held in full in bokmål, in another language: longer words stick out at 320 px first, and axe reads them there. */
export const holdNarrow = (page: Page, state: string): Promise<void> => holdAt(page, state, [320])

/** A page that axe has read in two languages, in a third: only that nothing sticks out where it is narrowest. */
export async function holdWidth(page: Page, state: string): Promise<void> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 900 })
  await stillness(page)
  expect(await beyond(page), `${state} sticks out at 320 px`).toEqual([])
  if (before !== null) await page.setViewportSize(before)
}

async function holdAt(page: Page, state: string, wide: readonly number[]): Promise<void> {
  const before = page.viewportSize()
  for (const width of wide) {
    await page.setViewportSize({ width, height: 900 })
    await stillness(page)
    if (pictures !== undefined) await page.screenshot({ path: pathOf(pictures, state, width), fullPage: true })
    if (readByAxe.includes(width)) await holdAgainstAxe(page, `${state} at ${width} px`)
    expect(await beyond(page), `${state} sticks out at ${width} px`).toEqual([])
  }
  expect(await page.title()).toMatch(/ – Grunnlag$/)
  expect(await page.getByRole('heading', { level: 1 }).count(), `${state}: h1`).toBe(1)
  if (before !== null) await page.setViewportSize(before)
}

async function holdAgainstAxe(page: Page, where: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(found, where).toEqual([])
  expect(passes.length).toBeGreaterThan(10)
}

/** What is wider than the window; empty when the page does not scroll sideways. */
const beyond = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll('*')]
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth)
          .map((one) => `${one.tagName}.${one.className}`),
  )

/** <folder>/<suite>/<state>-<width>.png */
function pathOf(folder: string, state: string, width: number): string {
  const suite = basename(expect.getState().testPath ?? 'page', '.test.ts')
  const words = state.toLowerCase().replaceAll(/[^a-zæøå0-9]+/g, '-')
  return join(folder, suite, `${words}-${width}.png`)
}

/** What fades in is not looked at halfway. What never stops, a spinner, is not waited for. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)))
  })
}
