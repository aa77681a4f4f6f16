// Every text a person reads on the pages comes from the dictionaries (src/web/texts): no JSX text and no spoken or shown
// attribute holds words of its own.
import ts from 'typescript-6'
import { expect, test } from 'vitest'
import { filesUnder, textOf } from './sources.ts'

const spoken = new Set([
  'aria-label',
  'alt',
  'title',
  'label',
  'description',
  'placeholder',
  'suffix',
  'caption',
  'text',
])
const hasWords = (text: string): boolean => /\p{L}{2,}/u.test(text)

/** Words that stand in the code of one page, with their line. */
function ownWords(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX)
  const found: string[] = []
  const note = (node: ts.Node, words: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    if (hasWords(words)) found.push(`${path}:${line + 1}: ${words.trim()}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text)
    else if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
      if (node.initializer !== undefined && ts.isStringLiteral(node.initializer)) note(node, node.initializer.text)
    } else if (ts.isJsxExpression(node) && node.expression !== undefined && !ts.isJsxAttribute(node.parent)) {
      if (ts.isStringLiteralLike(node.expression)) note(node, node.expression.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const pages = filesUnder('src/web').filter((path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'))

test('pages were read at all', () => expect(pages.length).toBeGreaterThan(30))

test('no page holds words of its own', () => {
  expect(pages.flatMap((path) => ownWords(path, textOf(path)))).toEqual([])
})

test.each([
  ['<p>Hei på deg</p>', /Hei/],
  ['<a aria-label="Lukk" />', /Lukk/],
  [`<p>{'Hei'}</p>`, /Hei/],
])('planted words are found in %s', (jsx, words) => {
  expect(ownWords('x.tsx', `const x = ${jsx}`).join()).toMatch(words)
})

test('signs alone are no words', () => {
  expect(ownWords('x.tsx', 'const x = <p>· – {name}: </p>')).toEqual([])
})
