// The clock is an argument and rounding has a name: in src/ only main.ts reads the time, and nothing rounds by hand.
import { expect, test } from 'vitest'
import ts from 'typescript-6'
import { filesUnder, isTypeScript, textOf } from './sources.ts'

const mayReadTheTime = ['src/main.ts']

/** `new Date()`, `Date()`, `Date.now` and `Math.round` in one file's text, comments and strings left out. */
function forbidden(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const code = node.getText(source)
    const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'Date'
    const readsTime = isDate && (ts.isCallExpression(node) || (node.arguments?.length ?? 0) === 0)
    const isMember = ts.isPropertyAccessExpression(node) && /^(globalThis\.)?(Date\.now|Math\.round)$/.test(code)
    if (readsTime || isMember) {
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
      found.push(`${path}:${line} ${code}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const files = filesUnder('src').filter((path) => isTypeScript(path) && !mayReadTheTime.includes(path))

test('files were read at all', () => expect(files.length).toBeGreaterThan(20))

test('no file of src/ but main.ts reads the clock, and none rounds without naming the rounding', () => {
  expect(files.flatMap((path) => forbidden(path, textOf(path)))).toEqual([])
})

test('a planted violation is found, a date made from a value is not one', () => {
  expect(forbidden('a.ts', 'const t = new Date()')).toEqual(['a.ts:1 new Date()'])
  expect(forbidden('a.ts', '\nconst t = Date.now()')).toEqual(['a.ts:2 Date.now'])
  expect(forbidden('a.ts', 'const now = Date.now')).toEqual(['a.ts:1 Date.now'])
  expect(forbidden('a.ts', 'const t = Date()')).toEqual(['a.ts:1 Date()'])
  expect(forbidden('a.ts', 'const t = Math.round(1.5)')).toEqual(['a.ts:1 Math.round'])
  expect(forbidden('a.ts', '// new Date()\nconst t = new Date(0), s = "Date.now()"')).toEqual([])
})
