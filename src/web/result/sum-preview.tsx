// The sum as it will be: worked out in the browser for every change, with the difference from the saved one.
import { Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { printDifference, printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { allRates, findPostSet } from '../law/post-sets.ts'
import type { Law } from '../../rules/work.ts'
import { canRecompute, recompute } from '../law/recompute.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Spoken } from './amount.tsx'
import { type EditedPosts, toManual } from './edited-posts.ts'
import { isPriceAsked } from './price-asked.ts'
import { FromRule } from '../page/from-rule.tsx'

interface SumPreviewProps {
  readonly resultat: ResultatSvar
  readonly edited: EditedPosts
  readonly valid: boolean
  readonly changed: boolean
}

export function SumPreview({ resultat, edited, valid, changed }: SumPreviewProps) {
  const { endre: words } = useTexts().resultat
  const law = useLaw(resultat)
  return (
    <div className="sum-preview" role="status">
      {!changed ? <Paragraph>{words.lik}</Paragraph> : null}
      {changed && !valid ? <Paragraph>{words.feil}</Paragraph> : null}
      {changed && valid && law === null ? <Paragraph>{words.kanIkke}</Paragraph> : null}
      {changed && valid && law !== null ? <NewSum resultat={resultat} edited={edited} law={law} /> : null}
    </div>
  )
}

function NewSum({ resultat, edited, law }: { resultat: ResultatSvar; edited: EditedPosts; law: Law }) {
  const { resultat: words } = useTexts()
  const manual = toManual(edited)
  if (manual === null) return <Paragraph>{words.endre.feil}</Paragraph>
  const { grunnlag: after, mangler } = recompute(resultat, manual, law)
  if (after === null) {
    const stops = mangler.filter((gap) => gap.stopper)
    return (
      <p>
        <strong>{words.kanIkke}.</strong>
        <span>
          <FromRule tekst={stops.map((gap) => gap.tekst).join(' ')} />
        </span>
      </p>
    )
  }
  const before = resultat.grunnlag
  return (
    <p data-testid="ny-sum">
      <strong>
        <Spoken text={`${words.endre.ny} ${printKroner(after.beregningsbeloep)}`} />
      </strong>
      <span>
        <Spoken
          text={
            before === null
              ? words.endre.foerUtenSum
              : words.endre.foerOgForskjell(
                  printKroner(before.beregningsbeloep),
                  printDifference(before.beregningsbeloep, after.beregningsbeloep),
                )
          }
        />
      </span>
      {isPriceAsked(resultat) ? <span>{words.endre.prisNaarLagret}</span> : null}
    </p>
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
