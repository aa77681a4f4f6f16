// What the rules' suites import from vitest, small enough to keep in one process: describe, it and test with each and runIf, and
// expect. Stryker's own vitest runner starts a worker and loads every module for each of some 4 500 mutants; here they stay loaded.
export { expect } from './expectations.ts'

export interface Registered {
  readonly id: string
  readonly run: () => unknown
}

export const registered: Registered[] = []
let path: readonly string[] = []

type Body = (...row: never[]) => unknown
type Declare = (name: string, body: Body, timeout?: number) => void

/** Before the suites are loaded again. */
export function clearRegistered(): void {
  registered.length = 0
}

/** Names of one file's suites begin with the file. */
export function beginFile(file: string): void {
  path = [file]
}

function declareTest(name: string, body: Body, row: readonly unknown[]): void {
  const id = [...path, name].join(' > ')
  const repeats = registered.filter((one) => one.id === id || one.id.startsWith(`${id} #`)).length
  const run = body as (...row: readonly unknown[]) => unknown
  registered.push({ id: repeats === 0 ? id : `${id} #${repeats + 1}`, run: () => run(...row) })
}

function declareSuite(name: string, body: Body, row: readonly unknown[]): void {
  const outer = path
  path = [...outer, name]
  ;(body as (...row: readonly unknown[]) => unknown)(...row)
  path = outer
}

type Declaring = typeof declareTest

function declaring(declare: Declaring) {
  const plain: Declare = (name, body) => declare(name, body, [])
  const each =
    (rows: readonly unknown[]): Declare =>
    (name, body) => {
      rows.forEach((row, i) => {
        declare(`${name} [${i}]`, body, Array.isArray(row) ? row : [row])
      })
    }
  const runIf =
    (wanted: unknown): Declare =>
    (name, body) => {
      if (wanted) declare(name, body, [])
    }
  return Object.assign(plain, { each, runIf })
}

export const describe = declaring(declareSuite)
export const test = declaring(declareTest)
export const it = test
