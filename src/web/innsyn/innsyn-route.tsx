// `/innsyn`: for anybody who is logged in, with a role or without. The address holds nothing; the choices are the page's own state.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Page } from '../page/page.tsx'
import { WhenKnown } from '../page/when-known.tsx'
import { isCitizen } from '../start/citizen.ts'
import { Coverage } from './coverage.tsx'
import './innsyn.css'
import { InsightPage } from './insight-page.tsx'
import { useInsightTexts } from './use-insight-texts.ts'

export function InnsynRoute() {
  const { innsyn: words } = useInsightTexts()
  return (
    <WhenKnown title={words.tittel}>
      {(meg) => (meg === null ? <LoggedOut /> : <InsightPage isCitizen={isCitizen(meg)} />)}
    </WhenKnown>
  )
}

function LoggedOut() {
  const { innsyn: words } = useInsightTexts()
  return (
    <Page title={words.tittel}>
      <Paragraph data-size="lg">{words.ikkeInnlogget}</Paragraph>
      <p>
        <Button asChild data-size="lg">
          <a href="/innlogging?retur=/innsyn">{words.loggInn}</a>
        </Button>
      </p>
      <Coverage />
    </Page>
  )
}
