// The PDF is both accessible and archivable, the same bytes for the same record, and prints typed text as typed.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { exampleResultat } from './example.ts'
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

describe('renderPdf', () => {
  it('claims PDF/A-2a and PDF/UA-1, is tagged, has title and language, and passes qpdf', () => {
    const pdf = renderPdf(exampleResultat('Arv etter tante Olga'))
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
    const text = textOf(written(renderPdf(exampleResultat('Arv')), 'amounts'))
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
    expect(textOf(written(renderPdf(exampleResultat(title)), name))).toContain(dense(title))
  })

  it('writes a character the font cannot draw as its Unicode number instead of failing or dropping it', () => {
    expect(textOf(written(renderPdf(exampleResultat('漢字')), 'glyph'))).toContain('U+6F22U+5B57')
  })

  it('gives the same bytes for the same record', () => {
    expect(renderPdf(exampleResultat('Arv')).equals(renderPdf(exampleResultat('Arv')))).toBe(true)
  })
})
