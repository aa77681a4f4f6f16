// Mutation of the law: Stryker changes src/rules in small ways, one at a time, and the suites must notice (stryker.config.mjs).
// In: which files, or all. Out: how many mutants were noticed per file, and where those stand that nobody noticed.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const leastShare = 0.85
const root = join(import.meta.dirname, '../..')

export interface FileScore {
  readonly file: string
  readonly noticed: number
  readonly left: number
  /** `<file>:<line> <what was changed>` for each that no test noticed. */
  readonly survivors: readonly string[]
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>
}
interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number } }
}

/** What Stryker's report says. Compile errors and mutants left out with a stated reason count neither way. */
export function scoresIn({ files }: Report): readonly FileScore[] {
  return Object.entries(files).map(([file, { mutants }]) => {
    const of = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status))
    const survivors = of('Survived', 'NoCoverage').map(
      ({ location, mutatorName, replacement = '' }) => `${file}:${location.start.line} ${mutatorName} ${replacement}`,
    )
    return { file, noticed: of('Killed', 'Timeout').length, left: survivors.length, survivors }
  })
}

/** Noticed of all, 0–1; 0 when there was nothing to notice, so that an empty run never passes. */
export function share(scores: readonly FileScore[]): number {
  const sum = (pick: (score: FileScore) => number) => scores.reduce((total, score) => total + pick(score), 0)
  const all = sum(({ noticed, left }) => noticed + left)
  return all === 0 ? 0 : sum(({ noticed }) => noticed) / all
}

/** Noticed and left per folder under src/rules, and of all, as the lines of a table. */
export function folderLines(scores: readonly FileScore[]): readonly string[] {
  const folders = Map.groupBy(scores, ({ file }) => file.slice(0, file.lastIndexOf('/')))
  const line = (name: string, of: readonly FileScore[]) => {
    const [noticed, left] = [of.reduce((n, one) => n + one.noticed, 0), of.reduce((n, one) => n + one.left, 0)]
    return `| ${name} | ${noticed} | ${left} | ${(share(of) * 100).toFixed(1)} % |`
  }
  const lines = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, of]) => line(name, of))
  return ['| folder | noticed | left | share |', '|---|---:|---:|---:|', ...lines, line('all', scores)]
}

/** Runs Stryker on the files (glob patterns; left out: all of src/rules). Throws when it ends without a report. */
export async function runMutation(files: readonly string[] = []): Promise<readonly FileScore[]> {
  const folder = mkdtempSync(join(tmpdir(), 'grunnlag-mutation-'))
  const report = join(folder, 'report.json')
  try {
    const said = await stryker(files.length === 0 ? [] : ['--mutate', files.join(',')], report)
    try {
      return scoresIn(JSON.parse(readFileSync(report, 'utf8')) as Report)
    } catch {
      throw new Error(`Stryker ended without a report:\n${said.slice(-4000)}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function stryker(args: readonly string[], report: string): Promise<string> {
  const bin = join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const child = spawn(process.execPath, [bin, 'run', 'stryker.config.mjs', ...args], {
    cwd: root,
    env: { ...process.env, MUTATION_REPORT: report },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(said))
  })
}
