// A person with one role is not asked which: it is chosen for him, and logged as any other choice.
import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { useChooseRole } from '../api/session.tsx'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function OnlyRole({ rolleId, stay }: { rolleId: string; stay: boolean }) {
  const { velgRolle: words } = useTexts().start
  const { mutate, isError, error } = useChooseRole()
  const [, go] = useLocation()
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    mutate({ rolleId }, stay ? {} : { onSuccess: () => go('/') })
  }, [mutate, rolleId, stay, go])
  if (!isError) return <Loading text={words.aapner} />
  return (
    <Page title={words.tittel} failed>
      <ProblemBox error={error} onRetry={() => mutate({ rolleId })} />
    </Page>
  )
}
