// A new secret, shown this once. It lives in the memory of this page alone, and is gone when the page is left.
import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useOfficeTexts } from '../use-office-texts.ts'

interface SecretOnceProps {
  readonly id: string
  readonly passord: string
  readonly onKept: () => void
}

export function SecretOnce({ id, passord, onKept }: SecretOnceProps) {
  const { passord: words } = useOfficeTexts().integrasjoner
  const [said, setSaid] = useState('')
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.kopiert),
      () => setSaid(words.ikkeKopiert),
    )
  }
  return (
    <Alert data-color="warning" className="secret">
      <Heading level={2} data-size="2xs">
        {words.tittel}
      </Heading>
      <Paragraph>{words.tekst}</Paragraph>
      <dl className="secret-values">
        <dt>{words.id}</dt>
        <dd>
          <code>{id}</code>
        </dd>
        <dt>{words.passord}</dt>
        <dd>
          <code>{passord}</code>
        </dd>
      </dl>
      <div className="actions">
        <Button variant="secondary" onClick={() => copy(passord)}>
          {words.kopierPassord}
        </Button>
        <Button variant="secondary" onClick={() => copy(id)}>
          {words.kopierId}
        </Button>
        <Button variant="tertiary" onClick={onKept}>
          {words.ferdig}
        </Button>
      </div>
      <p role="status">{said}</p>
    </Alert>
  )
}
