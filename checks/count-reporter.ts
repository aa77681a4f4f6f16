// Counts every test of the run. Prints `N passed, N failed, N skipped` when the process ends, or writes the counts to
// the file that TEST_COUNTS names (scripts/test.mjs, which prints them last). A suite that cannot be loaded is a failure.
import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

export class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed++
      for (const test of module.children.allTests()) {
        const state = test.result().state
        counts[state === 'passed' || state === 'failed' ? state : 'skipped']++
      }
    }
    if (reason === 'interrupted' && counts.failed === 0) counts.failed = 1
    const file = process.env['TEST_COUNTS']
    if (file !== undefined) writeFileSync(file, JSON.stringify(counts))
    else {
      const line = `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`
      process.once('exit', () => process.stdout.write(line))
    }
  }
}
