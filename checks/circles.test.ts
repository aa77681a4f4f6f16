// No file of src/ or simulators/ imports itself by way of others, types included: a circle is one file in several parts.
import { expect, test } from 'vitest'
import { filesUnder, importsOf, isTest, isTypeScript, textOf } from './sources.ts'

type Graph = ReadonlyMap<string, readonly string[]>

/** Every circle found, each once, as the files on it in the order of the imports. */
function circles(graph: Graph): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) found.push([...way.slice(at), file])
    if (at >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return found
}

test('a planted circle is found, a diamond is none', () => {
  const round = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
  ])
  expect(circles(round)).toEqual([['a', 'b', 'c', 'a']])
  const diamond = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['d']],
  ])
  expect(circles(diamond)).toEqual([])
})

test('no import circle', () => {
  const files = [...filesUnder('src'), ...filesUnder('simulators')].filter(
    (path) => isTypeScript(path) && !isTest(path),
  )
  const graph = new Map(
    files.map((path) => [path, importsOf(path, textOf(path)).flatMap(({ file }) => (file === null ? [] : [file]))]),
  )
  expect(graph.size).toBeGreaterThan(20)
  expect(circles(graph).map((way) => way.join(' → '))).toEqual([])
})
