// Installs the libraries when pnpm-lock.yaml is not the one last installed. Runs on bare Node 20 with only npm.
// In: the lock file. Out: node_modules and its stamp `.installed-hash`. Nothing is done when the stamp fits.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEntry, root } from './paths.mjs'

const pnpm = 'pnpm@12.21.0'
const stamp = join(root, 'node_modules', '.installed-hash')

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'pnpm-lock.yaml')))
    .digest('hex')
}

/** True when node_modules holds what the lock file says. */
export function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()
}

/** Makes node_modules fit the lock file, or stops the program with a message that says what to do. */
export function ensureInstalled() {
  if (isInstalled()) return
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) fail(`Node ${process.versions.node} is too old: Grunnlag needs Node 20 or newer.`)
  console.error('Installing libraries (the first time, and when pnpm-lock.yaml has changed) …')
  // Without the stamp an install that is cut short is tried again next time.
  rmSync(stamp, { force: true })
  const done = spawnSync('npx', ['--yes', pnpm, 'install', '--frozen-lockfile', '--prod=false'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // CI=true: pnpm asks no question; NODE_ENV=production would leave out the tools that build the pages.
    env: { ...process.env, CI: 'true', NODE_ENV: '' },
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) {
    const why = done.error ? done.error.message : `pnpm ended with code ${done.status}`
    fail(
      `The libraries could not be installed (${why}).\n` +
        'Check that this machine reaches the npm registry (npm ping) and has 2 GB free disk, then run the command again.',
    )
  }
  writeFileSync(stamp, lockHash())
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`\n${message}`)
  process.exit(1)
}

if (isEntry(import.meta.url)) ensureInstalled()
