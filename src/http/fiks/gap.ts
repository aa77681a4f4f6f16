// Which gap stops the sum → the status and code a Fiks client understands.
// A deliberate deviation from Fiks, which counts what it has: docs/fiks-avvik.md, first lines.
import { type ErrorCode, Problem } from '../../base/errors.ts'
import type { Reason } from '../../base/fact.ts'
import { sourceNames } from '../../base/terms.ts'
import type { Mangel, Resultat } from '../../decision/record.ts'
import { whom } from '../../rules/gap-text.ts'

const kodeOf: Readonly<Record<Reason, ErrorCode>> = {
  'no-person': 'grunnlag-ikke-funnet',
  'no-record': 'grunnlag-ikke-funnet',
  'not-assessed-yet': 'grunnlag-ikke-funnet',
  withheld: 'grunnlag-skjermet',
  deleted: 'grunnlag-slettet',
  'not-delegated': 'grunnlag-ikke-delegert',
  'source-down': 'kilde-nede',
  'manual-needed': 'grunnlag-trenger-post',
  'not-asked': 'uventet-feil',
}
/** When several facts are missing: a lack of access first, then what may pass, then what the register says. */
const order: readonly Reason[] = [
  'not-asked',
  'manual-needed',
  'not-delegated',
  'source-down',
  'deleted',
  'withheld',
  'no-person',
  'no-record',
  'not-assessed-yet',
]

/** The one Problem that stands for all the gaps of a record without a sum. */
export function stoppingProblem({ mangler, beregningstype }: Resultat): Problem {
  const [first] = mangler
    .filter(({ stopper }) => stopper)
    .toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why))
  if (first === undefined) throw new Error('a record without a sum lacks the reason why')
  const kildekode = codeOf(first)
  return new Problem(kodeOf[first.why], {
    kilde: sourceNames[first.api],
    hvem: whom(first.persontype, beregningstype),
    ...(first.why === 'manual-needed' ? { post: postOf(first) } : {}),
    hva: first.tekst,
    ...(kildekode === null ? {} : { kildekode }),
  })
}

function postOf({ kode }: Mangel): string {
  if (kode === undefined) throw new Error('a gap that a post fills lacks the name of the post')
  return kode
}

/** errorCode: the source's own where it gave one, else the one that it documents for the case. */
function codeOf({ why, kode, api }: Mangel): string | null {
  if (why === 'withheld') return 'SKJERMET'
  if (why === 'manual-needed') return null
  if (kode !== undefined) return kode
  const bsa = api === 'beregnetskatt'
  if (why === 'no-person') return bsa ? 'BSA-009' : 'SSG-007'
  if (why === 'no-record' || why === 'not-assessed-yet') return bsa ? 'BSA-007' : 'SSG-008'
  return why === 'deleted' ? 'SSG-011' : null
}
