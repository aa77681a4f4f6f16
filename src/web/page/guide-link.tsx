// «Les mer»: opens the paragraph of the guide that belongs to what is being done. A new tab, so that nothing typed here is left:
// what is written in the wizard is saved a moment after the last key, and the tab keeps it whatever happens.
import { Link } from '@digdir/designsystemet-react'
import { createContext, useContext } from 'react'
import type { Beregningstype } from '../../base/terms.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { type Anchor, guidePath } from '../veiledning/guide-address.ts'

/** Which service's guide the links beneath open; null: there is none, and no link is shown. */
const GuideContext = createContext<Beregningstype | null>(null)
export const GuideFor = GuideContext.Provider

export function GuideLink({ anchor, about }: { anchor: Anchor; about: string }) {
  const { hjelp } = useTexts()
  const service = useContext(GuideContext)
  if (service === null) return null
  return (
    <Link className="guide-link no-print" href={guidePath(service, anchor)} target="_blank" rel="noopener">
      {hjelp.lesMer}
      <span className="visually-hidden">
        {' '}
        {hjelp.om(about.slice(0, 80))} {hjelp.nyFane}
      </span>
    </Link>
  )
}
