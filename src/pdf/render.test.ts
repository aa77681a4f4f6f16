// The PDF is both accessible and archivable, the same bytes for the same record, and prints typed text as typed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { date } from '../base/dates.ts'
import { withEgenandel } from '../decision/egenandel.ts'
import { law, recordWith } from '../decision/egenandel/record-for-tests.ts'
import type { Valg } from '../decision/egenandel/types.ts'
import { examplePrint, exampleResultat } from './example.ts'
import { renderPdf } from './render.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
afterAll(() => rmSync(folder, { recursive: true }))

function written(pdf: Buffer, name: string): string {
  const path = join(folder, `${name}.pdf`)
  writeFileSync(path, pdf)
  return path
}
/** The text a reader copies out of the file, without line breaks, spaces and invisible marks. */
const textOf = (path: string): string =>
  dense(execFileSync('pdftotext', ['-raw', path, '-'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
const dense = (text: string): string => text.replaceAll(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]/g, '')

/** 300 000 kr, moved in 5 October 2025: 26 days of November and December, of which 10 000 each was charged. */
function pricedResultat() {
  const record = recordWith({ beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON', kroner: 300_000 })
  const krevd = ['2025-11', '2025-12'].map((maaned) => ({ maaned, beloep: 10_000 }))
  const adopted = { fra: date('2020-01-01'), til: null, vedtatt: date('2019-12-01'), saksnummer: '19/1' }
  const retningslinjer: Valg['retningslinjer'] = [
    { id: 'foersteBetalingsdag', verdi: 'samme-dato', ...adopted },
    { id: 'delmaaned', verdi: 'aar-365', ...adopted },
  ]
  const asked = { dato: '2025-10-05', opplysninger: { langtidsopphold: { innflytting: '2025-10-05', krevd } } }
  return withEgenandel(record, asked, { id: record.id, valg: { retningslinjer, prisliste: null } }, law)
}

describe('renderPdf', () => {
  it('claims PDF/A-2a and PDF/UA-1, is tagged, has title and language, and passes qpdf', () => {
    const pdf = renderPdf(exampleResultat('Arv etter tante Olga'), examplePrint)
    const raw = pdf.toString('latin1')
    expect(raw).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toMatch(/\/Lang\s*\(nb(-\w+)?\)/)
    expect(raw).toMatch(/\/S\s*\/TH\b/)
    const path = written(pdf, 'standard')
    execFileSync('qpdf', ['--check', path])
    expect(execFileSync('pdfinfo', [path], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()).toMatch(/Tagged:\s+yes/)
    const fonts = execFileSync('pdffonts', [path], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim()
      .split('\n')
      .slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/\+Inter.*\syes\s+yes\s+yes\s/)
  })

  it('prints the record’s own amounts and Sámi letters', () => {
    const text = textOf(written(renderPdf(exampleResultat('Arv'), examplePrint), 'amounts'))
    for (const part of ['Beregningsgrunnlageter170000kr.', 'ŠČĐŊŦŽčđŋšŧž', 'ikkeunder0(§5annetledd)', '04817299771'])
      expect(text).toContain(part)
  })

  it.each([
    ['markup', '# $x^2$ \\ *fet* _kursiv_ <script>alert(1)</script> "sitat" @ref'],
    ['right-to-left marks', 'før\u200fetter\u200e slutt'],
    ['2 000 characters', 'lang tittel '.repeat(167).slice(0, 2000)],
    ['2 000 characters without a space', 'x'.repeat(2000)],
    ['entities', '&lt;b&gt; &amp; %00 {{x}} ${y}'],
  ])('prints a title with %s as typed', (name, title) => {
    expect(textOf(written(renderPdf(exampleResultat(title), examplePrint), name))).toContain(dense(title))
  })

  it('writes a character the font cannot draw as its Unicode number instead of failing or dropping it', () => {
    const explained = dense('Noen tegn i dokumentet finnes ikke i skrifttypen.')
    const [odd, plain] = ['漢字', 'Arv'].map((title) =>
      textOf(written(renderPdf(exampleResultat(title), examplePrint), 'glyph')),
    )
    expect(odd).toContain('U+6F22U+5B57')
    expect(odd).toContain(explained)
    expect(plain).not.toContain(explained)
  })

  it('prints price, bills, settlement, and the decision’s text from the same record', () => {
    const text = textOf(written(renderPdf(pricedResultat(), examplePrint), 'egenandel'))
    for (const part of [
      'Egenandelenforlangtidsoppholdeter19512krpermåned,234146krperår.',
      'Nøyaktig',
      '11.202526(05.11.2025–30.11.2025)16678kr',
      'Etteroppgjørfor2025',
      'Sum200003619016190',
      'Fribeløpperår10450kr01.01.2025–31.12.2025FOR-2024-12-16-3180',
      'Vedtakomegenandelforlangtidsoppholdiinstitusjon',
      'VedtaketgjelderKari<b>Nordmann',
      'Dukanklagepåvedtaketinnenfireuker.',
      'Dukanklagepåvedtaketinnanfireveker.',
    ])
      expect(text).toContain(part)
  })

  it('begins with what is to be paid and from when, before the basis it was worked out of', () => {
    const text = textOf(written(renderPdf(pricedResultat(), examplePrint), 'foerst'))
    const order = [
      'Egenandelenforlangtidsoppholdeter19512krpermåned',
      'Betalesfraogmed05.11.2025.',
      'Beregningsgrunnlageter300000kr.',
      'Taketerikkekontrollert',
      'Slikergrunnlagetregnetut',
      'Innflyttingsdato:05.10.2025',
    ].map((part) => text.indexOf(part))
    expect(order).not.toContain(-1)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('a code may break after its own signs and nowhere else', () => {
    const path = written(renderPdf(exampleResultat('Arv'), examplePrint), 'kode')
    const text = execFileSync('pdftotext', ['-raw', path, '-']).toString()
    expect(text.replaceAll(/\u200b/g, '|')).toMatch(/HELSE_\|?LANGTIDSOPPHOLD_\|?INSTITUSJON/)
    expect(text).toContain('kommunelangtidsoppholdinstitusjon')
  })

  it('gives the same bytes for the same record', () => {
    expect(
      renderPdf(exampleResultat('Arv'), examplePrint).equals(renderPdf(exampleResultat('Arv'), examplePrint)),
    ).toBe(true)
  })
})
