// Mutation of the law: every file of src/rules is changed in small ways, one at a time, and some test must notice. All of it by
// `npm run soak -- mutasjon`; a sample in the gate (checks/mutation.test.ts). No mutator and no text is left out.
export default {
  testRunner: 'rules',
  plugins: [new URL('./checks/mutation/stryker-runner.ts', import.meta.url).href],
  mutate: ['src/rules/**/*.ts', '!src/rules/**/*.test.ts', '!src/rules/**/*-for-tests.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  thresholds: { high: 95, low: 85, break: 85 },
  warnings: { slow: false },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: process.env['MUTATION_REPORT'] ?? 'reports/mutation/all.json' },
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    'dist',
    'data',
    'docs',
    'openapi',
    'reports',
    'simulators',
    'bench',
    'src/web',
    'src/http',
    'src/store',
  ],
  // Stryker 10 reads a tsconfig with an API that TypeScript 7 no longer has; a name that is not there makes it read none.
  tsconfigFile: 'no-tsconfig.json',
  allowConsoleColors: false,
}
