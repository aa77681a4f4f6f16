// Holds a page as it stands against axe (WCAG 2.2 A and AA, and best practice), wide and at 320 px (= 400 % zoom), where nothing may
// stick out sideways. BILDER names a folder for pictures of what was held.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const pictures = process.env['BILDER']

export async function holdPage(page: Page, state: string): Promise<void> {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await stillness(page)
    const { violations, passes } = await new AxeBuilder({ page }).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${state}-${width}.png`, fullPage: true })
    expect(found, `${state} at ${width} px`).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
    const beyond = await page.evaluate(() =>
      document.documentElement.scrollWidth <= window.innerWidth
        ? []
        : [...document.querySelectorAll('main *')]
            .filter((one) => one.getBoundingClientRect().right > window.innerWidth)
            .map((one) => `${one.tagName}.${one.className}`),
    )
    expect(beyond, `${state} sticks out at ${width} px`).toEqual([])
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

/** What fades in is not looked at halfway. What never stops, a spinner, is not waited for. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)))
  })
}
