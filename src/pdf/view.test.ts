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

it.each(['nb', 'nn'] as const)(
  'a typed amount says who typed it and why, and is never marked as confirmed (%s)',
  (lang) => {
    const texts = pdfTexts[lang]
    const { beregning, sider } = viewOf(record, texts)
    const typed = sider.flatMap(({ tellende }) => tellende).filter(({ kilde }) => kilde === texts.kilde.MANUELL_INPUT)
    expect(typed.map(({ merke, note }) => [merke, note])).toEqual([
      [`${texts.skrevetInn}, ${texts.bevis.lokal}`, texts.utenBegrunnelse],
      [texts.skrevetInn, texts.utenBegrunnelse],
    ])
    const marked = beregning?.rader.filter(({ merke }) => merke !== '').map(({ tekst, merke }) => [tekst, merke])
    expect(marked).toEqual([
      ['Andre inntekter', texts.omfatterSkrevet],
      ['Forsørgerfradrag', texts.omfatterSkrevet],
    ])
    expect(JSON.stringify({ beregning, sider })).not.toMatch(/bekreftet|stadfesta/)
  },
)

it('the calculation ends with its sum, and a deduction’s lines reduce as the deduction does', () => {
  const { beregning } = viewOf(record, pdfTexts.nb)
  expect(beregning?.sum).toEqual({ tekst: 'Beregningsbeløp', beloep: '170\u00a0000' })
  expect(beregning?.rader.map(({ tekst, fortegn }) => [tekst, fortegn])).toEqual([
    ['Inntekter', '+'],
    ['Andre inntekter', '+'],
    ['Fradrag', '\u2212'],
    ['Forsørgerfradrag', '\u2212'],
  ])
})

it('what is typed as 0, provisional or not checked stands with the number, each thing once', () => {
  const personer = record.personer.map((person) => ({
    ...person,
    manuelle: person.type === 'EKTEFELLE' ? [{ id: 'x', beloep: kroner(0), tittel: 'Tenkt etterlattepensjon' }] : [],
  }))
  const merknader = [
    { kode: 'foreloepig', tekst: 'Foreløpig.', ufullstendig: false },
    { kode: 'tak-ikke-kontrollert', tekst: 'Taket.', ufullstendig: false },
    { kode: 'tak-ikke-kontrollert', tekst: 'Taket.', ufullstendig: false },
    { kode: 'inntektsaar', tekst: 'Året.', ufullstendig: false },
  ]
  const view = viewOf({ ...record, stadie: 'UTKAST', personer, merknader }, pdfTexts.nb)
  expect(view.forbehold.map(({ tekst }) => tekst)).toEqual([
    'Foreløpig.',
    'Taket.',
    expect.stringMatching(/^«Tenkt etterlattepensjon» for OPPRIKTIG .* er skrevet inn som 0 kr av saksbehandler/),
  ])
  expect(view.merknader.map(({ tekst }) => tekst)).toEqual(['Året.'])
  expect(viewOf({ ...record, stadie: 'UTKAST' }, pdfTexts.nb).forbehold.map(({ tekst }) => tekst)).toEqual([
    pdfTexts.nb.utkast,
  ])
})

it('several persons are warned of, one is not; the one it is about has the word of the service', () => {
  const [soeker] = record.personer
  const alone = { ...record, personer: soeker === undefined ? [] : [soeker] }
  expect(viewOf(record, pdfTexts.nb).flerePersoner).toMatch(/flere personer/)
  expect(viewOf(alone, pdfTexts.nb).flerePersoner).toBeNull()
  expect(viewOf(alone, pdfTexts.nb).gjelder).toMatch(/04817299771 \(beboer\)$/)
  expect(viewOf({ ...alone, beregningstype: 'PRAKTISK_BISTAND' }, pdfTexts.nn).personer[0]?.rolle).toBe(
    'Tenestemottakar',
  )
})

it('the tax settlement stands apart from what may count', () => {
  const own = { person: '04817299771', beloep: kroner(1), seksjon: 'fastland' } as const
  const poster = ['/fastland/restskatt', 'loenn'].map((navn) => ({ navn, visningstekst: navn, personer: [own] }))
  const grunnlag = record.grunnlag && { ...record.grunnlag, visning: [{ kategori: 'FRADRAG', poster } as const] }
  const [side] = viewOf({ ...record, grunnlag }, pdfTexts.nb).sider
  expect([side?.vist.map(({ tekst }) => tekst), side?.avregning.map(({ tekst }) => tekst)]).toEqual([
    ['loenn'],
    ['/fastland/restskatt'],
  ])
})
