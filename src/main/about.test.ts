// The settings anyone may read: empty is null, an address is one, and a faulty one stops the start.
import { expect, test } from 'vitest'
import { aboutOf } from './about.ts'

test('nothing set: nothing is made up', () => {
  expect(Object.values(aboutOf({}))).toEqual([null, null, null, null, null])
})

test('what is set is told as it is', () => {
  const env = {
    KONTAKT: 'hjelp@eksempel.no',
    PERSONVERNOMBUD: 'https://eksempel.no/pvo',
    AUDIT_OPPBEVARING_MAANEDER: '60',
  }
  expect(aboutOf(env)).toMatchObject({ kontakt: env.KONTAKT, personvernombud: env.PERSONVERNOMBUD, loggMaaneder: 60 })
})

test.each([
  ['KONTAKT', 'ring oss'],
  ['PERSONVERNOMBUD', 'http://eksempel.no'],
  ['PERSONVERNOMBUD', 'javascript:alert(1)'],
  ['TILGJENGELIGHETSERKLAERING', 'a@b.no'],
  ['AUDIT_OPPBEVARING_MAANEDER', '0'],
])('%s=%s is refused', (name, value) => {
  expect(() => aboutOf({ [name]: value })).toThrow(name)
})
