// What a result was made from: the sum before the change by hand stands with the new one, also when that has got its price; and the
// way back to the record before.
import { Link } from '@digdir/designsystemet-react'
import { Link as RouteLink } from 'wouter'
import { type Oere, oere } from '../../base/money.ts'
import { printDifference, printKroner } from '../../base/print.ts'
import type { ResultatSvar } from '../../http/contract.ts'
import { useTexts } from '../texts/use-texts.tsx'
import { Spoken } from './amount.tsx'

type Forrige = NonNullable<ResultatSvar['forrige']>

/** `sum` null: there is none, so no difference either. */
export function Before({ resultat, sum }: { resultat: ResultatSvar; sum: Oere | null }) {
  const { forrige } = resultat
  const changed = changedFrom(resultat)
  return (
    <>
      {changed === null ? null : <Changed before={changed} sum={sum} />}
      {forrige === null || forrige.id === changed?.id ? null : <MadeFrom resultat={resultat} forrige={forrige} />}
    </>
  )
}

/** A record made before `endretFra` was kept, and linked for no other reason, was changed by hand. */
function changedFrom({ egenandel, endretFra, forrige, spurtIgjen }: ResultatSvar): Forrige | null {
  return endretFra ?? (egenandel === undefined && spurtIgjen === undefined ? forrige : null)
}

function Changed({ before: { id, beregningsbeloep }, sum }: { before: Forrige; sum: Oere | null }) {
  const { endre: words } = useTexts().resultat
  const told = (after: Oere): string => {
    if (beregningsbeloep === null) return words.endretUtenSum
    const before = oere(beregningsbeloep)
    return words.endretFra(printKroner(before), printDifference(before, after))
  }
  return (
    <p className="answer-before" data-testid="foer-endringen">
      {sum === null ? null : <Spoken text={told(sum)} />} <LinkTo id={id} text={words.forrige} />
    </p>
  )
}

function MadeFrom({ resultat, forrige }: { resultat: ResultatSvar; forrige: Forrige }) {
  const { forrige: before, paaNytt } = useTexts().resultat
  const { egenandel, spurtIgjen } = resultat
  return (
    <p className="answer-before no-print">
      {spurtIgjen === undefined ? null : `${paaNytt.gjort} `}
      <LinkTo id={forrige.id} text={spurtIgjen !== undefined && egenandel === undefined ? paaNytt.forrige : before} />
    </p>
  )
}

const LinkTo = ({ id, text }: { id: string; text: string }) => (
  <Link asChild className="no-print">
    <RouteLink href={`/resultat/${id}`}>{text}</RouteLink>
  </Link>
)
