// The record → Fiks v1: three levels, nothing that is null, Skatteetaten's zeros out and typed zeros in, and a gap that
// stops the sum as the status a client understands.
import { Check } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { entryOf, textOf } from '../../base/errors.ts'
import type { Reason } from '../../base/fact.ts'
import { oere } from '../../base/money.ts'
import type { Mangel, Node, Resultat } from '../../decision/record.ts'
import { exampleResultat } from '../../pdf/example.ts'
import { stoppingProblem } from './gap.ts'
import { groupsOf } from './v1-groups.ts'
import { GenericReply, LangtidsoppholdReply } from './v1-schema.ts'
import { genericView, v1View } from './v1-view.ts'

const shape = {
  kategori: 'INNTEKT',
  operasjon: 'ADDERE',
  hjemmel: '§ 3',
  bevis: 'bekreftet',
  kanEndreVisningstekst: false,
} as const
const post = (navn: string, kroner: number, more: Partial<Node> = {}): Node => ({
  ...shape,
  id: navn,
  tekniskNavn: navn,
  navn,
  type: 'POST',
  beloep: oere(kroner * 100),
  kilde: 'SKATTEETATEN',
  person: '04817299771',
  noder: [],
  ...more,
})
const group = (navn: string, noder: Node[], more: Partial<Node> = {}): Node => {
  const sum = noder.reduce((total, node) => total + (node.operasjon === 'ADDERE' ? node.beloep : -node.beloep), 0)
  return { ...post(navn, 0), type: 'GRUPPE', beloep: oere(sum), noder, ...more }
}

const example = exampleResultat('Arv')

describe('groups', () => {
  test('a group of posts is POST, with an empty list of the other kind', () => {
    expect(groupsOf(group('totaltInntekt', [group('arbeid', [post('loenn', 10)])]))).toMatchObject({
      beloep: 10,
      beregning: [
        { tekniskNavn: 'arbeid', type: 'POST', beloep: 10, beregningsgrunnlag: [], beregningsposter: [{ beloep: 10 }] },
      ],
    })
  })

  test('Skatteetaten’s zeros are left out, and groups of nothing else; a typed 0 stays', () => {
    const typed = post('kommune.tenktEtterlattePensjon', 0, { kilde: 'MANUELL_INPUT' })
    const all = group('totaltFradrag', [
      group('tom', [post('null', 0)]),
      group('forsorger', [group('per', [typed, post('b', 0)])]),
    ])
    expect(groupsOf(all).beregning).toMatchObject([
      {
        tekniskNavn: 'forsorger',
        type: 'GRUNNLAG',
        beregningsgrunnlag: [{ beregningsposter: [{ beloep: 0, kilde: 'MANUELL_INPUT' }] }],
      },
    ])
  })

  test('a level further down keeps its sign when it is lifted', () => {
    const deep = group('inni', [post('a', 7), post('b', 2, { operasjon: 'SUBTRAHERE' })], { operasjon: 'SUBTRAHERE' })
    const [top] = groupsOf(group('totaltFradrag', [group('ytre', [group('grunnlag', [post('c', 1), deep])])])).beregning
    const posts = top?.beregningsgrunnlag?.[0]?.beregningsposter ?? []
    expect(posts.map(({ tekniskNavn, operasjon, beloep }) => [tekniskNavn, operasjon, beloep])).toEqual([
      ['c', 'ADDERE', 1],
      ['a', 'SUBTRAHERE', 7],
      ['b', 'ADDERE', 2],
    ])
    const signed = posts.map(({ operasjon, beloep }) => (operasjon === 'ADDERE' ? beloep : -beloep))
    expect(signed.reduce((total, part) => total + part, 0)).toBe(top?.beregningsgrunnlag?.[0]?.beloep)
  })

  test('øre are never rounded away', () => {
    expect(() => groupsOf(group('totaltInntekt', [group('a', [{ ...post('b', 0), beloep: oere(150) }])]))).toThrow(
      /not whole kroner/,
    )
  })

  test('a service without deductions has an empty branch', () => {
    expect(groupsOf(undefined)).toEqual({ beloep: 0, beregning: [] })
  })
})

describe('the reply', () => {
  test('fits its closed schema, and the sum is the parts', () => {
    const income = group('totaltInntekt', [group('arbeid', [post('loenn', 1700)])])
    const tax = group('totaltFradrag', [group('skatt', [post('skatt', 200)])], { operasjon: 'SUBTRAHERE' })
    if (example.grunnlag === null) throw new Error('the example has no sum')
    const grunnlag = { ...example.grunnlag, beregningsbeloep: oere(150_000), tre: group('totalSum', [income, tax]) }
    const view = v1View({ ...example, grunnlag })
    expect(Check(LangtidsoppholdReply, view)).toBe(true)
    expect([view.inntekt.beloep, view.fradrag?.beloep]).toEqual([1700, 200])
    expect(view.inntekt.beloep - (view.fradrag?.beloep ?? 0)).toBe(view.beregningsbeloep)
    expect(JSON.stringify(view)).not.toContain('null')
  })

  test('the generic reply knows no GEVINST and TAP, and always has fradrag', () => {
    const grunnlag = example.grunnlag
    if (grunnlag === null) throw new Error('the example has no sum')
    const [shown] = grunnlag.visning
    if (shown === undefined) throw new Error('the example shows nothing')
    const help: Resultat = {
      ...example,
      beregningstype: 'PRAKTISK_BISTAND',
      grunnlag: { ...grunnlag, visning: [{ ...shown, kategori: 'GEVINST' }] },
    }
    const view = genericView(help)
    expect(Check(GenericReply, view)).toBe(true)
    expect(view.visningsposter.map(({ kategori }) => kategori)).toEqual(['ANNET'])
    expect(view.fradrag).toEqual({ beloep: 0, beregning: [] })
  })

  test('what is only shown and missing is told with its code, per person, and the names of unknown fields with it', () => {
    const missing = (api: Mangel['api'], person: string): Mangel => ({
      person,
      persontype: 'SOEKER',
      api,
      why: 'source-down',
      stopper: false,
      tekst: `${api} mangler`,
    })
    const [a = '', b = ''] = example.personer.map(({ identifikator }) => identifikator)
    const mangler = [missing('folkeregister', a), missing('avregning', a), missing('avregning', b)]
    const merknader = [
      { kode: 'ukjente-felt', tekst: 'Noe er slettet', ufullstendig: true, navn: ['nyInntekt', 'nyFormue'] },
      { kode: 'seksjon', tekst: 'Noe vises bare', ufullstendig: true },
      { kode: 'person-doed', tekst: 'Ektefellen er død', ufullstendig: false },
      { kode: 'inntektsaar', tekst: 'Bare vår egen', ufullstendig: false },
    ]
    expect(v1View({ ...example, mangler, merknader }).feilmeldinger).toEqual([
      { kode: 'SI-01', melding: 'folkeregister mangler' },
      { kode: 'SI-02', melding: 'avregning mangler Gjelder person 1 i forespørselen.' },
      { kode: 'SI-02', melding: 'avregning mangler Gjelder person 2 i forespørselen.' },
      { kode: 'GR-01', melding: 'Noe er slettet (nyInntekt, nyFormue)' },
      { kode: 'GR-01', melding: 'Noe vises bare' },
      { kode: 'GR-02', melding: 'Ektefellen er død' },
    ])
  })
})

describe('a gap that stops the sum', () => {
  const gap = (why: Reason, more: Partial<Mangel> = {}): Mangel => ({
    person: '04817299771',
    persontype: 'SOEKER',
    api: 'summertskattegrunnlag',
    why,
    stopper: true,
    tekst: '',
    ...more,
  })
  const problemOf = (...mangler: Mangel[]) => stoppingProblem({ ...example, grunnlag: null, mangler })
  const cases: [Reason, Partial<Mangel>, number, string][] = [
    ['no-person', {}, 404, 'SSG-007'],
    ['no-record', {}, 404, 'SSG-008'],
    ['no-person', { api: 'beregnetskatt' }, 404, 'BSA-009'],
    ['no-record', { api: 'beregnetskatt' }, 404, 'BSA-007'],
    ['not-assessed-yet', {}, 404, 'SSG-008'],
    ['withheld', { kode: 'noe' }, 404, 'SKJERMET'],
    ['deleted', {}, 410, 'SSG-011'],
    ['not-delegated', { kode: 'MP-250' }, 403, 'MP-250'],
    ['source-down', { kode: 'http-503' }, 503, 'http-503'],
    ['manual-needed', { kode: 'kommune.x' }, 400, 'undefined'],
  ]
  test.each(cases)('%s %o → %d %s', (why, more, status, kode) => {
    const problem = problemOf(gap(why, more))
    expect([entryOf(problem.kode).status, String(problem.params['kildekode'])]).toEqual([status, kode])
    expect(textOf(problem)).not.toMatch(/\{|\d{11}|SOEKER/)
  })

  test('no access and a source that is down go before what the register says', () => {
    expect(problemOf(gap('no-record'), gap('source-down')).kode).toBe('kilde-nede')
    expect(problemOf(gap('source-down'), gap('not-delegated')).kode).toBe('grunnlag-ikke-delegert')
  })

  test('what does not stop is not told as the reason', () => {
    expect(problemOf({ ...gap('deleted'), stopper: false }, gap('no-record')).kode).toBe('grunnlag-ikke-funnet')
    expect(() => problemOf()).toThrow(/lacks the reason/)
  })

  test('it is told about in Norwegian, and no settlement yet is one of its reasons', () => {
    const text = textOf(problemOf(gap('no-record', { persontype: 'EKTEFELLE' })))
    expect(text).toContain('ingen opplysninger om ektefellen for inntektsåret som tjenesten kan bruke')
    expect(text).toContain('Er skatteoppgjøret ikke ferdig')
  })

  test('the view gives no number', () => {
    expect(() => v1View({ ...example, grunnlag: null, mangler: [gap('no-record')] })).toThrow('grunnlag-ikke-funnet')
  })
})
