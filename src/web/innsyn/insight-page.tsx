// The citizen's page: choices, the list, its pages, the PDF, and the questions.
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { InnsynSvar } from '../../http/contract-innsyn.ts'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { SessionOver } from '../start/session-over.tsx'
import { Choices } from './choices.tsx'
import { Coverage } from './coverage.tsx'
import { InsightPdf } from './insight-pdf.tsx'
import { LookUp } from './look-up.tsx'
import { Pages } from './pages.tsx'
import { Questions } from './questions.tsx'
import { type Wanted, useInsight } from './use-insight.ts'
import { useInsightTexts } from './use-insight-texts.ts'

export function InsightPage({ isCitizen }: { isCitizen: boolean }) {
  const { innsyn: words } = useInsightTexts()
  const [wanted, setWanted] = useState<Wanted>({ filter: {}, side: 1 })
  const answer = useInsight(wanted)
  if (answer.error?.status === 401) return <SessionOver />
  return (
    <Page title={words.tittel} failed={answer.isError}>
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      {isCitizen ? <Paragraph className="no-print">{words.ventetRolle}</Paragraph> : null}
      {answer.isError ? <ProblemBox error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.isPending ? <Loading text={words.henter} /> : null}
      {answer.data === undefined ? null : <Answer svar={answer.data} wanted={wanted} onWant={setWanted} />}
      <Coverage />
    </Page>
  )
}

interface AnswerProps {
  readonly svar: InnsynSvar
  readonly wanted: Wanted
  readonly onWant: (wanted: Wanted) => void
}

function Answer({ svar, wanted, onWant }: AnswerProps) {
  const { innsyn: words } = useInsightTexts()
  if (svar.kommuner.length === 0) return <Nothing />
  return (
    <>
      <Choices svar={svar} filter={wanted.filter} onChoose={(filter) => onWant({ filter, side: 1 })} />
      <section aria-labelledby="innsyn-liste" className="insight-list">
        <Heading level={2} data-size="sm" id="innsyn-liste">
          {words.liste}
        </Heading>
        <Paragraph role="status">
          {svar.antall === 0 ? words.ingenIUtvalget : words.antall(svar.antall, svar.iAlt)}
        </Paragraph>
        {svar.antall === 0 ? null : <InsightPdf id={svar.id} />}
        <LawIsNorwegian svar={svar} />
        <ol className="plain insight-items" start={svar.oppslag[0]?.nr ?? 1}>
          {svar.oppslag.map((told) => (
            <LookUp key={told.nr} told={told} filter={wanted.filter} id={svar.id} />
          ))}
        </ol>
        <Pages svar={svar} onGo={(side) => onWant({ ...wanted, side })} />
      </section>
      <Questions spoersmaal={svar.spoersmaal} />
    </>
  )
}

/** Nothing in bokmål, or where no law is named. */
function LawIsNorwegian({ svar: { oppslag } }: { svar: InnsynSvar }) {
  const { language, norsk } = useInsightTexts().oppslagene
  return language === 'nb' || oppslag.every(({ egen }) => egen === null) ? null : (
    <Paragraph className="quiet">{norsk}</Paragraph>
  )
}

function Nothing() {
  const { innsyn: words } = useInsightTexts()
  return (
    <section aria-labelledby="innsyn-ingen">
      <Heading level={2} data-size="sm" id="innsyn-ingen">
        {words.ingen}
      </Heading>
      <Paragraph>{words.ingenTekst}</Paragraph>
    </section>
  )
}
