// A list of named facts, one a line. What is null is left out; several lines of one fact stand under each other.
import type { ReactElement } from 'react'
import { FromRule } from './from-rule.tsx'

type Told = string | number | ReactElement
export type Fact = readonly [name: string, told: Told | readonly string[] | null]

interface FactsProps {
  readonly rows: readonly Fact[]
  readonly className?: string
}

export function Facts({ rows, className }: FactsProps) {
  return (
    <dl className={className === undefined ? 'facts' : `facts ${className}`}>
      {rows.map(([name, told]) =>
        told === null ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{isLines(told) ? told.map((line) => <Line key={line} line={line} />) : told}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

const isLines = (told: Told | readonly string[]): told is readonly string[] => Array.isArray(told)
const Line = ({ line }: { line: string }) => <span className="card-line">{line}</span>

/** Paragraphs of law, which stand as they are written in bokmål. */
export function LawLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span className="card-line" key={line}>
      <FromRule tekst={line} />
    </span>
  ))
}
