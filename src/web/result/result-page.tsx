// The whole result, the answer first: sum, what is missing, how it came to be, manual posts, and everything shown.
import { Button } from '@digdir/designsystemet-react'
import { printInstant } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { PriceSection } from '../egenandel/price-section.tsx'
import { NewLookup } from '../oppslag/new-lookup.tsx'
import { GuideFor } from '../page/guide-link.tsx'
import { Page } from '../page/page.tsx'
import { PageContents } from '../page/page-contents.tsx'
import { useTexts } from '../texts/use-texts.tsx'
import { AboutLookup } from './about-lookup.tsx'
import { AllPosts } from './all-posts.tsx'
import { Answer } from './answer.tsx'
import { BeforeUse } from './before-use.tsx'
import { Calculation } from './calculation.tsx'
import { ChangePosts, isChangeable } from './change-posts.tsx'
import { ShownGaps } from './gaps.tsx'
import { Notes } from './notes.tsx'
import { PdfButton } from './pdf-button.tsx'
import { Persons } from './persons.tsx'
import { WrongPerson } from './wrong-person.tsx'
import { NorwegianNote } from '../page/norwegian-note.tsx'

export function ResultPage({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words, terms } = useTexts()
  const { grunnlag } = resultat
  return (
    <Page title={words.tittel(terms.beregningstype[resultat.beregningstype], resultat.inntektsaar)} wide>
      <GuideFor value={resultat.beregningstype}>
        <Answer resultat={resultat} />
        <BeforeUse resultat={resultat} />
        <NorwegianNote />
        <Actions resultat={resultat} />
        <OpenUntil resultat={resultat} />
        <Contents resultat={resultat} />
        <ShownGaps resultat={resultat} />
        <Notes resultat={resultat} />
        <Persons resultat={resultat} />
        {grunnlag === null ? null : <Calculation resultat={resultat} grunnlag={grunnlag} />}
        <PriceSection resultat={resultat} />
        <ChangePosts resultat={resultat} />
        {grunnlag === null ? null : <AllPosts resultat={resultat} grunnlag={grunnlag} />}
        <AboutLookup resultat={resultat} />
      </GuideFor>
    </Page>
  )
}

function Contents({ resultat }: { resultat: ResultatSvar }) {
  const { egenandel, resultat: words } = useTexts()
  const { beregningstype, grunnlag } = resultat
  const parts = [
    ['personer', words.personer],
    ...(grunnlag === null ? [] : [['utregning', words.utregning] as const]),
    ['pris', egenandel.tittelFor[beregningstype]],
    ...(isChangeable(resultat) ? [['manuelle-poster', words.endre.tittel] as const] : []),
    ...(grunnlag === null ? [] : [['alle-poster', words.alle.tittel] as const]),
    ['om-oppslaget', words.om],
  ] as const
  return <PageContents parts={parts} />
}

/** A record of the time before it was kept says nothing of it. */
function OpenUntil({ resultat: { aapenTil } }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  if (aapenTil === undefined) return null
  return (
    <p className="quiet no-print" data-testid="aapen-til">
      {words.aapenTil(printInstant(aapenTil))}
    </p>
  )
}

function Actions({ resultat }: { resultat: ResultatSvar }) {
  const { resultat: words } = useTexts()
  return (
    <div className="actions no-print">
      <PdfButton id={resultat.id} />
      <Button variant="tertiary" onClick={() => window.print()}>
        {words.skrivUt}
      </Button>
      <NewLookup text={words.nyttOppslag} variant="tertiary" />
      <WrongPerson id={resultat.id} />
    </div>
  )
}
