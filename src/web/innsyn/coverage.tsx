// What the list covers and what it does not: an empty list is an answer only when one knows of what.
import { Heading } from '@digdir/designsystemet-react'
import { useInsightTexts } from './use-insight-texts.ts'

export function Coverage() {
  const { omfang } = useInsightTexts().innsyn
  return (
    <section className="insight-coverage" aria-labelledby="innsyn-omfang">
      <Heading level={2} data-size="sm" id="innsyn-omfang">
        {omfang.tittel}
      </Heading>
      <ul>
        {omfang.punkter.map((punkt) => (
          <li key={punkt}>{punkt}</li>
        ))}
      </ul>
    </section>
  )
}
