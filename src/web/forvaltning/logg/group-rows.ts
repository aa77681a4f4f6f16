// What was asked and what came of it are two rows of one request: here they are one line. In: rows as the log gives them. Out: one deed
// for each such pair, where its first row stood, and every other row as it is.
import type { Row } from './log-words.ts'

export interface Deed {
  /** How it ended, with what only the question said (why, the year). */
  readonly row: Row
  /** The oldest first. */
  readonly rows: readonly Row[]
}

const keyOf = ({ requestId, hendelse }: Row): string => `${requestId} ${hendelse}`

export function groupRows(rows: readonly Row[]): readonly Deed[] {
  const byRequest = Map.groupBy(rows, keyOf)
  return rows.flatMap((row): Deed[] => {
    const pair = pairOf(byRequest.get(keyOf(row)) ?? [])
    if (pair === null) return [{ row, rows: [row] }]
    const [asked, ended] = pair
    const isFirstOnPage = byRequest.get(keyOf(row))?.[0] === row
    return isFirstOnPage ? [{ row: withWhatWasAsked(ended, asked), rows: [asked, ended] }] : []
  })
}

/** One question and one outcome. More of either belong to several deeds, and are not guessed together. */
function pairOf(rows: readonly Row[]): readonly [asked: Row, ended: Row] | null {
  const [asked, ...otherAsked] = rows.filter(({ fase }) => fase === 'spurt')
  const [ended, ...otherEnded] = rows.filter(({ fase }) => fase !== 'spurt')
  if (asked === undefined || ended === undefined || otherAsked.length + otherEnded.length > 0) return null
  return [asked, ended]
}

const withWhatWasAsked = (ended: Row, asked: Row): Row => ({
  ...ended,
  rolle: ended.rolle ?? asked.rolle,
  tjenesteomraade: ended.tjenesteomraade ?? asked.tjenesteomraade,
  saksreferanse: ended.saksreferanse ?? asked.saksreferanse,
  begrunnelse: ended.begrunnelse ?? asked.begrunnelse,
  inntektsaar: ended.inntektsaar ?? asked.inntektsaar,
  personer: ended.personer.length > 0 ? ended.personer : asked.personer,
})
