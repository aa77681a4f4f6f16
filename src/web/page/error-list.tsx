// The error summary: every error of the page with a link to its field. Takes the focus each time it is shown anew.
import { Heading, Link } from '@digdir/designsystemet-react'
import { useEffect, useId, useRef } from 'react'
import type { FieldError } from '../oppslag/check-draft.ts'
import { useTexts } from '../texts/use-texts.tsx'

export function ErrorList({ errors, attempt }: { errors: readonly FieldError[]; attempt: number }) {
  const { problemer } = useTexts()
  const box = useRef<HTMLElement>(null)
  const titleId = useId()
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt to go on moves the focus, also with the same errors.
  useEffect(() => {
    box.current?.focus()
  }, [attempt])
  if (errors.length === 0) return null
  return (
    <section className="error-list" ref={box} tabIndex={-1} aria-labelledby={titleId}>
      <Heading level={2} data-size="xs" id={titleId}>
        {problemer.oppsummering}
      </Heading>
      <ul>
        {errors.map(({ felt, tekst }) => (
          <li key={felt + tekst}>
            <Link href={`#${felt}`} data-color="neutral" onClick={(event) => goTo(felt, event)}>
              {tekst}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

// A plain anchor would put the field's name in the address and its history.
function goTo(felt: string, event: { preventDefault: () => void }): void {
  event.preventDefault()
  const target = document.getElementById(felt)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
