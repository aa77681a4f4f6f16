// Who is logged in, before a page that needs to know: waiting is said, no answer is said with a way to try again, and only then is the
// page made. Nothing waits for ever.
import type { ReactNode } from 'react'
import type { Meg } from '../../http/contract.ts'
import { useMeg } from '../api/session.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Loading } from './loading.tsx'
import { Page } from './page.tsx'
import { ProblemBox } from './problem-box.tsx'

interface WhenKnownProps {
  /** The page's title while there is no answer. */
  readonly title: string
  /** `meg` null: nobody is logged in. `again` asks anew. */
  readonly children: (meg: Meg | null, again: () => void) => ReactNode
}

export function WhenKnown({ title, children }: WhenKnownProps) {
  const { frame } = useTexts()
  const meg = useMeg()
  const again = (): void => void meg.refetch()
  if (meg.isPending) return <Loading text={frame.laster} />
  if (meg.isError) {
    return (
      <Page title={title} failed>
        <ProblemBox error={meg.error} onRetry={again} />
      </Page>
    )
  }
  return children(meg.data, again)
}
