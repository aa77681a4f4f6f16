// `/kontakt`: who can answer what. The address is the setting KONTAKT, and none is made up.
import { Paragraph } from '@digdir/designsystemet-react'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { Part, Reach, To } from './part.tsx'
import { useAbout, useOm } from './use-about.ts'

export function ContactPage() {
  const { kontakt } = useAbout()
  const { frame } = useTexts()
  const om = useOm()
  return (
    <Page title={kontakt.tittel}>
      <Part title={kontakt.sak}>
        <Paragraph>{kontakt.sakTekst}</Paragraph>
      </Part>
      <Part title={kontakt.oppslag}>
        <Paragraph>{kontakt.oppslagTekst}</Paragraph>
        <To path="/innsyn">{kontakt.oppslagLenke}</To>
      </Part>
      <Part title={kontakt.siden}>
        {om.isPending ? <Loading text={frame.laster} /> : null}
        {om.isError ? <ProblemBox error={om.error} onRetry={() => void om.refetch()} /> : null}
        {om.data === undefined ? null : <Whom address={om.data.kontakt} />}
        <Paragraph>{kontakt.siFra}</Paragraph>
      </Part>
    </Page>
  )
}

function Whom({ address }: { address: string | null }) {
  const { kontakt } = useAbout()
  if (address === null) return <Paragraph>{kontakt.ikkeSatt}</Paragraph>
  return (
    <Paragraph>
      {kontakt.sidenTekst} <Reach address={address} />
    </Paragraph>
  )
}
