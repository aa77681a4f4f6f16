// The three system programs that the tests use: Chromium (browser tests), qpdf and poppler (PDF tests).
// Found on the machine; else installed from Debian's packages when we are root; else a message that says how.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @type {{ command: () => string | undefined, pkg: string, name: string }[]} */
const tools = [
  { name: 'Chromium', pkg: 'chromium', command: chromiumPath },
  { name: 'qpdf', pkg: 'qpdf', command: () => onPath('qpdf') },
  { name: 'pdftotext and pdftoppm', pkg: 'poppler-utils', command: () => onPath('pdftotext') && onPath('pdftoppm') },
]

/** The path of a program on PATH, or undefined. @param {string} name */
function onPath(name) {
  const paths = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return paths.map((folder) => join(folder, name)).find(isExecutable)
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function chromiumPath() {
  const chosen = process.env.CHROME_PATH
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return chosen
    throw new Error(`CHROME_PATH is ${chosen}, which is no program. Point it at Chromium or Chrome, or unset it.`)
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return names.map(onPath).find(Boolean) ?? (existsSync(mac) ? mac : undefined)
}

/** The path of Chromium or Chrome on this machine. Error: says how to get it. */
export function findChromium() {
  const found = chromiumPath()
  if (found === undefined) throw new Error(howToInstall(['chromium']))
  return found
}

/** @param {string[]} packages */
function howToInstall(packages) {
  return `Missing: ${packages.join(', ')}. Install with: sudo apt-get install -y ${packages.join(' ')} (for Chrome elsewhere: set CHROME_PATH), then run again.`
}

/** Installs what is missing when that is possible. Error: names what is missing and how to install it. */
export function ensureSystemTools() {
  const missing = tools.filter((tool) => tool.command() === undefined).map((tool) => tool.pkg)
  if (missing.length === 0) return
  const mayInstall = process.getuid?.() === 0 && onPath('apt-get') !== undefined
  if (!mayInstall) throw new Error(howToInstall(missing))
  console.error(`Installing ${missing.join(', ')} from Debian's packages …`)
  apt(['update', '-q'])
  apt(['install', '-y', '-q', '--no-install-recommends', ...missing])
  const still = tools.filter((tool) => tool.command() === undefined).map((tool) => tool.pkg)
  if (still.length > 0) throw new Error(howToInstall(still))
}

/** @param {string[]} args */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = spawnSync('apt-get', args, { stdio: ['ignore', 'pipe', 'pipe'], env, encoding: 'utf8' })
  // `update` may fail for one of many sources and the install still succeed: the tools themselves are looked for afterwards.
  if (done.status !== 0) console.error(`apt-get ${args[0]}: ${done.stderr.trim().split('\n').slice(-3).join('\n')}`)
}
