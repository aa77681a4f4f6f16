// What is written can be opened without running anything, and comes back as it was.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, csvText, readCsv } from './csv.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+47', "'+47"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tskjult', '"\'\tskjult"'],
  ['\r=1', '"\'\r=1"'],
  ['a;b', '"a;b"'],
  ['sa "ja"', '"sa ""ja"""'],
  ['245,50', '245,50'],
])('%j is written %j', (text, written) => expect(csvCell(text)).toBe(written))

test('rows keep the numbers a spreadsheet shows, empty ones are passed over, comma is understood', () => {
  expect(readCsv('\ufeffa;b\r\n\r\n"x;""y""";2\r\n')).toEqual([
    { nr: 1, cells: ['a', 'b'] },
    { nr: 3, cells: ['x;"y"', '2'] },
  ])
  expect(readCsv('a,b\n1,2')).toEqual([
    { nr: 1, cells: ['a', 'b'] },
    { nr: 2, cells: ['1', '2'] },
  ])
})

test('no cell that is written begins like a formula, and every table comes back', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'=+-@;",\'æ1 ab') }).map((text) => text.trim())
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = csvText([['a', 'b'], ...rows])
      for (const line of readLines(text)) expect(line).not.toMatch(/^"?[=+\-@]/)
      // An apostrophe that stood there before a sign is not told from ours; the sheet shows it the same way.
      const kept = rows.map((row) => row.map((one) => one.replace(/^'(?=[=+\-@])/, '')))
      const shown = kept.filter((row) => row.some((one) => one !== ''))
      expect(
        readCsv(text)
          .slice(1)
          .map(({ cells }) => cells),
      ).toEqual(shown)
    }),
  )
})
const readLines = (text: string): string[] => text.slice(1).split('\r\n').filter(Boolean)

test('with commas, as a published contract wants them: a cell that holds one is quoted, and no mark stands before the header', () => {
  const form = { separator: ',', mark: '' }
  expect(csvText([['Navn', 'a,b', '=1']], form)).toBe(`Navn,"a,b",'=1\r\n`)
})
