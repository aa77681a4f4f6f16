// The figures of a worksheet and the amount they add up to. Nothing is guessed: one figure that is not one gives no sum.
import type { DraftLine, DraftPost } from './draft.ts'
import { readKroner } from './kroner-input.ts'

/** The amount of a post is the sum of its figures as long as there are any; with none it is typed again. */
export function withLines(regneark: readonly DraftLine[]): Pick<DraftPost, 'regneark' | 'beloep'> {
  return { regneark, beloep: sumOf(regneark) }
}

function sumOf(lines: readonly DraftLine[]): string {
  const amounts = lines.map(({ beloep }) => readKroner(beloep))
  if (amounts.length === 0 || amounts.some(({ ok }) => !ok)) return ''
  return String(amounts.reduce((sum, amount) => sum + (amount.ok ? amount.kroner : 0), 0))
}

/** One more line, empty, with a key that no other line of the post has. */
export function addLine({ key, regneark }: Pick<DraftPost, 'key' | 'regneark'>): readonly DraftLine[] {
  const used = regneark.map((line) => Number(/-r(\d+)$/.exec(line.key)?.[1] ?? 0))
  return [...regneark, { key: `${key}-r${Math.max(0, ...used) + 1}`, tekst: '', beloep: '' }]
}
