// What the picture of each calculator shows: which income the answer follows, and how far.
import type { CalculatorName } from '../../rules/calculator/calculators.ts'

export interface Picture {
  readonly income: string
  readonly answer: string
  /** The picture reaches at least to this income, kroner. */
  readonly reach: number
}

/** null where the answer does not follow the income. */
export const pictures: Readonly<Record<CalculatorName, Picture | null>> = {
  langtidsopphold: { income: 'grunnlag', answer: 'egenandelAar', reach: 600_000 },
  korttidsopphold: null,
  'praktisk-bistand': { income: 'husstandsinntekt', answer: 'aaBetalePerMaaned', reach: 800_000 },
  barnehage: { income: 'husstandsinntekt', answer: 'sumPerMaaned', reach: 800_000 },
  sfo: { income: 'husstandsinntekt', answer: 'sumPerMaaned', reach: 800_000 },
  bostoette: { income: 'inntektAar', answer: 'bostoettePerMaaned', reach: 600_000 },
}
