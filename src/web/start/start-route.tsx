// `/`: what this is (logged out), which role (logged in), or what the role may do (role chosen). Who has no role at all is a citizen,
// and is led to innsyn.
import { Redirect, useSearchParams } from 'wouter'
import { WhenKnown } from '../page/when-known.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { isCitizen } from './citizen.ts'
import { ChooseRole } from './choose-role.tsx'
import { RoleStart } from './role-start.tsx'
import { Welcome } from './welcome.tsx'

export function StartRoute() {
  const { utenInnlogging } = useTexts().start
  const [search] = useSearchParams()
  const wantsRole = search.get('velg') === 'rolle'
  return (
    <WhenKnown title={utenInnlogging.tittel}>
      {(meg) => {
        if (meg === null) return <Welcome />
        if (isCitizen(meg)) return <Redirect to="/innsyn" replace />
        if (meg.valgtRolle === null || wantsRole) return <ChooseRole meg={meg} />
        return <RoleStart meg={meg} rolle={meg.valgtRolle} />
      }}
    </WhenKnown>
  )
}
