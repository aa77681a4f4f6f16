// A test runner for Stryker that keeps the suites of the rules loaded in one process and switches the mutant under them. A mutant
// that is met while a module loads (a constant) gets a fresh process from Stryker. In: the sandbox as working directory.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { beginFile, type Registered, registered } from './test-registry.ts'

/** The rules' own suites, the worked prices, the decisions built on the rules, and last the second opinions: no server, no browser. */
const suites = [
  'src/rules/**/*.test.ts',
  'checks/calculator-cases.test.ts',
  'src/decision/**/*.test.ts',
  'checks/restatement/*.test.ts',
]

/** What Stryker's instrumented code reads and writes. */
interface Namespace {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number | undefined
  mutantCoverage?: unknown
}
const world = globalThis as unknown as { __stryker__?: Namespace }
world.__stryker__ ??= {}
const shared = world.__stryker__

interface MutantRun {
  readonly activeMutant: { readonly id: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly mutantActivation: 'static' | 'runtime'
}

let forgetLaw: (() => void) | null = null

async function load(): Promise<void> {
  if (forgetLaw !== null) return
  process.env['TZ'] = 'Pacific/Kiritimati'
  // Each mutant pays for what draws random questions, and loads the law anew when a test asks for it.
  process.env['RESTATEMENT_INPUTS'] ??= '300'
  process.env['PROPERTY_RUNS'] ??= '40'
  process.env['PARSED_LAW'] = parsedLaw()
  const vitest = new URL('./test-registry.ts', import.meta.url).href
  registerHooks({
    resolve: (name, context, next) => (name === 'vitest' ? { url: vitest, shortCircuit: true } : next(name, context)),
  })
  const fromSandbox = (file: string) => import(pathToFileURL(join(process.cwd(), file)).href)
  const law = (await fromSandbox('src/rules/law-for-tests.ts')) as { readonly forgetLaw: () => void }
  forgetLaw = law.forgetLaw
  for (const file of suites.flatMap((pattern) => globSync(pattern).sort())) {
    beginFile(file)
    await fromSandbox(file)
  }
}

/** The post tables as one JSON file in the sandbox, for every process that works there. */
function parsedLaw(): string {
  const file = join(process.cwd(), 'parsed-law.json')
  if (existsSync(file)) return file
  const tables = ['lov/felt.yaml', ...globSync('lov/poster/*.yaml')]
  const values = tables.map((path) => [path, parse(readFileSync(path, 'utf8'))])
  writeFileSync(file, JSON.stringify(Object.fromEntries(values)))
  return file
}

/** One test as Stryker wants it told: 0 passed, 1 failed. */
async function outcome({ id, run }: Registered) {
  const start = performance.now()
  let failureMessage: string | undefined
  try {
    await run()
  } catch (error) {
    failureMessage = String(error instanceof Error ? error.message : error)
  }
  const tested = { id, name: id, timeSpentMs: performance.now() - start }
  return failureMessage === undefined ? { ...tested, status: 0 } : { ...tested, status: 1, failureMessage }
}

class RulesRunner {
  static readonly inject = []

  capabilities() {
    return { reloadEnvironment: false }
  }

  async dryRun() {
    shared.activeMutant = undefined
    await load()
    const tests = []
    for (const one of registered) {
      forgetLaw?.()
      shared.currentTestId = one.id
      tests.push(await outcome(one))
      shared.currentTestId = undefined
    }
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }: MutantRun) {
    Object.assign(shared, { hitCount: 0, hitLimit })
    if (mutantActivation === 'static') shared.activeMutant = activeMutant.id
    try {
      await load()
    } catch (error) {
      return { status: 'killed', killedBy: ['a suite that does not load'], failureMessage: String(error), nrOfTests: 1 }
    }
    shared.activeMutant = activeMutant.id
    forgetLaw?.()
    const wanted = testFilter === undefined ? null : new Set(testFilter)
    let nrOfTests = 0
    for (const one of registered.filter(({ id }) => wanted?.has(id) ?? true)) {
      nrOfTests++
      const tested = await outcome(one)
      if (shared.hitLimit !== undefined && (shared.hitCount ?? 0) > shared.hitLimit) return { status: 'timeout' }
      if (tested.status !== 0) return { ...tested, status: 'killed', killedBy: [one.id], nrOfTests }
    }
    return { status: 'survived', nrOfTests }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RulesRunner }]
