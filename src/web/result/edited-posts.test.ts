// The record's typed posts through the editor and back: nothing that was sent is lost on the way.
import { expect, test } from 'vitest'
import { kroner } from '../../base/money.ts'
import { editable, toChange, toManual } from './edited-posts.ts'

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
  const edited = editable({ personer } as never)
  const sent = { ...post, beloep: 1200, regneark: [{ tekst: 'Januar', beloep: 1200 }] }
  expect(toChange(edited).personer.map(({ manuelle }) => manuelle)).toEqual([[sent], [sent]])
  expect([...(toManual(edited)?.values() ?? [])]).toEqual([[post], [post]])
})
