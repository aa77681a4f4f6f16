// What may stand in an audit row, and what a hash covers.
import { describe, expect, test } from 'vitest'
import { personidentifikator } from '../base/person-number.ts'
import { isCaseReference } from '../base/case-reference.ts'
import { draft, fieldList, rowHash, seal } from './seal.ts'
import type { AuditEvent } from './types.ts'

const person = personidentifikator('17912099997')
const id = '11111111-1111-4111-8111-111111111111'
const pseudonym = () => 'p1_x'
const event: AuditEvent = {
  kjede: id,
  tid: '2026-05-04T10:00:00.000Z',
  requestId: id,
  hendelse: 'beregning',
  fase: 'gitt',
  utfall: 'ok',
  aktoer: { type: 'person', personidentifikator: person },
  personer: [{ personidentifikator: person, kilder: { summertskattegrunnlag: 'ok' }, felt: ['b', 'a'] }],
}

describe('draft', () => {
  test('the number stands nowhere in what is stored', () => {
    const made = draft({ ...event, feltliste: { id: 'langtid-2023', navn: ['a'] } }, pseudonym)
    expect(JSON.stringify(made)).not.toContain(person)
    expect(made.feltlister.map((list) => list.id.split('@')[0])).toEqual(['langtid-2023', 'gitt'])
  })

  const wrong: [string, Partial<AuditEvent>][] = [
    ['kjede', { kjede: 'Oslo' }],
    ['tid', { tid: '4. mai 2026' }],
    ['requestId', { requestId: person }],
    ['rolle', { rolle: 'saksbehandler' }],
    ['objekt', { objekt: person }],
    ['utfall', { utfall: 'fant ikke Kari' }],
    ['rettighetspakke', { rettighetspakke: 'to ord' }],
    ['api', { api: 'Summert skattegrunnlag' }],
    ['stadie', { stadie: person }],
    ['saksreferanse', { saksreferanse: `sak-${person}` }],
    ['kilder', { personer: [{ personidentifikator: person, kilder: { avregning: '12 000 kr' } }] }],
  ]
  test.each(wrong)('%s takes ids and codes alone, and the complaint does not repeat the value', (field, change) => {
    const attempt = () => draft({ ...event, ...change }, pseudonym)
    expect(attempt).toThrow(RangeError)
    expect(attempt).toThrow(`Audit: ${field} is not an id or a code`)
  })
})

test('a call that was passed on says API and stage; a range is three counts, and nothing else gets into the row', () => {
  const call = { api: 'summertskattegrunnlag', stadie: 'oppgjoer' }
  expect(JSON.parse(draft({ ...event, ...call }, pseudonym).rad)).toMatchObject(call)
  const sekvens = { fra: 21, til: null, antall: 1000 }
  const more = { ...sekvens, navn: 'Kari' } as typeof sekvens
  expect(JSON.parse(draft({ ...event, sekvens: more }, pseudonym).rad).sekvens).toEqual(sekvens)
  expect(JSON.parse(draft(event, pseudonym).rad)).not.toHaveProperty('sekvens')
  for (const wrong of [{ fra: -1 }, { til: 1.5 }, { antall: 2 ** 53 }, { fra: '04817299771' as unknown as number }])
    expect(() => draft({ ...event, sekvens: { ...sekvens, ...wrong } }, pseudonym)).toThrow('Audit: sekvens')
})

test('case references: letters, digits and - / . _, never eleven digits in a row', () => {
  expect(['2026/1234', 'HO-12.3', 'Å_1', '1234567890'].filter(isCaseReference)).toHaveLength(4)
  expect(['', '12345678901', 'a12345678901b', 'Kari Nordmann', '<b>', 'x'.repeat(65)].filter(isCaseReference)).toEqual(
    [],
  )
})

test('a field list is named by its content, whatever the order', () => {
  expect(fieldList('x', ['b', 'a'])).toEqual(fieldList('x', ['a', 'b']))
  expect(fieldList('x', ['a', 'b']).id).not.toBe(fieldList('x', ['ab']).id)
})

test('a hash covers every part of the row, and where one part ends and the next begins', () => {
  const row = { kjede: id, nr: 1, prev: 'start', rad: '{}', personer: [{ plass: 0, pseudonym: 'p', rad: '{}' }] }
  const others = [
    { ...row, kjede: '2' },
    { ...row, nr: 2 },
    { ...row, prev: 'x' },
    { ...row, rad: '{ }' },
    { ...row, personer: [] },
    { ...row, personer: [{ plass: 1, pseudonym: 'p', rad: '{}' }] },
    { ...row, personer: [{ plass: 0, pseudonym: 'p{', rad: '}' }] },
  ]
  expect(new Set([row, ...others].map(rowHash)).size).toBe(8)
})

test('rows follow the head, each naming the one before', () => {
  const one = draft(event, pseudonym)
  const [first, second] = seal(id, { nr: 7, hash: 'head' }, [one, one])
  expect(first).toMatchObject({ nr: 8, prev: 'head' })
  expect(second).toMatchObject({ nr: 9, prev: first!.hash })
})
