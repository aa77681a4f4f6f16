// The picture of how the price follows the income. A file of its own, fetched when there is a price to draw.
import { useMemo } from 'react'
import { CurveFigure } from '../kalkulator/curve-figure.tsx'
import '../kalkulator/kalkulator.css'
import { allRates } from '../law/post-sets.ts'
import { useTexts } from '../texts/use-texts.tsx'
import type { PricedRecord } from './price-at.ts'
import { priceCurve } from './price-curve.ts'

export function PricePicture({ of }: { of: PricedRecord }) {
  const { kurve } = useTexts().forklaring
  const points = useMemo(() => priceCurve(of, allRates()), [of])
  if (points === null || points.length < 2) return null
  return <CurveFigure tjeneste={of.priced.tjeneste} points={points} level={3} own={kurve} />
}
