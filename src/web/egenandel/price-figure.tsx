// Fetches the picture of the price. Without it the page says all it must, so a picture that does not come is left out.
import { lazy, Suspense, useMemo } from 'react'
import type { ResultatSvar } from '../../http/contract.ts'
import type { Priced } from './priced.ts'

const Picture = lazy(() =>
  import('./price-picture.tsx').then(
    (it) => ({ default: it.PricePicture }),
    () => ({ default: () => null }),
  ),
)

export function PriceFigure({ resultat, priced }: { resultat: ResultatSvar; priced: Priced }) {
  const { egenandel } = resultat
  const of = useMemo(
    () => (egenandel === undefined ? null : { resultat, egenandel, priced }),
    [resultat, egenandel, priced],
  )
  return <Suspense fallback={null}>{of === null ? null : <Picture of={of} />}</Suspense>
}
