// A file name never holds a person number, whatever pattern the municipality adopts and whatever the id looks like.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultFilePattern, fileNameOf, isFilePattern } from './file-pattern.ts'

const words = {
  tjeneste: 'praktisk-bistand',
  aar: 2024,
  dato: '2026-11-22',
  id: '12345678-1111-4222-8333-444455556666',
}

test('the default and a municipality’s own', () => {
  expect(fileNameOf(defaultFilePattern, words)).toBe('grunnlag-praktisk-bistand-2024-12345678.pdf')
  expect(fileNameOf('Sak2026_{dato}_{id}', words)).toBe('Sak2026_2026-11-22_12345678.pdf')
})

test.each([
  ['no id: two results would be called the same', 'grunnlag-{aar}'],
  ['two ids', '{id}-{id}'],
  ['parts that touch', '{aar}{id}'],
  ['digits that touch a part', '2026{id}'],
  ['more than four digits', '17828-{id}'],
  ['a folder', '../{id}'],
  ['a quote', 'a"b-{id}'],
  ['a line break', 'a\n-{id}'],
  ['an unknown word', '{fnr}-{id}'],
  ['too long', `${'a-'.repeat(29)}{id}`],
  ['nothing', ''],
])('refused: %s', (_, pattern) => {
  expect(isFilePattern(pattern)).toBe(false)
  expect(() => fileNameOf(pattern, words)).toThrow(RangeError)
})

test('no allowed pattern makes eleven digits in a row, nor a name that a header or a disk reads otherwise', () => {
  const part = fc.constantFrom('{tjeneste}', '{aar}', '{dato}', 'Sak1234', '9999', 'x')
  const drawn = fc.tuple(fc.array(part, { maxLength: 4 }), fc.constantFrom('-', '_'), fc.stringMatching(/^\d{8}$/))
  let tried = 0
  fc.assert(
    fc.property(drawn, ([parts, between, id]) => {
      const pattern = [...parts, '{id}'].join(between)
      if (!isFilePattern(pattern)) return
      tried += 1
      const name = fileNameOf(pattern, { ...words, id })
      expect(name).toMatch(/^[\w-]+\.pdf$/)
      expect(name).not.toMatch(/\d{11}/)
    }),
  )
  expect(tried).toBeGreaterThan(50)
})
