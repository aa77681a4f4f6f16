// While the look-up runs: what is asked, of whom, and a way to stop. Said aloud; says so when it is slow.
import { Button, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

const slowAfterMs = 8_000

export function Progress({ persons, onCancel }: { persons: number; onCancel: () => void }) {
  const words = useTexts().oppslag.fremdrift
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Page title={words.tittel}>
      <div className="progress">
        <Spinner aria-hidden="true" data-size="lg" />
        <div role="status">
          <Paragraph>{words.henter(persons)}</Paragraph>
          {slow ? <Paragraph>{words.treg}</Paragraph> : null}
        </div>
      </div>
      <Button variant="secondary" onClick={onCancel}>
        {words.avbryt}
      </Button>
    </Page>
  )
}
