// Reads the repository's own files for the checks: which files exist, and what each TypeScript file imports.
// Out: paths relative to the root with `/`, so that a check's message can be clicked.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript-6'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export interface Import {
  /** What stands in the quotes. */
  readonly from: string
  /** The file it points at, relative to the root, when it begins with a dot; else null. */
  readonly file: string | null
  /** True when the import leaves nothing at run time (`import type`, `export type`). */
  readonly typeOnly: boolean
}

/** Text of a file. Error: the file is missing. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')

export const exists = (path: string): boolean => existsSync(join(root, path))

/** All files under a folder, sorted; empty when the folder does not exist. */
export function filesUnder(folder: string): string[] {
  if (!exists(folder)) return []
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.includes('node_modules/'))
    .sort()
}

export const isTypeScript = (path: string): boolean => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')
/** A test, or what only tests use (`…-for-tests.ts`). */
export const isTest = (path: string): boolean => /(\.test|-for-tests)\.tsx?$/.test(path)

/** Every import, re-export and dynamic import with a literal name in one file's text. */
export function importsOf(path: string, text: string): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const found: Import[] = []
  const add = (name: ts.Node | undefined, typeOnly: boolean): void => {
    if (name !== undefined && ts.isStringLiteralLike(name)) found.push(toImport(path, name.text, typeOnly))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause))
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** `import type …`, or `import { type A, type B }` with nothing else in it. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const bindings = clause.namedBindings
  if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly)
}

function toImport(path: string, from: string, typeOnly: boolean): Import {
  const file = from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), from)) : null
  return { from, file, typeOnly }
}
