// The page of one price list: what stands is fetched, and the form begins with what the address asks for.
import { WhenRead } from '../admin-page.tsx'
import { useListed } from '../use-listed.ts'
import { beginningOf } from './beginning.ts'
import { PriceListForm } from './price-list-form.tsx'
import { useOfficeTexts } from '../use-office-texts.ts'

export function PriceListRoute({ search }: { search: URLSearchParams }) {
  const texts = useOfficeTexts()
  return (
    <WhenRead title={texts.forvaltning.liste.ny} asked={[useListed('prislister')]}>
      {([lists]) => <PriceListForm beginning={beginningOf(search, lists, texts)} />}
    </WhenRead>
  )
}
