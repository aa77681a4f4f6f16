// What stands for the municipality: its price lists and its guidelines, each with its history.
import { Alert, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { Meg } from '../../http/contract.ts'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { SessionOver } from '../start/session-over.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { GuidelineList } from './guideline-list.tsx'
import { PriceLists } from './price-lists.tsx'
import { useGuidelines, usePriceLists } from './use-adopted.ts'

interface OverviewProps {
  readonly kommune: Meg['administrerer'][number]
  readonly choose: ReactNode
  /** True right after something was saved. */
  readonly lagret: boolean
}

export function Overview({ kommune, choose, lagret }: OverviewProps) {
  const { forvaltning: words } = useTexts()
  const [lists, guidelines] = [usePriceLists(kommune.fiksOrgId), useGuidelines(kommune.fiksOrgId)]
  const failed = lists.error ?? guidelines.error
  if (failed?.status === 401) return <SessionOver />
  return (
    <Page title={words.tittel(kommune.navn)} failed={failed !== null}>
      {lagret ? (
        <Alert data-color="success" role="status">
          {words.lagret}
        </Alert>
      ) : null}
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      {choose}
      {failed === null ? null : (
        <ProblemBox error={failed} onRetry={() => void Promise.all([lists.refetch(), guidelines.refetch()])} />
      )}
      {lists.isPending || guidelines.isPending ? <Loading text={words.laster} /> : null}
      {lists.data === undefined ? null : <PriceLists fiksOrgId={kommune.fiksOrgId} svar={lists.data} />}
      {guidelines.data === undefined ? null : <GuidelineList fiksOrgId={kommune.fiksOrgId} svar={guidelines.data} />}
    </Page>
  )
}
