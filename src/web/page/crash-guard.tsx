// Catches what a page could not show, so that the person gets a sentence and a button in place of a white page.
import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Component, type ReactNode } from 'react'
import { useTexts } from '../texts/use-texts.tsx'
import { Page } from './page.tsx'

export class CrashGuard extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false }
  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true }
  }
  override render(): ReactNode {
    return this.state.crashed ? <CrashPage /> : this.props.children
  }
}

function CrashPage() {
  const { problemer } = useTexts()
  return (
    <Page title={problemer.krasj.tittel} failed>
      <Paragraph>{problemer.krasj.tekst}</Paragraph>
      <Button onClick={() => window.location.reload()}>{problemer.krasj.knapp}</Button>
    </Page>
  )
}
