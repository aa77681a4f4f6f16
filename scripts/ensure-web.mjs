// Builds the browser pages (src/web → dist/web) when something they are made of has changed; else does nothing.
// The stamp dist/web/.hash is written last, so a build that is cut short is made again.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { childEnv, isEntry, node24, root } from './paths.mjs'

// What src/web may import (the import table in docs/architecture.md), and what decides how it is built.
const sources = [
  'src/web',
  'src/base',
  'src/rates',
  'src/rules',
  'src/http',
  'lov',
  'openapi',
  'CHANGELOG.md',
  'src/access',
  'scripts/changelog.ts',
  'scripts/guide-tables.ts',
  'scripts/law-module.ts',
  'vite.config.ts',
  'pnpm-lock.yaml',
]
const stamp = join(root, 'dist', 'web', '.hash')

function sourceHash() {
  const hash = createHash('sha256')
  for (const file of sources.flatMap((source) => filesUnder(join(root, source)))) {
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

/** The files of a folder, or the file itself; tests left out. @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** Makes dist/web fit the sources; stops the program when the build fails. */
export function ensureWeb() {
  if (!existsSync(join(root, 'src', 'web', 'index.html'))) return
  const wanted = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Building the pages …')
  rmSync(stamp, { force: true })
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const done = spawnSync(node24(), [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // A test's own NODE_ENV would give React's development build, a third larger and slower.
    env: { ...childEnv(), NODE_ENV: 'production' },
  })
  if (done.status !== 0) {
    console.error('The pages could not be built; the lines above say why.')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

if (isEntry(import.meta.url)) ensureWeb()
