// Asks the question once, can be followed and cancelled, and goes to the result. The draft's row goes with it; what was typed stays
// in the tab's memory, so that Back loses nothing.
import { useNewResult } from '../result/use-new-result.ts'
import type { Draft } from './draft.ts'
import { toQuestion } from './request.ts'
import { useOpenKeeper } from './use-draft.tsx'
import { type Followed, useFollowed } from './use-followed.ts'

export function useLookup(draft: Draft): Omit<Followed, 'run'> & { readonly run: () => void } {
  const keeper = useOpenKeeper()
  const show = useNewResult()
  const followed = useFollowed((resultat) => {
    void keeper.finish()
    show(resultat)
  })
  return { ...followed, run: () => followed.run('/api/v1/resultater', toQuestion(draft)) }
}
