// When something comes or goes on a page, by a button that may go with it: the focus moves to where the work goes on, and one live
// region says what happened (WCAG 2.4.3 and 4.1.3).
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

interface Said {
  readonly text: string
  readonly nth: number
}
let said: Said = { text: '', nth: 0 }
const listeners = new Set<() => void>()
const subscribe = (told: () => void): (() => void) => {
  listeners.add(told)
  return () => listeners.delete(told)
}

/** Told politely to who listens to the page; the same words twice are told twice. */
export function say(text: string): void {
  said = { text, nth: said.nth + 1 }
  for (const told of listeners) told()
}

/** Stands once on each page, from the first drawing on: a live region that comes with its words is not read. */
export function LiveRegion() {
  const { text, nth } = useSyncExternalStore(subscribe, () => said)
  return (
    <div aria-live="polite" className="visually-hidden" data-testid="sagt">
      <span key={nth}>{text}</span>
    </div>
  )
}

interface Change {
  /** The id of a field or a button, or of a group whose first field it is. */
  readonly focus: string
  readonly tell?: string
}

/** Makes the change, has it drawn, and only then moves the focus: what is to have it may be new. */
export function changePage(change: () => void, { focus, tell }: Change): void {
  flushSync(change)
  focusOn(focus)
  if (tell !== undefined) say(tell)
}

const field = 'input:not([type="radio"]), input[type="radio"]:checked, select, textarea'

/** The element itself when it is one to work in; else its first field, of radio buttons the chosen one. */
export function focusOn(id: string): void {
  const place = document.getElementById(id)
  const within = place?.matches(`${field}, input, button, [tabindex]`) ? null : place?.querySelector<HTMLElement>(field)
  ;(within ?? place)?.focus()
}
