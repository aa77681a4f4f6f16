// The text of the decision, to be read and copied; what must be checked first stands above it and is no part of it.
import { Alert, Button, Heading, Paragraph, ToggleGroup } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTexts } from '../texts/use-texts.tsx'
import { asPlainText } from './plain-text.ts'
import type { Priced } from './priced.ts'

type Language = 'nb' | 'nn'

export function DecisionText({ priced: { vedtak, tjeneste } }: { priced: Priced }) {
  const { egenandel: words } = useTexts()
  const [language, setLanguage] = useState<Language>('nb')
  const heading = (
    <Heading level={3} data-size="xs" id={`vedtak-${tjeneste}`}>
      {words.vedtak}
    </Heading>
  )
  if (vedtak === null) {
    return (
      <section aria-labelledby={`vedtak-${tjeneste}`}>
        {heading}
        <Paragraph className="quiet">{words.ingenVedtak}</Paragraph>
      </section>
    )
  }
  const text = vedtak.tekst[language]
  return (
    <section className="decision" aria-labelledby={`vedtak-${tjeneste}`}>
      {heading}
      <p className="quiet">{words.vedtakHint}</p>
      <Checks checks={vedtak.kontroller} />
      <div className="decision-tools no-print">
        <ToggleGroup
          aria-label={words.maalform}
          data-size="sm"
          value={language}
          onChange={(value) => setLanguage(value === 'nn' ? 'nn' : 'nb')}
        >
          <ToggleGroup.Item value="nb">{words.maalformer.nb}</ToggleGroup.Item>
          <ToggleGroup.Item value="nn">{words.maalformer.nn}</ToggleGroup.Item>
        </ToggleGroup>
        <CopyButton text={asPlainText(text)} />
      </div>
      <article className="decision-paper" lang={language} data-testid={`vedtak-${tjeneste}`}>
        <Heading level={4} data-size="xs">
          {text.tittel}
        </Heading>
        {text.deler.map(({ overskrift, avsnitt }) => (
          <div key={overskrift}>
            <Heading level={5} data-size="2xs">
              {overskrift}
            </Heading>
            {avsnitt.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        ))}
      </article>
    </section>
  )
}

function Checks({ checks }: { checks: readonly string[] }) {
  const { egenandel: words } = useTexts()
  if (checks.length === 0) return null
  return (
    <Alert data-color="warning">
      <Heading level={4} data-size="2xs">
        {words.kontroller}
      </Heading>
      <ul className="gaps">
        {checks.map((check) => (
          <li key={check}>{check}</li>
        ))}
      </ul>
    </Alert>
  )
}

function CopyButton({ text }: { text: string }) {
  const { egenandel: words } = useTexts()
  const [said, setSaid] = useState('')
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.kopiert),
      () => setSaid(words.ikkeKopiert),
    )
  }
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={copy}>
        {words.kopier}
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
