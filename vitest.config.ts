// Three groups of suites in one run. unit: beside the code, many files in few threads. checks: what cuts across, with real
// PostgreSQL, child processes and a browser, each file in a process of its own and two at a time. alone: what uses the whole
// machine, or measures time.
import { defineConfig } from 'vitest/config'
import { CountReporter } from './checks/count-reporter.ts'

// The clock of the law is Oslo; the machine's own zone must not matter. Tests run far from both.
process.env['TZ'] = 'Pacific/Kiritimati'

/** These would slow what runs beside them, or be misled by it. */
const alone = [
  ...['audit-faults', 'audit-postgres', 'database-down', 'logout', 'logout-demo', 'mutation', 'openapi-fuzz', 'soak'],
  ...['two-processes', 'upstream-faults'],
].map((name) => `checks/${name}.test.ts`)
const manyProcesses = { pool: 'forks', testTimeout: 180_000, hookTimeout: 180_000 } as const

export default defineConfig({
  test: {
    reporters: [process.env['CI'] ? 'default' : ['default', { summary: false }], new CountReporter()],
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
          exclude: alone,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          ...manyProcesses,
        },
      },
      {
        test: {
          name: 'alone',
          include: alone,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          ...manyProcesses,
        },
      },
    ],
  },
})
