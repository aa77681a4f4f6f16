// Where «Feil person» leads: what was done, and the way to the right person. Nothing of the wrong one is named.
import { Paragraph } from '@digdir/designsystemet-react'
import { NewLookup } from '../oppslag/new-lookup.tsx'
import { Page } from '../page/page.tsx'
import { useTexts } from '../texts/use-texts.tsx'

export function RemovedPage() {
  const { resultat: words } = useTexts()
  return (
    <Page title={words.feilPerson.fjernet}>
      <Paragraph>{words.feilPerson.fjernetTekst}</Paragraph>
      <div className="actions">
        <NewLookup text={words.nyttOppslag} />
      </div>
    </Page>
  )
}
