// Back and forth in a long list; nothing when there is one page.
import { Button } from '@digdir/designsystemet-react'
import type { InnsynSvar } from '../../http/contract-innsyn.ts'
import { useInsightTexts } from './use-insight-texts.ts'

export function Pages({ svar: { side, sider }, onGo }: { svar: InnsynSvar; onGo: (side: number) => void }) {
  const { innsyn: words } = useInsightTexts()
  if (sider < 2) return null
  return (
    <nav className="actions no-print" aria-label={words.sider}>
      <Button variant="secondary" disabled={side === 1} onClick={() => onGo(side - 1)}>
        {words.forrige}
      </Button>
      <span role="status">{words.side(side, sider)}</span>
      <Button variant="secondary" disabled={side === sider} onClick={() => onGo(side + 1)}>
        {words.neste}
      </Button>
    </nav>
  )
}
