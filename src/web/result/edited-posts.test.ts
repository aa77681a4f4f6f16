// The record's typed posts through the editor and back: nothing that was sent is lost on the way.
import { describe, expect, test } from 'vitest'
import { kroner } from '../../base/money.ts'
import type { ManualPostDefinition } from '../../rules/types.ts'
import { nb } from '../texts/nb.ts'
import { editable, editErrors, isChanged, toChange, toManual } from './edited-posts.ts'

test('a post comes back as it was, with a machine’s own reference on it', () => {
  const post = {
    id: 'kommune.andreInntekter',
    beloep: kroner(1200),
    tittel: 'Arv',
    begrunnelse: 'Opplyst',
    referanse: 'fagsystem-17',
    regneark: [{ tekst: 'Januar', beloep: kroner(1200) }],
  }
  const personer = ['04817299771', '27847099416'].map((identifikator) => ({ identifikator, manuelle: [post] }))
  const edited = editable({ personer, mangler: [] } as never, [])
  const sent = { ...post, beloep: 1200, regneark: [{ tekst: 'Januar', beloep: 1200 }] }
  expect(toChange(edited).personer.map(({ manuelle }) => manuelle)).toEqual([[sent], [sent]])
  expect([...(toManual(edited)?.values() ?? [])]).toEqual([[post], [post]])
})

describe('an amount that the record lacks', () => {
  const id = 'kommune.tenktEtterlattePensjon'
  const gap = { person: '27847099416', api: 'summertskattegrunnlag', why: 'manual-needed', kode: id, stopper: true }
  const resultat = {
    personer: ['04817299771', '27847099416'].map((identifikator) => ({ identifikator, manuelle: [] })),
    mangler: [gap],
  } as never
  const definitions = [
    { id, paakrevdFor: ['EKTEFELLE'], kanEndreVisningstekst: false },
  ] as unknown as ManualPostDefinition[]
  const typed = (part: object) => {
    const edited = editable(resultat, definitions)
    return { ...edited, '27847099416': edited['27847099416']!.map((post) => ({ ...post, ...part })) }
  }

  test('stands in the editor as not known yet, is no change, and is not sent as 0', () => {
    const edited = editable(resultat, definitions)
    expect(edited['27847099416']).toMatchObject([{ id, beloep: '', ukjent: true }])
    expect(isChanged(resultat, edited, definitions)).toBe(false)
    expect(toChange(edited).personer.map(({ manuelle }) => manuelle)).toEqual([[], []])
    expect(editErrors(resultat, edited, definitions, nb)).toEqual([])
  })

  test('is typed with where it is from, 0 too', () => {
    const bare = typed({ ukjent: false, beloep: '0' })
    expect(editErrors(resultat, bare, definitions, nb).map(({ tekst }) => tekst)).toEqual([nb.poster.feil.kilde])
    const whole = typed({ ukjent: false, beloep: '0', begrunnelse: 'Nav 3. januar' })
    expect(editErrors(resultat, whole, definitions, nb)).toEqual([])
    expect(toChange(whole).personer[1]?.manuelle).toEqual([{ id, beloep: 0, begrunnelse: 'Nav 3. januar' }])
  })
})
