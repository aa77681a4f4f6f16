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
  const printed = (ufullstendig: boolean) =>
    viewOf({ ...record, grunnlag, merknader: [{ ...note, ufullstendig }] }, pdfTexts.nb)
  const told = { tekst: 'Står under to navn.', navn: 'a, b' }
  expect([printed(true).forbehold, printed(true).merknader]).toEqual([[{ ...told, sagt: true }], []])
  expect([printed(false).forbehold, printed(false).merknader]).toEqual([[], [told]])
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

it.each(['nb', 'nn'] as const)('a source is named in words, and what never came has no time (%s)', (lang) => {
  const texts = pdfTexts[lang]
  const fakta = record.fakta.map((facts) => ({
    ...facts,
    summertskattegrunnlag: { known: false, id: 'ssg', why: 'withheld' } as const,
  }))
  const { kilder } = viewOf({ ...record, fakta }, texts)
  expect(kilder.map(({ kilde }) => kilde)).toEqual([
    'Skatteetaten, Summert skattegrunnlag',
    'Folkeregisteret',
    'Skatteetaten, Summert skattegrunnlag',
    'Folkeregisteret',
  ])
  expect(kilder[0]?.hentet).toBe(texts.ikkeHentet(texts.hvorforIkke.withheld))
  expect(kilder[1]?.hentet).toMatch(/21\.11\.2026/)
})

it.each(['nb', 'nn'] as const)('the role is told in words; its code stands apart, as a reference (%s)', (lang) => {
  const { felt, tjeneste } = pdfTexts[lang]
  const role = viewOf(record, pdfTexts[lang]).fakta.find(({ navn }) => navn === felt.rolle)
  expect(role?.verdi).toBe(`Egenbetaling, ${tjeneste.LANGTIDSOPPHOLD_INSTITUSJON}`)
  expect(role?.kode).toBe('HELSE_LANGTIDSOPPHOLD_INSTITUSJON')
})

it.each([
  [
    'nb',
    'Før den manuelle endringen var summen 1\u00a0000\u00a0kr. Forskjellen er +3\u00a0000\u00a0kr.',
    /kunne ikke summen beregnes/,
  ],
  [
    'nn',
    'Før den manuelle endringa var summen 1\u00a0000\u00a0kr. Skilnaden er +3\u00a0000\u00a0kr.',
    /kunne ikkje summen reknast ut/,
  ],
] as const)('what a change by hand did is told with the sum (%s)', (lang, sentence, unknown) => {
  const grunnlag = record.grunnlag && { ...record.grunnlag, beregningsbeloep: kroner(4_000) }
  const changed = (before: number | null) =>
    viewOf({ ...record, grunnlag, endretFra: { id: record.id, beregningsbeloep: before } }, pdfTexts[lang]).svar
  expect(changed(kroner(1_000))).toContain(sentence)
  expect(changed(null).join(' ')).toMatch(unknown)
  expect(viewOf({ ...record, grunnlag }, pdfTexts[lang]).svar.join(' ')).not.toMatch(/manuell/)
})
