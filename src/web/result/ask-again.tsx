// A source that did not answer can be asked again, it alone. The new result has its own address; what was known is not asked again.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import type { Api } from '../../base/terms.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import type { NyttForsoek } from '../../http/contract-progress.ts'
import { Running } from '../oppslag/progress.tsx'
import { useFollowed } from '../oppslag/use-followed.ts'
import { ProblemBox } from '../page/problem-box.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { personHeadings } from './person-names.ts'
import { isPriceAsked } from './price-asked.ts'
import { useNewResult } from './use-new-result.ts'
import './ask-again.css'

type Mangel = ResultatSvar['mangler'][number]

/** Nothing where no source among the gaps was silent: what it did answer would be the same again. */
export function AskAgain({ gaps, resultat }: { gaps: readonly Mangel[]; resultat: ResultatSvar }) {
  const texts = useTexts()
  const { paaNytt: words } = texts.resultat
  const again = useAskAgain(resultat.id)
  const silent = [...new Set(gaps.filter(({ why }) => why === 'source-down').map(({ api }) => api))]
  const box = useFocusOnChange(again.running)
  if (silent.length === 0) return null
  const persons = personHeadings(resultat, texts).map((one, i) => ({ ...one, key: `igjen-${i}` }))
  return (
    <fieldset className="no-print ask-again" ref={box} tabIndex={-1} aria-label={words.tittel}>
      {again.running ? (
        <Running persons={persons} calls={again.calls} onCancel={again.cancel} />
      ) : (
        <>
          {again.cancelled ? <p role="status">{words.avbrutt}</p> : null}
          <Paragraph data-size="sm">
            {words.hint} {isPriceAsked(resultat) ? texts.resultat.endre.prisPaaNytt : null}
          </Paragraph>
          <div className="actions">
            {silent.map((api) => (
              <Button key={api} variant="secondary" onClick={() => again.ask(api)}>
                {words.knapp(texts.terms.api[api])}
              </Button>
            ))}
          </div>
          {again.error === null ? null : <ProblemBox error={again.error} />}
        </>
      )}
    </fieldset>
  )
}

/** The button that was pressed goes away, both when it begins and when it is cancelled: the focus stays in the same place. */
function useFocusOnChange(running: boolean) {
  const box = useRef<HTMLFieldSetElement>(null)
  const before = useRef(running)
  useEffect(() => {
    if (before.current !== running) box.current?.focus()
    before.current = running
  }, [running])
  return box
}

function useAskAgain(id: string) {
  const followed = useFollowed(useNewResult())
  const [cancelled, setCancelled] = useState(false)
  const ask = (api: Api): void => {
    setCancelled(false)
    followed.run(`/api/v1/resultater/${encodeURIComponent(id)}/nytt-forsoek`, { kilder: [api] } satisfies NyttForsoek)
  }
  const cancel = (): void => {
    setCancelled(true)
    followed.cancel()
  }
  return { ...followed, ask, cancel, cancelled }
}
