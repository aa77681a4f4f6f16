// The log in words: overrides and relations that were not confirmed say so, staff without a name by the end of the number, and a
// code without words stands as it is.
import { expect, test } from 'vitest'
import { nb } from '../texts-for-tests.ts'
import { actorText, eventText, outcomeText, relationTexts, type Row, sourceText } from './log-words.ts'

type Person = Row['personer'][number]
const person: Person = { erSoekt: false, type: 'SAMBOER', relasjon: null, overstyring: null, kilder: [], felt: null }
const of = (...parts: Partial<Person>[]) =>
  relationTexts({ personer: parts.map((part) => ({ ...person, ...part })) }, nb)

test('an override is said with who the person was and why', () => {
  expect(of({ type: 'EKTEFELLE', overstyring: 'registrert-i-utlandet' })).toEqual([
    'Ektefelle: godtatt uten at Folkeregisteret bekreftet det. Begrunnelse: relasjonen er registrert i et annet land',
  ])
  expect(of({ overstyring: 'ny-kode' })[0]).toContain('Begrunnelse: ny-kode')
})

test('a source is named and its answer told; a code without words stands as it is', () => {
  expect(sourceText({ kilde: 'folkeregister', utfall: 'not-delegated' }, nb)).toBe(
    'Folkeregisteret: Kommunen har ikke fått eller gitt videre tilgangen.',
  )
  expect(sourceText({ kilde: 'avregning', utfall: 'ok' }, nb)).toBe('Avregning: ok')
  expect(sourceText({ kilde: 'ny', utfall: 'ny-kode' }, nb)).toBe('ny: ny-kode')
})

test('a relation is said only when it was checked and not confirmed', () => {
  expect(of({}, { relasjon: 'bekreftet' })).toEqual([])
  expect(of({ type: 'BARN', relasjon: 'ikke-bekreftet' })).toEqual([
    'Barn: relasjonen er ikke bekreftet av Folkeregisteret',
  ])
})

test('who it was', () => {
  const staff = { type: 'person', navn: null, slutterPaa: '1234', id: null } as const
  expect(actorText(staff, nb)).toBe('Ansatt (nummer som slutter på 1234)')
  expect(actorText({ ...staff, navn: 'Kari' }, nb)).toBe('Kari (nummer som slutter på 1234)')
  expect(actorText({ ...staff, slutterPaa: null }, nb)).toBe('Ansatt (ukjent nummer)')
  expect(actorText({ type: 'integrasjon', navn: null, slutterPaa: null, id: 'abc' }, nb)).toBe('Fagsystem abc')
})

test('codes', () => {
  expect(eventText('feil-person', nb)).toBe('Merket «feil person»')
  expect([eventText('ny', nb), outcomeText('ny-kode', nb)]).toEqual(['ny', 'ny-kode'])
})
