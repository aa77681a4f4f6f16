// The sum as it will be: worked out in the browser for every change, with the difference from the saved one.
import { Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { allRates, findPostSet } from '../law/post-sets.ts'
import { canRecompute, type Law, recompute } from '../law/recompute.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { printDifference } from './difference.ts'
import { type EditedPosts, toManual } from './edited-posts.ts'

interface SumPreviewProps {
  readonly resultat: ResultatSvar
  readonly edited: EditedPosts
  readonly valid: boolean
  readonly changed: boolean
}

export function SumPreview({ resultat, edited, valid, changed }: SumPreviewProps) {
  const { endre: words } = useTexts().resultat
  const law = useLaw(resultat)
  const before = resultat.grunnlag
  const manual = valid ? toManual(edited) : null
  const after = law === null || manual === null ? null : recompute(resultat, manual, law)
  return (
    <div className="sum-preview" role="status">
      {!changed ? <Paragraph>{words.lik}</Paragraph> : null}
      {changed && !valid ? <Paragraph>{words.feil}</Paragraph> : null}
      {changed && valid && (after === null || before === null) ? <Paragraph>{words.kanIkke}</Paragraph> : null}
      {changed && after !== null && before !== null ? (
        <p data-testid="ny-sum">
          <strong>
            {words.ny} {printKroner(after.beregningsbeloep)}
          </strong>
          <span>
            {words.foer} {printKroner(before.beregningsbeloep)}. {words.forskjell}{' '}
            {printDifference(before.beregningsbeloep, after.beregningsbeloep)}.
          </span>
        </p>
      ) : null}
    </div>
  )
}

/** The law of the record's service and year, or null when the browser's own does not give the record's number. */
function useLaw(resultat: ResultatSvar): Law | null {
  return useMemo(() => {
    const set = findPostSet(resultat.beregningstype, resultat.inntektsaar)
    if (set === null) return null
    const law = { set, rates: allRates() }
    return canRecompute(resultat, law) ? law : null
  }, [resultat])
}
