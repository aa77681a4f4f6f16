// Runs vitest under Node 24 and gives back its counts, which checks/count-reporter.ts writes to a file.
// A run that ends without counts, or with an error outside every test, counts as a failure.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnv, node24, root } from './paths.mjs'

/** @param {string[]} args @returns {import('./test.mjs').Counts} */
export function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'grunnlag-test-'))
  const file = join(folder, 'counts.json')
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
    const env = { ...childEnv(), TEST_COUNTS: file, NODE_ENV: 'test' }
    const done = spawnSync(node24(), [vitest, 'run', ...args], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
    })
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
    const counts = JSON.parse(readFileSync(file, 'utf8'))
    if (done.status !== 0 && counts.failed === 0) return { ...counts, failed: 1 }
    return counts
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
