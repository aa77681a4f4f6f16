// One sign: for every built-in household, what stands before a line on the result page, as React draws it, is what stands before it in
// the PDF; the amounts too, and the word for the one it is about.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test, vi } from 'vitest'
import { type Beregningstype, beregningstyper } from '../src/base/terms.ts'
import type { Resultat } from '../src/decision/record.ts'
import type { ResultatSvar } from '../src/http/contract.ts'
import { pdfTexts } from '../src/pdf/texts-by-language.ts'
import { viewOf } from '../src/pdf/view.ts'
import { Calculation } from '../src/web/result/calculation.tsx'
import { nb } from '../src/web/texts/nb.ts'
import { nn } from '../src/web/texts/nn.ts'
import { TextsProvider } from '../src/web/texts/use-texts.tsx'
import { householdsOf } from './built-in-households.ts'
import { recordOf } from './record-of.ts'

// A link of the unfolded «Hvorfor?», which needs the built law of the web; no sign or amount stands in it.
vi.mock('../src/web/result/line-guide-link.tsx', () => ({ LineGuideLink: () => null }))

type Row = readonly [sign: string, name: string, amount: string]
const page = (resultat: Resultat): string => {
  const { grunnlag } = resultat
  if (grunnlag === null) throw new Error('no sum')
  const table = createElement(Calculation, { resultat: resultat as ResultatSvar, grunnlag })
  const first = { language: 'nb', texts: nb } as const
  // biome-ignore lint/correctness/noChildrenProp: the provider's type asks for it among its own.
  return renderToStaticMarkup(createElement(TextsProvider, { first, children: table }))
}
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
const found = (html: string, pattern: RegExp): string => plain(pattern.exec(html)?.[1] ?? 'not found')

/** Every line of the page's tables, folded or not. */
const rowsOnPage = (html: string): Row[] =>
  [...html.matchAll(/<tr class="line [^"]*"[^>]*>.*?<\/tr>/gs)].map(([row]) => [
    found(row, /<span class="sign sign-\w+" aria-hidden="true">(.*?)<\/span>/),
    found(row, /<bdi[^>]*>(.*?)<\/bdi>/s),
    found(
      row.replaceAll(/<span class="visually-hidden">.*?<\/span>/g, ''),
      /<td class="number total"[^>]*>(.*?)<\/td>/s,
    ),
  ])
const sumsOnPage = (html: string): string[] =>
  [...html.matchAll(/<tfoot>.*?<\/tfoot>/gs)].map(([foot]) =>
    found(foot.replaceAll(/<span class="visually-hidden">.*?<\/span>/g, ''), /<td class="number">(.*?)<\/td>/s),
  )

function rowsInPdf(resultat: Resultat): { rows: Row[]; sums: (string | undefined)[] } {
  const { beregning, videre, sider } = viewOf(resultat, pdfTexts.nb)
  const groups = [beregning, videre].flatMap((table) => table?.rader ?? [])
  const posts = sider.flatMap(({ tellende }) => tellende)
  const tables = videre === null ? [beregning] : [beregning, videre]
  return {
    rows: [...groups, ...posts].map(({ fortegn, tekst, beloep }) => [
      fortegn,
      tekst.replace(/ \(herav .*\)$/, ''),
      beloep,
    ]),
    sums: tables.map((table) => table?.sum.beloep),
  }
}
const sorted = (rows: readonly Row[]): string[] => rows.map((row) => row.join(' | ')).toSorted()

const records = (beregningstype: Beregningstype): Resultat[] =>
  householdsOf(beregningstype)
    .map((household) => recordOf(household))
    .filter(({ grunnlag }) => grunnlag !== null)

describe.each(beregningstyper)('%s', (beregningstype) => {
  test('each line, group and post, has the same sign and amount on page and PDF, and so has each sum', () => {
    const signs = new Set<string>()
    for (const record of records(beregningstype)) {
      const html = page(record)
      const [shown, printed] = [rowsOnPage(html), rowsInPdf(record)]
      const name = `${record.inntektsaar} ${record.personer.map(({ identifikator }) => identifikator)}`
      expect(sorted(printed.rows), name).toEqual(sorted(shown))
      expect(printed.sums, name).toEqual(sumsOnPage(html))
      for (const [sign] of shown) signs.add(sign)
    }
    // Where only + was ever seen, the comparison says little: the other two have lines that reduce.
    expect(signs).toEqual(new Set(beregningstype === 'BARNEHAGE_SFO' ? ['+'] : ['+', '\u2212']))
  })

  test('the one it is about is called the same on page and PDF', () => {
    expect(pdfTexts.nb.soeker[beregningstype]).toBe(nb.terms.soeker[beregningstype])
    expect(pdfTexts.nn.soeker[beregningstype]).toBe(nn.terms.soeker[beregningstype])
  })
})

test('a deduction’s lines all reduce, down to the tax itself', () => {
  const [record] = records('LANGTIDSOPPHOLD_INSTITUSJON').filter(({ personer }) => personer.length > 1)
  if (record === undefined) throw new Error('no couple')
  const rader = viewOf(record, pdfTexts.nb).beregning?.rader ?? []
  const signOf = (name: string) => rader.find(({ tekst }) => tekst === name)?.fortegn
  expect([signOf('Totalt inntekt'), signOf('Totalt fradrag'), signOf('Skatt'), signOf('Forsørgerfradrag')]).toEqual([
    '+',
    '\u2212',
    '\u2212',
    '\u2212',
  ])
})
