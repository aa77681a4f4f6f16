// The closing line tells the truth: failed, skipped and unloadable suites are counted as what they are.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './sources.ts'

const folder = mkdtempSync(join(tmpdir(), 'grunnlag-counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reporter = JSON.stringify(join(root, 'checks', 'count-reporter.ts'))
writeFileSync(
  join(folder, 'vitest.config.mjs'),
  `import { CountReporter } from ${reporter}
   export default { test: { globals: true, include: ['*.test.js'], reporters: [new CountReporter()] } }`,
)

/** Runs vitest over one file with this text; gives the last line of standard output and the exit code. */
function run(text: string): { line: string | undefined; code: number | null } {
  writeFileSync(join(folder, 'one.test.js'), text)
  const { TEST_COUNTS: _, ...env } = process.env
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const done = spawnSync(process.execPath, [vitest, 'run', '--root', folder], { env, encoding: 'utf8' })
  return { line: done.stdout.trimEnd().split('\n').at(-1), code: done.status }
}

test('all passed', () => {
  expect(run(`test('a', () => {}); test('b', () => {})`)).toEqual({ line: '2 passed, 0 failed, 0 skipped', code: 0 })
})

test('one failed, one skipped, one to do', () => {
  const text = `test('a', () => {}); test('b', () => { throw new Error('no') }); test.skip('c', () => {}); test.todo('d')`
  expect(run(text)).toEqual({ line: '1 passed, 1 failed, 2 skipped', code: 1 })
})

test('a suite that cannot be loaded, or has no test, is a failure', () => {
  expect(run(`import './not-there.js'; test('a', () => {})`)).toEqual({
    line: '0 passed, 1 failed, 0 skipped',
    code: 1,
  })
  expect(run(`const nothing = 1`)).toEqual({ line: '0 passed, 1 failed, 0 skipped', code: 1 })
})

test('an error that no test caught is a failure', () => {
  const text = `test('a', () => { setTimeout(() => { throw new Error('late') }, 5) }); test('b', () => new Promise((r) => setTimeout(r, 50)))`
  expect(run(text)).toEqual({ line: '2 passed, 1 failed, 0 skipped', code: 1 })
})
