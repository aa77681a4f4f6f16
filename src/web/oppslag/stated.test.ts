// What the case worker states beside the numbers: the year and its reason, marks of the household, and the worksheet.
import { describe, expect, test } from 'vitest'
import { nb } from '../texts/nb.ts'
import { checkPosts, checkStep, type Where } from './check-draft.ts'
import { choosePartner, tickPerson } from './choose-people.ts'
import { changePerson, type Draft, emptyDraft, personsOf } from './draft.ts'
import { emptyPost } from './finished.ts'
import { toManualPost, toQuestion } from './request.ts'
import { proposalFor, withPriceDate, withProposedYear } from './year-choice.ts'
import { addLine, withLines } from './worksheet-lines.ts'

const where = (beregningstype: Where['rolle']['beregningstype']): Where => ({
  rolle: { beregningstype, inntektsaar: [2025, 2024, 2023], begrunnelser: [], saksmoenster: null },
  definitions: [],
  dato: '2026-11-21',
})
const year = (inntektsaar: number, more: Partial<Draft> = {}): Draft => ({ ...emptyDraft(), inntektsaar, ...more })
const felt = (draft: Draft, beregningstype: Where['rolle']['beregningstype']): string[] =>
  checkStep(draft, 'aar', nb, where(beregningstype)).map((error) => error.felt)

describe('the income year', () => {
  test.each([
    ['LANGTIDSOPPHOLD_INSTITUSJON', 2025],
    ['PRAKTISK_BISTAND', 2024],
    ['BARNEHAGE_SFO', 2025],
  ] as const)('%s today: the law points at %i, and asks for nothing more', (tjeneste, aar) => {
    expect(proposalFor(emptyDraft(), where(tjeneste))?.inntektsaar).toBe(aar)
    expect(felt(year(aar), tjeneste)).toEqual([])
  })

  test('the law’s year is chosen of itself and follows the date; one chosen by hand stays', () => {
    const here = where('LANGTIDSOPPHOLD_INSTITUSJON')
    const chosen = withProposedYear(emptyDraft(), here)
    expect(chosen.inntektsaar).toBe(2025)
    expect(withProposedYear(chosen, here)).toBe(chosen)
    const half = withPriceDate(chosen, '', here)
    expect(half.inntektsaar).toBeNull()
    expect(withPriceDate(half, '2024-12-01', here).inntektsaar).toBe(2024)
    expect(withPriceDate(year(2023), '2024-12-01', here).inntektsaar).toBe(2023)
  })

  test('another year asks for a reason; praktisk bistand also for its one ground', () => {
    expect(felt(year(2023), 'LANGTIDSOPPHOLD_INSTITUSJON')).toEqual(['aarsbegrunnelse'])
    expect(felt(year(2023, { aarsbegrunnelse: 'Klage' }), 'LANGTIDSOPPHOLD_INSTITUSJON')).toEqual([])
    expect(felt(year(2025), 'PRAKTISK_BISTAND')).toEqual(['vesentlig-endret', 'aarsbegrunnelse'])
    expect(felt(year(2025, { aarsbegrunnelse: 'Pensjonist' }), 'PRAKTISK_BISTAND')).toEqual(['vesentlig-endret'])
    expect(felt(year(2025, { vesentligEndret: true }), 'PRAKTISK_BISTAND')).toEqual(['aarsbegrunnelse'])
  })

  test('the date decides, and one that is none is told', () => {
    expect(felt(year(2023, { prisdato: '2025-06-01' }), 'PRAKTISK_BISTAND')).toEqual([])
    expect(felt(year(2023, { prisdato: '' }), 'PRAKTISK_BISTAND')).toEqual(['prisdato'])
  })

  test('is sent as it was stated; without a date the server takes today', () => {
    expect(toQuestion(year(2025)).aarsvalg).toBeUndefined()
    const stated = { prisdato: '2026-01-01', aarsbegrunnelse: 'Pensjonist', vesentligEndret: true }
    expect(toQuestion(year(2025, stated)).aarsvalg).toEqual({
      prisdato: '2026-01-01',
      begrunnelse: 'Pensjonist',
      vesentligEndret: true,
    })
  })
})

test('marks of the household are sent for those who have them, and for nobody else', () => {
  const two = tickPerson(choosePartner(year(2024), '27847099416', 'EKTEFELLE'), '01010012356', 'BARN')
  const [, spouse, child] = personsOf(two)
  const marked = changePerson(
    changePerson(two, spouse!.key, (person) => ({ ...person, utenforHusstanden: true })),
    child!.key,
    (person) => ({ ...person, hjelpGjelderBarnet: true }),
  )
  expect(
    toQuestion(marked).personer.map(({ utenforHusstanden, hjelpGjelderBarnet }) => [
      utenforHusstanden,
      hjelpGjelderBarnet,
    ]),
  ).toEqual([
    [undefined, undefined],
    [true, undefined],
    [undefined, true],
  ])
})

describe('the worksheet', () => {
  const post = emptyPost('p1-m1', 'kommune.tenktEtterlattePensjon')
  const lines = (...beloep: string[]) =>
    beloep.map((one, i) => ({ key: `p1-m1-r${i + 1}`, tekst: `Tall ${i}`, beloep: one }))

  test('proposes nothing: no lines and half-typed lines give no amount', () => {
    expect(withLines([]).beloep).toBe('')
    expect(withLines(lines('100', '')).beloep).toBe('')
    expect(withLines(addLine(post))).toMatchObject({
      beloep: '',
      regneark: [{ key: 'p1-m1-r1', tekst: '', beloep: '' }],
    })
  })

  test('adds up what is typed, and goes with its reason', () => {
    const filled = { ...post, ...withLines(lines('12 500', '300')), begrunnelse: 'Brev fra Nav' }
    expect(checkPosts([filled], [], nb)).toEqual([])
    expect(toManualPost(filled)).toEqual({
      id: post.id,
      beloep: 12_800,
      begrunnelse: 'Brev fra Nav',
      regneark: [
        { tekst: 'Tall 0', beloep: 12_500 },
        { tekst: 'Tall 1', beloep: 300 },
      ],
    })
  })

  test('needs words, figures and a reason', () => {
    const bare = { ...post, ...withLines([{ key: 'k-r1', tekst: ' ', beloep: 'x' }]) }
    // The sum waits for its lines: it is not told as an error of its own.
    expect(checkPosts([bare], [], nb).map((error) => error.felt)).toEqual([
      'linje-k-r1',
      'linjebeloep-k-r1',
      'begrunnelse-p1-m1',
    ])
  })
})
