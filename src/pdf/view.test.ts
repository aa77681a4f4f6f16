// What the PDF says besides the amounts: each note once, and typed posts by their text, never by a technical name.
import { expect, it } from 'vitest'
import { kroner } from '../base/money.ts'
import { exampleResultat } from './example.ts'
import { pdfTexts } from './texts-by-language.ts'
import { viewOf } from './view.ts'

const record = exampleResultat('Arv')

it('a note that the grunnlag and the record both hold is printed once', () => {
  const note = { kode: 'overlapp', tekst: 'Står under to navn.', ufullstendig: true, navn: ['a', 'b'] }
  const grunnlag = record.grunnlag && { ...record.grunnlag, merknader: [note] }
  expect(viewOf({ ...record, grunnlag, merknader: [note] }, pdfTexts.nb).merknader).toEqual([
    'Står under to navn. (a, b)',
  ])
})

it('a typed post is named by the text that the record keeps', () => {
  const post = { id: 'kommune.tenktEtterlattePensjon', beloep: kroner(0), tittel: 'Tenkt etterlattepensjon' }
  const personer = record.personer.map((person) => ({ ...person, manuelle: [post] }))
  const { sider } = viewOf({ ...record, personer, grunnlag: null }, pdfTexts.nb)
  expect(sider.map(({ manuelle }) => manuelle[0]?.tekst)).toEqual(Array(2).fill('Tenkt etterlattepensjon'))
})

it.each(['nb', 'nn'] as const)('why a price that was asked for is not known is printed (%s)', (lang) => {
  const tekst = 'Satsen «Grunnbeløp» er ikke bekreftet for 01.06.2027.'
  const view = viewOf({ ...record, egenandelFeil: { kode: 'sats-ukjent', tekst, felt: null } }, pdfTexts[lang])
  expect(view.egenandelFeil).toBe(tekst)
  expect(viewOf(record, pdfTexts[lang]).egenandelFeil).toBeNull()
})
