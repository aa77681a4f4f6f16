// The innsyn PDF is accessible and archivable, the same bytes for the same answer, and prints every line the page prints.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type ToldLookUp, type ToldPart, toldHeading, toldLines } from '../base/insight-lines.ts'
import { languages } from '../base/language.ts'
import { type InnsynDocument, renderInnsyn } from './innsyn.ts'
import { innsynTexts } from './innsyn-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'innsyn-'))
afterAll(() => rmSync(folder, { recursive: true }))
const dense = (text: string): string => text.replaceAll(/[\s\u200b]/g, '')
function textOf(pdf: Buffer): string {
  const path = join(folder, 'innsyn.pdf')
  writeFileSync(path, pdf)
  return dense(execFileSync('pdftotext', ['-raw', path, '-'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString())
}

const part: ToldPart = {
  tidspunkt: '2026-03-01T23:30:00.000Z',
  handling: null,
  inntektsaar: null,
  opplysninger: ['husstand', 'skatteopplysninger'],
  utfall: 'sett',
  feilPerson: true,
}
const annens: ToldLookUp = {
  nr: 2,
  kommune: 'Kárášjohka – Karasjok',
  sak: 'annens',
  omraade: 'barnehage-og-sfo',
  deler: [part],
  egen: null,
}
const own: ToldPart = { ...part, handling: 'register', opplysninger: ['navn'], feilPerson: false }
const egen: ToldLookUp = {
  ...annens,
  nr: 1,
  kommune: 'Asker',
  sak: 'egen',
  omraade: 'helse-og-omsorg',
  deler: [
    own,
    own,
    {
      ...own,
      tidspunkt: '2026-03-01T23:41:00.000Z',
      handling: 'beregning',
      inntektsaar: 2025,
      opplysninger: ['pensjon', 'formue', 'gjeld', 'husstand'],
      utfall: 'delvis',
    },
  ],
  egen: {
    tjeneste: { kode: 'HELSE_LANGTIDSOPPHOLD_INSTITUSJON', tekst: 'Helse og omsorg: Langtidsopphold institusjon' },
    hjemmel: ['helse- og omsorgstjenesteloven § 11-2', 'skatteforvaltningsloven § 3-3 første ledd'],
    saksreferanse: '2026/17 #strong[x]',
    begrunnelse: { kode: 'klage', tekst: 'Klage eller omgjøring skal behandles' },
    hvem: { type: 'ansatt', navn: null, organisasjon: null },
  },
}
const answer: InnsynDocument = {
  laget: '2026-03-02T09:00:00.000Z',
  filter: { kommune: null, aar: 2026 },
  antall: 5,
  iAlt: 9,
  oppslag: [egen, annens],
}

test.each(languages)('in %s: claims PDF/A-2a and PDF/UA-1, is tagged, says its language, passes qpdf', (language) => {
  const pdf = renderInnsyn(answer, language)
  const raw = pdf.toString('latin1')
  for (const mark of ['<pdfaid:part>2</pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part>', '/DisplayDocTitle true'])
    expect(raw).toContain(mark)
  expect(raw).toMatch(new RegExp(`/Lang\\s*\\(${language}(-\\w+)?\\)`))
  expect(raw).toMatch(/\/S\s*\/H2\b/)
  const path = join(folder, 'standard.pdf')
  writeFileSync(path, pdf)
  execFileSync('qpdf', ['--check', path])
  expect(execFileSync('pdfinfo', [path], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()).toMatch(/Tagged:\s+yes/)
  expect(renderInnsyn(answer, language).equals(pdf)).toBe(true)
})

test.each(languages)(
  'in %s: prints each line of each look-up, and what was chosen; data are never markup',
  (language) => {
    const t = innsynTexts[language]
    const text = textOf(renderInnsyn(answer, language))
    for (const told of answer.oppslag) {
      expect(text).toContain(dense(toldHeading(told, t.ord)))
      for (const { del, navn, verdier } of toldLines(told, t.ord))
        expect(text).toContain(
          dense(del === 'deler' ? `${navn}: • ${verdier.join('•')}` : `${navn}: ${verdier.join('; ')}`),
        )
    }
    for (const said of [t.bareAar(2026), t.flere(2, 5), t.antall(5, 9)]) expect(text).toContain(dense(said))
  },
)

test.each([
  ['nb', '02.03.2026 kl. 00:30–00:41, Asker', '00:30 (2 ganger): Oppslag i Folkeregisteret. Navn og fødselsnummer.'],
  ['nn', '02.03.2026 kl. 00:30–00:41, Asker', '00:30 (2 gonger): Oppslag i Folkeregisteret. Namn og fødselsnummer.'],
  ['en', '02.03.2026 at 00:30–00:41, Asker', '00:30 (2 times): Look-up in Folkeregisteret (the Population Register).'],
] as const)('in %s: the time is Norwegian, and what happened twice is said once', (language, heading, said) => {
  const text = textOf(renderInnsyn(answer, language))
  expect(text).toContain(dense(heading))
  expect(text).toContain(dense(said))
})

test('in English the law alone is Norwegian, and is marked as such; in bokmål nothing is', () => {
  const marksIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Lang\s*\(nb\)/g)?.length ?? 0
  const foreign = toldLines(egen, innsynTexts.en.ord).filter(({ erNorsk }) => erNorsk)
  expect(foreign.map(({ del }) => del)).toEqual(['hjemmel'])
  expect(marksIn(renderInnsyn(answer, 'en'))).toBeGreaterThan(0)
  expect(textOf(renderInnsyn(answer, 'en'))).toContain(dense(innsynTexts.en.ord.norsk))
  expect(textOf(renderInnsyn(answer, 'nb'))).not.toContain(dense(innsynTexts.nb.ord.norsk))
})

test('nobody has looked: says so, and of what', () => {
  const nothing = { ...answer, oppslag: [], antall: 0, iAlt: 0, filter: { kommune: null, aar: null } }
  const text = textOf(renderInnsyn(nothing, 'nb'))
  expect(text).toContain(dense(innsynTexts.nb.ingen))
  expect(text).toContain(dense(innsynTexts.nb.dekker))
  expect(text).not.toContain(dense('De eldre'))
})
