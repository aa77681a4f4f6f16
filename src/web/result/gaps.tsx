// What is missing, why, and what to do; first what stops the sum, then what is only shown.
import { Alert, Heading } from '@digdir/designsystemet-react'
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { personHeadings } from './person-names.ts'

type Mangel = ResultatSvar['mangler'][number]

export function Gaps({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  const stops = resultat.mangler.filter((mangel) => mangel.stopper)
  const shown = resultat.mangler.filter((mangel) => !mangel.stopper)
  return (
    <>
      {stops.length === 0 ? null : <GapList title={words.mangler} gaps={stops} resultat={resultat} color="danger" />}
      {shown.length === 0 ? null : <GapList title={words.manglerVist} gaps={shown} resultat={resultat} color="info" />}
    </>
  )
}

interface GapListProps {
  readonly title: string
  readonly gaps: readonly Mangel[]
  readonly resultat: ResultatSvar
  readonly color: 'danger' | 'info'
}

function GapList({ title, gaps, resultat, color }: GapListProps) {
  const texts = useTexts()
  const headings = personHeadings(resultat, texts)
  const nameOf = (id: string): string => {
    const heading = headings.find(({ identifikator }) => identifikator === id)
    return heading === undefined ? '' : (heading.navn ?? heading.rolle)
  }
  return (
    <Alert data-color={color}>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={`${gap.person}-${gap.api}`}>
            <strong>
              {nameOf(gap.person)} · {texts.terms.api[gap.api]}
            </strong>
            <span>{gap.tekst}</span>
            {gap.kode === undefined ? null : <code>{gap.kode}</code>}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
