// The draft: choosing people, what is kept, what is sent, and when a page is done.
import { describe, expect, test } from 'vitest'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { nb } from '../texts/nb.ts'
import { checkPosts, checkStep, type Where } from './check-draft.ts'
import {
  addPerson,
  changeSoeker,
  choosePartner,
  isOffered,
  notOffered,
  removePerson,
  replaceNumber,
  tickPerson,
} from './choose-people.ts'
import { changePerson, type Draft, emptyDraft, personsOf } from './draft.ts'
import { firstUnfinished, fitPosts } from './finished.ts'
import { toQuestion } from './request.ts'

const resident = '04817299771'
const spouse = '27847099416'
const definition = (id: string, part: Partial<ManualPostDefinition>): ManualPostDefinition => ({
  id,
  visningstekst: id,
  persontyper: ['SOEKER'],
  paakrevdFor: [],
  kanEndreVisningstekst: true,
  eksempeltekst: '',
  justeringstype: 'OKNING',
  tilhorighet: { tekniskNavn: 'g', visningstekst: 'G', kategori: 'INNTEKT' },
  bevis: 'bekreftet',
  ...part,
})
const definitions = [
  definition('tenkt', { persontyper: ['EKTEFELLE'], paakrevdFor: ['EKTEFELLE'], kanEndreVisningstekst: false }),
  definition('andre', {}),
]
/** On this date the law points at 2023. */
const where: Where = {
  rolle: {
    beregningstype: 'LANGTIDSOPPHOLD_INSTITUSJON',
    inntektsaar: [2024, 2023],
    begrunnelser: [],
    saksmoenster: null,
  },
  definitions,
  dato: '2023-12-01',
}
const start: Draft = { ...changeSoeker(emptyDraft(), resident), inntektsaar: 2023, saksreferanse: '2026/17' }
const married = choosePartner(start, spouse, 'EKTEFELLE')
const type = (draft: Draft, key: string, beloep: string): Draft =>
  changePerson(draft, key, (person) => ({
    ...person,
    poster: person.poster.map((post) => ({ ...post, beloep, begrunnelse: 'Nav' })),
  }))

describe('people', () => {
  test('come in the order of the question', () => {
    const draft = tickPerson(married, '01010012356', 'BARN')
    expect(personsOf(draft).map((person) => person.type)).toEqual(['SOEKER', 'EKTEFELLE', 'BARN'])
  })

  test('ticking twice unticks; a typed person is taken away by key', () => {
    const ticked = tickPerson(start, spouse, 'BARN')
    expect(tickPerson(ticked, spouse, 'BARN').flere).toEqual([])
    const typed = addPerson(start, 'BARN')
    expect(removePerson(typed, typed.flere[0]!.key).flere).toEqual([])
  })

  test('another resident has other relations; a mere space is the same resident', () => {
    expect(changeSoeker(married, '048172 99771').partner).not.toBeNull()
    const other = changeSoeker(married, '2784')
    expect([other.partner, other.partnerValg]).toEqual([null, ''])
  })

  test('one that was ticked is known by both numbers when Folkeregisteret has given him a new one', () => {
    const [before, after] = ['68896729539', '28896730004']
    const ticked = tickPerson(start, before, 'BARN')
    const replaced = replaceNumber(ticked, ticked.flere[0]!.key, after)
    expect(replaced.flere.map(({ nummer, relasjon }) => [nummer, relasjon])).toEqual([[after, before]])
    for (const number of [before, after]) {
      expect(isOffered(replaced.flere[0]!, number)).toBe(true)
      expect(tickPerson(replaced, number, 'BARN').flere).toEqual([])
      const twice = changePerson(addPerson(replaced, 'BARN'), `p${replaced.nesteNoekkel}`, (it) => ({
        ...it,
        nummer: number,
      }))
      expect(checkStep(twice, 'barn', nb, where).map(({ felt }) => felt)).toContain(`nummer-p${replaced.nesteNoekkel}`)
    }
    expect(replaceNumber(replaced, replaced.flere[0]!.key, spouse).flere[0]!.relasjon).toBe(before)
    expect(toQuestion(replaced).personer.map(({ identifikator }) => identifikator)).toEqual([resident, after])
  })

  test('a new number for a typed one is a number like any other, and takes back what was said of the old', () => {
    const typed = changePerson(addPerson(start, 'BARN'), 'p2', (it) => ({ ...it, overstyring: 'x' }))
    const { nummer, relasjon, overstyring } = replaceNumber(typed, 'p2', spouse).flere[0]!
    expect([nummer, relasjon, overstyring]).toEqual([spouse, undefined, ''])
  })

  test('the ticked that the register does not offer now are told apart from the typed', () => {
    const draft = addPerson(tickPerson(tickPerson(start, spouse, 'BARN'), '68896729539', 'BARN'), 'BARN')
    expect(notOffered(draft.flere, [spouse]).map(({ nummer }) => nummer)).toEqual(['68896729539'])
    expect(notOffered(draft.flere, [])).toHaveLength(2)
  })

  test('the same person twice is refused', () => {
    const twice = choosePartner(start, resident, 'EKTEFELLE')
    expect(checkStep(twice, 'ektefelle', nb, { ...where, definitions: [] }).map(({ tekst }) => tekst)).toEqual([
      nb.oppslag.nummer.finnesFraFoer,
    ])
  })
})

describe('manual posts', () => {
  test('the required one is there, empty, and must be answered', () => {
    const fitted = fitPosts(married, definitions)
    expect(fitted.partner!.poster.map((post) => [post.id, post.beloep])).toEqual([['tenkt', '']])
    expect(checkStep(fitted, 'manuelt', nb, where).map(({ tekst }) => tekst)).toEqual([
      nb.poster.feil.tomPaakrevd,
      nb.poster.feil.kilde,
    ])
    expect(checkStep(type(fitted, fitted.partner!.key, '0'), 'manuelt', nb, where)).toEqual([])
  })

  test('0 without where it is from is asked about; not known yet goes on without the post', () => {
    const fitted = fitPosts(married, definitions)
    const write = (part: object): Draft =>
      changePerson(fitted, fitted.partner!.key, (old) => ({
        ...old,
        poster: old.poster.map((it) => ({ ...it, ...part })),
      }))
    expect(checkStep(write({ beloep: '0' }), 'manuelt', nb, where).map(({ tekst }) => tekst)).toEqual([
      nb.poster.feil.kilde,
    ])
    const unknown = write({ beloep: '17', ukjent: true })
    expect(firstUnfinished(unknown, nb, where)).toBeNull()
    expect(toQuestion(unknown).personer[1]?.manuelle).toEqual([])
  })

  test('a post the person type may not have goes when the relation changes', () => {
    const fitted = fitPosts(married, definitions)
    const samboer = changePerson(fitted, fitted.partner!.key, (person) => ({ ...person, type: 'SAMBOER' }))
    expect(fitPosts(samboer, definitions).partner!.poster).toEqual([])
  })

  test('fitting what fits changes nothing', () => {
    const fitted = fitPosts(married, definitions)
    expect(fitPosts(fitted, definitions)).toBe(fitted)
  })

  test('an own title is asked for, and goes as typed', () => {
    const post = { key: 'p1-m1', id: 'andre', beloep: '3 000', tittel: '', begrunnelse: '', regneark: [] }
    const draft = changePerson(start, 'p1', (person) => ({ ...person, poster: [post] }))
    expect(checkStep(draft, 'manuelt', nb, where).map(({ felt }) => felt)).toEqual(['tittel-p1-m1'])
    const tittel = ' #1 $x \\ <script>\u202e '
    const named = changePerson(draft, 'p1', (person) => ({ ...person, poster: [{ ...post, tittel }] }))
    expect(toQuestion(named).personer[0]!.manuelle).toEqual([{ id: 'andre', beloep: 3000, tittel }])
  })
})

test('a post that takes away must say why', () => {
  const less = definition('mindre', { justeringstype: 'REDUKSJON' })
  const post = { key: 'p1-m1', id: 'mindre', beloep: '3 000', tittel: 'Sluttet', begrunnelse: '', regneark: [] }
  expect(checkPosts([post], [less], nb)).toEqual([{ felt: 'begrunnelse-p1-m1', tekst: nb.poster.feil.begrunnelse }])
  expect(checkPosts([{ ...post, begrunnelse: 'Oppsagt' }], [less], nb)).toEqual([])
})

test('a line of the worksheet that is no figure is said at the line, not at its sum too', () => {
  const regneark = [{ key: 'p1-m1-r1', tekst: 'Pensjon', beloep: 'x' }]
  const post = { key: 'p1-m1', id: 'mindre', beloep: '', tittel: '', begrunnelse: 'Nav', regneark }
  const plain = definition('mindre', { kanEndreVisningstekst: false })
  expect(checkPosts([post], [plain], nb).map(({ felt }) => felt)).toEqual(['linjebeloep-p1-m1-r1'])
  const tooMuch = { ...post, regneark: [{ ...regneark[0]!, beloep: '1000' }], beloep: '9999999999' }
  expect(checkPosts([tooMuch], [plain], nb).map(({ felt }) => felt)).toEqual(['beloep-p1-m1'])
})

describe('the way through', () => {
  test('stops at the first page that is not done', () => {
    expect(firstUnfinished(emptyDraft(), nb, where)).toBe('grunn')
    expect(firstUnfinished(start, nb, where)).toBe('ektefelle')
    expect(firstUnfinished(married, nb, where)).toBe('manuelt')
    const done = type(fitPosts(married, definitions), married.partner!.key, '0')
    expect(firstUnfinished(done, nb, where)).toBeNull()
    expect(toQuestion(done)).toEqual({
      saksreferanse: '2026/17',
      inntektsaar: 2023,
      personer: [
        { identifikator: resident, type: 'SOEKER', manuelle: [] },
        { identifikator: spouse, type: 'EKTEFELLE', manuelle: [{ id: 'tenkt', beloep: 0, begrunnelse: 'Nav' }] },
      ],
    })
  })

  test('nothing is sent without a year or with an amount that is not one', () => {
    expect(() => toQuestion({ ...start, inntektsaar: null })).toThrow(RangeError)
    expect(() => toQuestion(fitPosts(married, definitions))).toThrow(RangeError)
  })

  test.each(['sak 04817299771', '048172 99771'])('the case reference «%s» holds a person number', (saksreferanse) => {
    expect(checkStep({ ...start, saksreferanse }, 'grunn', nb, { ...where, definitions: [] })).toHaveLength(1)
  })

  test.each(['2026/1234', 'SAK-2026-000123'])('the case reference «%s» is fine', (saksreferanse) => {
    expect(checkStep({ ...start, saksreferanse }, 'grunn', nb, { ...where, definitions: [] })).toEqual([])
  })
})
