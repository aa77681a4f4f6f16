// Compares one file's imports with the table of layer-table.ts. In: path and text. Out: one sentence per broken wall.
import { databaseLibraries, type Layer, layers } from './layer-table.ts'
import { type Import, importsOf, isTest } from './sources.ts'

/** The layer a path belongs to (`src/access/permit.ts` → access), or undefined when it belongs to none. */
export function layerOf(path: string): Layer | undefined {
  const [top, next] = path.split('/')
  const name = top === 'src' ? (next ?? '').replace(/\.tsx?$/, '') : top
  return layers.find((layer) => layer.name === name)
}

/** What is wrong with one file's imports; empty when it keeps to the table. */
export function brokenWalls(path: string, text: string): string[] {
  const layer = layerOf(path)
  if (layer === undefined) return [`${path}: stands in no folder of the table in checks/layer-table.ts`]
  return importsOf(path, text).flatMap((found) => {
    const why = found.file === null ? libraryProblem(layer, path, found) : fileProblem(layer, path, found)
    return why === null ? [] : [`${path} imports ${found.from}: ${why}`]
  })
}

function libraryProblem(layer: Layer, path: string, { from, typeOnly }: Import): string | null {
  if (isTest(path) || typeOnly) return null
  if (layer.pure && from.startsWith('node:')) return `${layer.name} also runs in the browser, so no node: module`
  const isDatabase = databaseLibraries.some((name) => from === name || from.startsWith(`${name}/`))
  if (isDatabase && layer.name !== 'store') return 'SQL stands in store alone'
  return null
}

function fileProblem(layer: Layer, path: string, { file, typeOnly }: Import): string | null {
  if (file === null || /\.(css|json|svg|woff2)$/.test(file)) return null
  if (isTest(path) && (file.startsWith('scripts/') || file.startsWith('checks/'))) return null
  if (isTest(file) && !isTest(path)) return 'that file is for tests alone'
  const target = layerOf(file)
  if (target === undefined) return 'that file stands in no folder of the table'
  if (target === layer) return null
  const mayUse = layer.may.includes(target.name)
  const mayName = layer.typesOf?.includes(target.name) ?? false
  if (!mayUse && !mayName) return `${layer.name} may not import ${target.name}`
  if (!mayUse && !typeOnly) return `${layer.name} may import types alone from ${target.name} (import type)`
  const only = layer.only?.[target.name]
  if (only !== undefined && !only.test(file)) return `of ${target.name}, ${layer.name} may import ${only.source} alone`
  return null
}
