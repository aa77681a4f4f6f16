// Measured values → minimum, median and maximum, and the table that shows them. The machine is noisy: quote medians, and read
// a wide spread as «the machine was busy», not as a property of the program.

export interface Measurement {
  readonly name: string
  readonly unit: string
  /** One value per counted run, in the order they were taken. */
  readonly values: readonly number[]
  /** What is aimed at, in words (≤ 20 µs, ≥ 0,7 of the floor). */
  readonly aim?: string
}
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** Throws RangeError without a value: nothing measured is not 0. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const [min, max] = [sorted[0], sorted.at(-1)]
  if (min === undefined || max === undefined) throw new RangeError('Nothing was measured')
  const middle = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(middle)] ?? min) + (sorted[Math.ceil(middle)] ?? max)) / 2
  return { min, median, max }
}

/** The value below which 99 % lie (nearest rank). Throws RangeError without a value. */
export function percentile99(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(sorted.length * 0.99) - 1)]
  if (found === undefined) throw new RangeError('Nothing was measured')
  return found
}

/** Three significant figures at most: more would claim a precision the machine does not have. */
export const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** A Markdown table, readable in a terminal too. */
export function table(measurements: readonly Measurement[]): string {
  const head = ['measured', 'min', 'median', 'max', 'unit', 'runs', 'aim']
  const rows = measurements.map(({ name, unit, values, aim }) => {
    const { min, median, max } = spread(values)
    return [name, figure(min), figure(median), figure(max), unit, String(values.length), aim ?? '']
  })
  const width = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(width[i] ?? 0) : cell.padStart(width[i] ?? 0))).join(' | ')} |`
  const rule = `|${width.map((n, i) => (i === 0 ? '-'.repeat(n + 2) : `${'-'.repeat(n + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
