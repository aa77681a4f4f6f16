// One run of many random inputs: the calculator's whole result beside the restatement's, field by field, and what differs.
import { calculators } from '../../src/rules/calculator/calculators.ts'
import { law } from '../../src/rules/calculator/law-for-tests.ts'
import { type Draw, drawFrom } from './draw.ts'
import { Unproven } from './rate-tables.ts'

export type Name = keyof typeof calculators
/** Random inputs per formula; mutation runs take fewer, as each of thousands of mutants pays for them. */
export const inputs = Number(process.env['RESTATEMENT_INPUTS'] ?? 10_000)
/** The restatement refuses the input. */
export class Refused extends Error {}

export type Answer = { readonly resultat: unknown } | { readonly feil: string }

export function asked(name: Name, request: unknown): Answer {
  try {
    return { resultat: calculators[name](request, law).resultat }
  } catch (error) {
    return { feil: error instanceof Error ? error.name : String(error) }
  }
}

export function restated<Request>(formula: (request: Request) => unknown, request: Request): Answer {
  try {
    return { resultat: formula(request) }
  } catch (error) {
    if (error instanceof Unproven) return { feil: 'RateUnknown' }
    if (error instanceof Refused) return { feil: 'InputFault' }
    throw error
  }
}

/** Order of keys does not matter; everything else does. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, x: unknown) =>
    typeof x === 'object' && x !== null && !Array.isArray(x)
      ? Object.fromEntries(Object.entries(x).sort(([a], [b]) => (a < b ? -1 : 1)))
      : x,
  )
}

export interface Run {
  /** The first few inputs on which the two differ, with both answers. */
  readonly differences: readonly string[]
  readonly different: number
  readonly results: number
  readonly faults: Readonly<Record<string, number>>
}

export function compare<Request>(
  name: Name,
  request: (draw: Draw) => Request,
  formula: (request: Request) => unknown,
  runs = inputs,
): Run {
  const draw = drawFrom(20_261_121)
  const differences: string[] = []
  const faults: Record<string, number> = {}
  let [different, results] = [0, 0]
  for (let i = 0; i < runs; i++) {
    const input = request(draw)
    const [ours, theirs] = [restated(formula, input), asked(name, input)]
    if ('feil' in ours) faults[ours.feil] = (faults[ours.feil] ?? 0) + 1
    else results++
    if (written(ours) === written(theirs)) continue
    different++
    if (differences.length < 5)
      differences.push(`${written(input)}\n  restated: ${written(ours)}\n  calculator: ${written(theirs)}`)
  }
  return { differences, different, results, faults }
}
