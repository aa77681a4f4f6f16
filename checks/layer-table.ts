// The walls between the folders, as data: which folder may import which. docs/architecture.md prints the same table and
// checks/layers.test.ts compares the two, and both with the imports that stand in the code.

export interface Layer {
  /** Folder under src/ (or `simulators`), or a file there without its ending. */
  readonly name: string
  /** Folders it may import from. */
  readonly may: readonly string[]
  /** Folders of which it may import types alone. */
  readonly typesOf?: readonly string[]
  /** The only files it may import of a folder in `may` or `typesOf`. */
  readonly only?: Readonly<Record<string, RegExp>>
  /** Runs in the browser and in any process alike: no node: module. */
  readonly pure?: true
}

const schemas = /\/schema\.ts$/
const contracts = /^src\/http\/contract[^/]*\.ts$/
const belowRoutes = ['base', 'rates', 'rules', 'access', 'upstream', 'facts', 'decision', 'pdf', 'audit', 'store']
const belowMain = [...belowRoutes, 'onboarding', 'events']

export const layers: readonly Layer[] = [
  { name: 'base', may: [], pure: true },
  { name: 'rates', may: ['base'], pure: true },
  { name: 'rules', may: ['base', 'rates'], pure: true },
  { name: 'access', may: ['base', 'audit'] },
  { name: 'upstream', may: ['base'], typesOf: ['access'] },
  { name: 'facts', may: ['base', 'upstream'], typesOf: ['access'], only: { upstream: schemas } },
  { name: 'decision', may: ['base', 'facts', 'rules'] },
  { name: 'pdf', may: ['base', 'decision'] },
  { name: 'audit', may: ['base'] },
  { name: 'store', may: ['base'] },
  { name: 'onboarding', may: belowRoutes },
  { name: 'events', may: [...belowRoutes, 'onboarding'] },
  { name: 'journey', may: belowMain },
  { name: 'http', may: [...belowMain, 'journey'] },
  { name: 'main', may: [...belowMain, 'journey', 'http'] },
  { name: 'web', may: ['base', 'rules', 'rates'], typesOf: ['http'], only: { http: contracts }, pure: true },
  { name: 'simulators', may: ['base', 'upstream'], only: { upstream: schemas } },
]

/** Libraries that speak SQL or open a database: src/store alone. */
export const databaseLibraries = ['kysely', 'pg', '@electric-sql/pglite', 'pg-boss']
