// What came of a look-up for the citizen himself, by what stands beside him on the rows: what the sources said of others in the same
// question is not read, and neither is why a question about several was stopped.
import type { InsightCase, InsightOutcome } from '../../base/insight-words.ts'
import { deedOf } from './events.ts'
import { first, isGiven, type StoredRow } from './stored-row.ts'

/** Told of in this order when sources said different things. */
const reasons: readonly (readonly [InsightOutcome, readonly string[]])[] = [
  ['skjermet', ['withheld', 'grunnlag-skjermet']],
  ['kilde-nede', ['source-down', 'uventet-feil', 'kilde-nede']],
  ['kilde-avslo', ['not-delegated', 'grunnlag-ikke-delegert']],
  [
    'ingen-opplysninger',
    ['no-record', 'no-person', 'not-assessed-yet', 'deleted', 'grunnlag-ikke-funnet', 'grunnlag-slettet'],
  ],
]
/** Where one person alone is asked about, the code of the whole question is about that person. */
const aboutOne = ['personoppslag', 'folkeregisteroppslag', 'videreformidling']

/** `hasKinds`: something was given of the citizen. */
export function outcomeOf(rows: readonly StoredRow[], hasKinds: boolean, sak: InsightCase): InsightOutcome {
  const given = rows.filter(isGiven)
  if (given.length > 0) {
    if (deedOf(first(given).hendelse) === 'merket') return 'slettet'
    const lacking = because(sourceWords(given))
    if (!hasKinds) return lacking ?? 'ingen-opplysninger'
    return sak === 'egen' && lacking !== null && lacking !== 'ingen-opplysninger' ? 'delvis' : 'sett'
  }
  if (rows.some(({ fase }) => fase === 'nektet')) return 'avvist'
  const failed = rows.filter(({ fase }) => fase === 'feilet')
  if (failed.length === 0) return 'uten-svar'
  return because([...sourceWords(failed), ...failed.flatMap(wholeWord)]) ?? 'ikke-gitt'
}

const sourceWords = (rows: readonly StoredRow[]): readonly string[] =>
  rows.flatMap(({ kilder }) => Object.values(kilder ?? {}))

const wholeWord = ({ hendelse, utfall }: StoredRow): readonly string[] =>
  !aboutOne.includes(hendelse) ? [] : utfall === 'ikke-funnet' ? ['no-record'] : [utfall]

const because = (words: readonly string[]): InsightOutcome | null =>
  reasons.find(([, codes]) => codes.some((code) => words.includes(code)))?.[0] ?? null
