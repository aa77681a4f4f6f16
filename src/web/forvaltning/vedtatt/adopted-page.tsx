// What stands for the municipality: its price lists and its guidelines, each with its history.
import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { Loading } from '../../page/loading.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { SessionOver } from '../../start/session-over.tsx'
import { AdminPage } from '../admin-page.tsx'
import { useAdministered } from '../administered.tsx'
import { useListed } from '../use-listed.ts'
import { GuidelineList } from './guideline-list.tsx'
import { PriceLists } from './price-lists.tsx'
import { NorwegianNote } from '../../page/norwegian-note.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

/** `lagret`: true right after something was saved. */
export function AdoptedPage({ lagret }: { lagret: boolean }) {
  const kommune = useAdministered()
  const { forvaltning: words } = useOfficeTexts()
  const [lists, guidelines] = [useListed('prislister'), useListed('retningslinjer')]
  const failed = lists.error ?? guidelines.error
  if (failed?.status === 401) return <SessionOver />
  return (
    <AdminPage title={words.tittel(kommune.navn)} failed={failed !== null}>
      {lagret ? (
        <Alert data-color="success" role="status">
          {words.lagret}
        </Alert>
      ) : null}
      <Paragraph data-size="lg">{words.ingress}</Paragraph>
      <NorwegianNote />
      {failed === null ? null : (
        <ProblemBox error={failed} onRetry={() => void Promise.all([lists.refetch(), guidelines.refetch()])} />
      )}
      {lists.isPending || guidelines.isPending ? <Loading text={words.laster} /> : null}
      {lists.data === undefined ? null : <PriceLists fiksOrgId={kommune.fiksOrgId} svar={lists.data} />}
      {guidelines.data === undefined ? null : <GuidelineList fiksOrgId={kommune.fiksOrgId} svar={guidelines.data} />}
    </AdminPage>
  )
}
