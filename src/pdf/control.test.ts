// What the PDF says of itself: whose it is, which record, the record's hash, its code; in both languages, tagged down to the headers
// of every table.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { recordHash } from '../decision/record-hash.ts'
import { examplePrint, exampleResultat } from './example.ts'
import { renderPdf } from './render.ts'
import { pdfTexts } from './texts-by-language.ts'

const folder = mkdtempSync(join(tmpdir(), 'pdf-kontroll-'))
afterAll(() => rmSync(folder, { recursive: true }))
const record = exampleResultat('Arv')
const quiet = { stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] }

function written(pdf: Buffer): string {
  const path = join(folder, 'en.pdf')
  writeFileSync(path, pdf)
  return path
}
const dense = (text: string): string => text.replaceAll(/[\s\u200b]/g, '')
const textOf = (pdf: Buffer): string => dense(execFileSync('pdftotext', ['-raw', written(pdf), '-'], quiet).toString())
const metadataOf = (pdf: Buffer): string => execFileSync('pdfinfo', ['-meta', written(pdf)], quiet).toString()

interface Structure {
  readonly kind: string
  readonly scope: string | undefined
  /** Where it is another than the document's own. */
  readonly lang: string | undefined
}
/** Every element of the structure tree, from qpdf's own reading of the file. */
function structure(pdf: Buffer): Structure[] {
  const { qpdf } = JSON.parse(execFileSync('qpdf', ['--json', written(pdf)], { maxBuffer: 1e8 }).toString())
  const objects = Object.values(qpdf[1]) as { value?: Record<string, unknown> }[]
  return objects.flatMap(({ value }) => {
    if (typeof value?.['/S'] !== 'string' || value['/P'] === undefined) return []
    const attributes = [value['/A']].flat() as (Record<string, string> | undefined)[]
    return [
      {
        kind: value['/S'],
        scope: attributes.find((one) => one?.['/O'] === '/Table')?.['/Scope'],
        lang: value['/Lang'] as string,
      },
    ]
  })
}

describe.each(['nb', 'nn'] as const)('in %s', (spraak) => {
  const pdf = renderPdf(record, { ...examplePrint, spraak })

  it('carries municipality, record id and the record’s hash, with the schema that PDF/A wants for them', () => {
    const xmp = metadataOf(pdf)
    for (const [name, value] of [
      ['kommune', record.kommune.navn],
      ['resultatId', record.id],
      ['resultatHash', recordHash(record)],
    ]) {
      expect(xmp).toContain(`<grunnlag:${name}>${value}</grunnlag:${name}>`)
      expect(xmp).toContain(`<pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text<`)
    }
    expect(xmp.match(/urn:grunnlag:resultat#/g)).toHaveLength(2)
    for (const { identifikator } of record.personer) expect(xmp).not.toContain(identifikator)
  })

  it('claims both standards, and qpdf finds nothing wrong', () => {
    const xmp = metadataOf(pdf)
    for (const mark of ['<pdfaid:part>2<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<']) expect(xmp).toContain(mark)
    execFileSync('qpdf', ['--check', written(pdf)], quiet)
  })

  it('prints the code on every page and in the text, and where it is controlled', () => {
    const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [written(pdf)], quiet).toString())?.[1])
    expect(pages).toBeGreaterThan(1)
    const text = textOf(pdf)
    expect(text.split(examplePrint.kode)).toHaveLength(pages + 2)
    expect(text).toContain(dense(pdfTexts[spraak].kontroll.tekst(examplePrint.adresse)))
  })

  it('speaks the language it says it speaks', () => {
    expect(pdf.toString('latin1')).toMatch(new RegExp(String.raw`/Lang\s*\(${spraak}(-\w+)?\)`))
    const { overskrifter, tittel } = pdfTexts[spraak]
    const text = textOf(pdf)
    for (const heading of [tittel.LANGTIDSOPPHOLD_INSTITUSJON, overskrifter.vist, overskrifter.kilder])
      expect(text).toContain(dense(heading))
  })

  it('every header cell of every table has a scope, and no table lacks them', () => {
    const all = structure(pdf)
    const of = (kind: string) => all.filter((one) => one.kind === kind)
    expect(of('/Table').length).toBeGreaterThan(3)
    expect(of('/THead')).toHaveLength(of('/Table').length)
    expect(of('/TH').length).toBeGreaterThan(of('/Table').length)
    expect(of('/TH').filter(({ scope }) => scope !== '/Column')).toEqual([])
    expect(of('/TD').length).toBeGreaterThan(of('/TH').length)
  })
})

it('in nynorsk the law stands in bokmål and is marked so: among the facts of the look-up, and in the list of sources', () => {
  const all = structure(renderPdf(record, { ...examplePrint, spraak: 'nn' }))
  const bokmaal = (kind: string) => all.filter((one) => one.kind === kind && one.lang === 'u:nb').length
  expect([bokmaal('/LBody'), bokmaal('/LI')]).toEqual([1, 1])
  const own = structure(renderPdf(record, examplePrint))
  expect(own.filter(({ lang }) => lang !== undefined && lang !== 'u:nb')).toEqual([])
})

it('another code is another file of the same record; a name with markup does not break the metadata', () => {
  const other = renderPdf(record, { ...examplePrint, kode: '0000-0000-0000-0000' })
  expect(other.equals(renderPdf(record, examplePrint))).toBe(false)
  const odd = { ...record, kommune: { ...record.kommune, navn: 'A & <b>B</b> $& $1' } }
  expect(metadataOf(renderPdf(odd, examplePrint))).toContain(
    '<grunnlag:kommune>A &amp; &lt;b&gt;B&lt;/b&gt; $&amp; $1</grunnlag:kommune>',
  )
})

it('no sentence of one language is left standing in the other by mistake', () => {
  const words = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(words)
  const bokmaal = /\b(ikke|hva|av hvilken|fra|mangler|være|regnet)\b/i
  expect(words(pdfTexts.nn).filter((text) => bokmaal.test(text))).toEqual([])
  expect(words(pdfTexts.nb).filter((text) => bokmaal.test(text)).length).toBeGreaterThan(5)
})
