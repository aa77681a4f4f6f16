// npm test: installs what is missing, builds the pages, runs every suite. Arguments go to vitest (file names, -t …).
// Last line on standard output: `N passed, N failed, N skipped`. Exit 1 when anything failed.
import { ensureInstalled } from './ensure-installed.mjs'
import { isEntry } from './paths.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
export async function runTests(args) {
  const { ensureWeb } = await import('./ensure-web.mjs')
  const { ensureSystemTools } = await import('./system-tools.mjs')
  const { runVitest } = await import('./vitest-run.mjs')
  try {
    ensureSystemTools()
  } catch (error) {
    // The suites that need the tool fail one by one and say so; the others still tell something.
    console.error(error instanceof Error ? error.message : error)
  }
  ensureWeb()
  return runVitest(args)
}

/** @param {Counts} counts @returns {never} */
export function finish(counts) {
  console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
  process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1)
}

if (isEntry(import.meta.url)) {
  ensureInstalled()
  finish(await runTests(process.argv.slice(2)))
}
