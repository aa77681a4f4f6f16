// Somebody at the pages with a keyboard alone: goes by Tab to what has a name, types, ticks and chooses as one does without a mouse.
import type { Page } from 'playwright-core'

export interface Focused {
  readonly tag: string
  readonly id: string
  /** What stands on it or names it. */
  readonly name: string
  readonly type: string
}

/** What has the focus; `BODY` when it is lost. */
export const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement
    const label = one.labels?.[0]?.textContent ?? one.getAttribute('aria-label')
    return { tag: one.tagName, id: one.id, name: (label ?? one.textContent ?? '').trim(), type: one.type ?? '' }
  })

const mostPresses = 120

/** Presses Tab until what has the focus bears the name. Throws with the names it met when it never does. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = []
  for (let presses = 0; presses < mostPresses; presses++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (now.tag !== 'BODY' && name.test(now.name)) return
    met.push(now.name.slice(0, 40))
  }
  throw new Error(`the keyboard never came to ${name}; it met ${met.join(' | ')}`)
}

export async function press(page: Page, name: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

/** Writes in the field with this name, over what stands there. */
export async function write(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name)
  if ((await focused(page)).type !== 'date') await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}

/** Chooses in a list by the first letters of the choice. */
export async function choose(page: Page, name: RegExp, letters: string): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.type(letters)
}

/** From within a group of radio buttons to the one with this name. */
export async function arrowTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    if (name.test((await focused(page)).name)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`the arrows never came to ${name}`)
}
