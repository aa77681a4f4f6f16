// What is missing, why, and what to do. What stops the sum stands in the answer, what is only shown beneath it.
import { Alert, Heading } from '@digdir/designsystemet-react'
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { AskAgain } from './ask-again.tsx'
import { personHeadings } from './person-names.ts'
import { FromRule } from '../page/from-rule.tsx'

type Mangel = ResultatSvar['mangler'][number]

/** What stops the sum: part of the answer itself. */
export function StoppingGaps({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  const gaps = resultat.mangler.filter((mangel) => mangel.stopper)
  return (
    <>
      <Heading level={3} data-size="xs">
        {words.mangler}
      </Heading>
      <GapList gaps={gaps} resultat={resultat} />
      <AskAgain gaps={gaps} resultat={resultat} />
    </>
  )
}

/** What is missing and only shown; nothing when nothing is. */
export function ShownGaps({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  const gaps = resultat.mangler.filter((mangel) => !mangel.stopper)
  if (gaps.length === 0) return null
  // What also stops the sum is asked for there, and then for everybody.
  const stopping = new Set(resultat.mangler.flatMap(({ api, stopper }) => (stopper ? [api] : [])))
  const askable = gaps.filter(({ api }) => !stopping.has(api))
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="xs">
        {words.manglerVist}
      </Heading>
      <GapList gaps={gaps} resultat={resultat} />
      <AskAgain gaps={askable} resultat={resultat} />
    </Alert>
  )
}

function GapList({ gaps, resultat }: { gaps: readonly Mangel[]; resultat: ResultatSvar }) {
  const texts = useTexts()
  const headings = personHeadings(resultat, texts)
  const nameOf = (id: string): string => {
    const heading = headings.find(({ identifikator }) => identifikator === id)
    return heading === undefined ? '' : (heading.navn ?? heading.rolle)
  }
  return (
    <ul className="gaps">
      {gaps.map((gap) => (
        <li key={`${gap.person}-${gap.api}-${gap.kode}`}>
          <strong>
            {nameOf(gap.person)} · {texts.terms.api[gap.api]}
          </strong>
          <span>
            <FromRule tekst={gap.tekst} />
          </span>
          {gap.kode === undefined ? null : <code>{gap.kode}</code>}
        </li>
      ))}
    </ul>
  )
}
