// What the rows of one post table refer to: the known fields, its sources and info texts, and the groups above them.
import type { Operasjon } from '../base/terms.ts'
import type { Field } from './fields.ts'
import type { Row } from './law-row.ts'
import type { Gruppe } from './post-set.ts'

export const operasjoner: readonly Operasjon[] = ['ADDERE', 'SUBTRAHERE']
export const bevisWords = ['bekreftet', 'antatt', 'tolkning', 'lokal'] as const

export interface RowContext {
  readonly fields: ReadonlyMap<string, Field>
  readonly kilder: ReadonlyMap<string, string>
  readonly infotekster: ReadonlyMap<string, string>
  readonly grupper: Map<string, Gruppe>
}

/** The text of a source key; the key must stand in kilder. */
export function sourceOf(row: Row, context: RowContext): string {
  const name = row.text('kilde')
  const text = context.kilder.get(name)
  if (text === undefined)
    row.wrong(`kilde ${name} does not stand in kilder. Write one of ${[...context.kilder.keys()].join(', ')}.`, 'kilde')
  return text ?? ''
}
