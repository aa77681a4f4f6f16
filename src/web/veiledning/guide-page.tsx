// One service's guide, top to bottom: questions, law, what counts, what is only shown, what is typed by hand, an example, its price, words.
import { Heading, Paragraph } from '@digdir/designsystemet-react'
import { type ReactNode, useEffect } from 'react'
import type { Beregningstype } from '../../base/terms.ts'
import { PageContents } from '../page/page-contents.tsx'
import { Page } from '../page/page.tsx'
import { stepsFor } from '../oppslag/steps.ts'
import { GuideExample } from './guide-example.tsx'
import { GuideCounts, GuideShown } from './guide-counts.tsx'
import { GuideLaw } from './guide-law.tsx'
import { GuideManual } from './guide-manual.tsx'
import { GuidePrice } from './guide-price.tsx'
import { type Part, parts } from './guide-address.ts'
import { newestSet } from './newest-set.ts'
import { useGuide, useGuideTexts } from './use-guide.ts'

export function GuidePage({ service }: { service: Beregningstype }) {
  const guide = useGuide()
  const { terms } = useGuideTexts()
  const set = newestSet(service)
  useOpenedParagraph()
  const bodies: Readonly<Record<Part, ReactNode>> = {
    spoersmaal: <Questions service={service} />,
    lov: <GuideLaw service={service} />,
    teller: <GuideCounts set={set} />,
    vises: <GuideShown set={set} />,
    manuelt: <GuideManual set={set} />,
    eksempel: <GuideExample service={service} />,
    pris: <GuidePrice service={service} />,
    ord: <Words />,
  }
  return (
    <Page title={guide.for(terms.beregningstype[service])} wide>
      <PageContents parts={parts.map((part) => [part, guide.deler[part]] as const)} />
      {parts.map((part) => (
        <section key={part} aria-labelledby={part} className="guide-part">
          <Heading level={2} data-size="md" id={part} tabIndex={-1}>
            {guide.deler[part]}
          </Heading>
          {bodies[part]}
        </section>
      ))}
    </Page>
  )
}

function Questions({ service }: { service: Beregningstype }) {
  const guide = useGuide()
  const { oppslag } = useGuideTexts()
  const titleOf = {
    ...{ grunn: oppslag.grunn.tittel, aar: oppslag.aar.tittel, beboer: oppslag.soeker[service].tittel },
    ...{ ektefelle: oppslag.ektefelle.tittel, barn: oppslag.barn.tittel, husstand: oppslag.husstand.tittel },
    ...{
      manuelt: oppslag.manuelt.tittel,
      tjeneste: oppslag.tjeneste.tittel[service],
      kontroll: oppslag.kontroll.tittel,
    },
  }
  const hintOf = {
    ektefelle: oppslag.ektefelle.hint,
    barn: oppslag.barn.hint,
    husstand: oppslag.husstand.hint[service],
  }
  return (
    <ol className="guide-steps">
      {stepsFor(service).map((step) => (
        <li key={step} id={`steg-${step}`} tabIndex={-1}>
          <Heading level={3} data-size="xs">
            {titleOf[step]}
          </Heading>
          <Paragraph>{guide.steg[step]}</Paragraph>
          {step in hintOf ? <Paragraph>{hintOf[step as keyof typeof hintOf]}</Paragraph> : null}
        </li>
      ))}
    </ol>
  )
}

function Words() {
  const { ord } = useGuide()
  return (
    <dl className="guide-words">
      {Object.entries(ord).map(([word, { navn, tekst }]) => (
        <div key={word} id={`ord-${word}`}>
          <dt>{navn}</dt>
          <dd>{tekst}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The page is fetched after the address was opened, so the browser could not find the paragraph by itself. */
function useOpenedParagraph(): void {
  useEffect(() => {
    const wanted = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
    if (wanted === null) return
    wanted.closest('details')?.setAttribute('open', '')
    wanted.scrollIntoView()
    wanted.focus({ preventScroll: true })
  }, [])
}
