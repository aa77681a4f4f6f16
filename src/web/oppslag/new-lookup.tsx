// «Nytt oppslag»: a draft of its own each time, so that two tabs never share one by chance.
import { Button } from '@digdir/designsystemet-react'
import { ProblemBox } from '../page/problem-box.tsx'
import { useBegin } from './use-draft.tsx'

interface NewLookupProps {
  readonly text: string
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly size?: 'md' | 'lg'
}

/** Where the focus goes when the last unfinished look-up is thrown away. */
export const newLookupId = 'nytt-oppslag'

export function NewLookup({ text, variant = 'primary', size = 'md' }: NewLookupProps) {
  const begin = useBegin()
  return (
    <>
      <Button
        id={newLookupId}
        data-size={size}
        variant={variant}
        loading={begin.isPending}
        aria-keyshortcuts="n"
        onClick={() => begin.mutate()}
      >
        {text}
      </Button>
      {begin.isError ? <ProblemBox error={begin.error} /> : null}
    </>
  )
}
