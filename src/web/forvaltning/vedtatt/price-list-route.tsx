// The page of one price list: what stands is fetched, and the form begins with what the address asks for.
import { Loading } from '../../page/loading.tsx'
import { Page } from '../../page/page.tsx'
import { ProblemBox } from '../../page/problem-box.tsx'
import { SessionOver } from '../../start/session-over.tsx'
import { useTexts } from '../../texts/use-texts.tsx'
import { beginningOf } from './beginning.ts'
import { PriceListForm } from './price-list-form.tsx'
import { usePriceLists } from './use-adopted.ts'

export function PriceListRoute({ fiksOrgId, search }: { fiksOrgId: string; search: URLSearchParams }) {
  const texts = useTexts()
  const lists = usePriceLists(fiksOrgId)
  if (lists.isPending) return <Loading text={texts.forvaltning.laster} />
  if (lists.isError) {
    if (lists.error.status === 401) return <SessionOver />
    return (
      <Page title={texts.forvaltning.liste.ny} failed>
        <ProblemBox error={lists.error} onRetry={() => void lists.refetch()} />
      </Page>
    )
  }
  return <PriceListForm fiksOrgId={fiksOrgId} beginning={beginningOf(search, lists.data, texts)} />
}
