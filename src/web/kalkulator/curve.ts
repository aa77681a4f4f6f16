// How the answer follows the income: the same rule run at every point of the picture (points.ts), around the visitor's own income.
import type { Oere } from '../../base/money.ts'
import { RateUnknown } from '../../rates/rates.ts'
import { calculators } from '../../rules/calculator/calculators.ts'
import type { Kalkulatorsvar, Law } from '../../rules/calculator/types.ts'
import { InputFault } from '../../rules/input.ts'
import { amountOf } from './amounts.ts'
import type { Draft } from './draft.ts'
import { type Picture, pictures } from './pictures.ts'
import { incomes, type Point, pointsAround } from './points.ts'

interface Asked {
  readonly tjeneste: Draft['tjeneste']
  readonly request: Readonly<Record<string, unknown>>
  readonly svar: Kalkulatorsvar
}

/**
 * In order of income, around the visitor's own: as far each way as there is an answer (a price list may end, a rate be unknown).
 * null where the answer does not follow the income, or has no amount.
 */
export function curve(asked: Asked, law: Law): readonly Point[] | null {
  const picture = pictures[asked.tjeneste]
  if (picture === null || amountOf(asked.svar, picture.answer) === null) return null
  const own = Number(asked.request[picture.income])
  const places = incomes(own, picture.reach, { request: asked.request, satser: asked.svar.satser })
  return pointsAround(own, places, (income) => answerAt(asked, { income, picture }, law))
}

function answerAt(
  { tjeneste, request }: Asked,
  { income, picture }: { income: number; picture: Picture },
  law: Law,
): Oere | null {
  try {
    return amountOf(calculators[tjeneste]({ ...request, [picture.income]: income }, law), picture.answer)
  } catch (thrown) {
    if (thrown instanceof InputFault || thrown instanceof RateUnknown) return null
    throw thrown
  }
}
