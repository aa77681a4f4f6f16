// What is known of the sources: the last call counts, a call that was given up does not, and silence is unknown.
import { expect, test } from 'vitest'
import { SourceStates } from './source-states.ts'

test('unknown until asked; then what the last call told, and when', () => {
  let now = new Date('2026-11-22T10:00:00Z')
  const states = new SourceStates(() => now)
  const of = (kilde: string) => states.list().find((one) => one.kilde === kilde)
  expect(states.list().map(({ tilstand, sist }) => [tilstand, sist])).toEqual(Array(4).fill(['ukjent', null]))

  states.note({ api: 'folkeregister', healthy: false })
  expect(of('folkeregister')).toEqual({
    kilde: 'folkeregister',
    tilstand: 'svarte-ikke',
    sist: '2026-11-22T10:00:00.000Z',
  })
  now = new Date('2026-11-22T10:05:00Z')
  states.note({ api: 'folkeregister', healthy: true })
  expect(of('folkeregister')).toMatchObject({ tilstand: 'svarte', sist: '2026-11-22T10:05:00.000Z' })

  now = new Date('2026-11-22T10:10:00Z')
  states.note({ api: 'folkeregister', healthy: null })
  expect(of('folkeregister')).toMatchObject({ tilstand: 'svarte', sist: '2026-11-22T10:05:00.000Z' })
  expect(of('avregning')).toMatchObject({ tilstand: 'ukjent', sist: null })
})
