// Shown in place of a page when the session has ended: the work is kept, and one link leads back to it.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { rememberReturn } from '../oppslag/draft-storage.ts'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function SessionOver() {
  const { utloept } = useTexts().start
  const remember = (): void => rememberReturn(sessionStorage, window.location.pathname)
  return (
    <Page title={utloept.tittel}>
      <Paragraph>{utloept.tekst}</Paragraph>
      <Button asChild>
        <a href="/innlogging" onClick={remember}>
          {utloept.loggInn}
        </a>
      </Button>
    </Page>
  )
}
