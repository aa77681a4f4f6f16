// Two groups of suites in one run. unit: beside the code, many files in few threads. checks: what cuts across, with
// real PostgreSQL, child processes and a browser, so each file gets a process of its own and one runs at a time.
import { defineConfig } from 'vitest/config'
import { CountReporter } from './checks/count-reporter.ts'

// The clock of the law is Oslo; the machine's own zone must not matter. Tests run far from both.
process.env['TZ'] = 'Pacific/Kiritimati'

export default defineConfig({
  test: {
    reporters: [process.env['CI'] ? 'default' : ['default', { summary: false }], new CountReporter()],
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'simulators/**/*.test.ts', 'bench/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'checks',
          include: ['checks/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          // After the unit suites, so that what measures time or drives a browser has the machine to itself.
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
