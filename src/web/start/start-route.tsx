// `/`: what this is (logged out), which role (logged in), or what the role may do (role chosen). Who has no role at all is a citizen,
// and is led to innsyn.
import { Redirect, useSearchParams } from 'wouter'
import { useMeg } from '../api/session.tsx'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { isCitizen } from './citizen.ts'
import { ChooseRole } from './choose-role.tsx'
import { RoleStart } from './role-start.tsx'
import { Welcome } from './welcome.tsx'

export function StartRoute() {
  const texts = useTexts()
  const meg = useMeg()
  const [search] = useSearchParams()
  if (meg.isPending) return <Loading text={texts.frame.laster} />
  if (meg.isError) {
    return (
      <Page title={texts.start.utenInnlogging.tittel} failed>
        <ProblemBox error={meg.error} onRetry={() => void meg.refetch()} />
      </Page>
    )
  }
  if (meg.data === null) return <Welcome />
  if (isCitizen(meg.data)) return <Redirect to="/innsyn" replace />
  if (meg.data.valgtRolle === null || search.get('velg') === 'rolle') return <ChooseRole meg={meg.data} />
  return <RoleStart meg={meg.data} rolle={meg.data.valgtRolle} />
}
