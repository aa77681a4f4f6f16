// `/resultat/:id`: the frozen record. Read from the server unless it has just come from there; nothing is looked up again.
import { Paragraph } from '@digdir/designsystemet-react'
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ResultatSvar } from '../../http/contract.ts'
import { ApiProblem, call } from '../api/call.ts'
import { NewLookup } from '../oppslag/new-lookup.tsx'
import { Loading } from '../page/loading.tsx'
import { Page } from '../page/page.tsx'
import { ProblemBox } from '../page/problem-box.tsx'
import { WhenKnown } from '../page/when-known.tsx'
import { ChooseRole } from '../start/choose-role.tsx'
import { SessionOver } from '../start/session-over.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { ResultPage } from './result-page.tsx'

export function ResultRoute({ id }: { id: string }) {
  const { problemer } = useTexts()
  return (
    <WhenKnown title={problemer.tittel}>
      {(meg) => {
        if (meg === null) return <SessionOver />
        return meg.valgtRolle === null ? <ChooseRole meg={meg} stay /> : <OpenResult id={id} />
      }}
    </WhenKnown>
  )
}

/** Asked for under a role that is chosen. */
function OpenResult({ id }: { id: string }) {
  const { resultat: words } = useTexts()
  const result = useResult(id)
  if (result.isError) return <ResultProblem error={result.error} onRetry={() => void result.refetch()} />
  if (result.data === undefined) return <Loading text={words.henter} />
  return <ResultPage resultat={result.data} />
}

function useResult(id: string): UseQueryResult<ResultatSvar, ApiProblem> {
  const client = useQueryClient()
  return useQuery<ResultatSvar, ApiProblem>({
    queryKey: ['resultat', id],
    queryFn: async ({ signal }) => {
      try {
        return await call<ResultatSvar>({ method: 'GET', path: `/api/v1/resultater/${encodeURIComponent(id)}`, signal })
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) client.setQueryData(['meg'], null)
        throw error
      }
    },
  })
}

function ResultProblem({ error, onRetry }: { error: ApiProblem; onRetry: () => void }) {
  const texts = useTexts()
  const { borte } = texts.resultat
  if (error.status !== 404) {
    return (
      <Page title={texts.problemer.tittel} failed>
        <ProblemBox error={error} onRetry={onRetry} />
      </Page>
    )
  }
  return (
    <Page title={borte.tittel}>
      <Paragraph>{borte.tekst}</Paragraph>
      <div className="actions">
        <NewLookup text={texts.resultat.nyttOppslag} />
      </div>
    </Page>
  )
}
