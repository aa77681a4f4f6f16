// node scripts/run.mjs <file.ts> [arguments]: installs and builds what is missing, then runs the file under Node 24.
// Signals go on to the program, and its exit code is ours.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'
import { ensureWeb } from './ensure-web.mjs'
import { childEnv, node24, root } from './paths.mjs'

// Node keeps what it has compiled here, by content: the second start need not strip types and compile once more.
const compiled = join(root, 'node_modules', '.cache', 'node-compile')

const [file, ...args] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node scripts/run.mjs <file.ts> [arguments]')
  process.exit(2)
}
ensureInstalled()
if (file === 'src/main.ts' && (args[0] === 'demo' || args[0] === 'serve')) ensureWeb()

const env = { NODE_COMPILE_CACHE: compiled, ...childEnv() }
const child = spawn(node24(), [file, ...args], { cwd: root, stdio: 'inherit', env })
for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal))
}
child.on('error', (error) => {
  console.error(`Could not start ${file}: ${error.message}`)
  process.exit(1)
})
child.on('exit', (code, signal) => {
  // A program that we were told to stop, and that stopped by that signal, stopped as asked.
  process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1))
})
