// One guideline: what the law says, what the municipality has chosen, and the form of a new choice.
import { useLocation } from 'wouter'
import type { Retningslinjerad } from '../../../http/contract-forvaltning.ts'
import { findChoice } from '../../../rules/local/read-choice.ts'
import { Loading } from '../../page/loading.tsx'
import { Page } from '../../page/page.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { SessionOver } from '../../start/session-over.tsx'
import { useTexts } from '../../texts/use-texts.tsx'
import { GuidelineForm } from './guideline-form.tsx'
import { useGuidelines } from './use-adopted.ts'

export function GuidelineRoute({ fiksOrgId, noekkel }: { fiksOrgId: string; noekkel: string }) {
  const texts = useTexts()
  const [, go] = useLocation()
  const guidelines = useGuidelines(fiksOrgId)
  const choice = findChoice(noekkel)
  if (guidelines.isPending) return <Loading text={texts.forvaltning.laster} />
  if (guidelines.error?.status === 401) return <SessionOver />
  if (guidelines.isError || choice === null) {
    return (
      <Page
        title={choice === null ? texts.frame.finnesIkke.tittel : texts.forvaltning.retningslinjer.tittelEndre}
        failed
      >
        {guidelines.isError ? <ProblemBox error={guidelines.error} onRetry={() => void guidelines.refetch()} /> : null}
      </Page>
    )
  }
  const rows = guidelines.data.retningslinjer.filter((row) => row.noekkel === choice.id && row.erstattetAv === null)
  const home = `/forvaltning/priser?kommune=${fiksOrgId}`
  return (
    <GuidelineForm
      fiksOrgId={fiksOrgId}
      choice={choice}
      standing={lastOf(rows)}
      home={home}
      onSaved={() => go(`${home}&lagret=ja`)}
    />
  )
}

/** The row that lasts longest: the one a new choice takes over from, when it has no end. */
const lastOf = (rows: readonly Retningslinjerad[]): Retningslinjerad | null => rows[0] ?? null
