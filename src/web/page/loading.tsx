// Waiting, said aloud and shown; nothing jumps when the answer comes.
import { Spinner } from '@digdir/designsystemet-react'

export function Loading({ text }: { text: string }) {
  return (
    <div className="page loading" role="status">
      <Spinner aria-hidden="true" data-size="lg" />
      <p>{text}</p>
    </div>
  )
}
