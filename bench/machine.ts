// What was measured on, and what: date, commit, processor, memory, Node. Figures without these say nothing.
import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))

export interface Machine {
  /** UTC instant. */
  readonly date: string
  /** Commit measured; `+` after it when the tree has changes that are not committed; null outside git. */
  readonly commit: string | null
  readonly processor: string
  readonly memoryGb: number
  readonly node: string
}

export function thisMachine(): Machine {
  const [first] = cpus()
  return {
    date: new Date().toISOString(),
    commit: commit(),
    processor: `${cpus().length} × ${first?.model.trim() ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  }
}

function commit(): string | null {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return (
      git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'simulators') === '' ? '' : '+')
    )
  } catch {
    return null
  }
}

export const machineLine = ({ date, commit: of, processor, memoryGb, node }: Machine): string =>
  `${date.slice(0, 16)}Z · commit ${of ?? 'unknown'} · ${processor}, ${memoryGb} GB · Node ${node}`
