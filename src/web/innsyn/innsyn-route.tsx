// `/innsyn`: for anybody who is logged in, with a role or without. The address holds nothing; the choices are the page's own state.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useMeg } from '../api/session.tsx'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { isCitizen } from '../start/citizen.ts'
import { Coverage } from './coverage.tsx'
import './innsyn.css'
import { InsightPage } from './insight-page.tsx'

export function InnsynRoute() {
  const { innsyn: words, frame } = useTexts()
  const meg = useMeg()
  if (meg.isPending) return <Loading text={frame.laster} />
  if (meg.isError) {
    return (
      <Page title={words.tittel} failed>
        <ProblemBox error={meg.error} onRetry={() => void meg.refetch()} />
      </Page>
    )
  }
  return meg.data === null ? <LoggedOut /> : <InsightPage isCitizen={isCitizen(meg.data)} />
}

function LoggedOut() {
  const { innsyn: words } = useTexts()
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
