// A person with roles in several organisations chooses the organisation first: whose residents the work is about.
import { Button, Paragraph, Radio } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { ErrorList } from '../page/error-list.tsx'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import type { Organisation } from './organisations.ts'

interface ChooseOrganisationProps {
  readonly organisations: readonly Organisation[]
  readonly onChoose: (organisation: Organisation) => void
}

export function ChooseOrganisation({ organisations, onChoose }: ChooseOrganisationProps) {
  const { velgOrganisasjon: words } = useTexts().start
  const [chosen, setChosen] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  const found = organisations.find(({ nummer }) => nummer === chosen)
  const missing = attempt > 0 && found === undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (found === undefined) setAttempt(attempt + 1)
    else onChoose(found)
  }
  const fieldId = (nummer: string | undefined): string => `organisasjon-${nummer ?? ''}`
  return (
    <Page title={words.tittel} failed={missing}>
      {missing ? (
        <ErrorList attempt={attempt} errors={[{ felt: fieldId(organisations[0]?.nummer), tekst: words.mangler }]} />
      ) : null}
      <form onSubmit={submit} noValidate>
        <fieldset className="choices">
          <legend className="visually-hidden">{words.feltnavn}</legend>
          <Paragraph>{words.hint}</Paragraph>
          {organisations.map(({ nummer, navn, antall }) => (
            <Radio
              key={nummer}
              id={fieldId(nummer)}
              name="organisasjon"
              value={nummer}
              checked={nummer === chosen}
              onChange={() => setChosen(nummer)}
              variant="outline"
              label={navn}
              description={words.roller(antall)}
            />
          ))}
        </fieldset>
        <div>
          <Button type="submit">{words.knapp}</Button>
        </div>
      </form>
    </Page>
  )
}
