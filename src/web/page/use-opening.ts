// A part of the page that a button opens: the focus follows into it, and back to the button when it is closed.
import { type RefObject, useEffect, useRef, useState } from 'react'

interface Opening {
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
  /** The button; it need not be on the page while the part is open. */
  readonly opener: RefObject<HTMLButtonElement | null>
  /** The part; give it tabIndex -1. */
  readonly opened: RefObject<HTMLFieldSetElement | null>
}

export function useOpening(): Opening {
  const [open, setOpen] = useState(false)
  const [opener, opened] = [useRef<HTMLButtonElement>(null), useRef<HTMLFieldSetElement>(null)]
  const was = useRef(open)
  useEffect(() => {
    if (was.current === open) return
    was.current = open
    if (open) opened.current?.focus()
    else opener.current?.focus()
  }, [open, opened, opener])
  return { open, setOpen, opener, opened }
}
