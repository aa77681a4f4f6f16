// An error as people can use it: what, why and what to do, from the server's own sentence; then the way on.
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { ApiProblem } from '../api/call.ts'
import type { Texts } from '../texts/nb.ts'
import { useTexts } from '../texts/use-texts.tsx'

/** The sentence for a problem; words of our own only when the server sent none. */
export function problemText(error: unknown, { problemer }: Texts): string {
  if (!(error instanceof ApiProblem)) return problemer.uforstaaelig(0)
  if (error.detail !== null) return error.detail
  return error.kode === 'ingen-kontakt' ? problemer.ingenKontakt : problemer.uforstaaelig(error.status)
}

export function ProblemBox({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const texts = useTexts()
  const requestId = error instanceof ApiProblem ? error.requestId : null
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="xs">
        {texts.problemer.tittel}
      </Heading>
      <Paragraph>{problemText(error, texts)}</Paragraph>
      {requestId === null ? null : (
        <Paragraph data-size="sm" className="request-id">
          {texts.problemer.feilId(requestId)}
        </Paragraph>
      )}
      {onRetry === undefined ? null : (
        <Button variant="secondary" onClick={onRetry}>
          {texts.problemer.proevIgjen}
        </Button>
      )}
    </Alert>
  )
}
