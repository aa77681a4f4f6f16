// Draws questions, asks access/ and the oracle, and counts. In: how many, a seed and what decides. Out: how often each answer
// came, and every question they disagree about. The gate runs a tenth of what `npm run soak` runs.
import type { Allowed, Refused, Rules } from '../src/access/decide.ts'
import type { AccessRows, Ask, FieldList } from '../src/access/types.ts'
import { readAccessLaw } from '../src/main/law-files.ts'
import type { Case } from './access-draws.ts'
import { fieldListOf, packageOf, reasonsToRefuse } from './access-oracle.ts'
import { drawCase } from './access-twists.ts'
import { drawFrom } from './restatement/draw.ts'

export const soakDraws = 50_000
export const gateDraws = soakDraws / 10
/** Of 50 000 draws: each reason so often, and this share a yes. */
export const leastOfEach = 1_000
export const leastAllowed = 0.2

export type Decide = (ask: Ask, rows: AccessRows | null, rules: Rules) => Allowed | Refused

export interface AccessRun {
  /** `ja` and each code of refusal, as access/ answered. */
  readonly counts: ReadonlyMap<string, number>
  /** What was asked, what was answered, and what the oracle allows; empty when they agree. */
  readonly differences: readonly string[]
}

const law = readAccessLaw()
const felt: FieldList['felt'] = new Map()
const rulesOf = ({ saksmoenster, hasFields }: Case): Rules => ({
  law,
  saksmoenster,
  fieldLists: (type, year) => (hasFields(type, year) ? { id: `${type}-${year}`, felt } : null),
})

/** Stops at `enough` differences, since one is enough to fail and a mutant has thousands. */
export function runAccess(draws: number, seed: number, decide: Decide, enough = 20): AccessRun {
  const draw = drawFrom(seed)
  const counts = new Map<string, number>()
  const differences: string[] = []
  for (let i = 0; i < draws && differences.length < enough; i += 1) {
    const one = drawCase(draw)
    const answer = decide(one.ask, one.rows, rulesOf(one))
    const word = answer.allowed ? 'ja' : answer.kode
    counts.set(word, (counts.get(word) ?? 0) + 1)
    const wrong = difference(one, answer)
    if (wrong !== null) differences.push(`draw ${i} of seed ${seed} [${one.twists.join(', ')}]: ${wrong}`)
  }
  return { counts, differences }
}

function difference(one: Case, answer: Allowed | Refused): string | null {
  const reasons = reasonsToRefuse(one.ask, one)
  const asked = `${one.ask.handling} by ${one.ask.actor.kind}`
  if (!answer.allowed) {
    return reasons.has(answer.kode)
      ? null
      : `${asked}: ${answer.kode}, but only ${[...reasons].join(' or ') || 'yes'} holds`
  }
  if (reasons.size > 0) return `${asked}: allowed, but ${[...reasons].join(' and ')} holds`
  const given = `${answer.felt.id} with ${answer.hjemmel.rettighetspakke}`
  const right = `${fieldListOf(one.ask)} with ${packageOf(one.ask)}`
  return given === right ? null : `${asked}: ${given} instead of ${right}`
}

/** The table, most common first. */
export const tableOf = ({ counts }: AccessRun): string =>
  [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([word, count]) => `${String(count).padStart(7)}  ${word}`)
    .join('\n')

/** What a run lacks of its least numbers, for `draws` of them; empty: nothing. */
export function tooFew({ counts }: AccessRun, draws: number, codes: readonly string[]): readonly string[] {
  const least = (leastOfEach * draws) / soakDraws
  const rare = codes.filter((kode) => (counts.get(kode) ?? 0) < least)
  const allowed = (counts.get('ja') ?? 0) / draws
  return [
    ...rare.map((kode) => `${kode}: ${counts.get(kode) ?? 0} of at least ${least}`),
    ...(allowed < leastAllowed ? [`allowed: ${(allowed * 100).toFixed(1)} %`] : []),
  ]
}
