// A test runner for Stryker that keeps the suites of the rules loaded in one process and switches the mutant under them; a mutant
// that is met while a module loads (a constant) gets all modules afresh. In: the sandbox as working directory.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { beginFile, clearRegistered, type Registered, registered } from './test-registry.ts'

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
  mutantCoverage?: { readonly perTest: Record<string, Record<string, number>> }
}
const world = globalThis as unknown as { __stryker__?: Namespace }
world.__stryker__ ??= {}
const shared = world.__stryker__

interface MutantRun {
  readonly activeMutant: { readonly id: string; readonly fileName: string }
  readonly testFilter?: readonly string[]
  readonly hitLimit?: number
  readonly mutantActivation: 'static' | 'runtime'
  readonly reloadEnvironment?: boolean
}
interface LawForTests {
  readonly lawOnDisk: () => unknown
  readonly forgetLaw: () => void
  readonly reading: { readonly asked: number }
}

const vitest = new URL('./test-registry.ts', import.meta.url).href
let generation = 0
let law: LawForTests | null = null
/** Mutants of the reading of the law; null while this process has not read it without a mutant. */
let ofTheReading: ReadonlySet<string> | null = null
/** The law that is kept was read under a mutant. */
let isSpoilt = false

registerHooks({
  resolve: (name, context, next) => {
    if (name === 'vitest') return { url: vitest, shortCircuit: true }
    const found = next(name, context)
    const isOurs = found.url.startsWith(pathToFileURL(process.cwd()).href) && !found.url.includes('/node_modules/')
    return isOurs ? { ...found, url: `${found.url.split('?')[0]}?${generation}` } : found
  },
})

const fromSandbox = (file: string) => import(`${pathToFileURL(join(process.cwd(), file)).href}?${generation}`)

async function load(): Promise<LawForTests> {
  process.env['TZ'] = 'Pacific/Kiritimati'
  // Each mutant pays for what draws random questions.
  process.env['RESTATEMENT_INPUTS'] ??= '300'
  process.env['PROPERTY_RUNS'] ??= '40'
  process.env['PARSED_LAW'] = parsedLaw()
  generation++
  clearRegistered()
  for (const file of suites.flatMap((pattern) => globSync(pattern).sort())) {
    beginFile(file)
    await fromSandbox(file)
  }
  return (await fromSandbox('src/rules/law-for-tests.ts')) as LawForTests
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

/** The mutants met while the law tables are read: every test that asks for the law is a test of them. */
const lawReading = 'the reading of the law'
function lawMutants(from: LawForTests): Readonly<Record<string, number>> {
  shared.currentTestId = lawReading
  from.forgetLaw()
  from.lawOnDisk()
  shared.currentTestId = undefined
  const found = shared.mutantCoverage?.perTest[lawReading] ?? {}
  delete shared.mutantCoverage?.perTest[lawReading]
  return found
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

/** The tests that stand nearest to the changed file first: a mutant that is noticed is mostly noticed there. */
function nearestFirst(tests: readonly Registered[], fileName: string): readonly Registered[] {
  const path = fileName.slice(fileName.indexOf('src/rules/'), -'.ts'.length)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const nearness = ({ id }: Registered) => (id.startsWith(`${path}.`) ? 0 : id.startsWith(folder) ? 1 : 2)
  return tests.toSorted((a, b) => nearness(a) - nearness(b))
}

class RulesRunner {
  static readonly inject = []

  capabilities() {
    return { reloadEnvironment: true }
  }

  async dryRun() {
    shared.activeMutant = undefined
    law = await load()
    const met = lawMutants(law)
    const tests = []
    for (const one of registered) {
      const before = law.reading.asked
      shared.currentTestId = one.id
      tests.push(await outcome(one))
      shared.currentTestId = undefined
      const perTest = shared.mutantCoverage?.perTest
      if (perTest && law.reading.asked > before) perTest[one.id] = { ...met, ...perTest[one.id] }
    }
    return { status: 'complete', tests, mutantCoverage: shared.mutantCoverage }
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }: MutantRun) {
    Object.assign(shared, { hitCount: 0, hitLimit })
    shared.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined
    try {
      if (law === null || reloadEnvironment === true) {
        law = await load()
        if (mutantActivation === 'runtime') ofTheReading = new Set(Object.keys(lawMutants(law)))
      }
    } catch (error) {
      law = null
      return { status: 'killed', killedBy: [registered[0]?.id ?? ''], failureMessage: String(error), nrOfTests: 1 }
    }
    const matters = mutantActivation === 'static' || (ofTheReading?.has(activeMutant.id) ?? true)
    if (matters || isSpoilt) law.forgetLaw()
    isSpoilt = matters
    shared.activeMutant = activeMutant.id
    const wanted = testFilter === undefined ? null : new Set(testFilter)
    const tests = registered.filter(({ id }) => wanted?.has(id) ?? true)
    let nrOfTests = 0
    for (const one of nearestFirst(tests, activeMutant.fileName)) {
      nrOfTests++
      const tested = await outcome(one)
      if (shared.hitLimit !== undefined && (shared.hitCount ?? 0) > shared.hitLimit) return { status: 'timeout' }
      if (tested.status !== 0) return { ...tested, status: 'killed', killedBy: [one.id], nrOfTests }
    }
    return { status: 'survived', nrOfTests }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RulesRunner }]
