// npm run check, the gate: format, lint, types, what nobody uses, then every suite (layers and docs-true are among them).
// All steps run even when one fails; each step counts as one test in the last line.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled } from './ensure-installed.mjs'
import { childEnv, node24, root } from './paths.mjs'
import { finish, runTests } from './test.mjs'

const steps = [
  { name: 'format', args: ['@biomejs/biome/bin/biome', 'format', '.'] },
  { name: 'lint', args: ['@biomejs/biome/bin/biome', 'lint', '.'] },
  { name: 'types', args: ['typescript/bin/tsc', '--noEmit'] },
  { name: 'unused', args: ['knip/bin/knip.js', '--no-progress', '--no-config-hints'] },
]

/** @param {{ name: string, args: string[] }} step */
function passes({ name, args: [bin = '', ...rest] }) {
  console.log(`\n── ${name}`)
  const file = join(root, 'node_modules', bin)
  const done = spawnSync(node24(), [file, ...rest], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: childEnv(),
  })
  console.log(done.status === 0 ? `${name}: in order` : `${name}: FAILED`)
  return done.status === 0
}

ensureInstalled()
const passed = steps.filter(passes).length
console.log('\n── tests')
const counts = await runTests([])
finish({ ...counts, passed: counts.passed + passed, failed: counts.failed + steps.length - passed })
