// Shown in place of a page when the session has ended: one link leads through the login and back to the page. What has not come to
// the server yet stays in this tab, so the login is then made in another.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { useWasLoggedIn } from '../api/session.tsx'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

interface SessionOverProps {
  readonly unsaved?: boolean
  /** Called when the person comes back to this tab. */
  readonly onBack?: () => void
}

export function SessionOver({ unsaved = false, onBack }: SessionOverProps) {
  const { utloept } = useTexts().start
  const expired = useWasLoggedIn()
  useEffect(() => {
    if (!unsaved || onBack === undefined) return
    window.addEventListener('focus', onBack)
    return () => window.removeEventListener('focus', onBack)
  }, [unsaved, onBack])
  const login = `/innlogging?${new URLSearchParams({ retur: window.location.pathname })}`
  return (
    <Page title={utloept.tittel}>
      <Paragraph>{unsaved ? utloept.ulagret : expired ? utloept.tekst : utloept.utenOekt}</Paragraph>
      <div className="actions">
        <Button asChild>
          {unsaved ? (
            <a href="/innlogging" target="_blank" rel="noreferrer">
              {utloept.loggInnNyFane}
            </a>
          ) : (
            <a href={login}>{utloept.loggInn}</a>
          )}
        </Button>
        {unsaved && onBack !== undefined ? (
          <Button variant="secondary" onClick={onBack}>
            {utloept.fortsett}
          </Button>
        ) : null}
      </div>
    </Page>
  )
}
