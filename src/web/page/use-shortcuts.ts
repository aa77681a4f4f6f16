// Single-key shortcuts. A button, link or field names its key in aria-keyshortcuts, which readers of the page are told; the key then
// does what a click does. Never while the person types, and they can be switched off (WCAG 2.1.4).
import { useEffect } from 'react'

export function useShortcuts(on: boolean): void {
  useEffect(() => {
    if (!on) return
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [on])
}

/** What the key would press on the page as it stands; null when there is nothing. */
export function findTarget(key: string): HTMLElement | null {
  const named = [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')]
  return named.find((one) => one.getAttribute('aria-keyshortcuts') === key && one.checkVisibility()) ?? null
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
  if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
  const target = findTarget(event.key)
  if (target === null) return
  event.preventDefault()
  // A dialog gives the focus back to where it came from.
  if (target.ariaHasPopup !== 'dialog') target.focus()
  if (!isTyping(target)) target.click()
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
