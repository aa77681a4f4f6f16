// «Nytt oppslag»: a draft of its own each time, so that two tabs never share one by chance.
import { Button } from '@digdir/designsystemet-react'
import { ProblemBox } from '../page/problem-box.tsx'
import { useBegin } from './use-draft.tsx'

interface NewLookupProps {
  readonly text: string
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly size?: 'md' | 'lg'
}

export function NewLookup({ text, variant = 'primary', size = 'md' }: NewLookupProps) {
  const begin = useBegin()
  return (
    <>
      <Button
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
